// What was set on a computer by hand, so that it can be taken to another one. Pure functions.
#pragma once

#include "model/network/change_set.h"

namespace precedence {

struct SettingsMade {
    SnapshotPtr without;    ///< the same computer with every metric automatic and default routes that count
    ChangeSet changes = {}; ///< from that to the computer as it is
};

/// Manual metrics that we would write, and default routes that are switched off. Loopback is left out.
[[nodiscard]] SettingsMade settingsMade(const Snapshot& snapshot);

} // namespace precedence
