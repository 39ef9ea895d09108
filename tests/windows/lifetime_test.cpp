// Where threads of Windows and lifetimes of ours meet: cancel while a callback runs, adapters that go between two
// calls, starting and stopping many times, exit with a registration that is still there; and the rows that a set sends.
#include "platform/windows/windows_stack.h"
#include "tests/windows/machine_file.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <thread>

namespace precedence::doubles {
namespace {

using namespace std::chrono_literals;

class WindowsLifetime : public testing::Test {
protected:
    [[nodiscard]] static MetricChange wifiChange(std::uint32_t wanted) {
        return {
            .adapter = AdapterId("{00000000-0000-4000-8000-000000000002}"), .wanted = InterfaceMetric::manual(wanted)};
    }
    static bool waitUntil(const std::function<bool()>& holds) {
        for (int i = 0; i < 10'000; ++i) {
            if (holds())
                return true;
            std::this_thread::sleep_for(1ms);
        }
        return false;
    }

    MachineFile m_machine;
    WindowsStack m_stack;
};

TEST_F(WindowsLifetime, EndingASubscriptionWhileItsCallbackReadsDoesNotDeadlock) {
    for (int round = 0; round < 20; ++round) {
        std::atomic<int> inside = 0;
        auto subscription = m_stack.watch([&](const Hint&) {
            ++inside;
            (void)m_stack.read(Sections::Ip);
        });
        ASSERT_TRUE(subscription.has_value());
        m_machine.stir(30);
        ASSERT_TRUE(waitUntil([&] { return inside > 0; }));
        subscription->reset();
        const int after = inside;
        std::this_thread::sleep_for(5ms);
        EXPECT_EQ(inside, after);
    }
}

TEST_F(WindowsLifetime, StartsAndStopsAThousandTimes) {
    for (int i = 0; i < 1'000; ++i) {
        const auto subscription = m_stack.watch([](const Hint&) {});
        ASSERT_TRUE(subscription.has_value());
    }
    EXPECT_EQ(m_machine.counts().of("CancelMibChangeNotify2"), 3'000U);
}

TEST_F(WindowsLifetime, AStormArrivesAndEnds) {
    std::atomic<int> hints = 0;
    const auto subscription = m_stack.watch([&](const Hint&) { ++hints; });
    ASSERT_TRUE(subscription.has_value());
    m_machine.stir(100'000);
    EXPECT_TRUE(waitUntil([&] { return hints >= 100'000; }));
}

TEST_F(WindowsLifetime, AnAdapterThatGoesBetweenReadAndWriteIsNoSuchAdapter) {
    ASSERT_TRUE(m_stack.read(Sections::Ip).has_value());
    m_machine.removeAdapter("Wi-Fi");
    const auto done = m_stack.write(wifiChange(4), Durability::UntilRestart);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::NoSuchAdapter);
    EXPECT_EQ(done.error().systemCode, 2);
}

TEST_F(WindowsLifetime, AnAdapterThatGoesBetweenGetAndSetIsNoSuchAdapter) {
    m_machine.failCall("SetIpInterfaceEntry", 1, 2);
    const auto done = m_stack.write(wifiChange(4), Durability::UntilRestart);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::NoSuchAdapter);
    EXPECT_EQ(done.error().subject, "Wi-Fi");
}

TEST_F(WindowsLifetime, AChangeThatCannotBeReadBackIsNotLeftBehind) {
    m_machine.failCall("GetIpInterfaceEntry", 2, 31);
    const auto done = m_stack.write(wifiChange(4), Durability::UntilRestart);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().systemCode, 31);
    m_machine.failNothing();
    const auto snapshot = m_stack.read(Sections::Ip);
    ASSERT_TRUE(snapshot.has_value());
    EXPECT_EQ((*snapshot)->findByName("Wi-Fi").value()->ipv4->setting(), InterfaceMetric::automatic());
}

TEST_F(WindowsLifetime, ASetSendsTheRowAsItWasReadButForWhatWasAsked) {
    const MetricChange change{
        .adapter = AdapterId("{00000000-0000-4000-8000-000000000001}"), .wanted = InterfaceMetric::manual(6)};
    ASSERT_TRUE(m_stack.write(change, Durability::UntilRestart).has_value());
    const MetricChange back{.adapter = change.adapter, .expected = change.wanted, .wanted = change.expected};
    ASSERT_TRUE(m_stack.write(back, Durability::UntilRestart).has_value());
    const auto journal = m_machine.journal();
    ASSERT_EQ(journal.size(), 2U);
    nlohmann::json first = journal[0].at("row");
    nlohmann::json second = journal[1].at("row");
    EXPECT_EQ(first.at("InterfaceLuid"), kEthernetLuid);
    EXPECT_EQ(first.at("Family"), 2);
    EXPECT_EQ(first.at("SitePrefixLength"), 0);
    EXPECT_EQ(first.at("UseAutomaticMetric"), 0);
    EXPECT_EQ(first.at("Metric"), 6);
    EXPECT_EQ(first.at("DadTransmits"), 4);
    EXPECT_EQ(first.at("BaseReachableTime"), 30'000);
    EXPECT_EQ(first.at("RetransmitTime"), 1'000);
    EXPECT_EQ(first.at("PathMtuDiscoveryTimeout"), 600'000);
    EXPECT_EQ(first.at("LinkLocalAddressTimeout"), 6'500);
    EXPECT_EQ(first.at("NlMtu"), 1500);
    EXPECT_EQ(second.at("UseAutomaticMetric"), 1);
    for (const char* name : {"UseAutomaticMetric", "Metric"}) {
        first.erase(name);
        second.erase(name);
    }
    EXPECT_EQ(first, second);
}

TEST_F(WindowsLifetime, ElementNotFoundOfANewAdapterIsAskedAgain) {
    int waits = 0;
    WindowsStack patient({.wait = [&waits](std::chrono::milliseconds) { ++waits; }});
    ASSERT_TRUE(patient.read(Sections::Ip).has_value());
    m_machine.failCall("GetIpInterfaceEntry", 1, 1168);
    EXPECT_TRUE(patient.write(wifiChange(4), Durability::UntilRestart).has_value());
    EXPECT_EQ(waits, 1);
}

TEST(WindowsExit, ASubscriptionThatEndsWithTheProgramIsCancelledThen) {
    // Statics go at the very end, after all tests; a hang would show as a program that does not end.
    static const MachineFile kMachine;
    static WindowsStack stack;
    static const auto kSubscription = stack.watch([](const Hint&) {});
    kMachine.stir(10);
    EXPECT_TRUE(kSubscription.has_value());
}

} // namespace
} // namespace precedence::doubles
