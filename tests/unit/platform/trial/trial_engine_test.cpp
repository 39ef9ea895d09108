#include "tests/unit/platform/trial/trial_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace precedence {
namespace {

using namespace std::chrono_literals;
using namespace tests;

class TrialEngineTest : public testing::Test {
protected:
    std::string begin() {
        const auto begun = m_bench.engine().begin(threeChanges(), kUsualTrial);
        EXPECT_TRUE(begun) << begun.error().subject << begun.error().detail;
        return begun ? begun->trial : "";
    }
    TrialEngine& engine() { return m_bench.engine(); }
    void otherSets(std::uint32_t from, std::uint32_t to) {
        const MetricChange change{
            AdapterId("wired"), AddressFamily::IPv4, InterfaceMetric::manual(from), InterfaceMetric::manual(to)};
        ASSERT_TRUE(m_bench.lab().write(change, Durability::UntilRestart));
    }

    TrialBench m_bench;
};

TEST_F(TrialEngineTest, R1WritesTheJournalBeforeTheFirstChange) {
    begin();
    const auto& log = m_bench.plan().log;
    EXPECT_LT(std::find(log.begin(), log.end(), "save"), std::find(log.begin(), log.end(), "write"));
    EXPECT_EQ((*m_bench.journal().load())->changes, threeChanges());
}

TEST_F(TrialEngineTest, R3RefusesASecondTrial) {
    begin();
    EXPECT_FALSE(engine().begin(threeChanges(), kUsualTrial));
    EXPECT_EQ(engine().status().state, TrialState::Trying);
}

TEST_F(TrialEngineTest, R4WritesUntilRestartOnlyAndKeepMakesItLast) {
    const std::string trial = begin();
    EXPECT_EQ(m_bench.standing(), "new");
    const auto kept = engine().keep(trial);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->state, TrialState::Kept);
    EXPECT_EQ(m_bench.endState(), "new");
}

TEST_F(TrialEngineTest, R4LossOfPowerGivesTheOldStateBackWithoutRecovery) {
    begin();
    ASSERT_TRUE(m_bench.lab().act(RestartAction{}));
    EXPECT_EQ(m_bench.standing(), "old");
    m_bench.startAgain();
    EXPECT_EQ(engine().recover()->state, TrialState::TakenBack);
    EXPECT_EQ(m_bench.endState(), "old");
}

TEST_F(TrialEngineTest, R5BelievesWhatItReadsAndNotWhatTheWriterSays) {
    m_bench.plan().liesAboutWrites = true;
    const auto begun = engine().begin(threeChanges(), kUsualTrial);
    ASSERT_TRUE(begun);
    EXPECT_EQ(begun->state, TrialState::TakenBack);
    EXPECT_EQ(begun->problems.front().code, ErrorCode::DidNotStick);
    m_bench.plan().liesAboutWrites = false;
    const std::string trial = begin();
    m_bench.plan().liesAboutWrites = true;
    EXPECT_EQ(engine().goBack(trial)->state, TrialState::PartlyTakenBack);
    m_bench.plan().liesAboutWrites = false;
    EXPECT_EQ(engine().recover()->state, TrialState::TakenBack);
    EXPECT_EQ(m_bench.endState(), "old");
}

TEST_F(TrialEngineTest, LeavesOutWhatStoodSoBefore) {
    ASSERT_TRUE(m_bench.lab().write(threeChanges().front(), Durability::Kept));
    ASSERT_TRUE(engine().goBack(begin()));
    EXPECT_EQ((*m_bench.lab().read(Sections::Ip))->find(AdapterId("wired"))->ipv4->metric, 50U);
    ASSERT_TRUE(engine().keep(begin()));
    EXPECT_EQ(m_bench.endState(), "new");
    EXPECT_FALSE(engine().begin(threeChanges(), kUsualTrial));
}

TEST_F(TrialEngineTest, R9KeepsWhatCouldNotBeTakenBackAndRetriesWhenTheAdapterReturns) {
    const std::string trial = begin();
    ASSERT_TRUE(m_bench.lab().act(PresenceAction{AdapterId("wired"), false}));
    const auto back = engine().goBack(trial);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->state, TrialState::PartlyTakenBack);
    EXPECT_EQ(back->problems.front().code, ErrorCode::NoSuchAdapter);
    EXPECT_EQ((*m_bench.journal().load())->changes, ChangeSet{threeChanges().front()});
    EXPECT_EQ(engine().recover()->state, TrialState::PartlyTakenBack);
    ASSERT_TRUE(m_bench.lab().act(PresenceAction{AdapterId("wired"), true}));
    EXPECT_EQ(engine().recover()->state, TrialState::TakenBack);
    EXPECT_EQ(m_bench.endState(), "old");
}

TEST_F(TrialEngineTest, R15TakesBackInBothStoresWhatCountsAfterARestartOnly) {
    m_bench.plan().at = 4; // load, read, save, and two writes
    m_bench.plan().fault = Fault::FailAfter;
    m_bench.plan().code = ErrorCode::RestartNeeded;
    const auto begun = engine().begin(threeChanges(), kUsualTrial);
    ASSERT_TRUE(begun);
    EXPECT_EQ(begun->state, TrialState::TakenBack);
    EXPECT_EQ(begun->problems.front().code, ErrorCode::RestartNeeded);
    const auto& log = m_bench.plan().log;
    EXPECT_EQ(std::count(log.begin(), log.end(), "make durable"), 3);
    EXPECT_EQ(m_bench.endState(), "old");
}

TEST_F(TrialEngineTest, GoesBackAtTheDeadlineAndNotBefore) {
    begin();
    m_bench.clock().turnWhileAwake(29'999ms);
    EXPECT_EQ(engine().tick().remaining, 1ms);
    m_bench.clock().turnWhileAwake(1ms);
    EXPECT_EQ(engine().tick().state, TrialState::TakenBack);
    EXPECT_EQ(m_bench.endState(), "old");
    EXPECT_FALSE(m_bench.journal().load()->has_value());
}

TEST_F(TrialEngineTest, R6GivesAutomaticBackAsAutomatic) {
    ASSERT_TRUE(engine().goBack(begin()));
    const auto now = *m_bench.lab().read(Sections::Ip);
    EXPECT_EQ(now->find(AdapterId("wired"))->ipv4->automatic, true);
}

TEST_F(TrialEngineTest, R8LeavesWhatSomebodyElseChangedAndSaysSo) {
    const std::string trial = begin();
    otherSets(50, 77);
    const auto back = engine().goBack(trial);
    ASSERT_TRUE(back);
    ASSERT_EQ(back->problems.size(), 1U);
    EXPECT_EQ(back->problems.front().code, ErrorCode::Conflict);
    EXPECT_EQ((*m_bench.lab().read(Sections::Ip))->find(AdapterId("wired"))->ipv4->metric, 77U);
}

TEST_F(TrialEngineTest, R11RefusesToBeginOverAJournalThatIsLeftOrUnreadable) {
    begin();
    m_bench.startAgain();
    EXPECT_FALSE(engine().begin(threeChanges(), kUsualTrial));
    EXPECT_EQ(engine().recover()->state, TrialState::TakenBack);
    EXPECT_EQ(m_bench.endState(), "old");
    const std::string trial = begin();
    ASSERT_TRUE(engine().goBack(trial));
    ASSERT_TRUE(m_bench.journal().save({"t", "b", 0ms, TrialPhase::Trying, threeChanges()}));
    writeFile(m_bench.journal().file(), "{");
    EXPECT_FALSE(engine().recover());
    EXPECT_FALSE(engine().begin(threeChanges(), kUsualTrial));
    EXPECT_EQ(fileText(m_bench.journal().file()), "{");
}

TEST_F(TrialEngineTest, R12RefusesToKeepFromTheDeadlineOn) {
    const std::string trial = begin();
    m_bench.clock().turnWhileAwake(30s);
    EXPECT_FALSE(engine().keep(trial));
    EXPECT_EQ(m_bench.endState(), "old");
}

TEST_F(TrialEngineTest, T14RefusesAnotherTrialsName) {
    const std::string first = begin();
    ASSERT_TRUE(engine().goBack(first));
    begin();
    EXPECT_FALSE(engine().keep(first));
    EXPECT_FALSE(engine().goBack(""));
    EXPECT_FALSE(engine().keep("trial-9"));
    EXPECT_EQ(engine().status().state, TrialState::Trying);
}

TEST_F(TrialEngineTest, MoreTimeSetsTheClockAnew) {
    const std::string trial = begin();
    m_bench.clock().turnWhileAwake(20s);
    EXPECT_EQ(engine().moreTime(trial, 60s)->remaining, 60s);
    EXPECT_FALSE(engine().moreTime(trial, 301s));
}

TEST_F(TrialEngineTest, RefusesWindowsOutsideTenToThreeHundredSecondsWithoutACall) {
    EXPECT_FALSE(engine().begin(threeChanges(), 9s));
    EXPECT_FALSE(engine().begin(threeChanges(), 301s));
    EXPECT_EQ(m_bench.plan().calls, 0);
}

} // namespace
} // namespace precedence
