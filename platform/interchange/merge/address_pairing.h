// `route print` names adapters by address in IPv4 and by index in IPv6, and never says which belong together. Both
// tables list the multicast routes in the stack's own order of adapters, so that equal sums in the same order pair
// them.
#pragma once

#include "platform/interchange/merge/adapter_groups.h"

#include <span>

namespace precedence {

/// Joins what only one pairing explains; what has two is left alone.
void pairAddressesWithIndexes(std::span<const Block> blocks, AdapterGroups& groups);

/// Joins an adapter that is known by its address with the only one that has the same metric and no address: a table of
/// metrics beside `route print`.
void pairByMetric(AdapterGroups& groups);

} // namespace precedence
