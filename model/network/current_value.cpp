#include "model/network/current_value.h"

namespace precedence {
namespace {

const IpInterface* findInterface(const Snapshot& snapshot, const AdapterId& id, AddressFamily family) {
    const Adapter* adapter = snapshot.find(id);
    return adapter && adapter->ipInterface(family) ? &*adapter->ipInterface(family) : nullptr;
}

} // namespace

CurrentValue<InterfaceMetric> currentValue(const MetricChange& change, const Snapshot& snapshot) {
    const IpInterface* ipInterface = findInterface(snapshot, change.adapter, change.family);
    if (!ipInterface)
        return {};
    return {true, replaceableSetting(*ipInterface)};
}

CurrentValue<bool> currentValue(const DefaultRoutesChange& change, const Snapshot& snapshot) {
    const IpInterface* ipInterface = findInterface(snapshot, change.adapter, change.family);
    if (!ipInterface)
        return {};
    const auto disabled = ipInterface->defaultRoutesDisabled;
    return {true, disabled ? std::optional(!*disabled) : std::nullopt};
}

CurrentValue<std::uint32_t> currentValue(const RouteMetricChange& change, const Snapshot& snapshot) {
    const bool isBound = findInterface(snapshot, change.adapter, change.destination.family());
    const Route* route = isBound ? routeOf(change, snapshot) : nullptr;
    if (!route)
        return {};
    return {true, snapshot.routeMetric(*route)};
}

CurrentValue<NameOrder> currentValue(const BindingOrderChange& change, const Snapshot& snapshot) {
    const auto& bindings = snapshot.olderOrders().bindings;
    const ComponentBindings* order = bindings ? bindings->orderOf(change.component) : nullptr;
    if (!order)
        return {};
    return {true, tokensOf(*order)};
}

CurrentValue<bool> currentValue(const BindingSwitchChange& change, const Snapshot& snapshot) {
    const auto& bindings = snapshot.olderOrders().bindings;
    const BindingPath* path = bindings ? bindings->findPath(change.component, change.path) : nullptr;
    if (!path)
        return {};
    return {true, path->isEnabled};
}

CurrentValue<NameOrder> currentValue(const ProviderOrderChange&, const Snapshot& snapshot) {
    const auto& providers = snapshot.olderOrders().providers;
    if (!providers)
        return {};
    return {true, providers->flaw ? std::nullopt : std::optional(namesOf(*providers))};
}

} // namespace precedence
