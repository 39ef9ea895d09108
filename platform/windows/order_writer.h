// Writes changes of bindings and of the provider order: all of them or none, compared before and read again afterwards.
// Needs an elevated administrator. One thread at a time.
#pragma once

#include "model/network/stack.h"

namespace precedence::windows {

/// Bindings with the linkage.
Expected<Bindings> readBindings();

/// As StackWriter::writeOrders. DidNotStick where Windows took the change and kept the old order.
Expected<Effect> writeOrders(const ChangeSet& changes);

} // namespace precedence::windows
