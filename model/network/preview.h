// What a computer is expected to look like once changes are made: the "after" beside every "now".
#pragma once

#include "model/network/change_set.h"
#include "model/network/snapshot.h"

namespace precedence {

/// The snapshot that a stack with these rules is expected to show once the changes are made. Changes that do not fit
/// are left out. An automatic metric's number is the expected one; it is unknown where the speed is.
[[nodiscard]] SnapshotPtr preview(const Snapshot& snapshot, const ChangeSet& changes);

} // namespace precedence
