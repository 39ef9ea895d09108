#include "app/pages/compare_rows.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

namespace precedence {
namespace {

using tests::SnapshotBuilder;

AdapterRows rowsOf(const SnapshotBuilder& computer, const ChangeSet& waiting = {}) {
    return adapterRows(*internetParts(*computer.build()), waiting, FamilyChoice::Both);
}

SnapshotBuilder laptop() {
    SnapshotBuilder computer;
    computer.adapter("Ethernet", 25).ipv6->defaultRoutesDisabled = false;
    computer.manualAdapter("Wi-Fi", 30);
    computer.route("0.0.0.0/0", "192.0.2.1", "Ethernet", 1);
    computer.route("0.0.0.0/0", "198.51.100.1", "Wi-Fi");
    computer.route("::/0", "2001:db8::1", "Ethernet");
    return computer;
}

Change wifiFirst() {
    return MetricChange{.adapter = AdapterId("Wi-Fi"),
        .family = AddressFamily::IPv4,
        .expected = InterfaceMetric::manual(30),
        .wanted = InterfaceMetric::manual(4)};
}

TEST(CompareRows, eachDefaultRouteIsABarByAdapterAndThenByFamily) {
    const auto bars = barsOf(rowsOf(laptop()), {});
    ASSERT_EQ(bars.size(), 3U);
    EXPECT_EQ(bars[0].adapter, QStringLiteral("Ethernet"));
    EXPECT_EQ(bars[0].family, QStringLiteral("IPv4"));
    EXPECT_EQ(bars[0].now, (CompareCost{.route = 1, .ofInterface = 25, .automatic = true}));
    EXPECT_EQ(bars[1].adapter, QStringLiteral("Ethernet"));
    EXPECT_EQ(bars[1].family, QStringLiteral("IPv6"));
    EXPECT_EQ(bars[2].now, (CompareCost{.route = 0, .ofInterface = 30}));
}

TEST(CompareRows, onlyWhatAWaitingChangeMovesHasAnAfter) {
    const auto bars = barsOf(rowsOf(laptop(), {wifiFirst()}), {});
    ASSERT_EQ(bars.size(), 3U);
    EXPECT_EQ(bars[0].adapter, QStringLiteral("Wi-Fi"));
    EXPECT_EQ(bars[0].after, (CompareCost{.route = 0, .ofInterface = 4}));
    EXPECT_FALSE(bars[1].after);
    EXPECT_FALSE(bars[2].after);
}

TEST(CompareRows, whatAStackDoesNotAddIsTheRoutesMetricAlone) {
    SnapshotBuilder computer(linuxRules());
    computer.adapter("enp3s0").ipv4 = IpInterface{};
    computer.route("0.0.0.0/0", "192.0.2.1", "enp3s0", 100);
    const auto bars = barsOf(rowsOf(computer), {});
    ASSERT_EQ(bars.size(), 1U);
    EXPECT_EQ(bars[0].now, (CompareCost{.route = 100}));
}

TEST(CompareRows, aSumWhosePartsAreNotKnownStaysASum) {
    SnapshotBuilder computer;
    computer.adapter("Ethernet").ipv4 = IpInterface{};
    computer.route("0.0.0.0/0", "192.0.2.1", "Ethernet").cost = RouteCost::sum(75);
    const auto bars = barsOf(rowsOf(computer), {});
    ASSERT_EQ(bars.size(), 1U);
    EXPECT_EQ(bars[0].now.total(), 75U);
    EXPECT_FALSE(bars[0].now.hasParts());
}

TEST(CompareRows, aCostThatIsNotKnownIsSaidAndNotDrawn) {
    SnapshotBuilder computer;
    computer.adapter("Ethernet").ipv4 = IpInterface{};
    computer.route("0.0.0.0/0", "192.0.2.1", "Ethernet", 5);
    EXPECT_TRUE(barsOf(rowsOf(computer), {}).empty());
    EXPECT_EQ(compareNotes(rowsOf(computer)),
        QStringList(QStringLiteral("Ethernet, IPv4 is left out: what its default route costs is not known.")));
}

TEST(CompareRows, aDefaultRouteThatGoesAwayIsSaid) {
    const Change off = DefaultRoutesChange{
        .adapter = AdapterId("Ethernet"), .family = AddressFamily::IPv6, .expected = true, .wanted = false};
    EXPECT_TRUE(compareNotes(rowsOf(laptop())).isEmpty());
    EXPECT_EQ(compareNotes(rowsOf(laptop(), {off})),
        QStringList(QStringLiteral("Ethernet, IPv6 has no default route after the waiting changes.")));
}

TEST(CompareRows, theInternetIsWhereItIsNow) {
    const auto bars = barsOf(rowsOf(laptop(), {wifiFirst()}), {});
    ASSERT_EQ(bars.size(), 3U);
    EXPECT_FALSE(bars[0].inUse) << "Wi-Fi carries it only after the change";
    EXPECT_TRUE(bars[1].inUse);
    EXPECT_TRUE(bars[2].inUse);
}

} // namespace
} // namespace precedence
