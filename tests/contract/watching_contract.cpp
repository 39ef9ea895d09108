#include "tests/contract/contract_machine.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace precedence::contract {
namespace {

using namespace std::chrono_literals;

constexpr auto kV4 = AddressFamily::IPv4;
constexpr auto kPatience = 10s; // for machines under sanitizers; nothing waits this long unless it fails

/// Counts what arrives, and lets a test wait for more of it.
class Bell {
public:
    void ring(const Hint& hint) {
        const std::scoped_lock lock(m_mutex);
        m_isIpSeen = m_isIpSeen || contains(hint.sections, Sections::Ip);
        ++m_count;
        m_rung.notify_all();
    }
    [[nodiscard]] int count() {
        const std::scoped_lock lock(m_mutex);
        return m_count;
    }
    [[nodiscard]] bool waitForMoreThan(int count) {
        std::unique_lock lock(m_mutex);
        return m_rung.wait_for(lock, kPatience, [&] { return m_count > count; });
    }
    /// Rung by now and silent for a moment.
    int settle() {
        for (int before = -1, now = count(); before != now; now = count()) {
            before = now;
            std::this_thread::sleep_for(50ms);
        }
        return count();
    }
    [[nodiscard]] bool isIpSeen() {
        const std::scoped_lock lock(m_mutex);
        return m_isIpSeen;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_rung;
    int m_count = 0;
    bool m_isIpSeen = false;
};

TEST_P(StackContract, AChangeOfOnesOwnIsNotified) {
    Bell bell;
    const auto subscription = machine().reader().watch([&bell](const Hint& hint) { bell.ring(hint); });
    ASSERT_TRUE(subscription.has_value());
    const int before = bell.settle();
    ASSERT_TRUE(write(metricChange("Wi-Fi", kV4, InterfaceMetric::manual(4))).has_value());
    EXPECT_TRUE(bell.waitForMoreThan(before));
    EXPECT_TRUE(bell.isIpSeen());
}

TEST_P(StackContract, AChangeThroughAnotherHandleIsNotified) {
    Bell bell;
    const auto subscription = machine().reader().watch([&bell](const Hint& hint) { bell.ring(hint); });
    ASSERT_TRUE(subscription.has_value());
    const MetricChange change = metricChange("Wi-Fi", kV4, InterfaceMetric::manual(4));
    const int before = bell.settle();
    ASSERT_TRUE(machine().otherWriter().write(change, Durability::UntilRestart).has_value());
    EXPECT_TRUE(bell.waitForMoreThan(before));
}

TEST_P(StackContract, AnOutsideChangeIsNotifiedAndReadableByThen) {
    Bell bell;
    const auto subscription = machine().reader().watch([&bell](const Hint& hint) { bell.ring(hint); });
    ASSERT_TRUE(subscription.has_value());
    const int before = bell.settle();
    machine().setMetric("Ethernet", kV4, InterfaceMetric::manual(66));
    EXPECT_TRUE(bell.waitForMoreThan(before));
    EXPECT_EQ(ipInterface(read(), "Ethernet", kV4).metric, 66U);
}

TEST_P(StackContract, ABurstOfNotificationsChangesNothing) {
    Bell bell;
    const auto subscription = machine().reader().watch([&bell](const Hint& hint) { bell.ring(hint); });
    ASSERT_TRUE(subscription.has_value());
    const SnapshotPtr before = read();
    const int rung = bell.settle();
    machine().fireBurst();
    EXPECT_TRUE(bell.waitForMoreThan(rung));
    EXPECT_EQ(*read(), *before);
}

TEST_P(StackContract, TheCallbackRunsOnAnotherThread) {
    std::atomic<bool> isOther = false;
    Bell bell;
    const auto caller = std::this_thread::get_id();
    const auto subscription = machine().reader().watch([&](const Hint& hint) {
        isOther = std::this_thread::get_id() != caller;
        bell.ring(hint);
    });
    machine().fireBurst();
    ASSERT_TRUE(bell.waitForMoreThan(0));
    EXPECT_TRUE(isOther);
}

TEST_P(StackContract, EndingASubscriptionWaitsForTheCallbackThatRuns) {
    std::atomic<bool> isInside = false;
    std::atomic<bool> isFinished = false;
    auto subscription = machine().reader().watch([&](const Hint&) {
        isInside = true;
        std::this_thread::sleep_for(100ms);
        isFinished = true;
    });
    ASSERT_TRUE(subscription.has_value());
    machine().fireBurst();
    while (!isInside)
        std::this_thread::sleep_for(1ms);
    subscription->reset();
    EXPECT_TRUE(isFinished);
}

TEST_P(StackContract, AfterASubscriptionHasEndedNothingComes) {
    Bell bell;
    auto subscription = machine().reader().watch([&bell](const Hint& hint) { bell.ring(hint); });
    ASSERT_TRUE(subscription.has_value());
    machine().fireBurst();
    subscription->reset();
    const int after = bell.count();
    machine().fireBurst();
    std::this_thread::sleep_for(100ms);
    EXPECT_EQ(bell.count(), after);
}

TEST_P(StackContract, ACallbackMayRead) {
    Bell bell;
    const auto subscription = machine().reader().watch([&](const Hint& hint) {
        (void)machine().reader().read(Sections::Ip);
        bell.ring(hint);
    });
    machine().fireBurst();
    EXPECT_TRUE(bell.waitForMoreThan(0));
}

} // namespace
} // namespace precedence::contract
