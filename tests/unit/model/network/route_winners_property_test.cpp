// The arrays agree with a computation route by route, over random snapshots.
#include "model/network/route_winners.h"
#include "tests/support/random_snapshot.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <span>
#include <vector>

namespace precedence {
namespace {

RouteWinners::Outcome outcomeOf(const Snapshot& snapshot) {
    RouteWinners::Outcome outcome;
    RouteWinners(snapshot, RouteIndex(snapshot.routes())).compute(InterfaceMetrics(snapshot), outcome);
    return outcome;
}

std::size_t turnOf(const Snapshot& snapshot, const Route& route) {
    const std::vector<std::uint32_t> turns{kLocalTable, kMainTable, kDefaultTable};
    if (route.family() == AddressFamily::IPv6 && route.table == kDefaultTable)
        return 3; // no standard rule of IPv6 asks it
    const std::uint32_t table = snapshot.rules().tablesInTurn && route.table != kNoTable ? route.table : kMainTable;
    return static_cast<std::size_t>(std::find(turns.begin(), turns.end(), table) - turns.begin());
}

bool competes(const Snapshot& snapshot, const Route& route) {
    if (!route.active || turnOf(snapshot, route) == 3)
        return false;
    const Adapter* adapter = snapshot.adapterOf(route);
    const IpInterface* ipInterface = snapshot.interfaceOf(route);
    if (!snapshot.rules().linkDownRoutesCompete && adapter) {
        if (adapter->state == LinkState::Down || (ipInterface && ipInterface->connected == false))
            return false;
    }
    return !route.destination.isDefaultRoute() || !ipInterface || ipInterface->defaultRoutesDisabled != true;
}

/// One route after the other, through the snapshot's own questions.
std::vector<std::uint64_t> costsByObject(const Snapshot& snapshot, std::span<const Route> routes) {
    std::size_t turn = 3;
    for (const Route& route : routes) {
        if (competes(snapshot, route))
            turn = std::min(turn, turnOf(snapshot, route));
    }
    std::vector<std::uint64_t> costs;
    for (const Route& route : routes) {
        const bool counts = competes(snapshot, route) && turnOf(snapshot, route) == turn;
        costs.push_back(
            counts ? snapshot.effectiveMetric(route).value_or(RouteWinners::kNoCost) : RouteWinners::kNoCost);
    }
    return costs;
}

void expectAgreementWithObjects(const Snapshot& snapshot) {
    const RouteIndex index(snapshot.routes());
    const auto outcome = outcomeOf(snapshot);
    for (std::uint32_t i = 0; i < index.groupCount(); ++i) {
        const PrefixGroup group = index.group(static_cast<GroupPosition>(i));
        const auto costs = costsByObject(snapshot, snapshot.routes().subspan(group.first, group.size()));
        const auto least = std::min_element(costs.begin(), costs.end());
        const auto winner = outcome.winners.at(i);
        if (*least == RouteWinners::kNoCost)
            EXPECT_EQ(winner, RouteWinners::Winner());
        else
            EXPECT_EQ(winner.route(), group.first + static_cast<std::uint32_t>(least - costs.begin()));
        EXPECT_EQ(
            winner.isTie(), *least != RouteWinners::kNoCost && std::count(costs.begin(), costs.end(), *least) > 1);
        const auto first = outcome.effectiveMetrics.begin() + group.first;
        EXPECT_EQ(costs, std::vector<std::uint64_t>(first, first + group.size()));
    }
}

TEST(RouteWinners, AgreeWithAComputationRouteByRoute) {
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        const SelectionRules rules = round % 2 == 0 ? tests::windowsRules() : tests::linuxRules();
        const SnapshotPtr snapshot =
            tests::randomSnapshot(random, {.routes = tests::below(random, 60), .rules = rules, .twinsInHundred = 60});
        expectAgreementWithObjects(*snapshot);
        ASSERT_FALSE(testing::Test::HasFailure()) << "round " << round;
    }
}

} // namespace
} // namespace precedence
