// What `ip` of iproute2 prints of a machine, for people and as JSON. Its words are the same in every language.
#pragma once

#include "model/network/snapshot.h"

#include <string>

namespace precedence::tests {

/// The main table.
[[nodiscard]] std::string printIpRoutes(const Snapshot& machine, AddressFamily family);
[[nodiscard]] std::string printIpRoutesAsJson(const Snapshot& machine, AddressFamily family);
[[nodiscard]] std::string printIpLinks(const Snapshot& machine);
/// The links with their addresses.
[[nodiscard]] std::string printIpAddresses(const Snapshot& machine);
[[nodiscard]] std::string printIpAddressesAsJson(const Snapshot& machine);

} // namespace precedence::tests
