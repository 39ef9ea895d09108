// Where another value counts after a restart than now, both come back, whatever goes wrong on the way.
#include "tests/unit/platform/trial/trial_fixture.h"

#include <gtest/gtest.h>

namespace precedence {
namespace {

using namespace tests;

constexpr int kSteps = 60;        // more than a way back has calls
constexpr int kKeptIsWritten = 8; // of the calls of keep: everything lasts already by then

/// A lab that is automatic now, and manual 9 once its computer has been restarted.
class AfterRestartTest : public testing::Test {
protected:
    struct Bench : TrialBench {
        Bench() {
            const auto automatic = InterfaceMetric::automatic();
            const auto nine = InterfaceMetric::manual(9);
            EXPECT_TRUE(lab().write(wired(automatic, nine), Durability::Kept));
            EXPECT_TRUE(lab().write(wired(nine, automatic), Durability::UntilRestart));
        }
        static MetricChange wired(const InterfaceMetric& from, const InterfaceMetric& to) {
            return {AdapterId("wired"), AddressFamily::IPv4, from, to};
        }
        void faultWhenKeptIsWritten(Fault fault) {
            plan().at = static_cast<int>(plan().log.size()) + kKeptIsWritten;
            plan().fault = fault;
        }
        /// Left with everything made to last, and a fault planned for what comes next.
        void dieKeeping(int at, Fault fault) {
            const auto begun = engine().begin(threeChanges(), {});
            faultWhenKeptIsWritten(Fault::DieBefore);
            EXPECT_THROW(static_cast<void>(engine().keep(begun->trial)), Died);
            startAgain();
            plan().at = at;
            plan().fault = fault;
        }
        void expectBothBack() {
            EXPECT_EQ(standing(), "old");
            EXPECT_EQ((*lab().read(Sections::Ip))->find(AdapterId("wired"))->ipv4->metricAfterRestart,
                InterfaceMetric::manual(9));
        }
    };
};

TEST_F(AfterRestartTest, R6GivesBackWhatCountedAfterARestartWhereThatWasAnotherValue) {
    Bench bench;
    const auto begun = bench.engine().begin(threeChanges(), {});
    bench.faultWhenKeptIsWritten(Fault::FailBefore);
    ASSERT_EQ(bench.engine().keep(begun->trial)->state, TrialState::TakenBack);
    bench.expectBothBack();
}

TEST_F(AfterRestartTest, R10AWayBackThatDiedAnywhereGivesBothValuesBack) {
    int deaths = 0;
    for (int at = 0; at < kSteps; ++at) {
        SCOPED_TRACE(at);
        Bench bench;
        bench.dieKeeping(at, Fault::DieAfter);
        try {
            static_cast<void>(bench.engine().recover());
        } catch (const Died&) {
            ++deaths;
        }
        bench.startAgain();
        EXPECT_TRUE(bench.engine().recover());
        bench.expectBothBack();
    }
    EXPECT_GT(deaths, 15);
}

TEST_F(AfterRestartTest, R5AWayBackThatFailedAnywhereDoesNotSayThatItIsDone) {
    int failures = 0;
    for (int at = 0; at < kSteps; ++at) {
        SCOPED_TRACE(at);
        Bench bench;
        bench.dieKeeping(at, Fault::FailBefore);
        const auto first = bench.engine().recover();
        const bool isDone = first && first->state == TrialState::TakenBack;
        failures += isDone ? 0 : 1;
        const auto second = isDone ? first : bench.engine().recover();
        ASSERT_TRUE(second);
        EXPECT_EQ(second->state, TrialState::TakenBack);
        bench.expectBothBack();
    }
    EXPECT_GT(failures, 8);
}

TEST_F(AfterRestartTest, R5AValueThatOnlySeemedToLastIsNotSaidToBeBack) {
    Bench bench;
    bench.dieKeeping(-1, Fault::None);
    bench.plan().liesAboutKeeping = true;
    bench.plan().keepsBeforeTheLie = static_cast<int>(threeChanges().size());
    const auto first = bench.engine().recover();
    ASSERT_TRUE(first);
    EXPECT_EQ(first->state, TrialState::PartlyTakenBack);
    EXPECT_EQ(first->problems.front().error.code, ErrorCode::DidNotStick);
    bench.plan().liesAboutKeeping = false;
    EXPECT_EQ(bench.engine().recover()->state, TrialState::TakenBack);
    bench.expectBothBack();
}

} // namespace
} // namespace precedence
