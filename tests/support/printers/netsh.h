// What `netsh interface ipv4|ipv6 show ...` prints of a machine.
#pragma once

#include "tests/support/printers/language.h"

#include <string>

namespace precedence::tests {

[[nodiscard]] std::string printNetshInterfaces(const Snapshot& machine, AddressFamily family, Language language);
[[nodiscard]] std::string printNetshRoutes(const Snapshot& machine, AddressFamily family, Language language);
/// `show address` (IPv4): addresses, gateways, metrics.
[[nodiscard]] std::string printNetshAddresses(const Snapshot& machine, Language language);
/// `show config` (IPv4): as well the DNS servers.
[[nodiscard]] std::string printNetshConfig(const Snapshot& machine, Language language);

} // namespace precedence::tests
