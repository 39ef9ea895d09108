// Texts in columns, as a console and the tools lay them out.
#pragma once

#include "model/network/snapshot.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace precedence::tests {

/// Two for a character of an East Asian script, else one.
[[nodiscard]] std::size_t cellsOfText(std::string_view text);
/// The text with blanks behind or before it up to the width; longer texts stay whole.
[[nodiscard]] std::string toLeft(std::string_view text, std::size_t width);
[[nodiscard]] std::string toRight(std::string_view text, std::size_t width);
[[nodiscard]] std::string toRight(std::uint64_t number, std::size_t width);
/// The start of a text that does not fit, with "..." at its end, as PowerShell cuts it.
[[nodiscard]] std::string cutTo(std::string_view text, std::size_t width);

[[nodiscard]] std::string maskOf(std::uint8_t length);
/// "00-00-5E-00-53-01" or "00:00:5e:00:53:01".
[[nodiscard]] std::string hardwareInCapitals(const Adapter& adapter);
[[nodiscard]] std::string hardwareWithColons(const Adapter& adapter);
[[nodiscard]] std::string aliasOf(const Adapter& adapter);
[[nodiscard]] std::string descriptionOf(const Adapter& adapter);

[[nodiscard]] std::vector<AssignedAddress> addressesOf(const Adapter& adapter, AddressFamily family);
[[nodiscard]] std::vector<IpAddress> dnsServersOf(const Adapter& adapter, AddressFamily family);
/// The next hops of the adapter's active default routes.
[[nodiscard]] std::vector<IpAddress> gatewaysOf(const Snapshot& machine, const Adapter& adapter, AddressFamily family);
[[nodiscard]] std::vector<Route> activeRoutes(const Snapshot& machine, AddressFamily family);
/// The active routes of Linux's main table.
[[nodiscard]] std::vector<Route> mainRoutes(const Snapshot& machine, AddressFamily family);
/// As ipconfig and the Get-Net commands show them: without the loopback.
[[nodiscard]] std::vector<const Adapter*> adaptersWithConnector(const Snapshot& machine);

} // namespace precedence::tests
