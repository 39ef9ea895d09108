// A change set as single settings in the order in which they are written, forth and back, the same for every language.
// Private to what is written for other tools.
#pragma once

#include "platform/interchange/commands/command_lines.h"

#include <cstddef>
#include <string>
#include <vector>

namespace precedence {

struct Step {
    std::size_t change = 0; ///< its position in the set
    AddressFamily family = AddressFamily::IPv4;
    decltype(Command::setting) setting = InterfaceMetric::automatic();
    Store store = Store::NowAndAfterRestart;
    /// What has to be said before it, in words of this program and numbers only; empty: nothing.
    std::string remark = {};
};

/// For sets in which problemsOf finds nothing and which have no changes of older orders.
[[nodiscard]] std::vector<Step> stepsOf(const ChangeSet& changes, const Snapshot& snapshot);
/// Last change first. Where another metric counts after a restart than now, first both and then the one that counts
/// now: no language needs to write the former alone.
[[nodiscard]] std::vector<Step> undoStepsOf(const ChangeSet& changes, const Snapshot& snapshot);

} // namespace precedence
