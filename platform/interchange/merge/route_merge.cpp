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
    /// Those that name their adapter, or those that do not and may be one of the others: `route print` names none.
    void addPersistent(const Block& block, bool named);
    [[nodiscard]] std::vector<Route> take() { return std::move(m_routes); }

private:
    /// The routes of one key. A table may hold a key many times; how far it was met is kept, so that it is not searched
    /// anew for each of them.
    struct Same {
        std::vector<std::size_t> positions = {};
        std::size_t before = 0;        ///< how many of them came with earlier tables
        std::size_t met = 0;           ///< how many of those the table that is being added has met
        std::size_t table = 0;         ///< that table's number
        std::size_t persistent = 0;    ///< so many of the first do not wait for their persistent row
        std::size_t metPersistent = 0; ///< how far the rows of the table, a list of what persists, met earlier ones
    };

    void addPersistent(const Route& route);
    void combine(Route& known, const Route& told);
    void beginTable(Same& same) const;
    std::optional<std::size_t> meet(const Route& route);
    std::optional<std::size_t> meetPersistent(Same& same) const;
    std::optional<std::size_t> awaitsPersistent(Same& same) const;
    void append(const Route& route);
    void setMetric(const Route& route, std::uint32_t metric);

    AdapterGroups& m_groups;
    bool m_metricsAdd;
    std::vector<Route> m_routes;
    std::vector<std::size_t> m_persistentSince; ///< which table told that the route persists
    std::map<Key, Same> m_same;
    std::size_t m_table = 0;
    std::size_t m_routesBefore = 0; ///< how many there were when the table began
};

void Merger::beginTable(Same& same) const {
    if (same.table == m_table)
        return;
    same.table = m_table;
    same.before = same.positions.size();
    same.met = 0;
    same.metPersistent = 0;
}

/// A route of an earlier table that the table has not met yet.
std::optional<std::size_t> Merger::meet(const Route& route) {
    if (m_routesBefore == 0)
        return std::nullopt;
    const auto found = m_same.find(keyOf(route));
    if (found == m_same.end())
        return std::nullopt;
    Same& same = found->second;
    beginTable(same);
    return same.met < same.before ? std::optional(same.positions[same.met++]) : std::nullopt;
}

void Merger::append(const Route& route) {
    // Tables are sorted for the most part.
    Same& same = m_same.try_emplace(m_same.end(), keyOf(route), Same{.table = m_table})->second;
    same.positions.push_back(m_routes.size());
    m_persistentSince.push_back(m_table);
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
    ++m_table;
    m_routesBefore = m_routes.size();
    for (const FoundRoute& found : block.routes) {
        if (found.persistent)
            continue;
        const Route route = routeOf(found, m_groups, m_metricsAdd);
        // Each of the rows of one key meets another row of the tables before.
        if (const auto known = meet(route))
            combine(m_routes[*known], route);
        else
            append(route);
        if (found.interfaceMetric)
            setMetric(route, *found.interfaceMetric);
    }
}

std::optional<std::size_t> Merger::awaitsPersistent(Same& same) const {
    const auto waits = [&](std::size_t position) {
        return m_routes[position].active && !m_routes[position].persistent;
    };
    while (same.persistent < same.positions.size() && !waits(same.positions[same.persistent]))
        ++same.persistent;
    return same.persistent < same.positions.size() ? std::optional(same.positions[same.persistent]) : std::nullopt;
}

/// A route of which an earlier list told that it persists.
std::optional<std::size_t> Merger::meetPersistent(Same& same) const {
    beginTable(same);
    while (same.metPersistent < same.before) {
        const std::size_t position = same.positions[same.metPersistent++];
        if (m_routes[position].persistent && m_persistentSince[position] != m_table)
            return position;
    }
    return std::nullopt;
}

/// What holds after a restart is the active route of the same prefix and gateway, where there is one, or what another
/// list told already.
void Merger::addPersistent(const Route& route) {
    std::optional<std::size_t> waiting;
    const Key from{route.destination, route.nextHop, AdapterPosition{0}, 0};
    for (auto each = m_same.lower_bound(from); each != m_same.end(); ++each) {
        const auto& [destination, nextHop, adapter, table] = each->first;
        if (destination != route.destination || nextHop != route.nextHop)
            break;
        if ((route.adapter != AdapterPosition::None && route.adapter != adapter) || table != route.table)
            continue;
        if (meetPersistent(each->second))
            return;
        const auto here = awaitsPersistent(each->second);
        if (here && (!waiting || *here < *waiting))
            waiting = here;
    }
    if (!waiting) {
        append(route);
        return;
    }
    m_routes[*waiting].persistent = true;
    m_persistentSince[*waiting] = m_table;
}

void Merger::addPersistent(const Block& block, bool named) {
    ++m_table;
    for (const FoundRoute& found : block.routes) {
        if (!found.persistent)
            continue;
        const Route route = routeOf(found, m_groups, m_metricsAdd);
        if ((route.adapter != AdapterPosition::None) == named)
            addPersistent(route);
    }
}

} // namespace

std::vector<Route> mergeRoutes(std::span<const Block> blocks, AdapterGroups& groups, bool metricsAdd) {
    Merger merger(groups, metricsAdd);
    for (const Block& block : blocks)
        merger.addActive(block);
    for (const bool named : {true, false})
        for (const Block& block : blocks)
            merger.addPersistent(block, named);
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
