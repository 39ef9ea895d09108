// The routes that `route -p add` keeps in the registry (IPv4 only), and how they and the active ones become one list.
// Pure functions.
#pragma once

#include "model/network/adapter.h"
#include "model/network/route.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace precedence::windows {

struct PersistentRoute {
    IpPrefix destination = {};
    IpAddress nextHop = {};
    std::uint32_t metric = 0;

    friend bool operator==(const PersistentRoute&, const PersistentRoute&) = default;
};

/// The name of a value in Tcpip\Parameters\PersistentRoutes: "destination,mask,gateway,metric". Nothing where it is
/// something else; a mask whose ones have a gap is something else, too.
[[nodiscard]] std::optional<PersistentRoute> parsePersistentRoute(std::string_view name);

/// A kept route that is active as well is one route, active and persistent. One that is not active is added: on the
/// adapter whose subnet has its gateway, or without an adapter.
void mergePersistentRoutes(
    std::span<const PersistentRoute> persistent, std::span<const Adapter> adapters, std::vector<Route>& routes);

} // namespace precedence::windows
