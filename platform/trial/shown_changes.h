// Whether a computer shows what was written to it: read back, several times, because a system may show a value a moment
// after it took it. (nmstate: 5 tries, 1 s apart)
#pragma once

#include "model/network/stack.h"
#include "platform/trial/trial_clock.h"

#include <optional>
#include <vector>

namespace precedence {

/// What a reading says against one change; the subject is its adapter, by the name that people know.
[[nodiscard]] Error problemWith(const Change& change, ErrorCode code, const Snapshot& now);

/// What counts after a restart where the change is about a metric and the computer tells that.
[[nodiscard]] std::optional<InterfaceMetric> valueAfterRestart(const Change& change, const Snapshot& now);

/// One problem for each change that does not show; one without a change where nothing could be read. afterRestart: what
/// counts after a restart must show it too, where the computer tells that.
[[nodiscard]] std::vector<TrialProblem> notShown(
    const ChangeSet& changes, bool afterRestart, StackReader& reader, TrialClock& clock);

} // namespace precedence
