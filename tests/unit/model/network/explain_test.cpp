#include "model/network/explain.h"
#include "model/network/route_winners.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace precedence::tests {
namespace {

/// "WINNER-ALIAS", "tie", "undecided" or "nobody", and the verdict of each candidate by adapter and prefix.
struct Answer {
    std::string who = "nobody";
    std::vector<std::string> verdicts = {};
};

Answer answerOf(const Snapshot& snapshot, const Explanation& explanation) {
    Answer answer;
    for (const Judgement& judgement : explanation.candidates) {
        const Route& route = snapshot.routes()[judgement.route];
        answer.verdicts.push_back(snapshot.adapterOf(route)->name() + " " + route.destination.toString() + " " +
                                  std::string(nameOf(judgement.verdict)));
    }
    if (explanation.winner)
        answer.who = snapshot.adapterOf(snapshot.routes()[*explanation.winner])->name();
    else if (!explanation.ties.empty())
        answer.who = nameOf(explanation.verdictOf(explanation.ties.front()));
    return answer;
}

Answer ask(const Snapshot& snapshot, const std::string& destination, std::optional<std::string> source = {}) {
    Question question{.destination = *ScopedAddress::parse(destination)};
    if (source)
        question.source = address(*source);
    const auto explanation = explain(snapshot, RouteIndex(snapshot.routes()), question);
    EXPECT_TRUE(explanation);
    return answerOf(snapshot, *explanation);
}

using Verdicts = std::vector<std::string>;

/// Ethernet 25 and Wi-Fi 35 with a default route each, and Ethernet's subnet.
SnapshotBuilder wiredAndWifi() {
    SnapshotBuilder builder;
    builder.adapter("Ethernet", 25).addresses = {{.address = address("192.0.2.10"), .prefixLength = 24}};
    builder.adapter("Wi-Fi", 35).addresses = {{.address = address("198.51.100.10"), .prefixLength = 24}};
    builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
    builder.route("0.0.0.0/0", "198.51.100.1", "Wi-Fi");
    builder.route("192.0.2.0/24", "", "Ethernet", 256);
    return builder;
}

TEST(Explain, TheLongestPrefixWinsHoweverMuchItCosts) {
    const auto answer = ask(*wiredAndWifi().build(), "192.0.2.77");
    EXPECT_EQ(answer.who, "Ethernet");
    EXPECT_EQ(answer.verdicts, (Verdicts{"Ethernet 192.0.2.0/24 winner", "Ethernet 0.0.0.0/0 shorter-prefix",
                                   "Wi-Fi 0.0.0.0/0 shorter-prefix"}));
}

TEST(Explain, AmongEqualPrefixesTheLowestSumWins) {
    const auto answer = ask(*wiredAndWifi().build(), "203.0.113.1");
    EXPECT_EQ(answer.who, "Ethernet");
    EXPECT_EQ(answer.verdicts, (Verdicts{"Ethernet 0.0.0.0/0 winner", "Wi-Fi 0.0.0.0/0 higher-metric"}));
}

TEST(Explain, ATieIsShownAndNeverBroken) {
    SnapshotBuilder builder = wiredAndWifi();
    builder.adapter("VPN", 20);
    builder.route("0.0.0.0/0", "", "VPN", 5);
    const auto answer = ask(*builder.build(), "203.0.113.1");
    EXPECT_EQ(answer.who, "tie");
    EXPECT_EQ(
        answer.verdicts, (Verdicts{"VPN 0.0.0.0/0 tie", "Ethernet 0.0.0.0/0 tie", "Wi-Fi 0.0.0.0/0 higher-metric"}));
}

TEST(Explain, UnknownPartsLeaveItUndecided) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet").ipv4->metric.reset();
    builder.adapter("Wi-Fi").ipv4->metric.reset();
    builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet", 0);
    builder.route("0.0.0.0/0", "192.0.2.2", "Ethernet", 5);
    builder.route("0.0.0.0/0", "198.51.100.1", "Wi-Fi", 0);
    const auto snapshot = builder.build();
    const auto explanation =
        *explain(*snapshot, RouteIndex(snapshot->routes()), {.destination = {address("203.0.113.1")}});
    EXPECT_EQ(explanation.winner, std::nullopt);
    EXPECT_EQ(explanation.ties.size(), 2U);
    EXPECT_EQ(ask(*snapshot, "203.0.113.1").verdicts,
        (Verdicts{"Ethernet 0.0.0.0/0 undecided", "Ethernet 0.0.0.0/0 higher-metric", "Wi-Fi 0.0.0.0/0 undecided"}));
}

TEST(Explain, OnOneAdapterTheRoutePartsAloneDecide) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet").ipv4->metric.reset();
    builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet", 10);
    builder.route("0.0.0.0/0", "192.0.2.2", "Ethernet", 5);
    const auto answer = ask(*builder.build(), "203.0.113.1");
    EXPECT_EQ(answer.who, "Ethernet");
    EXPECT_EQ(answer.verdicts, (Verdicts{"Ethernet 0.0.0.0/0 higher-metric", "Ethernet 0.0.0.0/0 winner"}));
}

TEST(Explain, ALoneRouteWinsThoughItsCostIsUnknown) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet").ipv4->metric.reset();
    builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet").cost = {};
    EXPECT_EQ(ask(*builder.build(), "203.0.113.1").who, "Ethernet");
}

TEST(Explain, ADownAdapterCompetesOnlyWhereTheStackLetsIt) {
    for (const bool competes : {false, true}) {
        SnapshotBuilder builder = wiredAndWifi();
        builder.traits().rules.linkDownRoutesCompete = competes;
        auto parts = builder.build()->parts();
        parts.adapters[0].state = LinkState::Down;
        const auto answer = ask(*Snapshot::make(parts), "203.0.113.1");
        EXPECT_EQ(answer.who, competes ? "Ethernet" : "Wi-Fi");
        EXPECT_EQ(
            answer.verdicts.front(), competes ? "Ethernet 0.0.0.0/0 winner" : "Ethernet 0.0.0.0/0 interface-down");
    }
}

TEST(Explain, SwitchedOffDefaultRoutesTakeOutTheDefaultRouteButNotTheHalves) {
    SnapshotBuilder builder = wiredAndWifi();
    builder.route("128.0.0.0/1", "192.0.2.1", "Ethernet");
    auto parts = builder.build()->parts();
    parts.adapters[0].ipv4->defaultRoutesDisabled = true;
    const auto snapshot = Snapshot::make(parts);
    EXPECT_EQ(ask(*snapshot, "203.0.113.1").who, "Ethernet");
    const auto answer = ask(*snapshot, "9.9.9.9");
    EXPECT_EQ(answer.who, "Wi-Fi");
    EXPECT_EQ(answer.verdicts, (Verdicts{"Ethernet 0.0.0.0/0 default-routes-disabled", "Wi-Fi 0.0.0.0/0 winner"}));
}

TEST(Explain, ASourceAddressRestrictsToItsAdapterUnlessWeakHostSendIsOn) {
    SnapshotBuilder builder = wiredAndWifi();
    const auto strong = builder.build();
    EXPECT_EQ(ask(*strong, "203.0.113.1", "198.51.100.10").who, "Wi-Fi");
    EXPECT_EQ(ask(*strong, "203.0.113.1", "198.51.100.10").verdicts.front(), "Ethernet 0.0.0.0/0 other-source");
    auto parts = strong->parts();
    parts.adapters[1].ipv4->weakHostSend = true;
    EXPECT_EQ(ask(*Snapshot::make(parts), "203.0.113.1", "198.51.100.10").who, "Ethernet");
    parts = strong->parts();
    parts.traits.rules.strongHost = false;
    EXPECT_EQ(ask(*Snapshot::make(parts), "203.0.113.1", "198.51.100.10").who, "Ethernet");
}

TEST(Explain, RefusesASourceThatIsNotThisComputersOrOfTheOtherFamily) {
    const auto snapshot = wiredAndWifi().build();
    const RouteIndex index(snapshot->routes());
    const auto foreign =
        explain(*snapshot, index, {.destination = {address("203.0.113.1")}, .source = address("203.0.113.9")});
    ASSERT_FALSE(foreign);
    EXPECT_EQ(foreign.error().code, ErrorCode::NoSuchSource);
    const auto mixed =
        explain(*snapshot, index, {.destination = {address("203.0.113.1")}, .source = address("2001:db8::1")});
    ASSERT_FALSE(mixed);
    EXPECT_EQ(mixed.error().code, ErrorCode::FamilyMismatch);
}

TEST(Explain, AZoneNamesTheAdapterAndLeavesOutTheOthers) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet", 25);
    builder.adapter("Wi-Fi", 35).index = 12;
    builder.route("fe80::/64", "", "Ethernet", 256);
    builder.route("fe80::/64", "", "Wi-Fi", 256);
    const auto snapshot = builder.build();
    EXPECT_EQ(ask(*snapshot, "fe80::1").who, "Ethernet");
    EXPECT_EQ(ask(*snapshot, "fe80::1%Wi-Fi").who, "Wi-Fi");
    EXPECT_EQ(ask(*snapshot, "fe80::1%12").verdicts, Verdicts{"Wi-Fi fe80::/64 winner"});
    const auto unknown =
        explain(*snapshot, RouteIndex(snapshot->routes()), {.destination = *ScopedAddress::parse("fe80::1%eth9")});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::NoSuchAdapter);
    EXPECT_EQ(unknown.error().operation, Operation::Explain);
}

TEST(Explain, InactiveRoutesAndTheOtherFamilyAreNoCandidates) {
    SnapshotBuilder builder = wiredAndWifi();
    builder.route("203.0.113.0/24", "192.0.2.9", "Ethernet").active = false;
    builder.route("::/0", "fe80::1", "Ethernet");
    EXPECT_EQ(ask(*builder.build(), "203.0.113.1").verdicts.size(), 2U);
}

TEST(Explain, WithoutAnyRouteNobodyWins) {
    const auto answer = ask(*Snapshot::make({}), "203.0.113.1");
    EXPECT_EQ(answer.who, "nobody");
    EXPECT_TRUE(answer.verdicts.empty());
}

TEST(Explain, OnLinuxTheLocalTableIsAskedBeforeTheMainTable) {
    SnapshotBuilder builder(linuxRules());
    builder.adapter("lo");
    builder.adapter("eth0");
    const auto in = [&](std::uint32_t table, Route& route) { route.table = table; };
    in(kLocalTable, builder.route("192.0.2.0/24", "", "lo"));
    in(kMainTable, builder.route("192.0.2.7/32", "", "eth0"));
    in(kMainTable, builder.route("0.0.0.0/0", "192.0.2.1", "eth0", 100));
    in(1234, builder.route("0.0.0.0/0", "192.0.2.1", "lo"));
    const auto snapshot = builder.build();
    const auto answer = ask(*snapshot, "192.0.2.7");
    EXPECT_EQ(answer.who, "lo");
    EXPECT_EQ(answer.verdicts, (Verdicts{"eth0 192.0.2.7/32 other-table", "lo 192.0.2.0/24 winner",
                                   "lo 0.0.0.0/0 other-table", "eth0 0.0.0.0/0 other-table"}));
    EXPECT_EQ(ask(*snapshot, "203.0.113.1").who, "eth0");
}

TEST(Explain, AThrowSendsTheLookUpOnToTheNextTable) {
    SnapshotBuilder builder(linuxRules());
    builder.adapter("lo");
    builder.adapter("eth0");
    const auto add = [&](std::uint32_t table, const char* to, const char* adapter, std::uint32_t metric = 0) -> Route& {
        Route& route = builder.route(to, "", adapter, metric);
        route.table = table;
        return route;
    };
    add(kLocalTable, "203.0.113.0/24", "lo").type = RouteType::Throw;
    add(kLocalTable, "203.0.113.0/24", "lo", 5);
    add(kLocalTable, "203.0.0.0/16", "lo");
    add(kMainTable, "0.0.0.0/0", "eth0");
    add(kMainTable, "203.0.113.128/25", "lo").type = RouteType::Throw;
    add(kDefaultTable, "0.0.0.0/0", "lo");
    const auto snapshot = builder.build();
    const auto answer = ask(*snapshot, "203.0.113.1");
    EXPECT_EQ(answer.who, "eth0");
    EXPECT_EQ(
        answer.verdicts, (Verdicts{"lo 203.0.113.0/24 higher-metric", "lo 203.0.113.0/24 other-table",
                             "lo 203.0.0.0/16 shorter-prefix", "eth0 0.0.0.0/0 winner", "lo 0.0.0.0/0 other-table"}));
    EXPECT_EQ(ask(*snapshot, "203.0.113.200").who, "lo") << "thrown twice, and the default table decides";
    EXPECT_EQ(ask(*snapshot, "203.0.1.1").who, "lo") << "the throw does not cover it";
}

TEST(Explain, AfterAThrowWithoutAnyLaterRouteNobodyWins) {
    SnapshotBuilder builder(linuxRules());
    builder.adapter("lo");
    Route& thrown = builder.route("203.0.113.0/24", "", "lo");
    thrown.table = kMainTable;
    thrown.type = RouteType::Throw;
    builder.route("0.0.0.0/0", "", "lo").table = kMainTable;
    const auto answer = ask(*builder.build(), "203.0.113.1");
    EXPECT_EQ(answer.who, "nobody");
    EXPECT_EQ(answer.verdicts, (Verdicts{"lo 203.0.113.0/24 other-table", "lo 0.0.0.0/0 shorter-prefix"}));
}

TEST(RankWithinPrefixes, MarksTheWinnerOfEveryPrefixAndLeavesInactiveRoutesOut) {
    SnapshotBuilder builder = wiredAndWifi();
    builder.route("0.0.0.0/0", "192.0.2.254", "Ethernet", 1).active = false;
    const auto snapshot = builder.build();
    const auto verdicts = rankWithinPrefixes(*snapshot);
    ASSERT_EQ(verdicts.size(), 4U);
    EXPECT_EQ(verdicts[0], Verdict::Winner);
    EXPECT_EQ(verdicts[1], Verdict::NoMatch);
    EXPECT_EQ(verdicts[2], Verdict::HigherMetric);
    EXPECT_EQ(verdicts[3], Verdict::Winner);
}

TEST(RankWithinPrefixes, NamesTheWinnersThatTheFastComputationNames) {
    std::mt19937 random(4);
    for (int round = 0; round < 300; ++round) {
        const auto snapshot = randomSnapshot(random, {});
        const RouteIndex index(snapshot->routes());
        const auto verdicts = rankWithinPrefixes(*snapshot);
        RouteWinners::Outcome outcome;
        RouteWinners(*snapshot, index).compute(InterfaceMetrics(*snapshot), outcome);
        for (std::uint32_t position = 0; position < verdicts.size(); ++position) {
            const auto winner = outcome.winners[static_cast<std::size_t>(index.groupOfRoute(position))];
            // What explain leaves undecided, the arrays decide among the costs that are known.
            if (verdicts[position] == Verdict::Winner && winner.route()) {
                ASSERT_EQ(*winner.route(), position);
                ASSERT_FALSE(winner.isTie());
            } else if (verdicts[position] == Verdict::Tie && winner.route()) {
                ASSERT_TRUE(winner.isTie());
            }
        }
    }
}

} // namespace
} // namespace precedence::tests
