// Text for answers: the reason of every candidate, why not another adapter, and steps from now to after.
// Pure functions; safe on any thread once translators are installed.
#pragma once

#include "model/answers.h"
#include "model/wording.h"

namespace precedence {
struct CandidateRow;
}

namespace precedence::wording {

/// "35 -> 4", or the text alone where nothing changes.
[[nodiscard]] QString step(const QString& now, const QString& after);
/// The number, or "unknown".
[[nodiscard]] QString cost(const std::optional<std::uint64_t>& cost);
/// Why a candidate wins or does not, as one sentence.
[[nodiscard]] QString reason(const Answer& answer, const CandidateRow& row);
/// "None of its 14 routes covers 198.51.100.20."
[[nodiscard]] QString whyNot(const Answer& answer, const WhyNot& why, const AdapterId& adapter);
/// "Ethernet", "a tie of Ethernet and Wi-Fi", "nowhere": where a destination goes, in a word or two.
[[nodiscard]] QString exitOf(const Answer& answer);
/// "Ethernet", "nowhere", "shared by Ethernet and Wi-Fi".
[[nodiscard]] QString exitOf(const Snapshot& snapshot, const InternetExit& exit);

} // namespace precedence::wording
