// What a machine's snapshot says, as lines that two snapshots can be compared by: only as much of it as a format
// carries. And the machines of the lab to print.
#pragma once

#include "tests/support/printers/language.h"

#include <functional>
#include <string>
#include <vector>

namespace precedence::tests {

struct LabMachine {
    std::string name; ///< the scenario, and what happened in it
    SnapshotPtr snapshot;
};

/// Every scenario as it starts and after each of its events. Those with more routes than a test has patience for are
/// left out.
[[nodiscard]] const std::vector<LabMachine>& windowsMachines(); ///< Vista and later, where metrics add up
[[nodiscard]] const std::vector<LabMachine>& xpMachines();
[[nodiscard]] const std::vector<LabMachine>& linuxMachines();

enum class RouteCostSaid : std::uint8_t { Nothing, OwnPart, Effective };
enum class AdapterSaid : std::uint8_t { Nothing, Index, Alias, Address };

/// What a format says of a route besides its prefix and next hop.
struct RouteFormat {
    RouteCostSaid cost = RouteCostSaid::Nothing;
    AdapterSaid adapter = AdapterSaid::Nothing;
};

/// The active routes of a family, sorted.
[[nodiscard]] std::vector<std::string> routeLines(const Snapshot& machine, AddressFamily family, RouteFormat format);
/// The persistent routes, active or not: prefix and next hop, sorted.
[[nodiscard]] std::vector<std::string> persistentLines(const Snapshot& machine);

/// What a format says of an adapter.
struct AdapterFormat {
    bool index = false;
    bool alias = false;
    bool description = false;
    bool hardware = false;
    bool addresses = false;
    bool prefixLengths = false;
    bool dnsServers = false;
    bool state = false;
    bool speed = false;
    bool kind = false; ///< wireless, tunnel or remote access; anything else is not told apart
    std::vector<AddressFamily> metrics = {};
    bool connected = false;
    bool automatic = false; ///< and whether default routes are disabled
    std::size_t descriptionCells = 0;
    std::size_t nameCells = 0; ///< how wide the column of aliases is; 0: wide enough
};

using AdapterChoice = std::function<bool(const Adapter&)>;

/// The chosen adapters, sorted.
[[nodiscard]] std::vector<std::string> adapterLines(
    const Snapshot& machine, const AdapterFormat& format, const AdapterChoice& chosen);
[[nodiscard]] bool anyAdapter(const Adapter& adapter);
[[nodiscard]] bool isNoLoopback(const Adapter& adapter);

/// The lines that no reader understood.
[[nodiscard]] std::vector<std::string> notRead(const Snapshot& read);

/// Reads texts of one machine. A text that cannot be read ends the test.
[[nodiscard]] SnapshotPtr readAgain(const std::vector<std::string>& texts);

} // namespace precedence::tests
