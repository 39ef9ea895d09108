// Changes on trial from a console: made, shown, and kept only where somebody says so in time.
#pragma once

#include "app/console/commands.h"
#include "app/console/proposals.h"

#include <iosfwd>

namespace precedence::console {

/// Takes back what an earlier trial left behind, and says so; silent where that is nothing.
void takeBackWhatIsLeft(TrialService& trials, std::ostream& problems);

/// So that the panel says when it does not hold any more. What lasts until a restart only is not expected to hold.
void rememberKept(Context& context, const ChangeSet& changes, Durability durability);

/// Prints what became of each change. Asks whether to keep them, unless the options say so already.
[[nodiscard]] ExitCode tryChanges(Context& context, const Proposal& proposal, const ApplyOptions& options);

} // namespace precedence::console
