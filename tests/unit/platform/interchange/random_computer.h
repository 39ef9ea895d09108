// Computers as texts tell of them, sets of changes for them, and what is left of them after an undo.
#pragma once

#include "model/network/change_set.h"

#include <random>

namespace precedence::tests {

/// Hostile names, routes once each, here and there no index and no mode.
[[nodiscard]] SnapshotPtr randomComputer(std::mt19937& random);
/// Changes of different things, about a third of those that can be changed.
[[nodiscard]] ChangeSet randomChanges(std::mt19937& random, const Snapshot& snapshot);
/// A mode that nobody told is manual after the undo of its change, as the remark there says.
[[nodiscard]] SnapshotPtr afterUndo(const Snapshot& before, const ChangeSet& changes);

} // namespace precedence::tests
