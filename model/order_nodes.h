// The rows of the older orders as values: what people see of bindings, by connection or by component, and of network
// providers. Pure functions over what stands there and what would stand there after the waiting changes.
#pragma once

#include "model/network/change_set.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace precedence {

enum class OrderView : std::uint8_t { Connections, Components, Providers };

struct OrderNode {
    std::string
        key; ///< an adapter's or component's id, a path's token, a provider's service; unique beside its siblings
    QString name = {};
    QString detail = {};
    std::optional<Qt::CheckState> checked = {}; ///< nothing: there is nothing to switch
    bool isMovable = false;
    std::size_t was = 0;     ///< its place, from 1 on, in the order that stands; 0: it has none
    bool isMoved = false;    ///< it waits to stand elsewhere
    bool isSwitched = false; ///< its switch waits to be another one

    friend bool operator==(const OrderNode&, const OrderNode&) = default;
};

struct OrderGroup {
    OrderNode node;
    std::vector<OrderNode> children = {};
};

/// Empty where the snapshots do not have that order.
[[nodiscard]] std::vector<OrderGroup> orderNodes(OrderView view, const Snapshot& now, const Snapshot& after);

/// What moving a row before another one of its siblings would change, or to the end where there is none. parent: of a
/// path the key of its component, else empty.
[[nodiscard]] ChangeSet moveEdit(OrderView view, const Snapshot& after, const std::string& parent,
    const std::string& name, const std::optional<std::string>& before);
/// What switching a row would change. Parent: the key of its group; empty for a group itself.
[[nodiscard]] ChangeSet switchEdit(
    OrderView view, const Snapshot& after, const std::string& parent, const std::string& key, bool isOn);

} // namespace precedence
