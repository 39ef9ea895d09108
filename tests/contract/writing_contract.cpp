#include "tests/contract/contract_machine.h"

#include <atomic>
#include <thread>
#include <utility>
#include <vector>

namespace precedence::contract {
namespace {

constexpr auto kV4 = AddressFamily::IPv4;
constexpr auto kV6 = AddressFamily::IPv6;

constexpr InterfaceMetric manual(std::uint32_t value) {
    return InterfaceMetric::manual(value);
}

template <typename ChangeType>
ChangeType takenBack(ChangeType change) {
    std::swap(change.expected, change.wanted);
    return change;
}

TEST_P(StackContract, SetsTheMetricOfEachFamilyOnItsOwn) {
    const SnapshotPtr before = read();
    for (const auto& [family, other] : {std::pair(kV4, kV6), std::pair(kV6, kV4)}) {
        const MetricChange change = metricChange("Wi-Fi", family, manual(4));
        ASSERT_TRUE(write(change).has_value());
        const SnapshotPtr after = read();
        EXPECT_EQ(ipInterface(after, "Wi-Fi", family).setting(), manual(4));
        EXPECT_EQ(ipInterface(after, "Wi-Fi", other), ipInterface(before, "Wi-Fi", other));
        ASSERT_TRUE(write(takenBack(change)).has_value());
        EXPECT_EQ(*read(), *before);
    }
}

TEST_P(StackContract, ReturnsToAutomaticWithTheNumberItHadBefore) {
    const auto before = ipInterface(read(), "Ethernet", kV4);
    ASSERT_TRUE(write(metricChange("Ethernet", kV4, manual(9999))).has_value());
    ASSERT_TRUE(write(metricChange("Ethernet", kV4, InterfaceMetric::automatic())).has_value());
    EXPECT_EQ(ipInterface(read(), "Ethernet", kV4).metric, before.metric);
    EXPECT_EQ(ipInterface(read(), "Ethernet", kV4).automatic, true);
}

TEST_P(StackContract, SwitchesDefaultRoutesOffAndOnInOneFamily) {
    if (!machine().reader().traits().setsDefaultRoutes)
        GTEST_SKIP() << "this stack cannot switch default routes";
    const DefaultRoutesChange off{.adapter = id("Ethernet"), .family = kV4, .expected = true, .wanted = false};
    ASSERT_TRUE(write(off).has_value());
    EXPECT_EQ(ipInterface(read(), "Ethernet", kV4).defaultRoutesDisabled, true);
    EXPECT_EQ(ipInterface(read(), "Ethernet", kV6).defaultRoutesDisabled, false);
    ASSERT_TRUE(write(takenBack(off)).has_value());
    EXPECT_EQ(ipInterface(read(), "Ethernet", kV4).defaultRoutesDisabled, false);
}

TEST_P(StackContract, SetsTheMetricOfARouteThatIsThere) {
    ASSERT_TRUE(write(defaultRouteChange(0, 40)).has_value());
    expectRefusal(write(defaultRouteChange(0, 50)), ErrorCode::Conflict);
    EXPECT_TRUE(write(defaultRouteChange(40, 0)).has_value());
}

TEST_P(StackContract, AChangeThatIsDoneAlreadyIsDone) {
    ASSERT_TRUE(write(metricChange("Wi-Fi", kV4, manual(4))).has_value());
    const MetricChange again{
        .adapter = id("Wi-Fi"), .family = kV4, .expected = InterfaceMetric::automatic(), .wanted = manual(4)};
    EXPECT_TRUE(write(again).has_value());
}

TEST_P(StackContract, AutomaticEqualsAutomaticWhateverItsNumber) {
    machine().setMetric("Ethernet", kV4, manual(77));
    machine().setMetric("Ethernet", kV4, InterfaceMetric::automatic());
    const MetricChange change{
        .adapter = id("Ethernet"), .family = kV4, .expected = InterfaceMetric::automatic(), .wanted = manual(8)};
    EXPECT_TRUE(write(change).has_value());
}

TEST_P(StackContract, RefusesWhereSomethingElseThanExpectedStandsAndWritesNothing) {
    const MetricChange change = metricChange("Wi-Fi", kV4, manual(4));
    machine().setMetric("Wi-Fi", kV4, manual(60));
    const auto done = write(change);
    expectRefusal(done, ErrorCode::Conflict);
    EXPECT_EQ(done.error().detail, "60");
    EXPECT_EQ(done.error().operation, Operation::SetMetric);
    EXPECT_EQ(ipInterface(read(), "Wi-Fi", kV4).setting(), manual(60));
}

TEST_P(StackContract, RefusesAnAdapterThatNeverWas) {
    MetricChange change = metricChange("Wi-Fi", kV4, manual(4));
    change.adapter = AdapterId("{FFFFFFFF-0000-4000-8000-FFFFFFFFFFFF}");
    expectRefusal(write(change), ErrorCode::NoSuchAdapter, 2);
}

TEST_P(StackContract, RefusesAnAdapterThatWasPulledOut) {
    const MetricChange change = metricChange("Wi-Fi", kV4, manual(4));
    machine().removeAdapter("Wi-Fi");
    expectRefusal(write(change), ErrorCode::NoSuchAdapter, 2);
}

TEST_P(StackContract, RefusesAFamilyThatIsNotBound) {
    const MetricChange change{.adapter = id("IPv4 only"), .family = kV6, .wanted = manual(4)};
    const auto done = write(change);
    expectRefusal(done, ErrorCode::FamilyNotBound, 1168);
    EXPECT_EQ(done.error().detail, "IPv6");
    EXPECT_EQ(done.error().subject, "IPv4 only");
}

TEST_P(StackContract, RefusesWithoutRightsAndStillReads) {
    const SnapshotPtr before = read();
    const MetricChange change = metricChange("Wi-Fi", kV4, manual(4));
    machine().takeRightsAway();
    expectRefusal(write(change), ErrorCode::AccessDenied, 5);
    expectRefusal(write(defaultRouteChange(0, 9)), ErrorCode::AccessDenied, 5);
    EXPECT_EQ(*read(), *before);
}

TEST_P(StackContract, RefusesARouteThatIsNotThere) {
    RouteMetricChange change = defaultRouteChange(0, 5);
    change.destination = IpPrefix(IpAddress::fromV4(0xcb007100), 24);
    const auto done = write(change);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::NoSuchRoute); // which code comes with it is not documented
}

TEST_P(StackContract, RefusesMetricsThatCannotBe) {
    for (const std::uint32_t value : {0U, 10'000U, 0xffffffffU}) {
        const auto done = write(metricChange("Wi-Fi", kV4, manual(value)));
        expectRefusal(done, ErrorCode::MetricOutOfRange, 87);
        EXPECT_EQ(done.error().detail, std::to_string(value));
    }
    for (const std::uint32_t value : {1U, 9999U})
        EXPECT_TRUE(write(metricChange("Wi-Fi", kV4, manual(value))).has_value());
}

TEST_P(StackContract, WhatWasNotKeptIsGoneAfterARestart) {
    const SnapshotPtr before = read();
    ASSERT_TRUE(write(metricChange("Wi-Fi", kV4, manual(4)), Durability::UntilRestart).has_value());
    EXPECT_EQ(ipInterface(read(), "Wi-Fi", kV4).metricAfterRestart, InterfaceMetric::automatic());
    ASSERT_TRUE(write(defaultRouteChange(0, 30), Durability::UntilRestart).has_value());
    if (!machine().restart())
        GTEST_SKIP() << "this machine cannot be restarted in a test";
    EXPECT_EQ(*read(), *before);
}

TEST_P(StackContract, WhatWasKeptIsThereAfterARestart) {
    if (!machine().reader().traits().keepsChanges)
        GTEST_SKIP() << "this stack keeps nothing";
    const MetricChange kept = metricChange("Wi-Fi", kV4, manual(4));
    ASSERT_TRUE(write(kept, Durability::Kept).has_value());
    const MetricChange later = metricChange("Ethernet", kV6, manual(6));
    ASSERT_TRUE(write(later, Durability::UntilRestart).has_value());
    ASSERT_TRUE(machine().writer().makeDurable(later).has_value());
    const SnapshotPtr before = read();
    EXPECT_EQ(ipInterface(before, "Wi-Fi", kV4).metricAfterRestart, manual(4));
    EXPECT_EQ(ipInterface(before, "Ethernet", kV6).metricAfterRestart, manual(6));
    if (!machine().restart())
        GTEST_SKIP() << "this machine cannot be restarted in a test";
    EXPECT_EQ(*read(), *before);
}

TEST_P(StackContract, DoesNotKeepWhatIsNoLongerThere) {
    const MetricChange change = metricChange("Wi-Fi", kV4, manual(4));
    ASSERT_TRUE(write(change).has_value());
    machine().setMetric("Wi-Fi", kV4, manual(60));
    expectRefusal(machine().writer().makeDurable(change), ErrorCode::Conflict);
}

TEST_P(StackContract, WhatOneHandleWritesTheOtherReads) {
    ASSERT_TRUE(write(metricChange("Wi-Fi", kV4, manual(4))).has_value());
    EXPECT_EQ(*readWith(machine().otherReader()), *read());
    ASSERT_TRUE(machine().otherWriter().write(metricChange("Wi-Fi", kV4, manual(5)), Durability::Kept).has_value());
    EXPECT_EQ(ipInterface(read(), "Wi-Fi", kV4).setting(), manual(5));
}

TEST_P(StackContract, OfConcurrentChangesToOneMetricExactlyOneWins) {
    constexpr std::uint32_t kThreads = 4;
    const MetricChange base = metricChange("Wi-Fi", kV4, manual(1));
    std::atomic<std::uint32_t> winner = 0;
    std::atomic<int> done = 0;
    std::atomic<int> conflicts = 0;
    std::vector<std::thread> threads;
    for (std::uint32_t i = 0; i < kThreads; ++i) {
        threads.emplace_back([&, i] {
            MetricChange change = base;
            change.wanted = manual(100 + i);
            StackWriter& writer = i % 2 == 0 ? machine().writer() : machine().otherWriter();
            if (const auto result = writer.write(change, Durability::UntilRestart)) {
                ++done;
                winner = 100 + i;
            } else if (result.error().code == ErrorCode::Conflict) {
                ++conflicts;
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(done, 1);
    EXPECT_EQ(conflicts, static_cast<int>(kThreads) - 1);
    EXPECT_EQ(ipInterface(read(), "Wi-Fi", kV4).setting(), manual(winner));
}

TEST_P(StackContract, ConcurrentChangesToDifferentThingsAllHappen) {
    const std::vector<Change> changes{metricChange("Wi-Fi", kV4, manual(11)), metricChange("Wi-Fi", kV6, manual(12)),
        metricChange("Ethernet", kV4, manual(13)), metricChange("Tunnel", kV6, manual(14))};
    std::vector<std::thread> threads;
    std::atomic<int> done = 0;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        threads.emplace_back([&, i] {
            StackWriter& writer = i % 2 == 0 ? machine().writer() : machine().otherWriter();
            if (writer.write(changes[i], Durability::UntilRestart))
                ++done;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(done, 4);
    const SnapshotPtr after = read();
    EXPECT_EQ(ipInterface(after, "Wi-Fi", kV4).metric, 11U);
    EXPECT_EQ(ipInterface(after, "Wi-Fi", kV6).metric, 12U);
    EXPECT_EQ(ipInterface(after, "Ethernet", kV4).metric, 13U);
    EXPECT_EQ(ipInterface(after, "Tunnel", kV6).metric, 14U);
}

} // namespace
} // namespace precedence::contract
