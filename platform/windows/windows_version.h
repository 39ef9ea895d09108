// Which Windows this is. Never fails; where the system does not say, all numbers are 0.
#pragma once

#include "platform/windows/windows_names.h"

namespace precedence::windows {

[[nodiscard]] Version readVersion();

} // namespace precedence::windows
