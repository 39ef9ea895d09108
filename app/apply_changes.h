// Makes a set of changes on a stack: all of it or, as far as the stack lets us, nothing of it.
#pragma once

#include "model/network/stack.h"

#include <optional>
#include <vector>

namespace precedence {

enum class ApplyOutcome : std::uint8_t {
    Done,         ///< the next snapshot shows it
    NotShown,     ///< the stack accepted it, but the next snapshot shows something else
    Refused,      ///< see the error
    TakenBack,    ///< it was done, and taken back because a later one was refused
    StillThere,   ///< it was done, and could not be taken back; see the error
    AfterRestart, ///< written, and counts once the computer has been restarted
    NotTried,     ///< an earlier one was refused
};

struct AppliedChange {
    ApplyOutcome outcome = ApplyOutcome::NotTried;
    std::optional<Error> error = {};
};

/// One outcome for each change, in their order. The first refusal ends it, and what was done is taken back.
[[nodiscard]] std::vector<AppliedChange> applyChanges(
    StackReader& reader, StackWriter& writer, const ChangeSet& changes, Durability durability);

/// Whether any of them is the metric of a route, which no system keeps by itself.
[[nodiscard]] bool changesRoutes(const ChangeSet& changes);
/// How long changes last where nobody says: as long as the system keeps all of them.
[[nodiscard]] Durability usualDurability(const ChangeSet& changes, const Traits& traits);

} // namespace precedence
