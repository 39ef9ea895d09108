// What was kept here once, so that it is noticed when it does not hold any more: after a VPN connects, after a restart,
// after another program. Plain values; the time is given, never asked for.
#pragma once

#include "model/network/change_set.h"
#include "model/network/warnings.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace precedence {

using NoticeTime = std::chrono::system_clock::time_point;

struct HeldChange {
    Change change;
    std::optional<NoticeTime> brokenSince = {}; ///< when it was first seen not to hold; nothing: it holds

    friend bool operator==(const HeldChange&, const HeldChange&) = default;
};

/// Each thing once; at most kMostHeld, the latest ones.
using HeldChanges = std::vector<HeldChange>;
inline constexpr std::size_t kMostHeld = 1000;

/// With what is kept now in place of what was held of the same things. Older orders are not held: nobody watches them.
[[nodiscard]] HeldChanges withKept(HeldChanges held, const ChangeSet& kept);
/// Without what is held of these things.
[[nodiscard]] HeldChanges withoutThings(HeldChanges held, const ChangeSet& changes);
/// Ours, where it is another than what both began with, else theirs: of each thing.
[[nodiscard]] HeldChanges merged(const HeldChanges& base, const HeldChanges& ours, const HeldChanges& theirs);
/// As a snapshot shows them. What is not there, an adapter that is unplugged, holds as far as anybody can tell.
[[nodiscard]] HeldChanges judged(HeldChanges held, const Snapshot& snapshot, NoticeTime now);

/// Each that does not hold as a warning, with the change that sets it again. stopped: those that are not set again by
/// themselves any more.
[[nodiscard]] std::vector<Warning> warningsOn(
    std::span<const HeldChange> held, const Snapshot& snapshot, const ChangeSet& stopped);

} // namespace precedence
