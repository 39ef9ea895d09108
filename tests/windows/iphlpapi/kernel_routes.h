// The routes of the system under Wine, through Wine's own GetIpForwardTable2: what that call costs where it is not a
// double. tests/windows/run-under-wine puts Wine's library beside the doubles under another name.
#pragma once

#include "tests/windows/iphlpapi/machine.h"

namespace precedence::doubles {

/// As routes of one adapter of the double's. Empty where Wine's library is not there.
[[nodiscard]] RouteRows kernelRoutes(ADDRESS_FAMILY family, std::uint64_t luid);

} // namespace precedence::doubles
