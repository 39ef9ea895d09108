// What stood there before the first change that was ever kept. Pure functions over change sets, in which each change is
// the first one of its thing: expected is the original, wanted what took its place.
#pragma once

#include "model/network/change_set.h"

namespace precedence {

/// With those that were kept now and are not known yet. Bounded: once kMostOriginals are known, no further ones are.
[[nodiscard]] ChangeSet withOriginals(const ChangeSet& known, const ChangeSet& kept);
/// Without those whose original was brought back by what was kept now.
[[nodiscard]] ChangeSet withoutRestored(const ChangeSet& known, const ChangeSet& kept);
/// The changes that bring the originals back, over what stands there; none for what is gone, or is so already.
[[nodiscard]] ChangeSet bringBack(const ChangeSet& known, const Snapshot& now);

} // namespace precedence
