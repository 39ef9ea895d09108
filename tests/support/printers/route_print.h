// What `route print` and `netstat -rn` of Windows print of a machine.
#pragma once

#include "tests/support/printers/language.h"

#include <string>

namespace precedence::tests {

/// Vista and later: both families, sums, "On-link".
[[nodiscard]] std::string printRoutes(const Snapshot& machine, Language language);

/// XP and 2003: IPv4 alone, interfaces as 0x numbers, the adapter's own address where nothing lies between, and the
/// routes to its own addresses through the loopback.
[[nodiscard]] std::string printRoutesOfXp(const Snapshot& machine, Language language);

} // namespace precedence::tests
