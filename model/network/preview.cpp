#include "model/network/preview.h"

#include "model/network/binding_edits.h"
#include "model/network/overloaded.h"

namespace precedence {
namespace {

std::optional<std::uint32_t> expectedNumber(const Snapshot& snapshot, const Adapter& adapter) {
    const auto table = snapshot.rules().automaticTable;
    if (!table || !adapter.linkSpeed)
        return std::nullopt;
    return expectedAutomaticMetric(*table, adapter.medium, *adapter.linkSpeed);
}

/// Where the interface metric is written into the routes (XP, 2000), those that carry the old number follow it.
void rewriteRoutes(Snapshot::Parts& parts, AdapterPosition owner, AddressFamily family,
    const std::optional<std::uint32_t>& before, const std::optional<std::uint32_t>& after) {
    if (!before)
        return;
    for (Route& route : parts.routes) {
        if (route.adapter == owner && route.family() == family && route.cost.ownPart() == before)
            route.cost = after ? RouteCost::ownPart(*after) : RouteCost();
    }
}

/// A sum that a text gives follows its interface where it is known what that contributed, be it inferred; where it is
/// not, nothing is known of the new one.
void followSums(Snapshot::Parts& parts, AdapterPosition owner, AddressFamily family,
    const std::optional<std::uint32_t>& before, const std::optional<std::uint32_t>& after) {
    for (Route& route : parts.routes) {
        const auto sum = route.cost.sum();
        if (route.adapter != owner || route.family() != family || !sum)
            continue;
        if (!before || *before > *sum)
            route.cost = RouteCost();
        else
            route.cost = after ? RouteCost::sum(*sum - *before + *after) : RouteCost::ownPart(*sum - *before);
    }
}

void applyMetric(Snapshot::Parts& parts, const Snapshot& snapshot, const MetricChange& change) {
    const AdapterPosition position = snapshot.positionOf(*snapshot.find(change.adapter));
    Adapter& adapter = parts.adapters[static_cast<std::size_t>(position)];
    IpInterface& ipInterface = *adapter.ipInterface(change.family);
    const auto before = ipInterface.metric;
    ipInterface.automatic = change.wanted.isAutomatic();
    ipInterface.metric = change.wanted.isAutomatic() ? expectedNumber(snapshot, adapter) : change.wanted.manualValue();
    ipInterface.metricInferred = false;
    if (snapshot.rules().metricsAdd)
        followSums(parts, position, change.family, before, ipInterface.metric);
    else
        rewriteRoutes(parts, position, change.family, before, ipInterface.metric);
}

void applyChange(Snapshot::Parts& parts, const Snapshot& snapshot, const Change& change) {
    std::visit(Overloaded{
                   [&](const MetricChange& metric) { applyMetric(parts, snapshot, metric); },
                   [&](const DefaultRoutesChange& routes) {
                       const auto position = snapshot.positionOf(*snapshot.find(routes.adapter));
                       Adapter& adapter = parts.adapters[static_cast<std::size_t>(position)];
                       adapter.ipInterface(routes.family)->defaultRoutesDisabled = !routes.wanted;
                   },
                   [&](const RouteMetricChange& wanted) {
                       const Route* route = routeOf(wanted, snapshot);
                       parts.routes[static_cast<std::size_t>(route - snapshot.routes().data())].cost =
                           RouteCost::ownPart(wanted.wanted);
                   },
                   [&](const ProviderOrderChange& wanted) { applyTo(*parts.olderOrders.providers, wanted); },
                   [&](const auto& binding) { applyTo(*parts.olderOrders.bindings, binding); },
               },
        change);
}

} // namespace

SnapshotPtr preview(const Snapshot& snapshot, const ChangeSet& changes) {
    Snapshot::Parts parts = snapshot.parts();
    for (const Change& change : changes) {
        if (standingOf(change, snapshot) == Standing::Expected)
            applyChange(parts, snapshot, change);
    }
    return Snapshot::make(std::move(parts));
}

} // namespace precedence
