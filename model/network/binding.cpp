#include "model/network/binding.h"

#include "model/network/ascii.h"

#include <algorithm>

namespace precedence {
namespace {

constexpr std::string_view kTcpip = "ms_tcpip";

void addOnce(std::vector<AdapterId>& order, const std::string& id) {
    const AdapterId adapter(id);
    if (std::find(order.begin(), order.end(), adapter) == order.end())
        order.push_back(adapter);
}

bool isOfKind(const Bindings& bindings, std::string_view id, ComponentKind kind) {
    const Component* component = bindings.find(id);
    return component && component->kind == kind;
}

} // namespace

const Component* Bindings::find(std::string_view id) const {
    const auto found = std::find_if(
        components.begin(), components.end(), [id](const Component& component) { return component.id == id; });
    return found == components.end() ? nullptr : &*found;
}

const Component* Bindings::findByName(std::string_view name) const {
    if (const Component* component = find(name))
        return component;
    const Component* found = nullptr;
    for (const Component& component : components) {
        if (!equalIgnoringAsciiCase(component.name, name))
            continue;
        if (found)
            return nullptr;
        found = &component;
    }
    return found;
}

const ComponentBindings* Bindings::orderOf(std::string_view component) const {
    const auto found = std::find_if(
        orders.begin(), orders.end(), [component](const ComponentBindings& one) { return one.component == component; });
    return found == orders.end() ? nullptr : &*found;
}

const BindingPath* Bindings::findPath(std::string_view component, std::string_view token) const {
    const ComponentBindings* order = orderOf(component);
    if (!order)
        return nullptr;
    const auto found = std::find_if(
        order->paths.begin(), order->paths.end(), [token](const BindingPath& path) { return path.token == token; });
    return found == order->paths.end() ? nullptr : &*found;
}

NameOrder tokensOf(const ComponentBindings& bindings) {
    NameOrder tokens;
    std::transform(bindings.paths.begin(), bindings.paths.end(), std::back_inserter(tokens),
        [](const BindingPath& path) { return path.token; });
    return tokens;
}

std::vector<AdapterId> connectionsOrder(const Bindings& bindings) {
    std::vector<AdapterId> order;
    const auto addAll = [&](const ComponentBindings& one) {
        for (const BindingPath& path : one.paths) {
            if (!path.through.empty() && isOfKind(bindings, path.through.back(), ComponentKind::Adapter))
                addOnce(order, path.through.back());
        }
    };
    if (const ComponentBindings* tcpip = bindings.orderOf(kTcpip))
        addAll(*tcpip);
    for (const ComponentBindings& one : bindings.orders) {
        if (isOfKind(bindings, one.component, ComponentKind::Protocol))
            addAll(one);
    }
    for (const Component& component : bindings.components) {
        if (component.kind == ComponentKind::Adapter)
            addOnce(order, component.id);
    }
    return order;
}

bool isDisabled(const Bindings& bindings, const AdapterId& adapter) {
    bool hasPath = false;
    for (const ComponentBindings& one : bindings.orders) {
        for (const BindingPath& path : one.paths) {
            if (path.through.empty() || path.through.back() != adapter.value())
                continue;
            if (path.isEnabled)
                return false;
            hasPath = true;
        }
    }
    return hasPath;
}

} // namespace precedence
