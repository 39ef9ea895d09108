// What RouteTableModel answers for a cell, apart from its structure. Meant for route_table_model.cpp only.
#pragma once

#include "model/network/difference.h"
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

/// Where a route of the older snapshot is in the newer one; kGone where it is not there any more.
inline constexpr std::uint32_t kGone = 0xffffffff;
class CarriedRoutes {
public:
    explicit CarriedRoutes(ListDifference changed);

    [[nodiscard]] std::uint32_t operator()(std::uint32_t route) const;

private:
    ListDifference m_changed;
    std::vector<std::uint32_t> m_taken; ///< in the newer one, by what is not the same as before; ascending
};

} // namespace precedence
