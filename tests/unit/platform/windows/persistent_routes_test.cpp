#include "platform/windows/persistent_routes.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

namespace precedence::windows {
namespace {

using tests::address;
using tests::prefix;

std::vector<Adapter> twoAdapters() {
    return {{.id = AdapterId("{A}"), .addresses = {{address("192.0.2.10"), std::uint8_t{24}}}},
        {.id = AdapterId("{B}"), .addresses = {{address("198.51.100.10"), std::uint8_t{24}}}}};
}

TEST(PersistentRoutes, ReadsTheNameOfAValue) {
    EXPECT_EQ(parsePersistentRoute("10.0.0.0,255.0.0.0,192.0.2.1,5"),
        (PersistentRoute{prefix("10.0.0.0/8"), address("192.0.2.1"), 5}));
    EXPECT_EQ(parsePersistentRoute("0.0.0.0,0.0.0.0,192.0.2.1,4294967295")->destination, prefix("0.0.0.0/0"));
    EXPECT_EQ(parsePersistentRoute("192.0.2.7,255.255.255.255,192.0.2.1,1")->destination, prefix("192.0.2.7/32"));
}

TEST(PersistentRoutes, RefusesWhatIsNoRoute) {
    for (const char* name : {"", ",,,", "10.0.0.0,255.0.0.0,192.0.2.1", "10.0.0.0,255.0.0.0,192.0.2.1,5,6",
             "10.0.0.0,255.0.255.0,192.0.2.1,5", "10.0.0.0,255.0.0.0,192.0.2.1,x", "10.0.0.0,255.0.0.0,192.0.2.1,",
             "10.0.0.0,255.0.0.0,192.0.2.1,-1", "::,::,::,1", "10.0.0.0,255.0.0.0,192.0.2.1,4294967296"})
        EXPECT_FALSE(parsePersistentRoute(name).has_value()) << name;
}

TEST(PersistentRoutes, ActiveAndKeptIsOneRoute) {
    std::vector<Route> routes{{.destination = prefix("10.0.0.0/8"),
        .nextHop = address("192.0.2.1"),
        .adapter = AdapterPosition{0},
        .cost = RouteCost::ownPart(1)}};
    mergePersistentRoutes(
        std::vector{PersistentRoute{prefix("10.0.0.0/8"), address("192.0.2.1"), 5}}, twoAdapters(), routes);
    ASSERT_EQ(routes.size(), 1U);
    EXPECT_TRUE(routes[0].persistent);
    EXPECT_TRUE(routes[0].active);
    EXPECT_EQ(routes[0].cost.ownPart(), 1U);
}

TEST(PersistentRoutes, OneThatIsNotActiveStandsOnTheAdapterOfItsGateway) {
    std::vector<Route> routes;
    mergePersistentRoutes(std::vector{PersistentRoute{prefix("10.0.0.0/8"), address("198.51.100.1"), 5},
                              PersistentRoute{prefix("10.0.0.0/8"), address("203.0.113.1"), 6}},
        twoAdapters(), routes);
    ASSERT_EQ(routes.size(), 2U);
    EXPECT_FALSE(routes[0].active);
    EXPECT_TRUE(routes[0].persistent);
    EXPECT_EQ(routes[0].adapter, AdapterPosition{1});
    EXPECT_EQ(routes[0].cost.ownPart(), 5U);
    EXPECT_EQ(routes[1].adapter, AdapterPosition::None);
}

TEST(PersistentRoutes, AGatewayOfOnesOwnMeansOnLink) {
    std::vector<Route> routes{{.destination = prefix("10.0.0.0/8"), .nextHop = {}, .adapter = AdapterPosition{0}},
        {.destination = prefix("10.0.0.0/8"), .nextHop = {}, .adapter = AdapterPosition{1}}};
    mergePersistentRoutes(
        std::vector{PersistentRoute{prefix("10.0.0.0/8"), address("198.51.100.10"), 1}}, twoAdapters(), routes);
    ASSERT_EQ(routes.size(), 2U);
    EXPECT_FALSE(routes[0].persistent);
    EXPECT_TRUE(routes[1].persistent);
}

} // namespace
} // namespace precedence::windows
