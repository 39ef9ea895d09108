// Which routes of a snapshot compete at all, before any prefix or metric is compared. One place for explain, the
// winners of prefixes and everything that shows them.
#pragma once

#include "model/network/snapshot.h"

#include <cstdint>
#include <optional>

namespace precedence {

/// In which turn a route's table is asked; the first turn in which any route competes decides. kNoTurn: never.
inline constexpr int kNoTurn = 3;
[[nodiscard]] int turnOf(const SelectionRules& rules, const Route& route);

enum class Exclusion : std::uint8_t { NotActive, OtherTable, InterfaceDown, DefaultRoutesDisabled };

/// Why a route does not compete, whatever the question; nothing: it does.
[[nodiscard]] std::optional<Exclusion> exclusionOf(const Snapshot& snapshot, const Route& route);

} // namespace precedence
