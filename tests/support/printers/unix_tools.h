// What `route -n`, `netstat -rn` and `nmcli device show` of Linux print of a machine.
#pragma once

#include "tests/support/printers/language.h"

#include <string>

namespace precedence::tests {

/// IPv4's main table.
[[nodiscard]] std::string printUnixRoutes(const Snapshot& machine, Language language);
/// The same with MSS, window and irtt in place of metrics.
[[nodiscard]] std::string printNetstat(const Snapshot& machine, Language language);
/// Addresses, gateways, routes and DNS servers of both families.
[[nodiscard]] std::string printNmcliDevices(const Snapshot& machine, Language language);

} // namespace precedence::tests
