// What `ipconfig` and `ipconfig /all` print of a machine.
#pragma once

#include "tests/support/printers/language.h"

#include <string>

namespace precedence::tests {

/// Suffixes, addresses, masks and gateways.
[[nodiscard]] std::string printIpconfig(const Snapshot& machine, Language language);
/// As well the descriptions, hardware addresses and DNS servers.
[[nodiscard]] std::string printIpconfigAll(const Snapshot& machine, Language language);

} // namespace precedence::tests
