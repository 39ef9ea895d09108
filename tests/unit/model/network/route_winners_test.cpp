#include "model/network/route_winners.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

namespace precedence {
namespace {

using tests::SnapshotBuilder;

constexpr std::uint32_t kHighest = std::numeric_limits<std::uint32_t>::max();

RouteWinners::Outcome outcomeOf(const Snapshot& snapshot) {
    RouteWinners::Outcome outcome;
    RouteWinners(snapshot, RouteIndex(snapshot.routes())).compute(InterfaceMetrics(snapshot), outcome);
    return outcome;
}

AdapterPosition positionOf(const Snapshot& snapshot, const std::string& alias) {
    return snapshot.positionOf(*snapshot.find(AdapterId(alias)));
}

std::string winnerOf(const Snapshot& snapshot, const RouteWinners::Outcome& outcome) {
    const auto route = outcome.winners.at(0).route();
    return route ? snapshot.adapterOf(snapshot.routes()[*route])->id.value() : "nobody";
}

SnapshotBuilder twoDefaultRoutes(SelectionRules rules = tests::windowsRules()) {
    SnapshotBuilder builder(rules);
    builder.adapter("Ethernet", 35);
    builder.adapter("Wi-Fi", 25);
    builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet", 5);
    builder.route("0.0.0.0/0", "198.51.100.1", "Wi-Fi", 10);
    return builder;
}

TEST(RouteWinners, WithoutRoutesThereIsNothingToWin) {
    const SnapshotPtr snapshot = SnapshotBuilder().build();
    EXPECT_EQ(outcomeOf(*snapshot), RouteWinners::Outcome());
}

TEST(RouteWinners, TheLeastSumOfBothMetricsWins) {
    const SnapshotPtr snapshot = twoDefaultRoutes().build();
    const auto outcome = outcomeOf(*snapshot);
    EXPECT_EQ(outcome.effectiveMetrics, (std::vector<std::uint64_t>{40, 35}));
    EXPECT_EQ(winnerOf(*snapshot, outcome), "Wi-Fi");
    EXPECT_FALSE(outcome.winners.at(0).isTie());
}

TEST(RouteWinners, AnotherInterfaceMetricMovesTheWinner) {
    const SnapshotPtr snapshot = twoDefaultRoutes().build();
    const RouteWinners winners(*snapshot, RouteIndex(snapshot->routes()));
    InterfaceMetrics metrics(*snapshot);
    metrics.set(positionOf(*snapshot, "Ethernet"), AddressFamily::IPv4, 4);
    RouteWinners::Outcome outcome = outcomeOf(*snapshot);
    winners.compute(metrics, outcome);
    EXPECT_EQ(outcome.effectiveMetrics, (std::vector<std::uint64_t>{9, 35}));
    EXPECT_EQ(winnerOf(*snapshot, outcome), "Ethernet");
}

TEST(RouteWinners, TheOtherFamilyOfAnAdapterDoesNotMove) {
    const SnapshotPtr snapshot = twoDefaultRoutes().build();
    const RouteWinners winners(*snapshot, RouteIndex(snapshot->routes()));
    InterfaceMetrics metrics(*snapshot);
    metrics.set(positionOf(*snapshot, "Ethernet"), AddressFamily::IPv6, 1);
    RouteWinners::Outcome outcome;
    winners.compute(metrics, outcome);
    EXPECT_EQ(outcome, outcomeOf(*snapshot));
}

TEST(RouteWinners, EqualSumsAreATieAndTheFirstRouteStandsForAll) {
    SnapshotBuilder builder = twoDefaultRoutes();
    builder.adapter("Tunnel", 35);
    builder.route("0.0.0.0/0", "203.0.113.1", "Tunnel", 0);
    const SnapshotPtr snapshot = builder.build();
    const auto outcome = outcomeOf(*snapshot);
    EXPECT_TRUE(outcome.winners.at(0).isTie());
    EXPECT_EQ(winnerOf(*snapshot, outcome), "Wi-Fi");
}

TEST(RouteWinners, ATieAmongLosersIsNoTie) {
    SnapshotBuilder builder;
    builder.adapter("a", 10);
    builder.adapter("b", 10);
    builder.adapter("c", 1);
    for (const std::string_view alias : {"a", "b", "c"})
        builder.route("0.0.0.0/0", "", alias);
    const SnapshotPtr snapshot = builder.build();
    const auto outcome = outcomeOf(*snapshot);
    EXPECT_FALSE(outcome.winners.at(0).isTie());
    EXPECT_EQ(winnerOf(*snapshot, outcome), "c");
}

TEST(RouteWinners, TheHighestMetricsAddUpWithoutWrapping) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet", kHighest);
    builder.adapter("Wi-Fi", kHighest);
    builder.route("0.0.0.0/0", "", "Ethernet", kHighest);
    builder.route("0.0.0.0/0", "", "Wi-Fi", kHighest - 1);
    const SnapshotPtr snapshot = builder.build();
    const auto outcome = outcomeOf(*snapshot);
    EXPECT_EQ(outcome.effectiveMetrics, (std::vector<std::uint64_t>{0x1'ffff'fffe, 0x1'ffff'fffd}));
    EXPECT_EQ(winnerOf(*snapshot, outcome), "Wi-Fi");
}

TEST(RouteWinners, AnUnknownPartCostsNoCostAndNeverWins) {
    SnapshotBuilder builder = twoDefaultRoutes();
    builder.adapter("Unknown").ipv4->metric.reset();
    builder.route("0.0.0.0/0", "", "Unknown", 0);
    builder.route("0.0.0.0/0", "203.0.113.1", "Wi-Fi").cost = RouteCost();
    const SnapshotPtr snapshot = builder.build();
    const auto outcome = outcomeOf(*snapshot);
    EXPECT_EQ(std::count(outcome.effectiveMetrics.begin(), outcome.effectiveMetrics.end(), RouteWinners::kNoCost), 2);
    EXPECT_EQ(winnerOf(*snapshot, outcome), "Wi-Fi");
}

TEST(RouteWinners, WhereNobodyCompetesNobodyWinsAndNothingTies) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet").ipv4->connected = false;
    builder.adapter("Wi-Fi").ipv4->metric.reset();
    builder.route("0.0.0.0/0", "", "Ethernet");
    builder.route("0.0.0.0/0", "", "Wi-Fi");
    const auto outcome = outcomeOf(*builder.build());
    EXPECT_EQ(outcome.winners.at(0).route(), std::nullopt);
    EXPECT_FALSE(outcome.winners.at(0).isTie());
}

TEST(RouteWinners, LinkDownRoutesCompeteOnlyWhereTheRulesSaySo) {
    for (const bool compete : {false, true}) {
        SelectionRules rules = tests::windowsRules();
        rules.linkDownRoutesCompete = compete;
        SnapshotBuilder builder(rules);
        builder.adapter("Ethernet", 1).ipv4->connected = false;
        builder.adapter("Wi-Fi", 25);
        builder.route("0.0.0.0/0", "", "Ethernet");
        builder.route("0.0.0.0/0", "", "Wi-Fi");
        const SnapshotPtr snapshot = builder.build();
        EXPECT_EQ(winnerOf(*snapshot, outcomeOf(*snapshot)), compete ? "Ethernet" : "Wi-Fi");
    }
}

TEST(RouteWinners, DisabledDefaultRoutesTakeOutTheDefaultRouteOnly) {
    SnapshotBuilder builder;
    builder.adapter("VPN", 1).ipv4->defaultRoutesDisabled = true;
    builder.route("0.0.0.0/0", "", "VPN");
    builder.route("0.0.0.0/1", "", "VPN");
    const auto outcome = outcomeOf(*builder.build());
    EXPECT_EQ(outcome.winners.at(0).route(), std::nullopt);
    EXPECT_EQ(outcome.winners.at(1).route(), 1U);
}

TEST(RouteWinners, InactiveRoutesNeverWin) {
    SnapshotBuilder builder = twoDefaultRoutes();
    builder.route("0.0.0.0/0", "203.0.113.1", "Wi-Fi", 0).active = false;
    const SnapshotPtr snapshot = builder.build();
    EXPECT_EQ(snapshot->routes()[*outcomeOf(*snapshot).winners.at(0).route()].nextHop, tests::address("198.51.100.1"));
}

TEST(RouteWinners, WhereMetricsDoNotAddTheRoutesMetricDecidesAlone) {
    SelectionRules rules = tests::windowsRules();
    rules.metricsAdd = false;
    const SnapshotPtr snapshot = twoDefaultRoutes(rules).build();
    const auto outcome = outcomeOf(*snapshot);
    EXPECT_EQ(outcome.effectiveMetrics, (std::vector<std::uint64_t>{5, 10}));
    EXPECT_EQ(winnerOf(*snapshot, outcome), "Ethernet");
}

TEST(RouteWinners, ASumFollowsItsInterfaceWhereItsPartIsKnown) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet", 35);
    builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet").cost = RouteCost::sum(40);
    const SnapshotPtr snapshot = builder.build();
    const RouteWinners winners(*snapshot, RouteIndex(snapshot->routes()));
    InterfaceMetrics metrics(*snapshot);
    RouteWinners::Outcome outcome;
    winners.compute(metrics, outcome);
    EXPECT_EQ(outcome.effectiveMetrics.at(0), 40U);
    metrics.set(positionOf(*snapshot, "Ethernet"), AddressFamily::IPv4, 4);
    winners.compute(metrics, outcome);
    EXPECT_EQ(outcome.effectiveMetrics.at(0), 9U);
}

TEST(RouteWinners, ASumWithoutAKnownInterfaceMetricStaysAsItIs) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet").ipv4->metric.reset();
    builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet").cost = RouteCost::sum(40);
    EXPECT_EQ(outcomeOf(*builder.build()).effectiveMetrics.at(0), 40U);
}

TEST(RouteWinners, TheLocalTableGoesBeforeTheMainTableAndOthersAreNotAsked) {
    SnapshotBuilder builder(tests::linuxRules());
    builder.adapter("eth0");
    builder.route("192.0.2.5/32", "", "eth0", 1).table = kMainTable;
    builder.route("192.0.2.5/32", "", "eth0", 9).table = kLocalTable;
    builder.route("192.0.2.5/32", "", "eth0", 0).table = 100;
    const SnapshotPtr snapshot = builder.build();
    EXPECT_EQ(snapshot->routes()[*outcomeOf(*snapshot).winners.at(0).route()].table, kLocalTable);
}

TEST(RouteWinners, ManyAdaptersAreToldApart) {
    SnapshotBuilder builder;
    for (std::uint32_t i = 0; i < 300; ++i) {
        const std::string alias = "tunnel" + std::to_string(1'000 + i);
        builder.adapter(alias, 1'000 - i);
        builder.route("0.0.0.0/0", "", alias, i == 150 ? 0 : 1'000);
    }
    const SnapshotPtr snapshot = builder.build();
    EXPECT_EQ(winnerOf(*snapshot, outcomeOf(*snapshot)), "tunnel1150");
}

} // namespace
} // namespace precedence
