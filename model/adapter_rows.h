// The rows of the priority order as values: who stands where, what it costs and who carries the internet, now and after
// the changes that wait. No Qt: what people read is made of these by wording and painted by delegates.
#pragma once

#include "model/network/default_routes.h"
#include "model/network/internet_exit.h"
#include "model/network/order_edit.h"
#include "model/network/warnings.h"

#include <array>
#include <optional>
#include <vector>

namespace precedence {

/// Where a row stands: in the order, or folded under one of the groups below it.
enum class RowPlace : std::uint8_t { Ranked, OrderUnknown, WithoutFamily, NotConnected };
inline constexpr std::size_t kRowPlaces = 4;

/// By what a family's adapters are ordered: a text or Linux has no interface metrics, and default routes tell as much.
enum class OrderBasis : std::uint8_t { InterfaceMetric, DefaultRoute };

enum class Carries : std::uint8_t { Nothing, Internet, PartOfIt, OpenWhich };

/// An adapter in one family at one moment.
struct FamilyMoment {
    std::optional<IpInterface> ipInterface = {};
    Carries carries = Carries::Nothing;
    std::optional<DefaultRoute> defaultRoute = {}; ///< its cheapest one that competes
    std::optional<std::size_t> rank = {};          ///< from 1; equal for ties
    bool tied = false;

    friend bool operator==(const FamilyMoment&, const FamilyMoment&) = default;
};

struct FamilyCell {
    FamilyMoment now = {};
    FamilyMoment after = {};
    bool waiting = false; ///< a change of its metric or of its default routes waits

    friend bool operator==(const FamilyCell&, const FamilyCell&) = default;
};

struct AdapterRow {
    Adapter adapter; ///< as it stands now
    RowPlace place = RowPlace::Ranked;
    std::optional<std::size_t> rank = {}; ///< after the changes, as the rows are sorted
    bool tied = false;
    bool familiesDisagree = false; ///< its place among the adapters of both families is not the same in both
    FamilyCell ipv4 = {};
    FamilyCell ipv6 = {};
    std::vector<Warning> warnings = {}; ///< those that name it first, after the changes
    std::uint64_t scaleMaximum = 0;     ///< the dearest default route of all rows, now or after

    [[nodiscard]] const FamilyCell& cell(AddressFamily family) const {
        return family == AddressFamily::IPv4 ? ipv4 : ipv6;
    }
    [[nodiscard]] FamilyCell& cell(AddressFamily family) { return family == AddressFamily::IPv4 ? ipv4 : ipv6; }
    [[nodiscard]] bool waiting() const { return ipv4.waiting || ipv6.waiting; }

    friend bool operator==(const AdapterRow&, const AdapterRow&) = default;
};

struct AdapterRows {
    std::array<std::vector<AdapterRow>, kRowPlaces> lists = {}; ///< by RowPlace
    OrderBasis basis = OrderBasis::InterfaceMetric;             ///< of the first family of the choice that has an order
    bool familiesDisagree = false;

    [[nodiscard]] const std::vector<AdapterRow>& in(RowPlace place) const {
        return lists[static_cast<std::size_t>(place)];
    }
};

/// The adapters of a snapshot, and of its routes those that say where the internet goes in either family: all that rows
/// are made of, however many routes there are.
[[nodiscard]] SnapshotPtr internetParts(const Snapshot& snapshot);

/// Loopback has no row. part: from internetParts. more: warnings that do not follow from the snapshot alone.
[[nodiscard]] AdapterRows adapterRows(
    const Snapshot& part, const ChangeSet& waiting, FamilyChoice choice, const std::vector<Warning>& more = {});

/// A family's adapters in the order in which rows show them.
struct ShownOrder {
    PriorityOrder levels = {};
    OrderBasis basis = OrderBasis::InterfaceMetric;
};
[[nodiscard]] ShownOrder shownOrder(const Snapshot& part, AddressFamily family);

} // namespace precedence
