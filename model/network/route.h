// One line of a route table, small enough for a million of them. A route belongs to the snapshot that holds it:
// its adapter is a position in that snapshot's adapters.
#pragma once

#include "model/network/address.h"

#include <cstdint>
#include <optional>

namespace precedence {

/// A position in a snapshot's adapters.
enum class AdapterPosition : std::uint32_t { None = 0xffffffff };

/// Where a route comes from: NL_ROUTE_ORIGIN and MIB_IPPROTO on Windows, the protocol on Linux.
enum class RouteOrigin : std::uint8_t {
    Unknown,
    Manual, ///< an administrator, a script or a VPN client
    WellKnown,
    Dhcp,
    RouterAdvertisement,
    SixToFour,
    System, ///< the stack made it for an address of its own
    Boot,   ///< Linux: set while nobody said by whom
    Redirect,
    RoutingDaemon,
};

/// What a route does with a packet. Windows has unicast routes only.
enum class RouteType : std::uint8_t {
    Unicast,
    Local,
    Broadcast,
    Anycast,
    Multicast,
    Blackhole,
    Unreachable,
    Prohibit,
    Throw,
};

/// Linux route tables that have a name. Windows and texts that name no table use kNoTable.
inline constexpr std::uint32_t kNoTable = 0;
inline constexpr std::uint32_t kDefaultTable = 253;
inline constexpr std::uint32_t kMainTable = 254;
inline constexpr std::uint32_t kLocalTable = 255;

/// What a source said about a route's cost. `route print` tells the sum only, netsh the route's own part only.
class RouteCost {
public:
    constexpr RouteCost() = default;
    [[nodiscard]] static constexpr RouteCost ownPart(std::uint32_t value) { return {Kind::OwnPart, value}; }
    [[nodiscard]] static constexpr RouteCost sum(std::uint32_t value) { return {Kind::Sum, value}; }

    [[nodiscard]] constexpr std::optional<std::uint32_t> ownPart() const { return valueIf(Kind::OwnPart); }
    [[nodiscard]] constexpr std::optional<std::uint32_t> sum() const { return valueIf(Kind::Sum); }

    friend constexpr auto operator<=>(const RouteCost&, const RouteCost&) = default;

private:
    enum class Kind : std::uint8_t { Unknown, OwnPart, Sum };
    constexpr RouteCost(Kind kind, std::uint32_t value)
        : m_value(value)
        , m_kind(kind) {}
    [[nodiscard]] constexpr std::optional<std::uint32_t> valueIf(Kind kind) const {
        return m_kind == kind ? std::optional(m_value) : std::nullopt;
    }

    std::uint32_t m_value = 0;
    Kind m_kind = Kind::Unknown;
};

struct Route {
    IpPrefix destination;
    IpAddress nextHop; ///< unspecified: on-link
    AdapterPosition adapter = AdapterPosition::None;
    RouteCost cost = {};
    std::uint32_t table = kNoTable;
    std::uint32_t ordinal = 0; ///< the line of the text it was read from, from 1; 0 elsewhere
    RouteOrigin origin = RouteOrigin::Unknown;
    RouteType type = RouteType::Unicast;
    bool active = true;
    bool persistent = false;

    [[nodiscard]] bool isOnLink() const { return nextHop.isUnspecified(); }
    [[nodiscard]] AddressFamily family() const { return destination.family(); }

    friend bool operator==(const Route&, const Route&) = default;
};

} // namespace precedence
