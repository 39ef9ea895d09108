#include "model/network/difference.h"
#include "tests/support/applied.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace precedence {
namespace {

using tests::SnapshotBuilder;

SnapshotBuilder office(SelectionRules rules = tests::windowsRules()) {
    SnapshotBuilder builder(rules);
    builder.adapter("Ethernet");
    builder.adapter("Wi-Fi");
    builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
    builder.route("192.0.2.0/24", "", "Ethernet", 256);
    return builder;
}

TEST(Difference, OfASnapshotAndItselfIsEmpty) {
    const SnapshotPtr snapshot = office().build();
    EXPECT_TRUE(difference(*snapshot, *snapshot).isEmpty());
    const SnapshotPtr nothing = SnapshotBuilder().build();
    EXPECT_TRUE(difference(*nothing, *nothing).isEmpty());
}

TEST(Difference, FromNothingEverythingIsAddedAndBackEverythingIsRemoved) {
    const SnapshotPtr nothing = SnapshotBuilder().build();
    const SnapshotPtr snapshot = office().build();
    const auto there = difference(*nothing, *snapshot);
    EXPECT_EQ(there.adapters, (ListDifference{.added = {0, 1}}));
    EXPECT_EQ(there.routes, (ListDifference{.added = {0, 1}}));
    const auto back = difference(*snapshot, *nothing);
    EXPECT_EQ(back.adapters, (ListDifference{.removed = {0, 1}}));
    EXPECT_EQ(back.routes, (ListDifference{.removed = {0, 1}}));
}

TEST(Difference, AnAdapterWithAnotherMetricIsChangedAndItsRoutesAreNot) {
    SnapshotBuilder changed;
    changed.adapter("Ethernet", 4);
    changed.adapter("Wi-Fi");
    changed.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
    changed.route("192.0.2.0/24", "", "Ethernet", 256);
    const auto found = difference(*office().build(), *changed.build());
    EXPECT_EQ(found.adapters, (ListDifference{.changed = {{0, 0}}}));
    EXPECT_TRUE(found.routes.isEmpty());
}

TEST(Difference, ANewAdapterBeforeTheOthersLeavesTheirRoutesEqual) {
    SnapshotBuilder plugged = office();
    plugged.adapter("Docking station");
    plugged.route("203.0.113.0/24", "", "Docking station");
    const auto found = difference(*office().build(), *plugged.build());
    EXPECT_EQ(found.adapters, (ListDifference{.added = {0}}));
    EXPECT_EQ(found.routes, (ListDifference{.added = {2}}));
}

TEST(Difference, ARouteOfAnotherAdapterIsAnotherRoute) {
    SnapshotBuilder moved;
    moved.adapter("Ethernet");
    moved.adapter("Wi-Fi");
    moved.route("0.0.0.0/0", "192.0.2.1", "Wi-Fi");
    moved.route("192.0.2.0/24", "", "Ethernet", 256);
    EXPECT_EQ(difference(*office().build(), *moved.build()).routes, (ListDifference{.removed = {0}, .added = {0}}));
}

TEST(Difference, AnotherMetricIsAChangeWhereTheKeyLeavesItOut) {
    SnapshotBuilder cheaper;
    cheaper.adapter("Ethernet");
    cheaper.adapter("Wi-Fi");
    cheaper.route("0.0.0.0/0", "192.0.2.1", "Ethernet", 7);
    cheaper.route("192.0.2.0/24", "", "Ethernet", 256);
    EXPECT_EQ(difference(*office().build(), *cheaper.build()).routes, (ListDifference{.changed = {{0, 0}}}));
}

TEST(Difference, AnotherMetricIsAnotherRouteWhereItBelongsToTheKey) {
    SnapshotBuilder older(tests::linuxRules());
    older.adapter("eth0");
    older.route("0.0.0.0/0", "192.0.2.1", "eth0", 100);
    older.route("192.0.2.0/24", "", "eth0", 100).table = kMainTable;
    SnapshotBuilder newer(tests::linuxRules());
    newer.adapter("eth0");
    newer.route("0.0.0.0/0", "192.0.2.1", "eth0", 50);
    newer.route("192.0.2.0/24", "", "eth0", 100).table = 100;
    EXPECT_EQ(difference(*older.build(), *newer.build()).routes, (ListDifference{.removed = {0, 1}, .added = {0, 1}}));
}

TEST(Difference, AMetricThatIsAbsentIsTheMetricThatItsAbsenceMeans) {
    SnapshotBuilder older(tests::linuxRules());
    older.adapter("eth0");
    older.route("2001:db8::/32", "fe80::1", "eth0", 1024);
    SnapshotBuilder newer(tests::linuxRules());
    newer.adapter("eth0");
    newer.route("2001:db8::/32", "fe80::1", "eth0").cost = RouteCost();
    EXPECT_EQ(difference(*older.build(), *newer.build()).routes, (ListDifference{.changed = {{0, 0}}}));
}

SnapshotPtr withCosts(const std::vector<std::uint32_t>& costs) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet");
    for (const std::uint32_t cost : costs)
        builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet", cost);
    return builder.build();
}

TEST(Difference, OfSeveralRoutesWithOneKeyEqualOnesPairFirst) {
    EXPECT_EQ(difference(*withCosts({1, 5, 9}), *withCosts({5, 6, 9})).routes, (ListDifference{.changed = {{0, 1}}}));
    EXPECT_EQ(difference(*withCosts({5, 5}), *withCosts({5})).routes, (ListDifference{.removed = {1}}));
    EXPECT_EQ(difference(*withCosts({5}), *withCosts({5, 5, 5})).routes, (ListDifference{.added = {1, 2}}));
    EXPECT_EQ(difference(*withCosts({1, 2}), *withCosts({3, 4, 5})).routes,
        (ListDifference{.added = {2}, .changed = {{0, 0}, {1, 1}}}));
}

TEST(Difference, LinesOfATextAreToldApartByTheirOrdinal) {
    const auto lines = [](std::uint32_t first, std::uint32_t second) {
        SnapshotBuilder builder;
        builder.adapter("Ethernet");
        builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet", 1).ordinal = first;
        builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet", 2).ordinal = second;
        return builder.build();
    };
    EXPECT_TRUE(difference(*lines(1, 2), *lines(1, 2)).isEmpty());
    EXPECT_EQ(difference(*lines(1, 2), *lines(2, 1)).routes, (ListDifference{.changed = {{0, 0}, {1, 1}}}));
    EXPECT_EQ(difference(*lines(1, 2), *lines(2, 3)).routes,
        (ListDifference{.removed = {0}, .added = {1}, .changed = {{1, 0}}}));
    EXPECT_EQ(difference(*lines(1, 2), *lines(1, 0)).routes, (ListDifference{.removed = {1}, .added = {0}}));
}

/// What makes two routes the same one, written down once more and plainly.
auto keyOf(const Snapshot& snapshot, const Route& route, const SelectionRules& rules) {
    const Adapter* adapter = snapshot.adapterOf(route);
    std::optional<std::uint32_t> metric;
    if (rules.metricInKey)
        metric = route.cost.ownPart() ? route.cost.ownPart() : route.cost.sum();
    if (rules.metricInKey && !metric)
        metric = rules.absentMetric(route.family());
    return std::tuple(route.destination, route.nextHop, adapter ? adapter->id.value() : "none",
        rules.metricInKey ? route.table : 0, rules.metricInKey ? route.type : RouteType::Unicast, metric,
        route.ordinal);
}

bool isAscending(const ListDifference& list) {
    return std::is_sorted(list.removed.begin(), list.removed.end()) &&
           std::is_sorted(list.added.begin(), list.added.end()) &&
           std::is_sorted(list.changed.begin(), list.changed.end());
}

void expectSmallest(const Snapshot& older, const Snapshot& newer, const ListDifference& found) {
    std::set<decltype(keyOf(older, {}, {}))> removed;
    for (const std::uint32_t position : found.removed)
        removed.insert(keyOf(older, older.routes()[position], newer.rules()));
    for (const std::uint32_t position : found.added)
        EXPECT_FALSE(removed.contains(keyOf(newer, newer.routes()[position], newer.rules())));
    for (const auto& [from, to] : found.changed) {
        Route moved = newer.routes()[to];
        moved.adapter = older.routes()[from].adapter;
        EXPECT_EQ(keyOf(older, older.routes()[from], newer.rules()), keyOf(newer, newer.routes()[to], newer.rules()));
        EXPECT_NE(older.routes()[from], moved);
    }
}

void expectExact(const Snapshot& older, const Snapshot& newer) {
    const SnapshotDifference found = difference(older, newer);
    EXPECT_EQ(*tests::applied(found, older, newer), newer);
    EXPECT_TRUE(isAscending(found.adapters) && isAscending(found.routes));
    expectSmallest(older, newer, found.routes);
}

std::vector<tests::RandomSnapshotOptions> kinds(std::mt19937& random) {
    const std::size_t routes = tests::below(random, 50);
    return {{.routes = routes, .twinsInHundred = 50},
        {.routes = routes, .rules = tests::linuxRules(), .twinsInHundred = 50},
        {.routes = routes, .twinsInHundred = 50, .ordinals = true},
        {.routes = routes, .rules = tests::linuxRules(), .twinsInHundred = 70, .ordinals = true}};
}

TEST(Difference, AppliedToTheOlderSnapshotGivesTheNewerOne) {
    std::mt19937 random(13);
    for (int round = 0; round < 150; ++round) {
        for (const auto& options : kinds(random)) {
            const SnapshotPtr older = tests::randomSnapshot(random, options);
            const SnapshotPtr newer = tests::randomSuccessor(random, *older, tests::below(random, 12), options);
            expectExact(*older, *newer);
            ASSERT_FALSE(testing::Test::HasFailure()) << "round " << round;
        }
    }
}

TEST(Difference, HoldsForSnapshotsThatHaveLittleInCommon) {
    std::mt19937 random(17);
    for (int round = 0; round < 100; ++round) {
        const auto options = kinds(random);
        const SnapshotPtr older = tests::randomSnapshot(random, options[tests::below(random, options.size())]);
        const SnapshotPtr newer = tests::randomSnapshot(random, options[tests::below(random, options.size())]);
        expectExact(*older, *newer);
        ASSERT_FALSE(testing::Test::HasFailure()) << "round " << round;
    }
}

TEST(Difference, EditsThatUndoEachOtherLeaveNothing) {
    std::mt19937 random(19);
    const SnapshotPtr older = tests::randomSnapshot(random, {.routes = 100});
    EXPECT_TRUE(difference(*older, *Snapshot::make(older->parts())).isEmpty());
}

} // namespace
} // namespace precedence
