// What became of each change of a command, in JSON's words and in people's.
#pragma once

#include "app/apply_changes.h"
#include "app/console/commands.h"
#include "model/network/plan_notes.h"

#include <vector>

namespace precedence::console {

/// What a trial came to, for each change that was asked for, in their order. What stood so before is done.
[[nodiscard]] std::vector<AppliedChange> outcomesOf(const ChangeSet& asked, const TrialStatus& ended);

void printOutcomes(Context& context, const ChangeSet& changes, const std::vector<AppliedChange>& outcomes);
/// Says the errors and what became of it beyond the single changes; the exit code that goes with it.
[[nodiscard]] ExitCode concludeOutcomes(
    Context& context, const std::vector<PlanNote>& notes, const std::vector<AppliedChange>& outcomes);

} // namespace precedence::console
