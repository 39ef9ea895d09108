#include "model/network/binding_edits.h"

#include <algorithm>

namespace precedence {
namespace {

bool leadsTo(const BindingPath& path, const AdapterId& adapter) {
    return !path.through.empty() && path.through.back() == adapter.value();
}

/// The paths that lead to the adapter taken out together, and put in where `place` says of what is left;
/// left as they are where it says nothing.
template <typename Place>
NameOrder withBlock(const ComponentBindings& bindings, const AdapterId& adapter, Place place) {
    std::vector<BindingPath> rest;
    NameOrder block;
    for (const BindingPath& path : bindings.paths) {
        if (leadsTo(path, adapter))
            block.push_back(path.token);
        else
            rest.push_back(path);
    }
    const std::optional<std::size_t> at = place(rest);
    if (!at)
        return tokensOf(bindings);
    NameOrder order;
    for (std::size_t i = 0; i <= rest.size(); ++i) {
        if (i == at)
            order.insert(order.end(), block.begin(), block.end());
        if (i < rest.size())
            order.push_back(rest[i].token);
    }
    return order;
}

template <typename Place>
ChangeSet withBlocks(const Bindings& bindings, const AdapterId& adapter, Place place) {
    ChangeSet changes;
    for (const ComponentBindings& one : bindings.orders) {
        const ChangeSet own = reordered(bindings, one.component, withBlock(one, adapter, place));
        changes.insert(changes.end(), own.begin(), own.end());
    }
    return changes;
}

ComponentBindings* orderIn(Bindings& bindings, std::string_view component) {
    const auto found = std::find_if(bindings.orders.begin(), bindings.orders.end(),
        [component](const ComponentBindings& one) { return one.component == component; });
    return found == bindings.orders.end() ? nullptr : &*found;
}

/// The values in the order of the names; left as they are where they have other names.
template <typename Value, typename NameOf>
void sortBy(std::vector<Value>& values, const NameOrder& names, NameOf nameOf) {
    std::vector<Value> sorted;
    for (const std::string& name : names) {
        const auto found =
            std::find_if(values.begin(), values.end(), [&](const Value& value) { return nameOf(value) == name; });
        if (found == values.end())
            return;
        sorted.push_back(*found);
    }
    if (sorted.size() == values.size())
        values = std::move(sorted);
}

} // namespace

ChangeSet madeFirst(const Bindings& bindings, const AdapterId& adapter) {
    return withBlocks(bindings, adapter, [](const auto&) { return std::optional(std::size_t{0}); });
}

ChangeSet connectionMoved(const Bindings& bindings, const AdapterId& adapter, const std::optional<AdapterId>& before) {
    return withBlocks(bindings, adapter, [&](const std::vector<BindingPath>& rest) {
        const auto found = std::find_if(
            rest.begin(), rest.end(), [&](const BindingPath& path) { return before && leadsTo(path, *before); });
        const bool isElsewhere = before && found == rest.end();
        return isElsewhere ? std::nullopt : std::optional(static_cast<std::size_t>(found - rest.begin()));
    });
}

ChangeSet connectionSwitched(const Bindings& bindings, const AdapterId& adapter, bool isOn) {
    ChangeSet changes;
    for (const ComponentBindings& one : bindings.orders) {
        for (const BindingPath& path : one.paths) {
            if (leadsTo(path, adapter) && path.isEnabled != isOn)
                changes.emplace_back(BindingSwitchChange{one.component, path.token, path.isEnabled, isOn});
        }
    }
    return changes;
}

ChangeSet reordered(const Bindings& bindings, std::string_view component, NameOrder wanted) {
    const ComponentBindings* order = bindings.orderOf(component);
    if (!order)
        return {};
    NameOrder now = tokensOf(*order);
    if (now == wanted || !isPermutation(now, wanted))
        return {};
    return {BindingOrderChange{std::string(component), std::move(now), std::move(wanted)}};
}

std::vector<IpAddress> localNameAddresses(const Snapshot& snapshot) {
    std::vector<IpAddress> addresses;
    const auto& bindings = snapshot.olderOrders().bindings;
    if (!bindings || snapshot.traits().bindingReach != BindingReach::ServicesAndNames)
        return addresses;
    for (const AdapterId& id : connectionsOrder(*bindings)) {
        const Adapter* adapter = snapshot.find(id);
        if (!adapter || adapter->state == LinkState::Down || isDisabled(*bindings, id))
            continue;
        for (const AssignedAddress& assigned : adapter->addresses) {
            if (assigned.address.family() == AddressFamily::IPv4)
                addresses.push_back(assigned.address);
        }
    }
    return addresses;
}

void applyTo(Bindings& bindings, const BindingOrderChange& change) {
    if (ComponentBindings* order = orderIn(bindings, change.component))
        sortBy(
            order->paths, change.wanted, [](const BindingPath& path) -> const auto& { return path.token; });
}

void applyTo(Bindings& bindings, const BindingSwitchChange& change) {
    ComponentBindings* order = orderIn(bindings, change.component);
    if (!order)
        return;
    for (BindingPath& path : order->paths) {
        if (path.token == change.path)
            path.isEnabled = change.wanted;
    }
}

void applyTo(ProviderOrder& providers, const ProviderOrderChange& change) {
    sortBy(
        providers.providers, change.wanted, [](const Provider& provider) -> const auto& { return provider.service; });
}

} // namespace precedence
