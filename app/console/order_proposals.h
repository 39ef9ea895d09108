// What was typed about older orders, as changes over what stands there. Pure functions; errors are refusals of what was
// typed.
#pragma once

#include "app/console/command_line.h"
#include "model/network/change_set.h"

namespace precedence::console {

/// Empty where the command asks for no change, or for what stands there. NoSuchBinding, NoSuchAdapter.
Expected<ChangeSet> proposeBindings(const Snapshot& snapshot, const BindingsCommand& command);
Expected<ChangeSet> proposeProviders(const Snapshot& snapshot, const ProvidersCommand& command);

} // namespace precedence::console
