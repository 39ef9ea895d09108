// Text for what waits and for what became of an apply: the sentences of the footer.
// Pure functions; safe on any thread once translators are installed.
#pragma once

#include "model/session.h"
#include "model/wording.h"

namespace precedence::wording {

/// What is wrong with an edit that waits and does not fit, and what to do; empty where it fits.
[[nodiscard]] QString standing(const WaitingEdit& edit, const Snapshot& snapshot);

/// What became of one change of an apply.
[[nodiscard]] QString outcome(const ChangeOutcome& outcome, const Snapshot& snapshot);

/// Where the other family's order differs: "IPv6 has another order: Wi-Fi, Ethernet."; empty where it does not.
[[nodiscard]] QString otherOrder(const Snapshot& after);

} // namespace precedence::wording
