// The order and the choice of the rows of a route table, as positions in the snapshot's routes. Keys are small whole
// numbers and are sorted by counting, so that a million routes take milliseconds. Pure functions.
#pragma once

#include "model/route_costs.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace precedence {

enum class RouteSort : std::uint8_t {
    Destination, ///< the order of the snapshot
    NextHop,
    Adapter, ///< by name
    RouteMetric,
    InterfaceMetric,
    EffectiveMetric,
    Verdict,
    Origin,
    State,
};

/// All routes; equal ones in the snapshot's order, what is not known last.
[[nodiscard]] std::vector<std::uint32_t> sortedRoutes(
    const RouteSource& source, const RouteCosts& costs, RouteSort by, bool descending);

/// Which routes are shown. Everything that is set must hold.
struct RouteFilter {
    QString text = {};                         ///< part of the destination, next hop or adapter's name
    std::optional<AdapterId> adapter = {};     ///< owned by it
    std::optional<IpAddress> destination = {}; ///< covers it
    std::optional<AddressFamily> family = {};  ///< of this family
    bool inactive = false;                     ///< inactive ones as well

    friend bool operator==(const RouteFilter&, const RouteFilter&) = default;
};

/// One byte for each route of the snapshot, 0: not shown. Empty: all of them are.
[[nodiscard]] std::vector<std::uint8_t> shownMask(const RouteSource& source, const RouteFilter& filter);
/// Those that are shown, in the same order.
[[nodiscard]] std::vector<std::uint32_t> chosenRoutes(
    const std::vector<std::uint32_t>& routes, const std::vector<std::uint8_t>& mask);

} // namespace precedence
