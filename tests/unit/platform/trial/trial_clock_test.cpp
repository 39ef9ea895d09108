#include "platform/trial/trial_clock.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <thread>

#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

namespace precedence {
namespace {

using namespace std::chrono_literals;

double uptime() {
    double seconds = 0;
    std::ifstream("/proc/uptime") >> seconds;
    return seconds;
}

TEST(TrialClockTest, R14CountsFromTheStartOfTheSystem) {
    const double now = std::chrono::duration<double>(BootClock().now()).count();
    EXPECT_NEAR(now, uptime(), 1.0);
}

/// In the child of a process whose time namespace has slept for 1,000 s more: /proc's offset of the boot time alone.
TEST(TrialClockTest, R14CountsTheTimeThatTheSystemSlept) {
    const auto before = BootClock().now();
    const pid_t outer = ::fork();
    if (outer == 0) {
        if (::unshare(CLONE_NEWTIME) != 0)
            ::_exit(77);
        std::ofstream("/proc/self/timens_offsets") << "boottime 1000 0" << std::endl;
        const pid_t inner = ::fork();
        if (inner == 0)
            ::_exit(BootClock().now() - before >= 1000s && BootClock().now() - before < 1100s ? 0 : 1);
        int status = 0;
        ::waitpid(inner, &status, 0);
        ::_exit(WIFEXITED(status) ? WEXITSTATUS(status) : 2);
    }
    int status = 0;
    ::waitpid(outer, &status, 0);
    ASSERT_TRUE(WIFEXITED(status));
    if (WEXITSTATUS(status) == 77)
        GTEST_SKIP() << "this machine gives no right to make a time namespace";
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST(TrialClockTest, SleepsUntilItsTimeOrUntilItIsWoken) {
    BootClock clock;
    const auto start = clock.now();
    clock.sleepUntil(start + 30ms);
    EXPECT_GE(clock.now() - start, 30ms);
    std::thread other([&clock] { clock.wakeUp(); });
    clock.sleepUntil(std::nullopt);
    other.join();
    clock.wakeUp();
    clock.sleepUntil(std::nullopt);
    SUCCEED() << "a wake-up while nobody slept was not lost";
}

TEST(TrialClockTest, T14NamesAreNeverTheSameAndAreLongEnoughNotToBeGuessed) {
    std::set<std::string> names;
    for (int i = 0; i < 1'000; ++i)
        names.insert(randomName());
    EXPECT_EQ(names.size(), 1'000U);
    for (const std::string& name : names) {
        EXPECT_EQ(name.size(), 32U);
        EXPECT_EQ(name.find_first_not_of("0123456789abcdef"), std::string::npos);
    }
}

TEST(TrialClockTest, R1TheRunOfTheSystemHasAName) {
    EXPECT_EQ(bootName(), bootName());
    EXPECT_FALSE(bootName().empty());
}

} // namespace
} // namespace precedence
