#include "model/network/snapshot.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

#include <limits>

namespace precedence::tests {
namespace {

TEST(Snapshot, OrdersAdaptersByIdAndTakesTheirRoutesAlong) {
    SnapshotBuilder builder;
    builder.adapter("Wi-Fi");
    builder.adapter("Ethernet");
    builder.route("0.0.0.0/0", "192.0.2.1", "Wi-Fi");
    const auto snapshot = builder.build();
    EXPECT_EQ(snapshot->adapters()[0].alias, "Ethernet");
    ASSERT_NE(snapshot->adapterOf(snapshot->routes()[0]), nullptr);
    EXPECT_EQ(snapshot->adapterOf(snapshot->routes()[0])->alias, "Wi-Fi");
}

TEST(Snapshot, PutsAPrefixBeforeWhatItCovers) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet");
    for (const char* text : {"2001:db8::/64", "192.0.2.0/25", "0.0.0.0/0", "::/0", "192.0.2.0/24", "192.0.2.128/25"})
        builder.route(text, "", "Ethernet");
    const auto snapshot = builder.build();
    std::vector<std::string> order;
    for (const Route& route : snapshot->routes())
        order.push_back(route.destination.toString());
    EXPECT_EQ(order, (std::vector<std::string>{
                         "0.0.0.0/0", "192.0.2.0/24", "192.0.2.0/25", "192.0.2.128/25", "::/0", "2001:db8::/64"}));
}

TEST(Snapshot, AddsRouteAndInterfaceMetricIn64Bits) {
    SnapshotBuilder builder;
    builder.manualAdapter("Ethernet", std::numeric_limits<std::uint32_t>::max());
    builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet", std::numeric_limits<std::uint32_t>::max());
    const auto snapshot = builder.build();
    EXPECT_EQ(snapshot->effectiveMetric(snapshot->routes()[0]), 2ULL * std::numeric_limits<std::uint32_t>::max());
}

TEST(Snapshot, TakesTheRouteMetricAloneWhereTheStackDoesNotAdd) {
    SnapshotBuilder builder(linuxRules());
    builder.adapter("eth0", 25);
    builder.route("0.0.0.0/0", "192.0.2.1", "eth0", 100);
    builder.route("198.51.100.0/24", "", "eth0").cost = {};
    builder.route("2001:db8::/64", "", "eth0").cost = {};
    const auto snapshot = builder.build();
    EXPECT_EQ(snapshot->effectiveMetric(snapshot->routes()[0]), 100U);
    EXPECT_EQ(snapshot->effectiveMetric(snapshot->routes()[1]), 0U);
    EXPECT_EQ(snapshot->effectiveMetric(snapshot->routes()[2]), 1024U);
    EXPECT_EQ(snapshot->interfaceMetric(snapshot->routes()[0]), std::nullopt);
}

TEST(Snapshot, DoesNotInventAPartThatNobodyTold) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet").ipv4->metric.reset();
    builder.adapter("Wi-Fi").ipv4.reset();
    builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
    builder.route("192.0.2.0/24", "", "Wi-Fi");
    builder.route("198.51.100.0/24", "", "Ethernet").cost = {};
    builder.route("203.0.113.0/24", "", "Ethernet").cost = RouteCost::sum(281);
    const auto snapshot = builder.build();
    EXPECT_EQ(snapshot->effectiveMetric(snapshot->routes()[0]), std::nullopt);
    EXPECT_EQ(snapshot->effectiveMetric(snapshot->routes()[1]), std::nullopt);
    EXPECT_EQ(snapshot->routeMetric(snapshot->routes()[2]), std::nullopt);
    EXPECT_EQ(snapshot->effectiveMetric(snapshot->routes()[3]), 281U);
    EXPECT_EQ(snapshot->routeMetric(snapshot->routes()[3]), std::nullopt);
}

TEST(Snapshot, FindsAnAdapterByWhateverAPersonCallsIt) {
    SnapshotBuilder builder;
    Adapter& wifi = builder.adapter("Wi-Fi");
    wifi.id = AdapterId("{11111111-2222-3333-4444-555555555555}");
    wifi.description = "Example Wireless AX";
    wifi.index = 17;
    builder.adapter("17").index = 4;
    const auto snapshot = builder.build();
    for (const char* name : {"Wi-Fi", "wi-fi", "{11111111-2222-3333-4444-555555555555}", "example wireless ax"})
        EXPECT_EQ((*snapshot->findByName(name))->alias, "Wi-Fi") << name;
    EXPECT_EQ((*snapshot->findByName("17"))->alias, "17") << "an alias comes before an index";
    EXPECT_EQ((*snapshot->findByName("4"))->alias, "17");
    EXPECT_EQ(snapshot->findByName("Ethernet").error().code, ErrorCode::NoSuchAdapter);
    EXPECT_EQ(snapshot->findByName("").error().code, ErrorCode::NoSuchAdapter);
}

TEST(Snapshot, SaysWhenANameFitsTwoAdapters) {
    SnapshotBuilder builder;
    builder.adapter("one").description = "Example NIC";
    builder.adapter("two").description = "Example NIC";
    const auto found = builder.build()->findByName("Example NIC");
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error(), (Error{.code = ErrorCode::AmbiguousAdapter, .subject = "Example NIC", .detail = "2"}));
}

TEST(Snapshot, IsAnotherOneWhereSomethingElseCouldNotBeRead) {
    const auto one = Snapshot::make({.notRead = {"203.0.113.0/24 tos 0x10"}, .notReadCount = 1});
    EXPECT_EQ(one->notRead().front(), "203.0.113.0/24 tos 0x10");
    EXPECT_EQ(one->notReadCount(), 1U);
    EXPECT_FALSE(*one == *Snapshot::make({}));
    EXPECT_FALSE(*one == *Snapshot::make({.notRead = {"203.0.113.0/24 tos 0x10"}, .notReadCount = 2}));
    EXPECT_TRUE(*one == *Snapshot::make(one->parts()));
}

TEST(Snapshot, IsEmptyWithoutParts) {
    const auto snapshot = Snapshot::make({});
    EXPECT_TRUE(snapshot->adapters().empty());
    EXPECT_TRUE(snapshot->routes().empty());
    EXPECT_EQ(snapshot->find(AdapterId("x")), nullptr);
}

} // namespace
} // namespace precedence::tests
