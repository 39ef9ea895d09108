#include "platform/linux/ip_monitor.h"
#include "tests/support/network_namespace.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <condition_variable>
#include <mutex>

#include <sys/wait.h>

namespace precedence {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// Counts hints, and waits for more of them.
class Hints {
public:
    IpMonitor::Callback callback() {
        return [this](const Hint& hint) {
            const std::lock_guard lock(m_mutex);
            EXPECT_EQ(hint.sections, Sections::Ip);
            ++m_count;
            m_condition.notify_all();
        };
    }
    bool waitForMoreThan(std::size_t count, milliseconds longest = seconds(20)) {
        std::unique_lock lock(m_mutex);
        return m_condition.wait_for(lock, longest, [this, count] { return m_count > count; });
    }
    std::size_t count() {
        const std::lock_guard lock(m_mutex);
        return m_count;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_condition;
    std::size_t m_count = 0;
};

IpMonitorOptions shell(const std::string& script) {
    return {.command = {.program = "sh", .arguments = {"-c", script}},
        .firstDelay = milliseconds(5),
        .longestDelay = milliseconds(40),
        .longestStart = milliseconds(50)};
}

const IpMonitorOptions kReal{
    .command = {.program = "ip", .arguments = {"-o", "monitor", "link", "address", "route", "rule"}}};

std::ptrdiff_t openDescriptors() {
    using Iterator = std::filesystem::directory_iterator;
    return std::distance(Iterator("/proc/self/fd"), Iterator());
}

bool hasChild() {
    return ::waitpid(-1, nullptr, WNOHANG) >= 0;
}

TEST(IpMonitorStart, SaysThatTheProgramIsMissing) {
    const auto monitor = IpMonitor::start({.command = {.program = "precedence-no-such-program"}}, [](const Hint&) {});
    ASSERT_FALSE(monitor);
    EXPECT_EQ(monitor.error().code, ErrorCode::ProgramMissing);
    EXPECT_EQ(monitor.error().operation, Operation::WatchComputer);
}

TEST(IpMonitorStart, SaysWhyTheProgramEndedAtOnce) {
    const auto monitor = IpMonitor::start(shell("echo 'Cannot open netlink socket' >&2; exit 1"), [](const Hint&) {});
    ASSERT_FALSE(monitor);
    EXPECT_EQ(monitor.error().code, ErrorCode::ProgramFailed);
    EXPECT_EQ(monitor.error().operation, Operation::WatchComputer);
    EXPECT_EQ(monitor.error().detail, "Cannot open netlink socket");
    EXPECT_EQ(monitor.error().systemCode, 1);
    EXPECT_FALSE(hasChild());
}

TEST(IpMonitorStart, GivesAHintWhereItCannotBeSeenWhetherTheProgramListens) {
    Hints hints;
    const auto monitor = IpMonitor::start(shell("exec sleep 600"), hints.callback());
    ASSERT_TRUE(monitor);
    EXPECT_TRUE(hints.waitForMoreThan(0));
}

TEST(IpMonitorEnd, IsQuickAndLeavesNothingBehindThoughTheProgramHangs) {
    const std::ptrdiff_t before = openDescriptors();
    Hints hints;
    auto monitor = IpMonitor::start(shell("trap '' TERM INT HUP; exec sleep 600"), hints.callback());
    ASSERT_TRUE(monitor);
    EXPECT_TRUE(hasChild());
    const auto begin = std::chrono::steady_clock::now();
    monitor->reset();
    EXPECT_LT(std::chrono::steady_clock::now() - begin, milliseconds(100));
    EXPECT_FALSE(hasChild());
    EXPECT_EQ(openDescriptors(), before);
}

TEST(IpMonitorEnd, IsQuickWhileItWaitsToStartTheProgramAgain) {
    IpMonitorOptions options = shell("sleep 0.1");
    options.firstDelay = seconds(600);
    auto monitor = IpMonitor::start(options, [](const Hint&) {});
    ASSERT_TRUE(monitor);
    while (hasChild())
        std::this_thread::sleep_for(milliseconds(5));
    const auto begin = std::chrono::steady_clock::now();
    monitor->reset();
    EXPECT_LT(std::chrono::steady_clock::now() - begin, milliseconds(100));
}

TEST(IpMonitorRestart, HappensWithAHintEachTimeAndLaterAndLater) {
    const tests::TemporaryFolder folder;
    Hints hints;
    const std::string note = "date +%s%N >>" + folder.path("starts");
    // The first one lives for long enough to be taken for listening, the others end at once.
    const auto monitor = IpMonitor::start(
        shell("test -e " + folder.path("starts") + " && { " + note + "; exit 1; }; " + note + "; sleep 0.1"),
        hints.callback());
    ASSERT_TRUE(monitor);
    EXPECT_TRUE(hints.waitForMoreThan(8));
    std::istringstream starts(folder.read("starts"));
    std::vector<std::int64_t> times;
    for (std::int64_t time = 0; starts >> time;)
        times.push_back(time);
    ASSERT_GE(times.size(), 8u);
    for (std::size_t i = 5; i < 8; ++i)
        EXPECT_GE(times[i] - times[i - 1], 40'000'000) << i;
}

TEST(IpMonitorHints, AreOneForABurst) {
    Hints hints;
    const auto monitor = IpMonitor::start(shell("sleep 0.2; seq 1 5000; exec sleep 600"), hints.callback());
    ASSERT_TRUE(monitor);
    ASSERT_TRUE(hints.waitForMoreThan(1)); // the first is for a start that was not seen
    std::this_thread::sleep_for(milliseconds(100));
    EXPECT_LT(hints.count(), 10u);
}

TEST(IpMonitorHints, MissNothingThatHappensOnceItStarted) {
    const tests::NetworkNamespace network;
    PRECEDENCE_NEEDS(network);
    network.addPair("v0", "v1");
    for (int i = 0; i < 30; ++i) {
        Hints hints;
        const auto monitor = IpMonitor::start(kReal, hints.callback());
        ASSERT_TRUE(monitor);
        network.ip(std::string("route ") + (i % 2 == 0 ? "add" : "del") + " 203.0.113.0/24 dev v0");
        EXPECT_TRUE(hints.waitForMoreThan(0)) << i;
    }
}

TEST(IpMonitorHints, AreAbsentWhileNothingChanges) {
    const tests::NetworkNamespace network;
    PRECEDENCE_NEEDS(network);
    Hints hints;
    const auto begin = std::chrono::steady_clock::now();
    const auto monitor = IpMonitor::start(kReal, hints.callback());
    ASSERT_TRUE(monitor);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, milliseconds(500)); // seen listening, not given up on
    EXPECT_FALSE(hints.waitForMoreThan(0, milliseconds(300)));
}

} // namespace
} // namespace precedence
