// Adapters as they were read at one moment. Plain values; what the source did not tell is absent, never invented.
#pragma once

#include "model/network/address.h"
#include "model/network/metric.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace precedence {

/// What stays the same while an adapter is renamed, renumbered or unplugged: on Windows its GUID, on Linux its
/// interface name, in a text its index or address. Never shown to people.
class AdapterId {
public:
    AdapterId() = default;
    explicit AdapterId(std::string value)
        : m_value(std::move(value)) {}

    [[nodiscard]] const std::string& value() const { return m_value; }

    friend auto operator<=>(const AdapterId&, const AdapterId&) = default;

private:
    std::string m_value;
};

enum class LinkState : std::uint8_t { Unknown, Up, Down };

/// An adapter in one family.
struct IpInterface {
    std::optional<std::uint32_t> metric = {}; ///< the number in force now
    std::optional<bool> automatic = {};
    bool metricInferred = false; ///< the number follows from the adapter's subnet route, nobody said it
    std::optional<InterfaceMetric> metricAfterRestart = {};
    std::optional<bool> connected = {};
    std::optional<bool> defaultRoutesDisabled = {};
    std::optional<bool> weakHostSend = {};
    std::optional<bool> weakHostReceive = {};

    /// How the metric is set; nothing where either the mode or a manual number is not known.
    [[nodiscard]] std::optional<InterfaceMetric> setting() const {
        if (!automatic)
            return std::nullopt;
        if (*automatic)
            return InterfaceMetric::automatic();
        return metric ? std::optional(InterfaceMetric::manual(*metric)) : std::nullopt;
    }

    friend bool operator==(const IpInterface&, const IpInterface&) = default;
};

/// An address of this computer and the prefix that it is on.
struct AssignedAddress {
    IpAddress address;
    std::optional<std::uint8_t> prefixLength = {};

    friend auto operator<=>(const AssignedAddress&, const AssignedAddress&) = default;
};

struct Adapter {
    AdapterId id;
    std::optional<std::uint32_t> index = {};
    std::optional<std::string> alias = {};
    std::optional<std::string> description = {};
    std::optional<std::string> hardwareAddress = {};
    Medium medium = Medium::Unknown;
    LinkState state = LinkState::Unknown;
    std::optional<std::uint64_t> linkSpeed = {}; ///< bit/s
    std::vector<AssignedAddress> addresses = {};
    std::vector<IpAddress> dnsServers = {}; ///< in the order in which the stack lists them
    std::optional<IpInterface> ipv4 = {};   ///< nothing: the family is not bound
    std::optional<IpInterface> ipv6 = {};

    [[nodiscard]] const std::optional<IpInterface>& ipInterface(AddressFamily family) const {
        return family == AddressFamily::IPv4 ? ipv4 : ipv6;
    }
    [[nodiscard]] std::optional<IpInterface>& ipInterface(AddressFamily family) {
        return family == AddressFamily::IPv4 ? ipv4 : ipv6;
    }
    /// What people call it: its alias, else its description, else its id.
    [[nodiscard]] const std::string& name() const { return alias ? *alias : description ? *description : id.value(); }

    friend bool operator==(const Adapter&, const Adapter&) = default;
};

/// Whether the adapter has a link and, where the stack tells that apart, the family is up on it.
[[nodiscard]] inline bool isConnected(const Adapter& adapter, AddressFamily family) {
    const auto& ipInterface = adapter.ipInterface(family);
    return adapter.state != LinkState::Down && (!ipInterface || ipInterface->connected != false);
}

} // namespace precedence
