#include "platform/windows/route_assembler.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

namespace precedence::windows {
namespace {

TEST(WindowsRouteAssembler, PutsARouteOnTheAdapterOfItsLuid) {
    const std::vector<LuidPosition> positions{{5, AdapterPosition{1}}, {9, AdapterPosition{0}}};
    RouteAssembler assembler(positions);
    for (const std::uint64_t luid : {9U, 9U, 5U, 7U, 0U}) {
        assembler.add({.luid = luid,
            .destination = tests::prefix("10.0.0.0/8"),
            .nextHop = tests::address("192.0.2.1"),
            .metric = 3,
            .protocol = 3});
    }
    const std::vector<Route> routes = assembler.take();
    ASSERT_EQ(routes.size(), 3U); // nobody knows 7 and 0
    EXPECT_EQ(routes[0].adapter, AdapterPosition{0});
    EXPECT_EQ(routes[1].adapter, AdapterPosition{0});
    EXPECT_EQ(routes[2].adapter, AdapterPosition{1});
    EXPECT_EQ(routes[0].cost.ownPart(), 3U);
    EXPECT_EQ(routes[0].origin, RouteOrigin::Manual);
    EXPECT_TRUE(routes[0].active);
}

TEST(WindowsRouteAssembler, NamesWhereARouteComesFrom) {
    EXPECT_EQ(originOf(2, 1), RouteOrigin::System);
    EXPECT_EQ(originOf(3, 0), RouteOrigin::Manual);
    EXPECT_EQ(originOf(3, 2), RouteOrigin::Dhcp);
    EXPECT_EQ(originOf(3, 3), RouteOrigin::RouterAdvertisement);
    EXPECT_EQ(originOf(3, 4), RouteOrigin::SixToFour);
    EXPECT_EQ(originOf(4, 0), RouteOrigin::Redirect);
    EXPECT_EQ(originOf(14, 0), RouteOrigin::RoutingDaemon);
    EXPECT_EQ(originOf(10006, 0), RouteOrigin::Manual);
    EXPECT_EQ(originOf(1, 1), RouteOrigin::WellKnown);
    EXPECT_EQ(originOf(0xcdcdcdcd, 0xcdcdcdcd), RouteOrigin::Unknown);
}

} // namespace
} // namespace precedence::windows
