#include "platform/interchange/merge/route_merge.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace precedence {
namespace {

using Key = std::tuple<IpPrefix, IpAddress, AdapterPosition, std::uint32_t>;

Key keyOf(const Route& route) {
    return {route.destination, route.nextHop, route.adapter, route.table};
}

Route routeOf(const FoundRoute& found, const AdapterGroups& groups, bool metricsAdd) {
    Route route{.destination = found.destination, .nextHop = found.nextHop, .cost = found.cost};
    if (const auto group = groups.groupOf(found))
        route.adapter = static_cast<AdapterPosition>(*group);
    if (!metricsAdd && found.cost.sum())
        route.cost = RouteCost::ownPart(*found.cost.sum());
    route.table = found.table;
    route.ordinal = static_cast<std::uint32_t>(std::min<std::size_t>(found.line, 0xffffffff));
    route.origin = found.origin;
    route.type = found.type;
    route.active = found.active && !found.persistent;
    route.persistent = found.persistent;
    return route;
}

class Merger {
public:
    Merger(AdapterGroups& groups, bool metricsAdd)
        : m_groups(groups)
        , m_metricsAdd(metricsAdd) {}

    void addActive(const Block& block);
    void addPersistent(const FoundRoute& found);
    [[nodiscard]] std::vector<Route> take() { return std::move(m_routes); }

private:
    void combine(Route& known, const Route& told);
    [[nodiscard]] std::vector<std::size_t> same(const Route& route) const;
    void append(const Route& route);
    void setMetric(const Route& route, std::uint32_t metric);

    AdapterGroups& m_groups;
    bool m_metricsAdd;
    std::vector<Route> m_routes;
    std::multimap<Key, std::size_t> m_positions;
};

std::vector<std::size_t> Merger::same(const Route& route) const {
    std::vector<std::size_t> positions;
    const auto [first, last] = m_positions.equal_range(keyOf(route));
    for (auto each = first; each != last; ++each)
        positions.push_back(each->second);
    return positions;
}

void Merger::append(const Route& route) {
    m_positions.emplace(keyOf(route), m_routes.size());
    m_routes.push_back(route);
}

void Merger::setMetric(const Route& route, std::uint32_t metric) {
    if (route.adapter == AdapterPosition::None)
        return;
    auto& ipInterface = m_groups[static_cast<std::size_t>(route.adapter)].ipInterface(route.family());
    if (!ipInterface)
        ipInterface.emplace();
    if (ipInterface->metric && !ipInterface->metricInferred)
        return;
    ipInterface->metric = metric;
    ipInterface->metricInferred = false;
}

/// Own part and sum of one route give the interface metric; the own part says more from then on.
void Merger::combine(Route& known, const Route& told) {
    const auto own = known.cost.ownPart() ? known.cost.ownPart() : told.cost.ownPart();
    const auto sum = known.cost.sum() ? known.cost.sum() : told.cost.sum();
    if (own && sum && *sum >= *own)
        setMetric(known, *sum - *own);
    if (own)
        known.cost = RouteCost::ownPart(*own);
    else if (sum)
        known.cost = RouteCost::sum(*sum);
    if (told.origin != RouteOrigin::Unknown)
        known.origin = told.origin;
    known.persistent = known.persistent || told.persistent;
}

void Merger::addActive(const Block& block) {
    std::vector<bool> met(m_routes.size(), false);
    const std::size_t before = m_routes.size();
    for (const FoundRoute& found : block.routes) {
        if (found.persistent)
            continue;
        const Route route = routeOf(found, m_groups, m_metricsAdd);
        // A table may hold a key twice; each of its rows meets another row of the tables before.
        const std::vector<std::size_t> positions = same(route);
        const auto free = std::find_if(positions.begin(), positions.end(),
            [&](std::size_t position) { return position < before && !met[position]; });
        if (free == positions.end()) {
            append(route);
        } else {
            met[*free] = true;
            combine(m_routes[*free], route);
        }
        if (found.interfaceMetric)
            setMetric(route, *found.interfaceMetric);
    }
}

/// What holds after a restart is the active route of the same prefix and gateway, where there is one.
void Merger::addPersistent(const FoundRoute& found) {
    const Route route = routeOf(found, m_groups, m_metricsAdd);
    for (Route& active : m_routes) {
        const bool named = route.adapter == AdapterPosition::None || route.adapter == active.adapter;
        const bool unmet = active.active && !active.persistent && active.table == route.table;
        if (unmet && named && active.destination == route.destination && active.nextHop == route.nextHop) {
            active.persistent = true;
            return;
        }
    }
    append(route);
}

} // namespace

std::vector<Route> mergeRoutes(std::span<const Block> blocks, AdapterGroups& groups, bool metricsAdd) {
    Merger merger(groups, metricsAdd);
    for (const Block& block : blocks)
        merger.addActive(block);
    for (const Block& block : blocks)
        for (const FoundRoute& found : block.routes)
            if (found.persistent)
                merger.addPersistent(found);
    return merger.take();
}

void splitSums(std::vector<Route>& routes, const AdapterGroups& groups) {
    for (Route& route : routes) {
        if (!route.cost.sum() || route.adapter == AdapterPosition::None)
            continue;
        const auto& ipInterface = groups[static_cast<std::size_t>(route.adapter)].ipInterface(route.family());
        const bool told = ipInterface && ipInterface->metric && !ipInterface->metricInferred;
        if (told && *ipInterface->metric <= *route.cost.sum())
            route.cost = RouteCost::ownPart(*route.cost.sum() - *ipInterface->metric);
    }
}

} // namespace precedence
