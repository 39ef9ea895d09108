// What the snapshot file calls things, for its writer and its reader. Names of adapters and routes are those that
// precedencectl prints with --json. Private to the snapshot file.
#pragma once

#include "model/network/snapshot.h"
#include "platform/json/json_format.h"
#include "platform/json/json_names.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace precedence::snapshot_file {

inline constexpr JsonFormat kFormat{"precedence-snapshot", 1};
inline constexpr std::uint64_t kMostNotReadCount = 1'000'000'000;

inline constexpr std::array kKindNames{
    NameEntry<StackKind>{StackKind::ThisComputer, "thisComputer"},
    NameEntry<StackKind>{StackKind::Lab, "lab"},
    NameEntry<StackKind>{StackKind::File, "file"},
};
inline constexpr std::array kAutomaticTableNames{
    NameEntry<WindowsGeneration>{WindowsGeneration::Windows2000, "windows2000"},
    NameEntry<WindowsGeneration>{WindowsGeneration::WindowsXp, "windowsXp"},
    NameEntry<WindowsGeneration>{WindowsGeneration::WindowsXpSp2, "windowsXpSp2"},
    NameEntry<WindowsGeneration>{WindowsGeneration::Windows10, "windows10"},
};
inline constexpr std::array kRouteOriginNames{
    NameEntry<RouteOrigin>{RouteOrigin::Unknown, "unknown"},
    NameEntry<RouteOrigin>{RouteOrigin::Manual, "manual"},
    NameEntry<RouteOrigin>{RouteOrigin::WellKnown, "wellKnown"},
    NameEntry<RouteOrigin>{RouteOrigin::Dhcp, "dhcp"},
    NameEntry<RouteOrigin>{RouteOrigin::RouterAdvertisement, "routerAdvertisement"},
    NameEntry<RouteOrigin>{RouteOrigin::SixToFour, "6to4"},
    NameEntry<RouteOrigin>{RouteOrigin::System, "system"},
    NameEntry<RouteOrigin>{RouteOrigin::Boot, "boot"},
    NameEntry<RouteOrigin>{RouteOrigin::Redirect, "redirect"},
    NameEntry<RouteOrigin>{RouteOrigin::RoutingDaemon, "routingDaemon"},
};
inline constexpr std::array kRouteTypeNames{
    NameEntry<RouteType>{RouteType::Unicast, "unicast"},
    NameEntry<RouteType>{RouteType::Local, "local"},
    NameEntry<RouteType>{RouteType::Broadcast, "broadcast"},
    NameEntry<RouteType>{RouteType::Anycast, "anycast"},
    NameEntry<RouteType>{RouteType::Multicast, "multicast"},
    NameEntry<RouteType>{RouteType::Blackhole, "blackhole"},
    NameEntry<RouteType>{RouteType::Unreachable, "unreachable"},
    NameEntry<RouteType>{RouteType::Prohibit, "prohibit"},
    NameEntry<RouteType>{RouteType::Throw, "throw"},
};
/// Any other table has its number as its name.
inline constexpr std::array kTableNames{
    NameEntry<std::uint32_t>{kMainTable, "main"},
    NameEntry<std::uint32_t>{kLocalTable, "local"},
    NameEntry<std::uint32_t>{kDefaultTable, "default"},
};

/// What the function reads there; nothing where nothing, or null, is there.
template <typename Read>
auto readGiven(const JsonCursor& at, std::string_view key, Read read) {
    const JsonCursor given = at.findGiven(key);
    return given.exists() ? std::optional(std::invoke(read, given)) : std::nullopt;
}

inline std::uint32_t anyNumber(const JsonCursor& at) {
    return at.number32();
}

/// Where the adapter of each id stands.
using Positions = std::unordered_map<std::string, AdapterPosition>;

[[nodiscard]] Traits readTraits(const JsonCursor& at);
[[nodiscard]] Adapter readAdapter(const JsonCursor& at);
[[nodiscard]] Route readRoute(const JsonCursor& at, const Positions& positions);

} // namespace precedence::snapshot_file
