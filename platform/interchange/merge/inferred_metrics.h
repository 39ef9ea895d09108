// What Vista and later allow to infer: the routes that the stack makes for an adapter's own addresses cost the
// interface metric plus 256, so that their sum gives the metric away (facts: the stack's own routes have route metric
// 256).
#pragma once

#include "platform/interchange/merge/adapter_groups.h"

#include <span>

namespace precedence {

/// Fills in metrics that no text told, labelled as inferred.
void inferMetrics(std::span<const FoundRoute> routes, AdapterGroups& groups);

} // namespace precedence
