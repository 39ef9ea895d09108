// Puts together what several tools tell of the same routes: `route print` knows the sum, netsh the route's own part.
#pragma once

#include "model/network/route.h"
#include "platform/interchange/merge/adapter_groups.h"

#include <span>
#include <vector>

namespace precedence {

/// The routes of the blocks, each once, at the positions of their groups. Fills in interface metrics that follow: those
/// printed beside a route, and a sum without the route's own part.
/// metricsAdd: what `route print` shows is a sum (Vista and later); else it is the route's own metric.
[[nodiscard]] std::vector<Route> mergeRoutes(std::span<const Block> blocks, AdapterGroups& groups, bool metricsAdd);

/// Splits the sums whose interface metric a text told.
void splitSums(std::vector<Route>& routes, const AdapterGroups& groups);

} // namespace precedence
