#include "model/network/hold_limit.h"
#include "model/network/preview.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace precedence::tests {
namespace {

constexpr NoticeTime kNoon{std::chrono::seconds(1'700'000'000)};

MetricChange metric(const char* adapter, std::uint32_t wanted) {
    return {.adapter = AdapterId(adapter), .wanted = InterfaceMetric::manual(wanted)};
}

class HeldChangesTest : public testing::Test {
protected:
    HeldChangesTest() {
        m_builder.adapter("Ethernet", 25);
        m_builder.adapter("VPN", 25);
    }
    [[nodiscard]] SnapshotPtr now() const { return m_builder.build(); }
    [[nodiscard]] SnapshotPtr with(const ChangeSet& changes) const { return preview(*now(), changes); }

    SnapshotBuilder m_builder;
};

TEST_F(HeldChangesTest, TheLatestOfOneThingIsHeld) {
    const HeldChanges held = withKept(withKept({}, {metric("VPN", 5), metric("Ethernet", 30)}), {metric("VPN", 6)});
    ASSERT_EQ(held.size(), 2U);
    EXPECT_EQ(held[0].change, Change(metric("Ethernet", 30)));
    EXPECT_EQ(held[1].change, Change(metric("VPN", 6)));
}

TEST_F(HeldChangesTest, OlderOrdersAreNotHeld) {
    EXPECT_TRUE(withKept({}, {ProviderOrderChange{{"a", "b"}, {"b", "a"}}}).empty());
}

TEST_F(HeldChangesTest, OnlySoManyAreHeldAndTheLatestStay) {
    ChangeSet many;
    for (std::size_t i = 0; i < kMostHeld + 5; ++i)
        many.emplace_back(metric(("a" + std::to_string(i)).c_str(), 5));
    const HeldChanges held = withKept({}, many);
    ASSERT_EQ(held.size(), kMostHeld);
    EXPECT_EQ(held.back().change, many.back());
}

TEST_F(HeldChangesTest, WhatDoesNotHoldSaysSinceWhenItWasNoticedFirst) {
    HeldChanges held = judged(withKept({}, {metric("VPN", 5)}), *with({metric("VPN", 5)}), kNoon);
    EXPECT_FALSE(held[0].brokenSince.has_value());
    held = judged(held, *now(), kNoon + std::chrono::seconds(10));
    held = judged(held, *now(), kNoon + std::chrono::seconds(20));
    EXPECT_EQ(held[0].brokenSince, kNoon + std::chrono::seconds(10));
    const auto warnings = warningsOn(held, *now(), {});
    ASSERT_EQ(warnings.size(), 1U);
    EXPECT_EQ(warnings[0].kind, WarningKind::SetBack);
    EXPECT_EQ(warnings[0].since, held[0].brokenSince);
    EXPECT_EQ(warnings[0].mend, ChangeSet{metric("VPN", 5)}) << "over what stands there now";
    held = judged(held, *with({metric("VPN", 5)}), kNoon + std::chrono::seconds(30));
    EXPECT_FALSE(held[0].brokenSince.has_value()) << "it holds again";
    EXPECT_TRUE(warningsOn(held, *with({metric("VPN", 5)}), {}).empty());
}

TEST_F(HeldChangesTest, AnAdapterThatIsGoneBreaksNothing) {
    const HeldChanges held = judged(withKept({}, {metric("Dock", 5)}), *now(), kNoon);
    EXPECT_FALSE(held[0].brokenSince.has_value());
    EXPECT_TRUE(warningsOn(held, *now(), {}).empty());
}

TEST_F(HeldChangesTest, WhatIsNotSetAgainAnyMoreSaysThat) {
    const HeldChanges held = judged(withKept({}, {metric("VPN", 5)}), *now(), kNoon);
    const auto warnings = warningsOn(held, *now(), {metric("VPN", 9)});
    ASSERT_EQ(warnings.size(), 1U);
    EXPECT_EQ(warnings[0].kind, WarningKind::HeldOff);
}

TEST_F(HeldChangesTest, WhatIsAcceptedIsForgotten) {
    EXPECT_TRUE(withoutThings(withKept({}, {metric("VPN", 5)}), {metric("VPN", 77)}).empty());
}

TEST_F(HeldChangesTest, TwoProgramsThatKeepAtOnceLoseNothing) {
    const HeldChanges base = withKept({}, {metric("VPN", 5), metric("Ethernet", 30), metric("Wi-Fi", 7)});
    const HeldChanges ours = withKept(base, {metric("VPN", 6)});
    const HeldChanges theirs =
        withoutThings(withKept(base, {metric("Ethernet", 31), metric("Dock", 1)}), {metric("Wi-Fi", 1)});
    HeldChanges both = merged(base, ours, theirs);
    ASSERT_EQ(both.size(), 3U);
    for (const MetricChange& wanted : {metric("Ethernet", 31), metric("Dock", 1), metric("VPN", 6)})
        EXPECT_EQ(std::count(both.begin(), both.end(), HeldChange{.change = wanted}), 1);
    EXPECT_EQ(merged(base, base, theirs), theirs);
    EXPECT_EQ(merged(base, ours, base).size(), 3U);
    EXPECT_TRUE(merged(base, {}, base).empty());
}

TEST(HoldLimits, AllowSoManyWithinTheTimeAndThenNoMore) {
    HoldLimit limit({.most = 3, .within = std::chrono::seconds(60)});
    const Change vpn = metric("VPN", 5);
    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(limit.take(vpn, kNoon + std::chrono::seconds(i)));
    EXPECT_FALSE(limit.take(vpn, kNoon + std::chrono::seconds(59)));
    EXPECT_FALSE(limit.allows(vpn));
    EXPECT_FALSE(limit.allows(metric("VPN", 99))) << "the thing counts, not the number";
    EXPECT_TRUE(limit.allows(metric("Ethernet", 5)));
    EXPECT_EQ(limit.stopped(), ChangeSet{vpn});
    EXPECT_FALSE(limit.take(vpn, kNoon + std::chrono::hours(24))) << "time alone does not end a fight";
}

TEST(HoldLimits, ForgetWhatWasLongAgo) {
    HoldLimit limit({.most = 2, .within = std::chrono::seconds(60)});
    const Change vpn = metric("VPN", 5);
    for (int i = 0; i < 20; ++i)
        EXPECT_TRUE(limit.take(vpn, kNoon + i * std::chrono::seconds(30))) << i;
}

TEST(HoldLimits, BeginAnewForWhatSomebodySetsByHand) {
    HoldLimit limit({.most = 1, .within = std::chrono::seconds(60)});
    const Change vpn = metric("VPN", 5);
    const Change ethernet = metric("Ethernet", 5);
    for (const Change& change : {vpn, ethernet}) {
        EXPECT_TRUE(limit.take(change, kNoon));
        EXPECT_FALSE(limit.take(change, kNoon));
    }
    limit.allowAnew({metric("VPN", 6)});
    EXPECT_TRUE(limit.take(vpn, kNoon));
    EXPECT_FALSE(limit.allows(ethernet));
    limit.allowAllAnew();
    EXPECT_TRUE(limit.take(ethernet, kNoon));
}

TEST(HoldLimits, CountOnWhereTheClockWasSetBack) {
    HoldLimit limit({.most = 2, .within = std::chrono::seconds(60)});
    const Change vpn = metric("VPN", 5);
    EXPECT_TRUE(limit.take(vpn, kNoon + std::chrono::hours(1)));
    EXPECT_TRUE(limit.take(vpn, kNoon));
    EXPECT_FALSE(limit.take(vpn, kNoon));
}

} // namespace
} // namespace precedence::tests
