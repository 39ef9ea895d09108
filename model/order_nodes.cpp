#include "model/order_nodes.h"

#include "model/network/binding_edits.h"
#include "model/wording_orders.h"

#include <QCoreApplication>

#include <algorithm>

namespace precedence {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OrderNodes)
};

template <typename Values, typename Value>
std::size_t placeOf(const Values& values, const Value& value) {
    const auto found = std::find(values.begin(), values.end(), value);
    return found == values.end() ? 0 : static_cast<std::size_t>(found - values.begin()) + 1;
}

bool leadsTo(const BindingPath& path, const AdapterId& adapter) {
    return !path.through.empty() && path.through.back() == adapter.value();
}

Qt::CheckState stateOf(const Bindings& bindings, const AdapterId& adapter) {
    bool hasOn = false;
    bool hasOff = false;
    for (const ComponentBindings& order : bindings.orders) {
        for (const BindingPath& path : order.paths) {
            if (leadsTo(path, adapter))
                (path.isEnabled ? hasOn : hasOff) = true;
        }
    }
    return hasOn && hasOff ? Qt::PartiallyChecked : hasOff ? Qt::Unchecked : Qt::Checked;
}

OrderNode pathNode(const BindingPath& path, const Bindings& now, const std::string& owner) {
    const BindingPath* before = now.findPath(owner, path.token);
    return {.key = path.token,
        .checked = path.isEnabled ? Qt::Checked : Qt::Unchecked,
        .isSwitched = before && before->isEnabled != path.isEnabled};
}

std::vector<OrderGroup> byComponent(const Snapshot& snapshot, const Bindings& now, const Bindings& after) {
    std::vector<OrderGroup> groups;
    for (const ComponentBindings& order : after.orders) {
        const Component* component = after.find(order.component);
        OrderGroup group{{.key = order.component,
            .name = wording::componentName(snapshot, order.component),
            .detail = component ? wording::name(component->kind) : QString()}};
        const ComponentBindings* before = now.orderOf(order.component);
        const NameOrder tokens = before ? tokensOf(*before) : NameOrder();
        for (const BindingPath& path : order.paths) {
            OrderNode node = pathNode(path, now, order.component);
            node.name = wording::pathName(snapshot, path);
            node.isMovable = true;
            node.was = placeOf(tokens, path.token);
            group.children.push_back(std::move(node));
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

/// "File and Printer Sharing over NetBEUI": what is bound, and over what.
QString boundOver(const Snapshot& snapshot, const BindingPath& path) {
    QStringList between;
    for (std::size_t i = 1; i + 1 < path.through.size(); ++i)
        between.push_back(wording::componentName(snapshot, path.through[i]));
    const QString owner = wording::componentName(snapshot, path.through.front());
    return between.isEmpty() ? owner : Text::tr("%1 over %2").arg(owner, between.join(QLatin1String(", ")));
}

std::vector<OrderGroup> byConnection(const Snapshot& snapshot, const Bindings& now, const Bindings& after) {
    std::vector<OrderGroup> groups;
    const std::vector<AdapterId> before = connectionsOrder(now);
    for (const AdapterId& id : connectionsOrder(after)) {
        const Component* component = after.find(id.value());
        OrderGroup group{{.key = id.value(),
            .name = wording::componentName(snapshot, id.value()),
            .detail = component ? wording::plain(component->name) : QString(),
            .checked = stateOf(after, id),
            .isMovable = true,
            .was = placeOf(before, id),
            .isSwitched = stateOf(after, id) != stateOf(now, id)}};
        if (group.node.detail == group.node.name)
            group.node.detail.clear();
        for (const ComponentBindings& order : after.orders) {
            for (const BindingPath& path : order.paths) {
                if (!leadsTo(path, id))
                    continue;
                group.children.push_back(pathNode(path, now, order.component));
                group.children.back().name = boundOver(snapshot, path);
            }
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<OrderGroup> providerNodes(const ProviderOrder& now, const ProviderOrder& after) {
    std::vector<OrderGroup> groups;
    const NameOrder before = namesOf(now);
    for (const Provider& provider : after.providers) {
        QStringList details{wording::plain(provider.service)};
        if (!provider.redirector.empty())
            details.push_back(wording::plain(provider.redirector));
        if (!provider.isInstalled)
            details.push_back(Text::tr("not installed"));
        groups.push_back({{.key = provider.service,
            .name = wording::name(provider),
            .detail = details.join(QLatin1String(", ")),
            .isMovable = !after.flaw,
            .was = placeOf(before, provider.service)}});
    }
    return groups;
}

/// The owner of a path by its token.
const ComponentBindings* orderWith(const Bindings& bindings, const std::string& token) {
    const auto found = std::find_if(bindings.orders.begin(), bindings.orders.end(),
        [&](const ComponentBindings& order) { return bindings.findPath(order.component, token) != nullptr; });
    return found == bindings.orders.end() ? nullptr : &*found;
}

NameOrder moved(NameOrder order, const std::string& name, const std::optional<std::string>& before) {
    return before ? movedBefore(std::move(order), name, *before) : movedToBottom(std::move(order), name);
}

std::vector<OrderGroup> groupsOf(OrderView view, const Snapshot& now, const Snapshot& after) {
    const OlderOrders& stands = now.olderOrders();
    const OlderOrders& then = after.olderOrders();
    if (view == OrderView::Providers)
        return stands.providers && then.providers ? providerNodes(*stands.providers, *then.providers)
                                                  : std::vector<OrderGroup>();
    if (!stands.bindings || !then.bindings)
        return {};
    return view == OrderView::Connections ? byConnection(now, *stands.bindings, *then.bindings)
                                          : byComponent(now, *stands.bindings, *then.bindings);
}

void markMoved(OrderNode& node, std::size_t row) {
    node.isMoved = node.isMovable && node.was != 0 && node.was != row + 1;
}

} // namespace

std::vector<OrderGroup> orderNodes(OrderView view, const Snapshot& now, const Snapshot& after) {
    std::vector<OrderGroup> groups = groupsOf(view, now, after);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        markMoved(groups[i].node, i);
        for (std::size_t j = 0; j < groups[i].children.size(); ++j)
            markMoved(groups[i].children[j], j);
    }
    return groups;
}

ChangeSet moveEdit(OrderView view, const Snapshot& after, const std::string& parent, const std::string& name,
    const std::optional<std::string>& before) {
    const OlderOrders& orders = after.olderOrders();
    if (view == OrderView::Providers && orders.providers && !orders.providers->flaw) {
        const NameOrder now = namesOf(*orders.providers);
        NameOrder wanted = moved(now, name, before);
        return wanted == now ? ChangeSet() : ChangeSet{ProviderOrderChange{now, std::move(wanted)}};
    }
    if (view == OrderView::Providers || !orders.bindings)
        return {};
    if (view == OrderView::Connections)
        return connectionMoved(
            *orders.bindings, AdapterId(name), before ? std::optional(AdapterId(*before)) : std::nullopt);
    const ComponentBindings* order = orders.bindings->orderOf(parent);
    return order ? reordered(*orders.bindings, parent, moved(tokensOf(*order), name, before)) : ChangeSet();
}

ChangeSet switchEdit(
    OrderView view, const Snapshot& after, const std::string& parent, const std::string& key, bool isOn) {
    const auto& bindings = after.olderOrders().bindings;
    if (!bindings || view == OrderView::Providers)
        return {};
    if (view == OrderView::Connections && parent.empty())
        return connectionSwitched(*bindings, AdapterId(key), isOn);
    const ComponentBindings* order = orderWith(*bindings, key);
    const BindingPath* path = order ? bindings->findPath(order->component, key) : nullptr;
    if (!path || path->isEnabled == isOn)
        return {};
    return {BindingSwitchChange{order->component, key, path->isEnabled, isOn}};
}

} // namespace precedence
