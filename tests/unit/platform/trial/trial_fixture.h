// A lab in a state file, a journal beside it, and an engine over both that can die and come back.
#pragma once

#include "platform/simulated/lab_stack.h"
#include "platform/trial/journal_file.h"
#include "platform/trial/trial_engine.h"
#include "tests/support/fake_trial_clock.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/platform/trial/faulty_calls.h"

#include <memory>
#include <string>

namespace precedence::tests {

/// Two metrics and a switch, on two adapters of the lab's.
[[nodiscard]] ChangeSet threeChanges();

class TrialBench {
public:
    TrialBench();

    [[nodiscard]] TrialEngine& engine() { return *m_engine; }
    [[nodiscard]] LabStack& lab() { return *m_lab; }
    [[nodiscard]] JournalFile& journal() { return m_journal; }
    [[nodiscard]] FaultPlan& plan() { return m_plan; }
    [[nodiscard]] FakeTrialClock& clock() { return m_clock; }
    [[nodiscard]] const TemporaryFolder& folder() const { return m_folder; }

    /// Drops engine and stack, and makes new ones from what is on the disk; no fault is planned any more.
    void startAgain();
    /// "old" or "new" where every change stands so now, else "mixed".
    [[nodiscard]] std::string standing();
    /// The same, now and after a restart of the lab's computer, which this does.
    [[nodiscard]] std::string endState();

private:
    TemporaryFolder m_folder;
    FakeTrialClock m_clock;
    FaultPlan m_plan;
    JournalFile m_journal; ///< for the test to look into; the engine's own is of its life
    std::unique_ptr<JournalFile> m_own;
    std::unique_ptr<LabStack> m_lab;
    std::unique_ptr<FaultyStack> m_stack;
    std::unique_ptr<FaultyStore> m_store;
    std::unique_ptr<TrialEngine> m_engine;
    int m_trials = 0;
};

} // namespace precedence::tests
