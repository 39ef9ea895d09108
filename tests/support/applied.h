// What a difference means: applied to the older snapshot it gives the newer one.
#pragma once

#include "model/network/difference.h"

namespace precedence::tests {

/// Takes from the newer snapshot only what the difference names; everything else must be in the older one.
[[nodiscard]] SnapshotPtr applied(const SnapshotDifference& difference, const Snapshot& older, const Snapshot& newer);

} // namespace precedence::tests
