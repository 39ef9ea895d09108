#include "model/network/binding_edits.h"

#include <algorithm>
#include <map>

namespace precedence {
namespace {

bool leadsTo(const BindingPath& path, const AdapterId& adapter) {
    return !path.through.empty() && path.through.back() == adapter.value();
}

/// The paths that lead to the adapter first, and all others behind them.
NameOrder withFirst(const ComponentBindings& bindings, const AdapterId& adapter) {
    std::vector<BindingPath> paths = bindings.paths;
    std::stable_partition(
        paths.begin(), paths.end(), [&adapter](const BindingPath& path) { return leadsTo(path, adapter); });
    return tokensOf({bindings.component, std::move(paths)});
}

bool isOverTheSame(const BindingPath& left, const BindingPath& right) {
    return left.through.size() == right.through.size() &&
           std::equal(left.through.begin(), left.through.end() - 1, right.through.begin());
}

/// The adapters in another order among the paths over one chain of protocols, in the places that these have: which
/// protocol comes before which stays.
void moveAmong(std::vector<BindingPath>& paths, const BindingPath& chain, const AdapterId& adapter,
    const std::optional<AdapterId>& before) {
    std::vector<std::size_t> places;
    NameOrder order;
    std::map<std::string, BindingPath> known;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        if (!isOverTheSame(paths[i], chain))
            continue;
        places.push_back(i);
        order.push_back(paths[i].through.back());
        known.emplace(order.back(), paths[i]);
    }
    order = before ? movedBefore(std::move(order), adapter.value(), before->value())
                   : movedToBottom(std::move(order), adapter.value());
    for (std::size_t i = 0; i < places.size(); ++i)
        paths[places[i]] = known.at(order[i]);
}

/// Each component's paths in the order that is made of them, as far as that is another one.
template <typename Make>
ChangeSet withAll(const Bindings& bindings, Make make) {
    ChangeSet changes;
    for (const ComponentBindings& one : bindings.orders) {
        const ChangeSet own = reordered(bindings, one.component, make(one));
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
    return withAll(bindings, [&adapter](const ComponentBindings& one) { return withFirst(one, adapter); });
}

ChangeSet connectionMoved(const Bindings& bindings, const AdapterId& adapter, const std::optional<AdapterId>& before) {
    return withAll(bindings, [&](const ComponentBindings& one) {
        std::vector<BindingPath> paths = one.paths;
        for (const BindingPath& path : one.paths) {
            if (leadsTo(path, adapter))
                moveAmong(paths, path, adapter, before);
        }
        return tokensOf({one.component, std::move(paths)});
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
