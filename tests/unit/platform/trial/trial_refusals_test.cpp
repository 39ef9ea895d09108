// What is told where one call goes wrong: each failure has its own end, and none passes for success.
#include "tests/unit/platform/trial/trial_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace precedence {
namespace {

using namespace std::chrono_literals;
using namespace tests;

class TrialRefusalsTest : public testing::Test {
protected:
    TrialEngine& engine() { return m_bench.engine(); }
    std::string begin() { return engine().begin(threeChanges(), {})->trial; }
    void failNext(const char* call) { m_bench.plan().failNext = call; }
    [[nodiscard]] auto calls(const char* name) {
        const auto& log = m_bench.plan().log;
        return std::count(log.begin(), log.end(), name);
    }
    [[nodiscard]] bool isFree() {
        JournalFile other(m_bench.folder().path() / "journal");
        return other.hold().has_value();
    }

    TrialBench m_bench;
};

TEST_F(TrialRefusalsTest, NothingIsWrittenWhereTheRequestDoesNotFitTheComputer) {
    const Change gone =
        MetricChange{AdapterId("gone"), AddressFamily::IPv4, InterfaceMetric::automatic(), InterfaceMetric::manual(4)};
    EXPECT_EQ(engine().begin({gone}, {}).error().code, ErrorCode::NoSuchAdapter);
    EXPECT_EQ(calls("write"), 0);
    EXPECT_EQ(calls("save"), 0);
    EXPECT_TRUE(isFree()) << "others may try now";
}

TEST_F(TrialRefusalsTest, NothingIsWrittenWhereBeginCannotReadOrWriteDown) {
    for (const char* call : {"hold", "load", "read", "save"}) {
        failNext(call);
        const auto begun = engine().begin(threeChanges(), {});
        ASSERT_FALSE(begun) << call;
        EXPECT_EQ(begun.error().subject, call);
        EXPECT_EQ(calls("write"), 0) << call;
        EXPECT_TRUE(isFree()) << call;
        EXPECT_FALSE(m_bench.journal().load()->has_value());
    }
}

TEST_F(TrialRefusalsTest, R3TheSecondIsToldThatOneIsOnAndTheFirstGoesOn) {
    begin();
    EXPECT_EQ(engine().begin(threeChanges(), {}).error().code, ErrorCode::TrialIsOn);
    EXPECT_FALSE(isFree());
    m_bench.startAgain();
    EXPECT_EQ(engine().begin(threeChanges(), {}).error().code, ErrorCode::TrialIsLeft);
}

TEST_F(TrialRefusalsTest, TheRefusalOfAWriterIsToldWithItsChangeAndEndsIt) {
    failNext("write");
    const auto begun = engine().begin(threeChanges(), {});
    ASSERT_TRUE(begun);
    EXPECT_EQ(begun->state, TrialState::TakenBack);
    ASSERT_EQ(begun->problems.size(), 1U);
    EXPECT_EQ(begun->problems.front().error.subject, "write");
    EXPECT_EQ(begun->problems.front().change, threeChanges().front());
    EXPECT_EQ(m_bench.endState(), "old");
}

TEST_F(TrialRefusalsTest, KeepFailsAsAWholeWhereAnyOfItsCallsDoes) {
    for (const char* call : {"save", "read", "load saved", "save changes", "make durable"}) {
        const std::string trial = begin();
        failNext(call);
        const auto kept = engine().keep(trial);
        ASSERT_TRUE(kept) << call;
        EXPECT_EQ(kept->state, TrialState::TakenBack) << call;
        EXPECT_EQ(kept->problems.front().error.subject, call);
        EXPECT_EQ(m_bench.endState(), "old") << call;
    }
}

TEST_F(TrialRefusalsTest, KeepDoesNotKeepWhatSomebodyElseChangedMeanwhile) {
    const std::string trial = begin();
    ASSERT_TRUE(m_bench.lab().write(
        MetricChange{AdapterId("wired"), AddressFamily::IPv4, InterfaceMetric::manual(50), InterfaceMetric::manual(77)},
        Durability::UntilRestart));
    const auto kept = engine().keep(trial);
    EXPECT_EQ(kept->state, TrialState::TakenBack);
    EXPECT_EQ(kept->problems.front().error.code, ErrorCode::Conflict);
    EXPECT_EQ(calls("make durable"), 2) << "the way back of the two others, in both stores";
}

TEST_F(TrialRefusalsTest, AJournalThatStaysAfterKeepIsToldAndHarmless) {
    const std::string trial = begin();
    failNext("clear");
    const auto kept = engine().keep(trial);
    EXPECT_EQ(kept->state, TrialState::Kept);
    EXPECT_EQ(kept->problems.size(), 1U);
    m_bench.startAgain();
    EXPECT_EQ(engine().recover()->state, TrialState::Kept);
    EXPECT_EQ(m_bench.endState(), "new");
}

TEST_F(TrialRefusalsTest, TheWayBackIsNotBegunWhereItsPhaseCannotBeWrittenDown) {
    const std::string trial = begin();
    failNext("save");
    const auto writes = calls("write");
    const auto back = engine().goBack(trial);
    EXPECT_EQ(back->state, TrialState::PartlyTakenBack);
    EXPECT_EQ(back->changes, threeChanges());
    EXPECT_EQ(calls("write"), writes);
    EXPECT_EQ(engine().recover()->state, TrialState::TakenBack);
    EXPECT_EQ(m_bench.endState(), "old");
}

TEST_F(TrialRefusalsTest, ATrialThatWasNeverKeptIsTakenBackInOneStoreOnly) {
    ASSERT_TRUE(engine().goBack(begin()));
    EXPECT_EQ(calls("make durable"), 0);
    const auto untilRestart = engine().begin(threeChanges(), {.durability = Durability::UntilRestart});
    m_bench.plan().at = static_cast<int>(m_bench.plan().log.size()) + 4; // "kept" cannot be written
    m_bench.plan().fault = Fault::FailBefore;
    EXPECT_EQ(engine().keep(untilRestart->trial)->state, TrialState::TakenBack);
    EXPECT_EQ(calls("make durable"), 0);
}

TEST_F(TrialRefusalsTest, NothingKnownToBeBackIsLeftAndTakenBackLater) {
    const std::string trial = begin();
    m_bench.plan().unreadableAfter = "write"; // every reading after the next write fails
    const auto back = engine().goBack(trial);
    EXPECT_EQ(back->state, TrialState::PartlyTakenBack);
    EXPECT_EQ(back->changes, threeChanges());
    m_bench.plan().unreadableAfter.clear();
    m_bench.plan().isUnreadable = false;
    EXPECT_EQ(engine().recover()->state, TrialState::TakenBack);
}

TEST_F(TrialRefusalsTest, MoreTimeIsForTheTrialThatIsOnAndInTime) {
    const std::string trial = begin();
    EXPECT_EQ(engine().moreTime("another", 60s).error().code, ErrorCode::NoSuchTrial);
    m_bench.clock().pause(30s);
    EXPECT_EQ(engine().moreTime(trial, 60s).error().code, ErrorCode::TrialIsOver);
    EXPECT_EQ(m_bench.endState(), "old");
}

TEST_F(TrialRefusalsTest, OriginalsAreWrittenOnlyWhenThereAreNewOnes) {
    ASSERT_TRUE(engine().keep(begin()));
    EXPECT_EQ(calls("save changes"), 1);
    const Change further =
        MetricChange{AdapterId("wired"), AddressFamily::IPv4, InterfaceMetric::manual(50), InterfaceMetric::manual(60)};
    ASSERT_TRUE(engine().keep(engine().begin({further}, {})->trial));
    EXPECT_EQ(calls("save changes"), 1);
    for (const char* call : {"load saved", "read"}) {
        failNext(call);
        EXPECT_FALSE(engine().originals()) << call;
    }
    EXPECT_EQ(engine().originals()->size(), 3U);
}

} // namespace
} // namespace precedence
