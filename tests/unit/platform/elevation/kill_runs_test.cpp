// Panel, helper and recovery are killed at random moments of a trial; what stands there in the end is old or new as a
// whole, now and after a restart. Without the recovery it is not, which shows that the runs meet the moments that
// count.
#include "tests/support/seed.h"
#include "tests/unit/platform/elevation/child_process.h"
#include "tests/unit/platform/elevation/helper_lab.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <random>
#include <string>
#include <thread>

namespace precedence {
namespace {

using namespace std::chrono_literals;
using namespace tests;
using Clock = std::chrono::steady_clock;
using std::chrono::microseconds;

enum class Victim { Helper, Panel, Both };

int runsAsked() {
    constexpr int kFew = 30;
    const char* asked = std::getenv("PRECEDENCE_KILL_RUNS"); // NOLINT(concurrency-mt-unsafe): no thread is here yet
    return asked ? std::atoi(asked) : kFew;
}

std::vector<std::string> recovery() {
    return {PRECEDENCE_HELPER, "recover"};
}

class KillRuns : public testing::Test {
protected:
    KillRuns() { adoptOrphans(); }

    microseconds randomMoment(microseconds longest) {
        return microseconds(std::uniform_int_distribution<long>(0, longest.count())(m_random));
    }
    /// From the helper's greeting to the end, with nobody killed.
    static microseconds lengthOfATrial() {
        HelperLab lab;
        ChildProcess panel({PRECEDENCE_PANEL_DOUBLE, lab.lab(), "keep"}, {});
        EXPECT_TRUE(panel.nextLine());
        const auto start = Clock::now();
        EXPECT_EQ(panel.nextLine(), "begun");
        EXPECT_EQ(panel.nextLine(), "kept");
        const auto length = std::chrono::duration_cast<microseconds>(Clock::now() - start);
        EXPECT_EQ(panel.wait(), 0);
        EXPECT_EQ(lab.endState(), "new");
        return length;
    }
    /// Kills somebody at a random moment of a trial, and waits until nobody of it is left.
    void killSomebody(const HelperLab& lab, Victim victim, bool keeps) {
        ChildProcess panel({PRECEDENCE_PANEL_DOUBLE, lab.lab(), keeps ? "keep" : "wait"}, {});
        const int helper = std::stoi(panel.nextLine().value_or("helper 0").substr(7));
        ASSERT_GT(helper, 0);
        std::this_thread::sleep_for(randomMoment(m_length * 5 / 4));
        if (victim != Victim::Panel)
            ::kill(helper, SIGKILL);
        if (victim != Victim::Helper)
            panel.kill();
        panel.wait();
        EXPECT_TRUE(isGone(helper));
    }
    void recover(const HelperLab& lab, bool isKilledFirst) {
        const auto environment = helperOver(lab.lab()).environment;
        if (isKilledFirst) {
            ChildProcess killed(recovery(), environment);
            std::this_thread::sleep_for(randomMoment(m_recoveryLength));
            killed.kill();
            m_recoveriesKilled += killed.wait() > 128 ? 1 : 0;
        }
        EXPECT_EQ(exitCodeOf(recovery(), environment), 0);
    }
    void measure() {
        m_length = std::max({lengthOfATrial(), lengthOfATrial(), lengthOfATrial()});
        const HelperLab lab;
        killSomebody(lab, Victim::Helper, false);
        const auto start = Clock::now();
        recover(lab, false);
        m_recoveryLength = std::chrono::duration_cast<microseconds>(Clock::now() - start);
    }

    std::mt19937 m_random{static_cast<std::uint32_t>(chosenSeed(6))};
    microseconds m_length{0};
    microseconds m_recoveryLength{0};
    int m_recoveriesKilled = 0;
};

TEST_F(KillRuns, R10WhoeverIsKilledWheneverNothingIsLeftMixed) {
    const int runs = runsAsked();
    ASSERT_GT(runs, 0);
    measure();
    std::map<std::string, int> ends;
    int left = 0;
    for (int run = 0; run < runs; ++run) {
        HelperLab lab;
        killSomebody(lab, static_cast<Victim>(run % 3), run % 4 != 0);
        left += lab.hasJournal() ? 1 : 0;
        recover(lab, run % 2 == 0);
        const std::string end = lab.endState();
        EXPECT_NE(end, "mixed") << "run " << run;
        EXPECT_FALSE(lab.hasJournal()) << "run " << run;
        ++ends[end];
    }
    std::printf(
        "kill runs: %d (a trial takes %.1f ms), %d left a journal, %d recoveries killed; old %d, new %d, wrong %d\n",
        runs, static_cast<double>(m_length.count()) / 1000, left, m_recoveriesKilled, ends["old"], ends["new"],
        ends["mixed"]);
}

TEST_F(KillRuns, TheSameWithoutRecoveryLeavesWrongStates) {
    measure();
    constexpr int kRuns = 12;
    int wrong = 0;
    for (int run = 0; run < kRuns; ++run) {
        HelperLab lab;
        killSomebody(lab, run % 2 == 0 ? Victim::Helper : Victim::Both, false);
        wrong += lab.endState() == "mixed" ? 1 : 0;
    }
    std::printf("control without recovery: %d of %d wrong\n", wrong, kRuns);
    EXPECT_GT(wrong, 0);
}

} // namespace
} // namespace precedence
