// Of two texts that answer the same question, the later one tells the current state: a table before a change and the
// table after it, pasted together.
#pragma once

#include "platform/interchange/readers/findings.h"

#include <vector>

namespace precedence {

/// Takes out of earlier blocks what later blocks of the same kind and family tell anew: the whole table where the later
/// one covers most of it, so that what is gone is gone; single rows where somebody asked again about a part.
[[nodiscard]] std::vector<Block> currentState(std::vector<Block> blocks);

} // namespace precedence
