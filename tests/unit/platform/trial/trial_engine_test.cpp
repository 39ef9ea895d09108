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
        const auto begun = m_bench.engine().begin(threeChanges(), {});
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
    EXPECT_FALSE(engine().begin(threeChanges(), {}));
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
    const auto begun = engine().begin(threeChanges(), {});
    ASSERT_TRUE(begun);
    EXPECT_EQ(begun->state, TrialState::TakenBack);
    EXPECT_EQ(begun->problems.front().error.code, ErrorCode::DidNotStick);
    m_bench.plan().liesAboutWrites = false;
    const std::string trial = begin();
    m_bench.plan().liesAboutWrites = true;
    const auto back = engine().goBack(trial);
    EXPECT_EQ(back->state, TrialState::PartlyTakenBack);
    EXPECT_EQ(back->changes, threeChanges());
    EXPECT_EQ(back->problems.size(), threeChanges().size());
    m_bench.plan().liesAboutWrites = false;
    EXPECT_EQ(engine().recover()->state, TrialState::TakenBack);
    EXPECT_EQ(m_bench.endState(), "old");
}

TEST_F(TrialEngineTest, R10SaysSoWhereTheJournalOfWhatWentBackCannotBeCleared) {
    const std::string trial = begin();
    m_bench.plan().failNext = "clear";
    const auto back = engine().goBack(trial);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->state, TrialState::TakenBack);
    ASSERT_EQ(back->problems.size(), 1U);
    EXPECT_EQ(back->problems.front().error.subject, "clear");
    m_bench.startAgain();
    EXPECT_EQ(engine().recover()->state, TrialState::TakenBack);
    EXPECT_EQ(m_bench.endState(), "old");
}

TEST_F(TrialEngineTest, LeavesOutWhatStoodSoBefore) {
    ASSERT_TRUE(m_bench.lab().write(threeChanges().front(), Durability::Kept));
    ASSERT_TRUE(engine().goBack(begin()));
    EXPECT_EQ((*m_bench.lab().read(Sections::Ip))->find(AdapterId("wired"))->ipv4->metric, 50U);
    ASSERT_TRUE(engine().keep(begin()));
    EXPECT_EQ(m_bench.endState(), "new");
    EXPECT_FALSE(engine().begin(threeChanges(), {}));
}

TEST_F(TrialEngineTest, R9KeepsWhatCouldNotBeTakenBackAndRetriesWhenTheAdapterReturns) {
    const std::string trial = begin();
    ASSERT_TRUE(m_bench.lab().act(PresenceAction{AdapterId("wired"), false}));
    const auto back = engine().goBack(trial);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->state, TrialState::PartlyTakenBack);
    EXPECT_EQ(back->problems.front().error.code, ErrorCode::NoSuchAdapter);
    EXPECT_EQ((*m_bench.journal().load())->changes, ChangeSet{threeChanges().front()});
    EXPECT_EQ(engine().recover()->state, TrialState::PartlyTakenBack);
    ASSERT_TRUE(m_bench.lab().act(PresenceAction{AdapterId("wired"), true}));
    EXPECT_EQ(engine().recover()->state, TrialState::TakenBack);
    EXPECT_EQ(m_bench.endState(), "old");
}

TEST_F(TrialEngineTest, GoesBackAtTheDeadlineAndNotBefore) {
    begin();
    m_bench.clock().pause(29'999ms);
    EXPECT_EQ(engine().tick().remaining, 1ms);
    m_bench.clock().pause(1ms);
    EXPECT_EQ(engine().tick().state, TrialState::TakenBack);
    EXPECT_EQ(m_bench.endState(), "old");
    EXPECT_FALSE(m_bench.journal().load()->has_value());
}

TEST_F(TrialEngineTest, R12WhatWasWrittenDownAsKeptStaysThoughTheProcessDiedRightThen) {
    const std::string trial = begin();
    m_bench.plan().at = static_cast<int>(m_bench.plan().log.size()) + 8;
    m_bench.plan().fault = Fault::DieAfter;
    EXPECT_THROW(static_cast<void>(engine().keep(trial)), Died);
    EXPECT_EQ((*m_bench.journal().load())->phase, TrialPhase::Kept);
    m_bench.startAgain();
    EXPECT_EQ(engine().recover()->state, TrialState::Kept);
    EXPECT_EQ(m_bench.endState(), "new");
    EXPECT_FALSE(m_bench.journal().load()->has_value());
}

TEST_F(TrialEngineTest, RecoveryDoesNotTouchATrialThatIsOnHere) {
    begin();
    EXPECT_EQ(engine().recover().error().code, ErrorCode::TrialIsOn);
    EXPECT_EQ(engine().status().state, TrialState::Trying);
    EXPECT_EQ(m_bench.standing(), "new");
}

TEST_F(TrialEngineTest, RecoveryOfNothingMakesNothing) {
    EXPECT_EQ(engine().recover()->state, TrialState::Idle);
    EXPECT_EQ(engine().look()->state, TrialState::Idle);
    EXPECT_FALSE(std::filesystem::exists(m_bench.folder().path() / "journal"));
}

TEST_F(TrialEngineTest, RecoveryFindsThatAnotherProcessTookItBackMeanwhile) {
    begin();
    m_bench.startAgain();
    m_bench.plan().atHold = [this] { ASSERT_TRUE(m_bench.journal().clear()); };
    EXPECT_EQ(engine().recover()->state, TrialState::Idle);
    EXPECT_EQ(m_bench.standing(), "new") << "which in this test nobody did";
    m_bench.plan().atHold = nullptr;
    EXPECT_TRUE(TrialBench().engine().begin(threeChanges(), {}));
}

TEST_F(TrialEngineTest, LookingTellsOfATrialThatWasLeftAndLeavesIt) {
    begin();
    EXPECT_EQ(engine().look()->state, TrialState::Trying);
    m_bench.startAgain();
    const auto left = engine().look();
    ASSERT_TRUE(left);
    EXPECT_EQ(left->state, TrialState::PartlyTakenBack);
    EXPECT_EQ(left->changes, threeChanges());
    EXPECT_EQ(m_bench.standing(), "new");
    m_bench.plan().liesAboutWrites = true;
    ASSERT_EQ(engine().recover()->state, TrialState::PartlyTakenBack);
    EXPECT_FALSE(engine().look()->problems.empty()) << "its own knows more than the journal";
    writeFile(m_bench.journal().file(), "{");
    m_bench.startAgain();
    EXPECT_FALSE(engine().look());
    EXPECT_TRUE(std::filesystem::exists(m_bench.journal().file()));
}

TEST_F(TrialEngineTest, R11SaysSoWhereAJournalCannotEvenBePutAside) {
    ASSERT_TRUE(m_bench.journal().save({.trial = "t", .boot = "b", .changes = threeChanges()}));
    writeFile(m_bench.journal().file(), "{");
    std::filesystem::create_directories(m_bench.folder().path() / "journal" / "trial.unreadable" / "in the way");
    EXPECT_FALSE(engine().recover());
    EXPECT_FALSE(engine().begin(threeChanges(), {}));
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
    EXPECT_EQ(back->problems.front().error.code, ErrorCode::Conflict);
    EXPECT_EQ((*m_bench.lab().read(Sections::Ip))->find(AdapterId("wired"))->ipv4->metric, 77U);
}

TEST_F(TrialEngineTest, R11RefusesToBeginOverAJournalThatIsLeft) {
    begin();
    m_bench.startAgain();
    EXPECT_FALSE(engine().begin(threeChanges(), {}));
    EXPECT_EQ(engine().recover()->state, TrialState::TakenBack);
    EXPECT_EQ(m_bench.endState(), "old");
}

TEST_F(TrialEngineTest, R11PutsAJournalAsideThatIsNoneAndGuessesNothing) {
    ASSERT_TRUE(m_bench.journal().save({.trial = "t", .boot = "b", .changes = threeChanges()}));
    writeFile(m_bench.journal().file(), "{");
    const auto told = engine().recover();
    ASSERT_TRUE(told);
    ASSERT_EQ(told->problems.size(), 1U);
    EXPECT_EQ(told->problems.front().error.code, ErrorCode::JournalPutAside);
    EXPECT_EQ(fileText(told->problems.front().error.subject), "{");
    EXPECT_TRUE(engine().begin(threeChanges(), {}));
}

TEST_F(TrialEngineTest, T13LeavesAJournalAloneThatItMustNotRead) {
    ASSERT_TRUE(m_bench.journal().save({.trial = "t", .boot = "b", .changes = threeChanges()}));
    std::filesystem::permissions(m_bench.journal().file(), std::filesystem::perms::all);
    EXPECT_FALSE(engine().recover());
    EXPECT_FALSE(engine().begin(threeChanges(), {}));
    EXPECT_TRUE(std::filesystem::exists(m_bench.journal().file()));
    EXPECT_EQ(m_bench.standing(), "old");
}

TEST_F(TrialEngineTest, R5WaitsForASystemThatShowsAValueLater) {
    const auto start = m_bench.clock().now();
    m_bench.plan().liesAboutWrites = true;
    ASSERT_TRUE(engine().begin(threeChanges(), {}));
    EXPECT_EQ(m_bench.clock().now() - start, 4s) << "five readings, a second apart";
}

TEST_F(TrialEngineTest, R5KeepBelievesTheComputerOnWhatCountsAfterARestart) {
    const std::string trial = begin();
    m_bench.plan().liesAboutKeeping = true;
    const auto kept = engine().keep(trial);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->problems.front().error.code, ErrorCode::DidNotStick);
    m_bench.plan().liesAboutKeeping = false;
    m_bench.startAgain();
    ASSERT_TRUE(engine().recover());
    EXPECT_EQ(m_bench.endState(), "old");
}

TEST_F(TrialEngineTest, KeptUntilRestartIsGoneAfterIt) {
    const auto begun = engine().begin(threeChanges(), {.durability = Durability::UntilRestart});
    ASSERT_EQ(engine().keep(begun->trial)->state, TrialState::Kept);
    EXPECT_EQ(m_bench.standing(), "new");
    ASSERT_TRUE(m_bench.lab().act(RestartAction{}));
    EXPECT_EQ(m_bench.standing(), "old");
}

TEST_F(TrialEngineTest, R7T11TakesBackByTheSavedKeyWhenAdaptersTradedNamesAndNumbers) {
    const std::string trial = begin();
    m_bench.plan().tradesNames = true;
    EXPECT_EQ(engine().goBack(trial)->state, TrialState::TakenBack);
    EXPECT_EQ(m_bench.endState(), "old");
}

TEST_F(TrialEngineTest, TooManyChangesAreRefusedWithoutACall) {
    const ChangeSet many(kMostTrialChanges + 1, threeChanges().front());
    EXPECT_EQ(engine().begin(many, {}).error().code, ErrorCode::TooManyChanges);
    EXPECT_EQ(engine().begin({}, {}).error().code, ErrorCode::NothingToChange);
    EXPECT_EQ(m_bench.plan().calls, 0);
}

TEST_F(TrialEngineTest, R1MoreTimeIsWrittenDownBeforeItCounts) {
    const std::string trial = begin();
    ASSERT_TRUE(engine().moreTime(trial, 300s));
    EXPECT_EQ((*m_bench.journal().load())->deadline - m_bench.clock().now(), 300s);
    m_bench.plan().at = m_bench.plan().calls;
    m_bench.plan().fault = Fault::FailBefore;
    EXPECT_FALSE(engine().moreTime(trial, 20s));
    EXPECT_EQ(engine().status().remaining, 300s);
}

TEST_F(TrialEngineTest, R12RefusesToKeepFromTheDeadlineOn) {
    const std::string trial = begin();
    m_bench.clock().pause(30s);
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
    m_bench.clock().pause(20s);
    EXPECT_EQ(engine().moreTime(trial, 60s)->remaining, 60s);
    EXPECT_FALSE(engine().moreTime(trial, 301s));
}

TEST_F(TrialEngineTest, RefusesWindowsOutsideTenToThreeHundredSecondsWithoutACall) {
    EXPECT_FALSE(engine().begin(threeChanges(), {.window = 9s}));
    EXPECT_FALSE(engine().begin(threeChanges(), {.window = 301s}));
    EXPECT_EQ(m_bench.plan().calls, 0);
}

} // namespace
} // namespace precedence
