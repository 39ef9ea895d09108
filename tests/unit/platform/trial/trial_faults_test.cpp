// Every call that can fail does so once, and the process dies before and after each: nothing is ever left mixed.
#include "tests/unit/platform/trial/trial_fixture.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <functional>
#include <random>

namespace precedence {
namespace {

using namespace tests;

void applyAndKeep(TrialEngine& engine) {
    if (const auto begun = engine.begin(threeChanges(), {}); begun && begun->state == TrialState::Trying)
        static_cast<void>(engine.keep(begun->trial));
}

void applyAndGoBack(TrialEngine& engine) {
    if (const auto begun = engine.begin(threeChanges(), {}); begun && begun->state == TrialState::Trying)
        static_cast<void>(engine.goBack(begun->trial));
}

using Story = std::function<void(TrialEngine&)>;

void run(TrialBench& bench, const Story& story) {
    try {
        story(bench.engine());
    } catch (const Died&) {
    }
}

int countCalls(const Story& story) {
    TrialBench bench;
    run(bench, story);
    return bench.plan().calls;
}

/// The number of cases.
int faultEveryCall(const Story& story, int calls) {
    int cases = 0;
    for (const Fault fault : {Fault::FailBefore, Fault::FailAfter, Fault::DieBefore, Fault::DieAfter}) {
        for (int at = 0; at < calls; ++at, ++cases) {
            TrialBench bench;
            bench.plan().at = at;
            bench.plan().fault = fault;
            run(bench, story);
            bench.startAgain();
            EXPECT_TRUE(bench.engine().recover());
            EXPECT_NE(bench.endState(), "mixed") << "call " << at << ", fault " << static_cast<int>(fault);
            EXPECT_FALSE(bench.journal().load()->has_value());
        }
    }
    return cases;
}

void prove(const char* name, const Story& story) {
    const int calls = countCalls(story);
    const int cases = faultEveryCall(story, calls);
    std::printf("%s: k = %d calls that can fail, %d cases\n", name, calls, cases);
}

TEST(TrialFaultsTest, ApplyAndKeepEndsInOldOrNew) {
    prove("apply and keep", applyAndKeep);
}

TEST(TrialFaultsTest, ApplyAndGoBackEndsInOldOrNew) {
    prove("apply and go back", applyAndGoBack);
}

/// A loss of power inside a write: what is beside the journal may be any piece of the text that was to take its place.
TEST(TrialFaultsTest, EveryPieceOfEveryWriteOfTheJournalEndsInOldOrNew) {
    int states = 0;
    for (const Story& story : {Story(applyAndKeep), Story(applyAndGoBack)}) {
        TrialBench whole;
        run(whole, story);
        const auto log = whole.plan().log;
        for (int at = 0; at < static_cast<int>(log.size()); ++at) {
            if (log[static_cast<std::size_t>(at)] != "save")
                continue;
            for (int quarter = 0; quarter <= 4; ++quarter, ++states) {
                TrialBench bench;
                bench.plan().at = at;
                bench.plan().fault = Fault::DieBefore;
                run(bench, story);
                const std::string text = bench.plan().savedLast;
                std::filesystem::path cutOff = bench.journal().file();
                cutOff += ".new";
                writeFile(cutOff, text.substr(0, text.size() * static_cast<std::size_t>(quarter) / 4));
                bench.startAgain();
                EXPECT_TRUE(bench.engine().recover());
                EXPECT_NE(bench.endState(), "mixed") << "call " << at << ", quarter " << quarter;
            }
        }
    }
    EXPECT_GT(states, 20);
    std::printf("pieces of the journal's writes: %d states\n", states);
}

TEST(TrialFaultsTest, R10RecoveryMayItselfDieAtEveryCall) {
    int cases = 0;
    for (int at = 0; at < countCalls(applyAndKeep); ++at) {
        for (int again = 0; again < 14; ++again, ++cases) {
            TrialBench bench;
            bench.plan().at = at;
            bench.plan().fault = Fault::DieAfter;
            run(bench, applyAndKeep);
            bench.startAgain();
            bench.plan().at = again;
            bench.plan().fault = Fault::DieAfter;
            run(bench, [](TrialEngine& engine) { static_cast<void>(engine.recover()); });
            bench.startAgain();
            EXPECT_TRUE(bench.engine().recover());
            EXPECT_NE(bench.endState(), "mixed") << at << ", then " << again;
        }
    }
    std::printf("recovery dies as well: %d cases\n", cases);
}

TEST(TrialFaultsTest, RandomStoriesWithRandomDeathsEndInOldOrNew) {
    std::mt19937 random(6);
    for (int round = 0; round < 30; ++round) {
        TrialBench bench;
        for (int life = 0; life < 4; ++life) {
            bench.plan().at = static_cast<int>(random() % 20);
            bench.plan().fault = random() % 2 == 0 ? Fault::DieBefore : Fault::DieAfter;
            const Story story = random() % 2 == 0 ? Story(applyAndKeep) : Story(applyAndGoBack);
            run(bench, [&story](TrialEngine& engine) {
                if (engine.recover())
                    story(engine);
            });
            bench.startAgain();
        }
        EXPECT_TRUE(bench.engine().recover());
        EXPECT_NE(bench.endState(), "mixed") << "round " << round;
    }
}

TEST(TrialFaultsTest, WithoutRecoveryADeathLeavesItMixed) {
    int mixed = 0;
    for (int at = 0; at < countCalls(applyAndKeep); ++at) {
        TrialBench bench;
        bench.plan().at = at;
        bench.plan().fault = Fault::DieAfter;
        run(bench, applyAndKeep);
        bench.startAgain();
        mixed += bench.endState() == "mixed" ? 1 : 0;
    }
    EXPECT_GT(mixed, 0);
}

} // namespace
} // namespace precedence
