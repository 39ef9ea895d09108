// What a trial writes down before its first change, so that whoever finds it can take everything back.
// Plain values and their text. The text is untrusted when it is read: bounded, and refused unless it is whole.
#pragma once

#include "model/network/stack.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace precedence {

/// How far a trial came. Each phase is on the disk before the work that it names begins.
enum class TrialPhase : std::uint8_t {
    Trying,         ///< written until restart only
    Keeping,        ///< being made to last; goes back in both stores
    Kept,           ///< all of it lasts; nothing goes back
    GoingBack,      ///< being taken back where it counts until restart
    GoingBackTwice, ///< being taken back in both stores
};

struct Journal {
    std::string trial = {};                ///< names the trial
    std::string boot = {};                 ///< names the run of the system in which the deadline counts
    std::chrono::milliseconds deadline{0}; ///< on a monotonic clock that starts with the boot
    TrialPhase phase = TrialPhase::Trying;
    Durability durability = Durability::Kept; ///< how long it lasts once it is kept
    ChangeSet changes = {};                   ///< expected: the old value, wanted: ours. Never empty.

    /// What counted after a restart and was not what counted then: expected that value, wanted ours.
    std::vector<MetricChange> afterRestart = {};

    friend bool operator==(const Journal&, const Journal&) = default;
};

inline constexpr std::size_t kLargestJournal = 1'000'000; ///< bytes
inline constexpr std::size_t kMostTrialChanges = 2000;
inline constexpr std::size_t kMostOriginals = 3000;

/// Ends with a line feed, so that every shorter piece of it is known to be cut off.
[[nodiscard]] std::string journalToText(const Journal& journal);
/// The first thing that is wrong with it as an error of ReadState; subject names the text in errors.
Expected<Journal> parseJournal(std::string_view text, const std::string& subject);

/// Changes that are remembered for a way back, each as it was made: expected is what stood there before.
enum class SavedChanges : std::uint8_t {
    Originals,  ///< the first change that was ever kept of each thing
    LastOrders, ///< what the last write of older orders changed
};
/// A text of the same kind.
[[nodiscard]] std::string savedToText(SavedChanges which, const ChangeSet& changes);
Expected<ChangeSet> parseSaved(SavedChanges which, std::string_view text, const std::string& subject);

} // namespace precedence
