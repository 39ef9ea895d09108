// What a cell of the table of routes looks like, from what its model says. Pure.
#pragma once

#include "app/delegates/route_look.h"

class QModelIndex;

namespace precedence {

class AdapterHues;
class RouteTableModel;

/// hues: nullptr where adapters have no colours yet.
[[nodiscard]] RouteCellLook routeCellLook(
    const RouteTableModel& model, const AdapterHues* hues, const QModelIndex& index);

} // namespace precedence
