#include "model/network/observed_changes.h"

#include <algorithm>

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

/// Of lists whose names are others now, nothing is said: that is no change of an order.
void addOrder(ChangeSet& changes, const ComponentBindings& older, const ComponentBindings& newer) {
    NameOrder before = tokensOf(older);
    NameOrder now = tokensOf(newer);
    if (before != now && isPermutation(before, now))
        changes.emplace_back(BindingOrderChange{newer.component, std::move(before), std::move(now)});
    for (const BindingPath& path : newer.paths) {
        const auto same = std::find_if(older.paths.begin(), older.paths.end(),
            [&path](const BindingPath& other) { return other.token == path.token; });
        if (same != older.paths.end() && same->isEnabled != path.isEnabled)
            changes.emplace_back(BindingSwitchChange{newer.component, path.token, same->isEnabled, path.isEnabled});
    }
}

void addOlderOrders(ChangeSet& changes, const OlderOrders& older, const OlderOrders& newer) {
    if (older.bindings && newer.bindings) {
        for (const ComponentBindings& now : newer.bindings->orders) {
            if (const ComponentBindings* before = older.bindings->orderOf(now.component))
                addOrder(changes, *before, now);
        }
    }
    if (!older.providers || !newer.providers)
        return;
    NameOrder before = namesOf(*older.providers);
    NameOrder now = namesOf(*newer.providers);
    if (before != now && isPermutation(before, now))
        changes.emplace_back(ProviderOrderChange{std::move(before), std::move(now)});
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
    addOlderOrders(changes, older.olderOrders(), newer.olderOrders());
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
