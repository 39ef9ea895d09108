#include "model/network/observed_changes.h"

namespace precedence {
namespace {

void addInterface(ChangeSet& changes, const Adapter& older, const Adapter& newer, AddressFamily family) {
    const auto& before = older.ipInterface(family);
    const auto& now = newer.ipInterface(family);
    if (!before || !now)
        return;
    const auto settingBefore = before->setting();
    const auto settingNow = now->setting();
    if (settingBefore && settingNow && *settingBefore != *settingNow)
        changes.emplace_back(MetricChange{newer.id, family, *settingBefore, *settingNow});
    if (before->defaultRoutesDisabled && now->defaultRoutesDisabled &&
        *before->defaultRoutesDisabled != *now->defaultRoutesDisabled)
        changes.emplace_back(
            DefaultRoutesChange{newer.id, family, !*before->defaultRoutesDisabled, !*now->defaultRoutesDisabled});
}

} // namespace

ChangeSet changesBetween(const Snapshot& older, const Snapshot& newer) {
    return changesBetween(older, newer, difference(older, newer));
}

ChangeSet changesBetween(const Snapshot& older, const Snapshot& newer, const SnapshotDifference& found) {
    ChangeSet changes;
    for (const auto& [before, now] : found.adapters.changed) {
        for (const AddressFamily family : kFamilies)
            addInterface(changes, older.adapters()[before], newer.adapters()[now], family);
    }
    for (const auto& [before, now] : found.routes.changed) {
        if (changes.size() >= kMostObserved)
            break;
        const Route& route = newer.routes()[now];
        const Adapter* adapter = newer.adapterOf(route);
        const auto metricBefore = older.routeMetric(older.routes()[before]);
        const auto metricNow = newer.routeMetric(route);
        if (adapter && route.active && metricBefore && metricNow && *metricBefore != *metricNow)
            changes.emplace_back(
                RouteMetricChange{adapter->id, route.destination, route.nextHop, *metricBefore, *metricNow});
    }
    return changes;
}

} // namespace precedence
