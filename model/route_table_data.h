// What RouteTableModel answers for a cell, apart from its structure. Meant for route_table_model.cpp only.
#pragma once

#include "model/route_costs.h"

#include <QVariant>

namespace precedence {

/// A cell of a route, at both moments.
struct RouteCell {
    const RouteSource& source;
    const RouteCosts& costs;
    const ChangeSet& waiting;
    std::uint32_t route = 0;
    int column = 0;
};
[[nodiscard]] QVariant routeCellData(const RouteCell& cell, int role);

/// Where routes of the older snapshot are in the newer one; kGone for those that are not there any more.
inline constexpr std::uint32_t kGone = 0xffffffff;
[[nodiscard]] std::vector<std::uint32_t> routesCarriedOver(const Snapshot& older, const Snapshot& newer);

} // namespace precedence
