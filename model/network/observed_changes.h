// What was set differently between two snapshots, as changes that could be taken back. Pure functions.
#pragma once

#include "model/network/change_set.h"
#include "model/network/difference.h"

namespace precedence {

/// Settings of metrics, switches of default routes and metrics of routes that are in both and differ. An automatic
/// metric that came to another number was set by nobody. At most kMostObserved: a whole table that changed is no list
/// for people.
inline constexpr std::size_t kMostObserved = 100;
[[nodiscard]] ChangeSet changesBetween(const Snapshot& older, const Snapshot& newer);
/// The same where the difference of the two is known.
[[nodiscard]] ChangeSet changesBetween(const Snapshot& older, const Snapshot& newer, const SnapshotDifference& found);

} // namespace precedence
