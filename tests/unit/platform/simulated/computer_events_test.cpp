#include "platform/simulated/computer.h"
#include "platform/simulated/state_file.h"
#include "tests/unit/platform/simulated/lab_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace precedence {
namespace {

using namespace std::chrono_literals;
using namespace tests;

TEST(ComputerEvents, TimedEventsHappenAtTheirTimeAndInOrder) {
    Scenario scenario = twoAdapters();
    const AdapterId wired("wired");
    scenario.events = {{.id = "late", .title = "l", .after = 10s, .actions = {LinkAction{wired, true}}},
        {.id = "early", .title = "e", .after = 5s, .actions = {LinkAction{wired, false}}, .then = {"next"}},
        {.id = "next", .title = "n", .after = 2s, .actions = {SpeedAction{wired, 10}}}};
    Computer computer = computerOf(scenario);
    EXPECT_EQ(computer.nextDue(), 5s);
    computer.advance(6s);
    EXPECT_EQ(computer.state().fired, std::vector<std::string>{"early"});
    EXPECT_EQ(computer.nextDue(), 7s);
    computer.advance(1h);
    EXPECT_EQ(computer.state().fired, (std::vector<std::string>{"early", "next", "late"}));
    EXPECT_EQ(computer.nextDue(), std::nullopt);
    EXPECT_EQ(snapshotOf(computer)->find(wired)->linkSpeed, 10U);
}

TEST(ComputerEvents, TimeEndsAtTheLatestMomentThatAStateCanHold) {
    Scenario scenario = twoAdapters();
    scenario.events = {
        {.id = "first", .title = "f", .after = 5s, .then = {"last"}}, {.id = "last", .title = "l", .after = 5s}};
    Computer computer = computerOf(scenario);
    computer.advance(std::chrono::milliseconds::max());
    computer.advance(std::chrono::milliseconds::max());
    EXPECT_EQ(computer.state().fired, (std::vector<std::string>{"first", "last"}));
    ASSERT_TRUE(computer.fire("first").has_value());
    const auto state = parseState(stateToText(computer), computer, "state");
    ASSERT_TRUE(state.has_value());
    EXPECT_EQ(*state, computer.state());
}

TEST(ComputerEvents, AnEventFiredByHandDoesNotHappenAgainByItself) {
    Scenario scenario = twoAdapters();
    scenario.events = {{.id = "once", .title = "o", .after = 5s}};
    Computer computer = computerOf(scenario);
    ASSERT_TRUE(computer.fire("once").has_value());
    computer.advance(1h);
    EXPECT_EQ(computer.state().fired.size(), 1U);
    const auto done = computer.fire("never");
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::NoSuchEvent);
}

TEST(ComputerEvents, RoutesCanBeAddedAndRemovedAndPersistentOnesOutliveARestart) {
    Computer computer = computerOf(twoAdapters());
    RouteSetup route{
        .destination = prefix("10.1.0.0/16"), .nextHop = address("192.0.2.9"), .adapter = AdapterId("wired")};
    computer.act(RouteAction{.route = route, .add = true});
    EXPECT_EQ(routeMetric(snapshotOf(computer), "10.1.0.0/16", "wired"), 0U);
    computer.restart();
    EXPECT_FALSE(hasRoute(snapshotOf(computer), "10.1.0.0/16", "wired"));
    route.persistent = true;
    computer.act(RouteAction{.route = route, .add = true});
    computer.restart();
    EXPECT_TRUE(hasRoute(snapshotOf(computer), "10.1.0.0/16", "wired"));
    computer.act(RouteAction{.route = route, .add = false});
    EXPECT_FALSE(hasRoute(snapshotOf(computer), "10.1.0.0/16", "wired"));
}

TEST(ComputerEvents, GeneratedRoutesAreTheSameEachTimeAndAsManyAsAskedFor) {
    Scenario scenario = twoAdapters();
    scenario.generators = {{.kind = RouteGenerator::Kind::FullTable,
                               .count = 5000,
                               .seed = 7,
                               .adapter = AdapterId("wired"),
                               .nextHop = address("192.0.2.1")},
        {.kind = RouteGenerator::Kind::Prefixes,
            .count = 2000,
            .seed = 3,
            .adapter = AdapterId("wifi"),
            .within = prefix("10.0.0.0/8"),
            .length = 24}};
    const SnapshotPtr snapshot = snapshotOf(computerOf(scenario));
    EXPECT_EQ(*snapshot, *snapshotOf(computerOf(scenario)));
    const auto routes = snapshot->routes();
    const auto ofOrigin = [&routes](RouteOrigin origin) {
        return std::count_if(routes.begin(), routes.end(), [&](const Route& route) { return route.origin == origin; });
    };
    EXPECT_EQ(ofOrigin(RouteOrigin::RoutingDaemon), 5000);
    EXPECT_EQ(ofOrigin(RouteOrigin::Manual), 2000);
    const auto longest = std::count_if(routes.begin(), routes.end(), [](const Route& route) {
        return route.origin == RouteOrigin::RoutingDaemon && route.destination.length() == 24;
    });
    EXPECT_NEAR(static_cast<double>(longest) / 5000, 0.5962, 0.01); // the share in a real full table
}

TEST(ComputerEvents, TheMetricOfAGeneratedRouteCanBeSet) {
    Scenario scenario = twoAdapters();
    scenario.generators = {{.kind = RouteGenerator::Kind::Prefixes,
        .count = 4,
        .adapter = AdapterId("wifi"),
        .within = prefix("10.0.0.0/22"),
        .length = 24}};
    Computer computer = computerOf(scenario);
    const RouteMetricChange change{.adapter = AdapterId("wifi"),
        .destination = prefix("10.0.1.0/24"),
        .nextHop = IpAddress(),
        .expected = 0,
        .wanted = 9};
    ASSERT_TRUE(computer.write(change, Durability::UntilRestart).has_value());
    EXPECT_EQ(routeMetric(snapshotOf(computer), "10.0.1.0/24", "wifi"), 9U);
    EXPECT_EQ(routeMetric(snapshotOf(computer), "10.0.2.0/24", "wifi"), 0U);
}

} // namespace
} // namespace precedence
