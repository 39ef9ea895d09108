// A profile: an order or a set of metrics under a name, by what adapters are called and not by which computer they are
// in, so that it can be taken elsewhere and wanted again. Plain values.
#pragma once

#include "model/network/adapter.h"
#include "model/network/order_edit.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace precedence {

/// Which adapter an entry means: the one with this id where the computer has it, else the one with this alias, else
/// those of this medium that no other entry names. At least one of them is there.
struct AdapterPattern {
    std::optional<AdapterId> id = {};
    std::optional<std::string> alias = {};
    std::optional<Medium> medium = {};

    friend bool operator==(const AdapterPattern&, const AdapterPattern&) = default;
};

struct ProfileEntry {
    AdapterPattern adapter = {};
    std::optional<InterfaceMetric> ipv4 = {}; ///< of a profile of metrics; nothing: left as it is
    std::optional<InterfaceMetric> ipv6 = {};

    [[nodiscard]] const std::optional<InterfaceMetric>& metric(AddressFamily family) const {
        return family == AddressFamily::IPv4 ? ipv4 : ipv6;
    }
    [[nodiscard]] std::optional<InterfaceMetric>& metric(AddressFamily family) {
        return family == AddressFamily::IPv4 ? ipv4 : ipv6;
    }
    friend bool operator==(const ProfileEntry&, const ProfileEntry&) = default;
};

enum class ProfileKind : std::uint8_t {
    Order,   ///< the entries come before everything else, in their sequence
    Metrics, ///< each entry has the metrics that it names
};

struct Profile {
    static constexpr std::size_t kMostEntries = 200;

    std::string name = {};
    ProfileKind kind = ProfileKind::Order;
    FamilyChoice families = FamilyChoice::Both; ///< of an order
    bool pinned = false;                        ///< of an order: every adapter in it becomes manual
    std::vector<ProfileEntry> entries = {};

    friend bool operator==(const Profile&, const Profile&) = default;
};

/// The order that a snapshot has: of its first family that is chosen, then what is in the other one alone. Adapters
/// that are not connected take no part.
[[nodiscard]] Profile profileOfOrder(const Snapshot& snapshot, FamilyChoice families);
/// The metrics that a snapshot has, manual and automatic, of every adapter but loopback whose setting is known.
[[nodiscard]] Profile profileOfMetrics(const Snapshot& snapshot);

} // namespace precedence
