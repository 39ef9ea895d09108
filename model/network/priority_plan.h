// From the order that a person wants to the changes that bring it: as few adapters as possible, or all of them pinned.
// Pure functions; each family is planned on its own. A plan never gives two adapters the same metric and never 0.
#pragma once

#include "model/network/change_set.h"
#include "model/network/plan_notes.h"
#include "model/network/priority_order.h"
#include "model/network/snapshot.h"

#include <vector>

namespace precedence {

struct PriorityPlan {
    ChangeSet changes = {};
    std::vector<PlanNote> notes = {};
};

/// NoRoomForMetric where 1..9999 cannot hold the order; MetricUnknown where a listed adapter's metric is not told.
Expected<PriorityPlan> planOrder(const Snapshot& snapshot, const OrderRequest& request);

} // namespace precedence
