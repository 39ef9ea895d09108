// Text for the rows of the priority order: ranks, what a drop does, and the sentence that a screen reader says.
// Pure functions; safe on any thread once translators are installed.
#pragma once

#include "model/adapter_rows.h"
#include "model/wording.h"

namespace precedence::wording {

/// "1st", "2nd"
[[nodiscard]] QString ordinal(std::size_t number);
/// "1", "1st ="; empty without a rank.
[[nodiscard]] QString rank(const AdapterRow& row);
/// "IPv4 1st, IPv6 2nd"; empty where the families agree.
[[nodiscard]] QString disagreement(const AdapterRow& row);
/// "Not connected (6)"
[[nodiscard]] QString group(RowPlace place, std::size_t count, FamilyChoice choice);
/// "35 -> 4 manual", "25 automatic", "not bound".
[[nodiscard]] QString metricCell(const FamilyCell& cell);
/// "internet now", "internet next"; empty where it carries nothing now or after.
[[nodiscard]] QString internetCell(const FamilyCell& cell);
/// "Wi-Fi, first in IPv4, metric 35 automatic, carries the internet"
[[nodiscard]] QString rowSentence(const AdapterRow& row, FamilyChoice choice);

/// What a drop does: "Wi-Fi before Ethernet. IPv4 35 -> 4. IPv6: already before." neighbour: the row that it comes
/// before or after; empty where it lands alone.
[[nodiscard]] QString drop(const Snapshot& after, const OrderEdit& edit, const AdapterId& moved,
    const std::optional<AdapterId>& neighbour, Side side);

} // namespace precedence::wording
