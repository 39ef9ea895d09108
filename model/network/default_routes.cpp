#include "model/network/default_routes.h"

#include "model/network/competition.h"

#include <algorithm>
#include <limits>

namespace precedence {

std::vector<DefaultRoute> competingDefaultRoutes(const Snapshot& snapshot, AddressFamily family) {
    const IpPrefix wanted = IpPrefix::defaultRoute(family);
    const auto routes = snapshot.routes();
    const auto first = std::lower_bound(routes.begin(), routes.end(), wanted,
        [](const Route& route, const IpPrefix& prefix) { return route.destination < prefix; });
    std::vector<DefaultRoute> found;
    for (auto route = first; route != routes.end() && route->destination == wanted; ++route) {
        const Adapter* adapter = snapshot.adapterOf(*route);
        if (!adapter || route->type != RouteType::Unicast || exclusionOf(snapshot, *route))
            continue;
        found.push_back({.route = static_cast<std::uint32_t>(route - routes.begin()),
            .adapter = adapter->id,
            .effective = snapshot.effectiveMetric(*route),
            .routePart = snapshot.routeMetric(*route),
            .interfacePart = snapshot.interfaceMetric(*route)});
    }
    std::stable_sort(found.begin(), found.end(), [](const DefaultRoute& left, const DefaultRoute& right) {
        constexpr auto kUnknown = std::numeric_limits<std::uint64_t>::max();
        return left.effective.value_or(kUnknown) < right.effective.value_or(kUnknown);
    });
    return found;
}

const DefaultRoute* defaultRouteOf(const std::vector<DefaultRoute>& routes, const AdapterId& adapter) {
    const auto found = std::find_if(
        routes.begin(), routes.end(), [&adapter](const DefaultRoute& route) { return route.adapter == adapter; });
    return found == routes.end() ? nullptr : &*found;
}

} // namespace precedence
