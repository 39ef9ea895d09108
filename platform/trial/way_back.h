// Takes the changes of a journal back over a stack, in the store that counts now and, where they were made to last, in
// the one that counts after a restart. Verified by reading. May die anywhere and be done again from the same journal.
#pragma once

#include "model/network/stack.h"
#include "platform/trial/journal.h"
#include "platform/trial/trial_clock.h"

#include <vector>

namespace precedence {

struct CameBack {
    ChangeSet left = {}; ///< what still stands there, as the journal has it, in the order in which it was made
    std::vector<TrialProblem> problems = {};
};

/// What counted after a restart before the changes, where the computer tells that and it was not what counted then:
/// expected is that value, wanted the change's.
[[nodiscard]] std::vector<MetricChange> otherwiseAfterRestart(const ChangeSet& changes, const Snapshot& before);

class WayBack {
public:
    WayBack(StackReader& reader, StackWriter& writer, TrialClock& clock);

    /// In both stores where the journal's phase says so. What somebody else changed meanwhile is told and left.
    [[nodiscard]] CameBack take(const Journal& journal, const Snapshot& now);

private:
    void takeOne(const Journal& journal, const Change& back, const Snapshot& now);
    Expected<void> write(const Journal& journal, const Change& back);
    void restoreAfterRestart(const Journal& journal);
    Expected<void> restoreOne(const MetricChange& change, const InterfaceMetric& now);
    void leave(const Change& back, Error error);

    StackReader& m_reader;
    StackWriter& m_writer;
    TrialClock& m_clock;
    ChangeSet m_written = {};
    ChangeSet m_left = {};
    std::vector<TrialProblem> m_problems = {};
};

} // namespace precedence
