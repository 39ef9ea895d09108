// Changes of older orders from a console: printed, or written where somebody says that they are to be kept.
#pragma once

#include "app/console/commands.h"

namespace precedence::console {

/// What brings back what the last write of an older order replaced.
Expected<ChangeSet> lastOrders(Context& context);

[[nodiscard]] ExitCode writeOrders(Context& context, const ChangeSet& changes, const ApplyOptions& options);

} // namespace precedence::console
