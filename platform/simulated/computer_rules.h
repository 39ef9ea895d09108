// What a generation of Windows, or Linux, makes of an adapter's settings: its metric in numbers and the routes that
// the stack itself brings. Pure functions over a computer's state. Private to the lab.
#pragma once

#include "model/network/snapshot.h"
#include "platform/simulated/computer.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace precedence {

[[nodiscard]] SelectionRules rulesOf(Generation generation);
[[nodiscard]] BindingReach bindingReachOf(Generation generation);
/// XP and 2000: no sum, and no DisableDefaultRoutes.
[[nodiscard]] bool addsMetrics(Generation generation);

/// The number in force in one family; nothing where the family is not bound.
[[nodiscard]] std::optional<std::uint32_t> interfaceMetricOf(
    Generation generation, const AdapterSetup& adapter, AddressFamily family);

/// Linux: activates the adapters one after another, each with the lowest number that none before it uses. One that was
/// activated already keeps its number. Nothing happens elsewhere, where automatic follows from the adapter alone.
void assignNumbers(Generation generation, ComputerState& state);
/// Linux: the adapter is activated, or is no longer there: its automatic number is given anew, or taken back. The
/// numbers of all others stay. Nothing happens elsewhere.
void assignNumberAnew(Generation generation, ComputerState& state, AdapterSetup& adapter, AddressFamily family);

/// The addresses that are written down, and the link-local one that a stack gives itself.
[[nodiscard]] std::vector<AssignedAddress> addressesOf(const AdapterSetup& adapter);

/// The routes that the stack makes and those that are written down, without the generated ones, in a snapshot's order.
/// Their adapters are positions in the state's adapters.
[[nodiscard]] std::vector<Route> ownRoutes(Generation generation, const ComputerState& state);

/// Gives routes the metrics that somebody set. The routes are in a snapshot's order, by positions in the state's
/// adapters.
void applySetMetrics(const ComputerState& state, std::vector<Route>& routes);

/// The generated routes in a snapshot's order, each prefix once. Adapters are positions in the scenario's adapters.
[[nodiscard]] std::vector<Route> generateRoutes(const Scenario& scenario);

} // namespace precedence
