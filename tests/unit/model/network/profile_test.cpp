#include "model/network/preview.h"
#include "model/network/profile_plan.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/seed.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

#include <random>

namespace precedence::tests {
namespace {

ProfileEntry named(const std::string& alias) {
    return {.adapter = {.alias = alias}};
}

ProfileEntry any(Medium medium) {
    return {.adapter = {.medium = medium}};
}

class Profiles : public testing::Test {
protected:
    Profiles() {
        m_builder.adapter("Ethernet", 25);
        m_builder.adapter("Wi-Fi", 35).medium = Medium::Wireless;
        m_builder.adapter("Mobile", 45).medium = Medium::MobileBroadband;
    }
    [[nodiscard]] std::vector<std::string> orderAfter(const Profile& profile) {
        const SnapshotPtr snapshot = m_builder.build();
        const auto plan = planProfile(profile, *snapshot);
        EXPECT_TRUE(plan.has_value());
        m_remarks = plan->remarks;
        std::vector<std::string> names;
        for (const auto& level : priorityOrder(*preview(*snapshot, plan->changes), AddressFamily::IPv4)) {
            for (const AdapterId& id : level)
                names.push_back(id.value());
        }
        return names;
    }

    SnapshotBuilder m_builder;
    std::vector<DocumentRemark> m_remarks;
};

using Names = std::vector<std::string>;

TEST_F(Profiles, AnOrderComesBeforeEverythingElse) {
    EXPECT_EQ(orderAfter({.name = "p", .entries = {named("Mobile"), named("Wi-Fi")}}),
        (Names{"Mobile", "Wi-Fi", "Ethernet"}));
    EXPECT_TRUE(m_remarks.empty());
}

TEST_F(Profiles, AnIdIsLookedUpBeforeAnAliasAndThatBeforeAMedium) {
    const ProfileEntry byId{.adapter = {.id = AdapterId("Mobile"), .alias = "Ethernet", .medium = Medium::Wireless}};
    EXPECT_EQ(orderAfter({.name = "p", .entries = {byId}}).front(), "Mobile");
    const ProfileEntry byAlias{.adapter = {.id = AdapterId("gone"), .alias = "wi-fi", .medium = Medium::Wired}};
    EXPECT_EQ(orderAfter({.name = "p", .entries = {byAlias}}).front(), "Wi-Fi") << "without regard to case";
    const ProfileEntry byMedium{.adapter = {.id = AdapterId("gone"), .alias = "gone", .medium = Medium::Wireless}};
    EXPECT_EQ(orderAfter({.name = "p", .entries = {byMedium}}).front(), "Wi-Fi");
}

TEST_F(Profiles, AnEntryThatIsKnownByItsIdIsNotTakenByAnotherOnesAlias) {
    Profile profile{.name = "p",
        .kind = ProfileKind::Metrics,
        .entries = {{.adapter = {.id = AdapterId("elsewhere"), .alias = "Wi-Fi"}},
            {.adapter = {.id = AdapterId("Wi-Fi"), .alias = "Old name"}}}};
    profile.entries[0].ipv4 = InterfaceMetric::manual(11);
    profile.entries[1].ipv4 = InterfaceMetric::manual(22);
    const auto plan = planProfile(profile, *m_builder.build());
    ASSERT_TRUE(plan.has_value());
    EXPECT_EQ(
        plan->changes, ChangeSet{(MetricChange{.adapter = AdapterId("Wi-Fi"), .wanted = InterfaceMetric::manual(22)})});
}

TEST_F(Profiles, AMetricThatIsNotKnownHereIsSaid) {
    IpInterface& unknown = *m_builder.adapter("VPN").ipv4;
    unknown.metric.reset();
    unknown.automatic.reset();
    Profile profile{.name = "p", .kind = ProfileKind::Metrics, .entries = {named("VPN")}};
    profile.entries[0].ipv4 = InterfaceMetric::manual(11);
    const auto plan = planProfile(profile, *m_builder.build());
    ASSERT_TRUE(plan.has_value());
    ASSERT_EQ(plan->remarks.size(), 1U);
    EXPECT_EQ(plan->remarks[0].kind, DocumentRemarkKind::MetricUnknown);
}

TEST_F(Profiles, AnyWifiBeforeAnyWiredTakesThemAllInTheirOrder) {
    m_builder.adapter("Wi-Fi 2", 30).medium = Medium::Wireless;
    EXPECT_EQ(orderAfter({.name = "p", .entries = {any(Medium::Wireless), any(Medium::Wired)}}),
        (Names{"Wi-Fi 2", "Wi-Fi", "Ethernet", "Mobile"}));
}

TEST_F(Profiles, WhatAnEntryNamesIsNotTakenByAMediumBeforeIt) {
    m_builder.adapter("Wi-Fi 2", 30).medium = Medium::Wireless;
    EXPECT_EQ(orderAfter({.name = "p", .entries = {any(Medium::Wireless), named("Mobile"), named("Wi-Fi 2")}}),
        (Names{"Wi-Fi", "Mobile", "Wi-Fi 2", "Ethernet"}));
}

TEST_F(Profiles, WhatIsNotHereIsSaidAndTheRestIsTaken) {
    EXPECT_EQ(
        orderAfter({.name = "p", .entries = {named("Dock"), named("Wi-Fi"), any(Medium::Bluetooth)}}).front(), "Wi-Fi");
    ASSERT_EQ(m_remarks.size(), 2U);
    EXPECT_EQ(m_remarks[0], (DocumentRemark{.kind = DocumentRemarkKind::NoSuchAdapterHere, .subject = "Dock"}));
    EXPECT_EQ(m_remarks[1].subject, "any:bluetooth");
}

TEST_F(Profiles, AProfileOfAnotherComputerAltogetherIsRefused) {
    const auto plan = planProfile({.name = "Dock", .entries = {named("eth7")}}, *m_builder.build());
    ASSERT_FALSE(plan.has_value());
    EXPECT_EQ(plan.error().code, ErrorCode::NothingFits);
    EXPECT_EQ(plan.error().subject, "Dock");
}

TEST_F(Profiles, AnAdapterThatIsNotConnectedAndHasNoMetricDoesNotRefuseTheOrder) {
    Adapter& dock = m_builder.adapter("Dock");
    dock.state = LinkState::Down;
    dock.ipv4->metric.reset();
    dock.ipv6->metric.reset();
    EXPECT_EQ(orderAfter({.name = "p", .entries = {named("Dock"), named("Wi-Fi")}}).front(), "Wi-Fi");
}

TEST_F(Profiles, MetricsAreSetInTheFamiliesThatTheyName) {
    Profile profile{.name = "p", .kind = ProfileKind::Metrics, .entries = {named("Wi-Fi"), named("Ethernet")}};
    profile.entries[0].ipv4 = InterfaceMetric::manual(5);
    profile.entries[1].ipv6 = InterfaceMetric::automatic(); // is so already
    const auto plan = planProfile(profile, *m_builder.build());
    ASSERT_TRUE(plan.has_value());
    EXPECT_EQ(
        plan->changes, ChangeSet{(MetricChange{.adapter = AdapterId("Wi-Fi"), .wanted = InterfaceMetric::manual(5)})});
}

TEST_F(Profiles, OneMetricIsNotGivenToSeveralAdapters) {
    m_builder.adapter("Wi-Fi 2", 30).medium = Medium::Wireless;
    Profile profile{.name = "p", .kind = ProfileKind::Metrics, .entries = {any(Medium::Wireless)}};
    profile.entries[0].ipv4 = InterfaceMetric::manual(5);
    const auto plan = planProfile(profile, *m_builder.build());
    ASSERT_TRUE(plan.has_value());
    EXPECT_TRUE(plan->changes.empty());
    ASSERT_EQ(plan->remarks.size(), 1U);
    EXPECT_EQ(plan->remarks[0].kind, DocumentRemarkKind::SeveralFit);
    EXPECT_EQ(plan->remarks[0].detail, "2");
}

TEST_F(Profiles, AFamilyThatIsNotThereIsSaid) {
    m_builder.adapter("VPN").ipv6.reset();
    Profile profile{.name = "p", .kind = ProfileKind::Metrics, .entries = {named("VPN")}};
    profile.entries[0].ipv6 = InterfaceMetric::manual(5);
    const auto plan = planProfile(profile, *m_builder.build());
    ASSERT_TRUE(plan.has_value());
    ASSERT_EQ(plan->remarks.size(), 1U);
    EXPECT_EQ(plan->remarks[0].kind, DocumentRemarkKind::FamilyAbsent);
    EXPECT_EQ(plan->remarks[0].detail, "IPv6");
}

TEST_F(Profiles, PinningMakesEveryListedAdapterManual) {
    const auto plan = planProfile({.name = "p", .pinned = true, .entries = {named("Wi-Fi")}}, *m_builder.build());
    ASSERT_TRUE(plan.has_value());
    EXPECT_EQ(plan->changes.size(), 6U) << "three adapters in both families";
}

std::vector<AdapterId> inSequence(const Snapshot& snapshot) {
    std::vector<AdapterId> ids;
    for (const auto& level : priorityOrder(snapshot, AddressFamily::IPv4))
        ids.insert(ids.end(), level.begin(), level.end());
    return ids;
}

TEST_F(Profiles, OfTheOrderThatStandsThereOpenItsTiesAndNothingElse) {
    PRECEDENCE_RANDOM(random, 20261201);
    int withoutTies = 0;
    for (int i = 0; i < 300; ++i) {
        const SnapshotPtr snapshot = randomSnapshot(random);
        Profile profile = profileOfOrder(*snapshot, FamilyChoice::IPv4);
        profile.name = "p";
        if (profile.entries.empty())
            continue; // nothing is connected there
        const auto plan = planProfile(profile, *snapshot);
        ASSERT_TRUE(plan.has_value()) << static_cast<int>(plan.error().code);
        const bool hasTies = priorityOrder(*snapshot, AddressFamily::IPv4).size() < inSequence(*snapshot).size();
        EXPECT_EQ(plan->changes.empty(), !hasTies) << i;
        withoutTies += hasTies ? 0 : 1;
        EXPECT_EQ(inSequence(*preview(*snapshot, plan->changes)), inSequence(*snapshot)) << i;
    }
    EXPECT_GT(withoutTies, 100);
}

TEST_F(Profiles, OfTheMetricsThatStandThereChangeNothing) {
    PRECEDENCE_RANDOM(random, 20261204);
    for (int i = 0; i < 300; ++i) {
        const SnapshotPtr snapshot = randomSnapshot(random);
        Profile profile = profileOfMetrics(*snapshot);
        if (profile.entries.empty())
            continue; // nothing is known there
        const auto plan = planProfile(profile, *snapshot);
        ASSERT_TRUE(plan.has_value()) << static_cast<int>(plan.error().code);
        EXPECT_TRUE(plan->changes.empty()) << i;
    }
}

TEST_F(Profiles, OfMetricsBringThemBackHoweverTheyWereChanged) {
    const SnapshotPtr before = m_builder.build();
    const Profile profile = profileOfMetrics(*before);
    const ChangeSet changed{MetricChange{.adapter = AdapterId("Wi-Fi"), .wanted = InterfaceMetric::manual(3)},
        MetricChange{
            .adapter = AdapterId("Mobile"), .family = AddressFamily::IPv6, .wanted = InterfaceMetric::manual(4)}};
    const auto plan = planProfile(profile, *preview(*before, changed));
    ASSERT_TRUE(plan.has_value());
    EXPECT_EQ(plan->changes.size(), 2U);
    EXPECT_TRUE(isSatisfiedBy(inverseOf(changed), *preview(*preview(*before, changed), plan->changes)));
}

} // namespace
} // namespace precedence::tests
