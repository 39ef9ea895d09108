#include "platform/linux/linux_stack.h"
#include "platform/monitor/monitor.h"
#include "tests/support/network_namespace.h"
#include "tests/unit/platform/linux/main_routes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <mutex>

namespace precedence {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;
using tests::NetworkNamespace;

/// Counts what a stack is asked for.
class CountingStack : public StackReader {
public:
    [[nodiscard]] Traits traits() const override { return m_stack.traits(); }
    Expected<SnapshotPtr> read(Sections sections) override {
        ++m_reads;
        return m_stack.read(sections);
    }
    Expected<std::unique_ptr<Subscription>> watch(std::function<void(const Hint&)> callback) override {
        return m_stack.watch(std::move(callback));
    }
    [[nodiscard]] int reads() const { return m_reads; }

private:
    LinuxStack m_stack;
    std::atomic<int> m_reads = 0;
};

/// A monitor on this computer, and the wait for a state that it tells.
class Watched {
public:
    Watched() { EXPECT_TRUE(m_monitor.start()); }
    template <typename Condition>
    bool waitFor(Condition condition, seconds longest = seconds(20)) {
        std::unique_lock lock(m_mutex);
        return m_condition.wait_for(
            lock, longest, [&] { return m_last.snapshot && !m_last.problem && condition(*m_last.snapshot); });
    }
    bool waitForRoute(const std::string& line) {
        return waitFor([&line](const Snapshot& snapshot) {
            const auto lines = mainRoutes(snapshot);
            return std::find(lines.begin(), lines.end(), line) != lines.end();
        });
    }
    [[nodiscard]] int reads() const { return m_stack.reads(); }

private:
    void take(const MonitorState& state) {
        const std::lock_guard lock(m_mutex);
        m_last = state;
        m_condition.notify_all();
    }

    CountingStack m_stack;
    SteadyClock m_clock;
    std::mutex m_mutex;
    std::condition_variable m_condition;
    MonitorState m_last;
    Monitor m_monitor{m_stack, m_clock, [this](const MonitorState& state) { take(state); }};
};

bool isAnything(const Snapshot& /*snapshot*/) {
    return true;
}

TEST(LinuxStackWatched, ShowsLinksAndRoutesAsTheyComeAndGo) {
    const NetworkNamespace network;
    PRECEDENCE_NEEDS(network);
    network.addPair("v0", "v1");
    network.ip("addr add 192.0.2.1/24 dev v0");
    Watched watched;
    ASSERT_TRUE(watched.waitFor(isAnything));
    const auto stateOf = [](const Snapshot& snapshot, const char* name) {
        const Adapter* adapter = snapshot.find(AdapterId(name));
        return adapter ? std::optional(adapter->state) : std::nullopt;
    };
    network.ip("route add 203.0.113.0/24 via 192.0.2.9 metric 7");
    EXPECT_TRUE(watched.waitForRoute("203.0.113.0/24 via 192.0.2.9 dev v0 metric 7"));
    network.ip("link set v1 down");
    EXPECT_TRUE(watched.waitFor([&](const Snapshot& s) { return stateOf(s, "v0") == LinkState::Down; }));
    EXPECT_TRUE(watched.waitForRoute("203.0.113.0/24 via 192.0.2.9 dev v0 metric 7")); // it still competes
    network.ip("link set v1 up");
    EXPECT_TRUE(watched.waitFor([&](const Snapshot& s) { return stateOf(s, "v0") == LinkState::Up; }));
    network.ip("route del 203.0.113.0/24");
    EXPECT_TRUE(watched.waitFor([](const Snapshot& s) {
        return !testing::Matches(Contains(testing::StartsWith("203.0.113.0/24")))(mainRoutes(s));
    }));
    network.addPair("v2", "v3");
    EXPECT_TRUE(watched.waitFor([&](const Snapshot& s) { return stateOf(s, "v3") == LinkState::Up; }));
    network.ip("link del v2");
    EXPECT_TRUE(watched.waitFor([&](const Snapshot& s) { return !stateOf(s, "v2"); }));
}

/// The processes that this one started and that run `ip`.
std::vector<pid_t> ipChildren() {
    std::vector<pid_t> found;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        std::ifstream file(entry.path() / "stat");
        pid_t id = 0;
        std::string name, state;
        pid_t parent = 0;
        if (file >> id >> name >> state >> parent && parent == ::getpid() && name == "(ip)")
            found.push_back(id);
    }
    return found;
}

TEST(LinuxStackWatched, GoesOnWhenTheMonitorProcessIsKilled) {
    const NetworkNamespace network;
    PRECEDENCE_NEEDS(network);
    network.addPair("v0", "v1");
    Watched watched;
    ASSERT_TRUE(watched.waitFor(isAnything));
    for (int i = 0; i < 3; ++i) {
        const std::vector<pid_t> children = ipChildren();
        ASSERT_THAT(children, Not(IsEmpty()));
        for (const pid_t child : children)
            ::kill(child, SIGKILL);
        // Made while nobody listens: only the reading after the restart can find it.
        const std::string destination = "203.0.113." + std::to_string(i) + "/32";
        network.ip("route add " + destination + " dev v0");
        EXPECT_TRUE(watched.waitForRoute(destination + " dev v0"));
        while (ipChildren().empty())
            std::this_thread::sleep_for(milliseconds(5));
    }
}

TEST(LinuxStackWatched, ReadsAHandfulOfTimesForAStormOfChanges) {
    const NetworkNamespace network;
    PRECEDENCE_NEEDS(network);
    network.addPair("v0", "v1");
    Watched watched;
    ASSERT_TRUE(watched.waitFor(isAnything));
    std::this_thread::sleep_for(milliseconds(500)); // the kernel's own routes for v0 settle
    const int before = watched.reads();
    std::vector<std::string> lines;
    for (std::uint32_t i = 0; i < 5000; ++i)
        lines.push_back("route add " + IpAddress::fromV4(0x0a000000 + i * 256).toString() + "/24 dev v0");
    EXPECT_EQ(network.ipBatch("", lines).errors, "");
    EXPECT_TRUE(watched.waitFor([](const Snapshot& snapshot) { return mainRoutes(snapshot).size() >= 5000; }));
    std::this_thread::sleep_for(milliseconds(500));
    std::cout << "readings for 5,000 changes: " << watched.reads() - before << '\n';
    EXPECT_LE(watched.reads() - before, 6);
}

} // namespace
} // namespace precedence
