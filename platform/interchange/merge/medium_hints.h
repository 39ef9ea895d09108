// What an adapter's name or description says of its medium, in the words that vendors and systems use everywhere.
#pragma once

#include "model/network/metric.h"

#include <string_view>

namespace precedence {

/// Unknown where no word says it.
[[nodiscard]] Medium mediumHint(std::string_view name);

} // namespace precedence
