#include "model/network/change_set.h"
#include "model/network/preview.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

namespace precedence::tests {
namespace {

using Metric = InterfaceMetric;

const AdapterId kEthernet("Ethernet");

SnapshotPtr twoAdapters() {
    SnapshotBuilder builder;
    builder.adapter("Ethernet", 25).ipv4->defaultRoutesDisabled = false;
    builder.manualAdapter("Wi-Fi", 30).ipv6.reset();
    builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
    return builder.build();
}

MetricChange ethernetTo(Metric wanted, Metric expected = Metric::automatic()) {
    return {.adapter = kEthernet, .family = AddressFamily::IPv4, .expected = expected, .wanted = wanted};
}

RouteMetricChange routeTo(std::uint32_t wanted, std::uint32_t expected = 0) {
    return {.adapter = kEthernet,
        .destination = prefix("0.0.0.0/0"),
        .nextHop = address("192.0.2.1"),
        .expected = expected,
        .wanted = wanted};
}

TEST(Change, AutomaticEqualsAutomaticWhateverItsNumberIs) {
    EXPECT_EQ(standingOf(ethernetTo(Metric::manual(4)), *twoAdapters()), Standing::Expected);
    SnapshotBuilder builder;
    builder.adapter("Ethernet", 5);
    EXPECT_EQ(standingOf(ethernetTo(Metric::manual(4)), *builder.build()), Standing::Expected);
    EXPECT_EQ(standingOf(ethernetTo(Metric::automatic(), Metric::manual(9)), *builder.build()), Standing::Satisfied);
}

TEST(Change, AManualMetricWithTheAutomaticNumberIsNotAutomatic) {
    SnapshotBuilder builder;
    builder.manualAdapter("Ethernet", 25);
    EXPECT_EQ(standingOf(ethernetTo(Metric::manual(4)), *builder.build()), Standing::Conflict);
}

TEST(Change, IsMissingWhereAdapterFamilyOrRouteIsGone) {
    const auto snapshot = twoAdapters();
    MetricChange change = ethernetTo(Metric::manual(4));
    change.adapter = AdapterId("Gone");
    EXPECT_EQ(standingOf(change, *snapshot), Standing::Missing);
    change.adapter = AdapterId("Wi-Fi");
    change.family = AddressFamily::IPv6;
    EXPECT_EQ(standingOf(change, *snapshot), Standing::Missing);
    RouteMetricChange route = routeTo(5);
    route.nextHop = address("192.0.2.2");
    EXPECT_EQ(standingOf(route, *snapshot), Standing::Missing);
}

TEST(Change, OfAnUnknownSwitchIsAConflictNotAGuess) {
    const DefaultRoutesChange change{
        .adapter = kEthernet, .family = AddressFamily::IPv6, .expected = true, .wanted = false};
    EXPECT_EQ(standingOf(change, *twoAdapters()), Standing::Conflict);
}

TEST(Change, OfASourceThatTellsNoModeExpectsTheNumber) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet", 25).ipv4->automatic.reset();
    EXPECT_EQ(standingOf(ethernetTo(Metric::manual(4), Metric::manual(25)), *builder.build()), Standing::Expected);
}

std::vector<ErrorCode> codesOf(const ChangeSet& changes) {
    std::vector<ErrorCode> codes;
    for (const Error& error : problemsOf(changes, *twoAdapters()))
        codes.push_back(error.code);
    return codes;
}

TEST(ChangeSet, NamesEveryProblemBeforeAnythingIsWritten) {
    using Codes = std::vector<ErrorCode>;
    EXPECT_EQ(codesOf({ethernetTo(Metric::manual(4)), routeTo(0, 0)}), Codes{ErrorCode::NothingToChange});
    EXPECT_EQ(codesOf({ethernetTo(Metric::manual(0))}), Codes{ErrorCode::MetricOutOfRange});
    EXPECT_EQ(codesOf({ethernetTo(Metric::manual(10'000))}), Codes{ErrorCode::MetricOutOfRange});
    EXPECT_EQ(codesOf({ethernetTo(Metric::manual(9'999))}), Codes{});
    EXPECT_EQ(codesOf({routeTo(10'000)}), Codes{ErrorCode::MetricOutOfRange});
    EXPECT_EQ(codesOf({routeTo(7)}), Codes{});
    EXPECT_EQ(codesOf({routeTo(7, 3)}), Codes{ErrorCode::Conflict});
    EXPECT_EQ(codesOf({ethernetTo(Metric::manual(4), Metric::manual(9))}), Codes{ErrorCode::Conflict});
    EXPECT_EQ(
        codesOf({ethernetTo(Metric::manual(4)), ethernetTo(Metric::manual(5))}), Codes{ErrorCode::DuplicateChange});
}

TEST(ChangeSet, SaysWhatIsMissingAndWhatStandsThereInstead) {
    MetricChange gone = ethernetTo(Metric::manual(4));
    gone.adapter = AdapterId("Gone");
    MetricChange unbound{.adapter = AdapterId("Wi-Fi"), .family = AddressFamily::IPv6};
    unbound.wanted = Metric::manual(4);
    RouteMetricChange noRoute = routeTo(4);
    noRoute.destination = prefix("198.51.100.0/24");
    const auto problems = problemsOf({gone, unbound, noRoute, routeTo(4, 1)}, *twoAdapters());
    ASSERT_EQ(problems.size(), 4U);
    EXPECT_EQ(problems[0].code, ErrorCode::NoSuchAdapter);
    EXPECT_EQ(problems[0].subject, "Gone");
    EXPECT_EQ(problems[1].code, ErrorCode::FamilyNotBound);
    EXPECT_EQ(problems[1].detail, "IPv6");
    EXPECT_EQ(problems[2].code, ErrorCode::NoSuchRoute);
    EXPECT_EQ(problems[2].subject, "198.51.100.0/24, Ethernet");
    EXPECT_EQ(problems[3].code, ErrorCode::Conflict);
    EXPECT_EQ(problems[3].detail, "0");
}

TEST(ChangeSet, PreviewedIsSatisfiedAndItsInverseRestoresTheSnapshot) {
    const auto before = twoAdapters();
    const ChangeSet changes{ethernetTo(Metric::manual(4)), routeTo(7),
        DefaultRoutesChange{.adapter = kEthernet, .family = AddressFamily::IPv4, .expected = true, .wanted = false}};
    EXPECT_FALSE(isSatisfiedBy(changes, *before));
    const auto after = preview(*before, changes);
    EXPECT_TRUE(isSatisfiedBy(changes, *after));
    EXPECT_EQ(after->effectiveMetric(after->routes()[0]), 11U);
    EXPECT_EQ(*preview(*after, inverseOf(changes)), *before);
}

TEST(ChangeSet, ReturnedToAutomaticShowsTheExpectedNumberOrNone) {
    SnapshotBuilder builder;
    builder.manualAdapter("Ethernet", 4);
    builder.manualAdapter("Wi-Fi", 4).linkSpeed.reset();
    const ChangeSet changes{ethernetTo(Metric::automatic(), Metric::manual(4)),
        MetricChange{.adapter = AdapterId("Wi-Fi"), .expected = Metric::manual(4)}};
    const auto after = preview(*builder.build(), changes);
    EXPECT_EQ(after->find(kEthernet)->ipv4->metric, 25U);
    EXPECT_EQ(after->find(AdapterId("Wi-Fi"))->ipv4->metric, std::nullopt);
    EXPECT_EQ(after->find(AdapterId("Wi-Fi"))->ipv4->automatic, true);
}

TEST(ChangeSet, OnXpCarriesTheInterfaceMetricIntoItsRoutes) {
    SelectionRules rules{.metricsAdd = false, .strongHost = false, .automaticTable = WindowsGeneration::WindowsXp};
    SnapshotBuilder builder(rules);
    builder.adapter("Ethernet", 20);
    builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet", 20);
    builder.route("198.51.100.0/24", "192.0.2.9", "Ethernet", 3);
    const auto after = preview(*builder.build(), {ethernetTo(Metric::manual(7))});
    EXPECT_EQ(after->effectiveMetric(after->routes()[0]), 7U);
    EXPECT_EQ(after->effectiveMetric(after->routes()[1]), 3U);
}

TEST(ChangeSet, LeavesOutOfThePreviewWhatDoesNotFit) {
    const auto before = twoAdapters();
    MetricChange gone = ethernetTo(Metric::manual(4));
    gone.adapter = AdapterId("Gone");
    EXPECT_EQ(*preview(*before, {gone, routeTo(9, 5)}), *before);
}

/// A change of each thing that the snapshot has and whose value is known, half of them left out.
ChangeSet randomChanges(std::mt19937& random, const Snapshot& snapshot) {
    const auto number = [&random] { return static_cast<std::uint32_t>(kLowestMetric + random() % kHighestMetric); };
    ChangeSet changes;
    for (const Adapter& adapter : snapshot.adapters()) {
        for (const AddressFamily family : kFamilies) {
            const auto& ipInterface = adapter.ipInterface(family);
            const auto expected = ipInterface ? replaceableSetting(*ipInterface) : std::nullopt;
            // Back to automatic, the number is the stack's to compute; so a manual one is what can be compared.
            if (expected && !expected->isAutomatic() && ipInterface->automatic && random() % 2 == 0)
                changes.emplace_back(MetricChange{adapter.id, family, *expected, Metric::manual(number())});
            if (ipInterface && ipInterface->defaultRoutesDisabled && random() % 2 == 0)
                changes.emplace_back(DefaultRoutesChange{
                    adapter.id, family, !*ipInterface->defaultRoutesDisabled, *ipInterface->defaultRoutesDisabled});
        }
    }
    for (const Route& route : snapshot.routes()) {
        const Adapter* adapter = snapshot.adapterOf(route);
        if (!adapter || !route.active || !route.cost.ownPart() || random() % 2 == 0)
            continue;
        const auto isTwin = [&route](const Route& other) {
            return other.active && other.destination == route.destination && other.nextHop == route.nextHop &&
                   other.adapter == route.adapter;
        };
        if (std::count_if(snapshot.routes().begin(), snapshot.routes().end(), isTwin) > 1)
            continue; // no stack has two, and a change could mean either
        RouteMetricChange change{adapter->id, route.destination, route.nextHop, *route.cost.ownPart(), number()};
        if (routeOf(change, snapshot) == &route)
            changes.emplace_back(change);
    }
    std::erase_if(changes, [&](const Change& change) { return standingOf(change, snapshot) != Standing::Expected; });
    return changes;
}

/// The snapshot without its sums: they follow their interfaces only as far as it is known what those contributed.
SnapshotPtr withoutSums(const Snapshot& snapshot, const Snapshot& original) {
    Snapshot::Parts parts = snapshot.parts();
    for (std::size_t i = 0; i < parts.routes.size(); ++i) {
        if (!original.routes()[i].cost.sum())
            continue;
        if (const auto effective = snapshot.effectiveMetric(parts.routes[i])) {
            EXPECT_EQ(effective, original.effectiveMetric(original.routes()[i]));
        }
        parts.routes[i].cost = RouteCost();
    }
    return Snapshot::make(std::move(parts));
}

TEST(ChangeSet, FollowedByItsInverseRestoresAnyComputer) {
    std::mt19937 random(5);
    std::size_t made = 0;
    for (int round = 0; round < 500; ++round) {
        const SnapshotPtr before = randomSnapshot(random, {.twinsInHundred = 0});
        const ChangeSet changes = randomChanges(random, *before);
        ASSERT_TRUE(problemsOf(changes, *before).empty()) << round;
        made += changes.size();
        const SnapshotPtr after = preview(*before, changes);
        for (const Change& change : changes)
            ASSERT_EQ(standingOf(change, *after), Standing::Satisfied)
                << round << ": " << change.index() << " of " << adapterOf(change)->value();
        const SnapshotPtr restored = preview(*after, inverseOf(changes));
        ASSERT_EQ(*withoutSums(*restored, *before), *withoutSums(*before, *before)) << round;
        ASSERT_EQ(inverseOf(inverseOf(changes)), changes);
    }
    EXPECT_GT(made, 5'000U);
}

TEST(Preview, ASumFollowsTheInterfaceWhoseMetricIsKnownOrInferred) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet", 25).ipv4->metricInferred = true;
    builder.adapter("Wi-Fi", 35);
    builder.adapter("Tunnel", 45).ipv4->metric.reset();
    builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet").cost = RouteCost::sum(30);
    builder.route("0.0.0.0/0", "198.51.100.1", "Wi-Fi").cost = RouteCost::sum(36);
    builder.route("0.0.0.0/0", "203.0.113.1", "Tunnel").cost = RouteCost::sum(60);
    const auto change = [](const char* adapter, std::uint32_t metric) {
        return MetricChange{.adapter = AdapterId(adapter), .wanted = InterfaceMetric::manual(metric)};
    };
    const SnapshotPtr before = builder.build();
    const SnapshotPtr after = preview(*before, {change("Ethernet", 40), change("Wi-Fi", 4), change("Tunnel", 5)});
    std::map<std::string, std::optional<std::uint64_t>> costs;
    for (const Route& route : after->routes())
        costs[after->adapterOf(route)->id.value()] = after->effectiveMetric(route);
    EXPECT_EQ(costs["Ethernet"], 45U);
    EXPECT_EQ(costs["Wi-Fi"], 5U);
    EXPECT_EQ(costs["Tunnel"], std::nullopt) << "what the tunnel contributed was not known";
}

} // namespace
} // namespace precedence::tests
