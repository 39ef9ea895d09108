#include "model/route_costs.h"

#include "model/network/preview.h"

#include <algorithm>

namespace precedence {
namespace {

/// The adapters as a preview leaves them; positions are those of the snapshot.
SnapshotPtr adaptersAfter(const Snapshot& snapshot, const ChangeSet& changes) {
    const auto adapters = snapshot.adapters();
    return preview(
        *Snapshot::make({.traits = snapshot.traits(), .adapters = {adapters.begin(), adapters.end()}}), changes);
}

RouteMoment momentIn(const Snapshot& snapshot, const Route& route, Verdict verdict) {
    return {.routeMetric = snapshot.routeMetric(route),
        .interfaceMetric = snapshot.interfaceMetric(route),
        .effectiveMetric = snapshot.effectiveMetric(route),
        .verdict = verdict};
}

} // namespace

void RouteCosts::set(RouteSourcePtr source, const ChangeSet& changes) {
    m_source = std::move(source);
    m_changes = changes;
    m_now.clear();
    m_after.clear();
}

std::vector<std::uint64_t> RouteCosts::sums() const {
    const InterfaceMetrics metrics(*adaptersAfter(*m_source->snapshot, m_changes));
    std::vector<std::uint64_t> sums;
    m_source->winners.computeMetrics(metrics, sums);
    for (const Change& change : m_changes)
        override(change, metrics, sums);
    return sums;
}

/// What single routes change beside the metrics of interfaces.
void RouteCosts::override(
    const Change& change, const InterfaceMetrics& metrics, std::vector<std::uint64_t>& sums) const {
    const Snapshot& snapshot = *m_source->snapshot;
    if (const auto* wanted = std::get_if<RouteMetricChange>(&change)) {
        const Route* route = routeOf(*wanted, snapshot);
        if (!route)
            return;
        const auto added = metrics.of(route->adapter, route->family());
        sums[static_cast<std::size_t>(route - snapshot.routes().data())] =
            wanted->wanted + std::uint64_t{snapshot.rules().metricsAdd ? added.value_or(0) : 0};
        return;
    }
    const auto* switched = std::get_if<DefaultRoutesChange>(&change);
    const GroupPosition group =
        switched ? m_source->index.groupOf(IpPrefix::defaultRoute(switched->family)) : GroupPosition::None;
    if (group == GroupPosition::None)
        return;
    const PrefixGroup routes = m_source->index.group(group);
    for (std::uint32_t i = routes.first; i < routes.end; ++i) {
        const Adapter* adapter = snapshot.adapterOf(m_source->route(i));
        if (adapter && adapter->id == switched->adapter)
            sums[i] = after(i).effectiveMetric && switched->wanted ? *after(i).effectiveMetric : RouteWinners::kNoCost;
    }
}

std::vector<std::uint32_t> RouteCosts::standings() const {
    const std::vector<std::uint64_t> sums = this->sums();
    std::vector<std::uint32_t> standings(sums.size());
    for (std::uint32_t i = 0; i < m_source->index.groupCount(); ++i) {
        const PrefixGroup group = m_source->index.group(static_cast<GroupPosition>(i));
        const auto first = sums.begin() + group.first;
        const auto end = sums.begin() + group.end;
        const std::uint64_t least = *std::min_element(first, end);
        const bool tie = group.size() > 1 && std::count(first, end, least) > 1;
        for (std::uint32_t route = group.first; route < group.end; ++route) {
            const std::uint32_t best = tie ? 1 : 0;
            standings[route] = sums[route] == RouteWinners::kNoCost ? 3 : sums[route] == least ? best : 2;
        }
    }
    return standings;
}

RouteMoment RouteCosts::moment(Moments& known, bool after, std::uint32_t route) const {
    const GroupPosition position = m_source->index.groupOfRoute(route);
    const PrefixGroup group = m_source->index.group(position);
    constexpr std::size_t kMostKnown = 10'000;
    if (known.size() > kMostKnown)
        known.clear();
    const auto [found, isNew] = known.try_emplace(static_cast<std::uint32_t>(position));
    if (isNew)
        found->second = momentsOf(group, after);
    return found->second[route - group.first];
}

std::vector<RouteMoment> RouteCosts::momentsOf(const PrefixGroup& group, bool after) const {
    const Snapshot& snapshot = *m_source->snapshot;
    std::vector<RouteMoment> moments;
    moments.reserve(group.size());
    if (!after || m_changes.empty()) {
        const std::vector<Verdict> verdicts = rankWithinPrefix(snapshot, group);
        for (std::uint32_t i = group.first; i < group.end; ++i)
            moments.push_back(momentIn(snapshot, m_source->route(i), verdicts[i - group.first]));
        return moments;
    }
    Snapshot::Parts part{
        .traits = snapshot.traits(), .adapters = {snapshot.adapters().begin(), snapshot.adapters().end()}};
    for (std::uint32_t i = group.first; i < group.end; ++i) {
        part.routes.push_back(m_source->route(i));
        // Whatever they cost afterwards, they stay in this order.
        part.routes.back().ordinal = i - group.first + 1;
    }
    const SnapshotPtr changed = preview(*Snapshot::make(std::move(part)), m_changes);
    const std::vector<Verdict> verdicts = rankWithinPrefixes(*changed);
    for (std::size_t i = 0; i < verdicts.size(); ++i)
        moments.push_back(momentIn(*changed, changed->routes()[i], verdicts[i]));
    return moments;
}

} // namespace precedence
