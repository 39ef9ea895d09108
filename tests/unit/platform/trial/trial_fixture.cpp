#include "tests/unit/platform/trial/trial_fixture.h"

#include "tests/unit/platform/simulated/lab_fixture.h"

#include <gtest/gtest.h>

#include <utility>

namespace precedence::tests {

ChangeSet threeChanges() {
    return {toManual("wired", 50), toManual("wifi", 4),
        DefaultRoutesChange{AdapterId("wifi"), AddressFamily::IPv4, true, false}};
}

TrialBench::TrialBench()
    : m_journal(m_folder.path() / "journal") {
    startAgain();
}

void TrialBench::startAgain() {
    m_engine.reset();
    m_lab.reset();
    m_plan = {};
    m_lab = std::move(
        *LabStack::make(twoAdapters(), m_folder.path() / "state.json", {.poll = std::chrono::milliseconds(2)}));
    m_stack = std::make_unique<FaultyStack>(*m_lab, *m_lab, m_plan);
    // A process that died holds nothing any more.
    m_own = std::make_unique<JournalFile>(m_folder.path() / "journal");
    m_store = std::make_unique<FaultyStore>(*m_own, m_plan);
    m_engine = std::make_unique<TrialEngine>(*m_stack, *m_stack, *m_store,
        TrialSurroundings{m_clock, [this] { return "trial-" + std::to_string(++m_trials); }, "boot-1"});
}

std::string TrialBench::standing() {
    const auto now = *m_lab->read(Sections::Ip);
    if (isSatisfiedBy(threeChanges(), *now))
        return "new";
    return isSatisfiedBy(inverseOf(threeChanges()), *now) ? "old" : "mixed";
}

std::string TrialBench::endState() {
    const std::string before = standing();
    EXPECT_TRUE(m_lab->act(RestartAction{}));
    return before == standing() ? before : "mixed";
}

} // namespace precedence::tests
