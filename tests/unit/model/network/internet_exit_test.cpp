#include "model/network/explain.h"
#include "model/network/internet_exit.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace precedence::tests {
namespace {

using Kind = InternetExit::Kind;

constexpr auto kV4 = AddressFamily::IPv4;
constexpr auto kV6 = AddressFamily::IPv6;

std::vector<AdapterId> ids(const std::vector<std::string>& names) {
    return {names.begin(), names.end()};
}

/// Ethernet with a default route, and two tunnels without routes.
SnapshotBuilder withTunnels() {
    SnapshotBuilder builder;
    builder.adapter("Ethernet", 25);
    builder.adapter("VPN", 35);
    builder.adapter("VPN 2", 35);
    builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
    return builder;
}

InternetExit exitOf(const SnapshotBuilder& builder, AddressFamily family = kV4) {
    return internetExit(*builder.build(), family);
}

TEST(InternetExit, IsTheAdapterOfTheCheapestDefaultRoute) {
    SnapshotBuilder builder = withTunnels();
    builder.route("0.0.0.0/0", "", "VPN");
    EXPECT_EQ(exitOf(builder), (InternetExit{.kind = Kind::Through, .adapters = ids({"Ethernet"})}));
    EXPECT_EQ(exitOf(builder, kV6), InternetExit{});
}

TEST(InternetExit, IsOpenWhereDefaultRoutesTie) {
    SnapshotBuilder builder = withTunnels();
    builder.route("0.0.0.0/0", "", "VPN", 0);
    builder.adapter("Wi-Fi", 25);
    builder.route("0.0.0.0/0", "198.51.100.1", "Wi-Fi");
    EXPECT_EQ(exitOf(builder), (InternetExit{.kind = Kind::Open, .adapters = ids({"Ethernet", "Wi-Fi"})}));
}

TEST(InternetExit, IsTheFullTunnelHoweverItCutsTheInternetUp) {
    for (const std::vector<const char*>& parts : {std::vector<const char*>{"0.0.0.0/1", "128.0.0.0/1"},
             {"0.0.0.0/2", "64.0.0.0/2", "128.0.0.0/2", "192.0.0.0/2"},
             {"0.0.0.0/5", "8.0.0.0/7", "11.0.0.0/8", "12.0.0.0/6", "16.0.0.0/4", "32.0.0.0/3", "64.0.0.0/2",
                 "128.0.0.0/1"}}) {
        SnapshotBuilder builder = withTunnels();
        for (const char* part : parts)
            builder.route(part, "", "VPN");
        EXPECT_EQ(
            exitOf(builder), (InternetExit{.kind = Kind::Through, .adapters = ids({"VPN"}), .bySpecificRoutes = true}));
    }
}

TEST(InternetExit, IsSplitWhereEachAdapterHasAHalf) {
    SnapshotBuilder builder = withTunnels();
    builder.route("0.0.0.0/1", "", "VPN");
    EXPECT_EQ(exitOf(builder).kind, Kind::Split);
    builder.route("128.0.0.0/1", "", "VPN 2");
    EXPECT_EQ(exitOf(builder), (InternetExit{.kind = Kind::Split, .adapters = ids({"VPN", "VPN 2"})}));
}

TEST(InternetExit, IsOpenWhereTwoFullTunnelsTie) {
    SnapshotBuilder builder = withTunnels();
    for (const char* half : {"0.0.0.0/1", "128.0.0.0/1"}) {
        builder.route(half, "", "VPN");
        builder.route(half, "", "VPN 2");
    }
    EXPECT_EQ(exitOf(builder), (InternetExit{.kind = Kind::Open, .adapters = ids({"VPN", "VPN 2"})}));
}

TEST(InternetExit, OfIPv6IsAboutThePrefixInPublicUse) {
    SnapshotBuilder builder = withTunnels();
    builder.route("::/0", "fe80::1", "Ethernet");
    EXPECT_TRUE(exitOf(builder, kV6).isThrough(AdapterId("Ethernet")));
    builder.route("::/1", "", "VPN");
    EXPECT_TRUE(exitOf(builder, kV6).isThrough(AdapterId("VPN"))) << "2000::/3 is inside ::/1";
    builder.route("2000::/3", "", "VPN 2");
    EXPECT_TRUE(exitOf(builder, kV6).isThrough(AdapterId("VPN 2")));
}

TEST(InternetExit, IsNotMovedByOneNetworkInsideATunnel) {
    SnapshotBuilder builder = withTunnels();
    builder.route("44.0.0.0/8", "", "VPN");
    builder.route("10.0.0.0/8", "", "VPN");
    EXPECT_TRUE(exitOf(builder).isThrough(AdapterId("Ethernet")));
}

TEST(InternetExit, NeverContradictsExplainOnRandomTunnels) {
    std::mt19937 random(6);
    for (int round = 0; round < 200; ++round) {
        SnapshotBuilder builder;
        for (const char* name : {"A", "B", "C"})
            builder.manualAdapter(name, 10 + 5 * below(random, 3));
        for (std::uint32_t i = 0; i < 1 + below(random, 6); ++i) {
            const auto length = static_cast<std::uint8_t>(below(random, 3));
            const IpPrefix to(IpAddress::fromV4(below(random, 4) << 30), length);
            builder.route(
                to.toString(), "", std::string(1, static_cast<char>('A' + below(random, 3))), below(random, 2));
        }
        const auto snapshot = builder.build();
        const InternetExit exit = internetExit(*snapshot, kV4);
        const RouteIndex index(snapshot->routes());
        for (int sample = 0; sample < 50; ++sample) {
            const IpAddress to = IpAddress::fromV4((1 + below(random, 222)) << 24 | 0x00640001);
            const auto explanation = explain(*snapshot, index, {.destination = {.address = to}});
            const Adapter* owner =
                explanation->winner ? snapshot->adapterOf(snapshot->routes()[*explanation->winner]) : nullptr;
            if (exit.kind == Kind::Through) {
                ASSERT_TRUE(owner && owner->id == exit.adapters.front()) << round << " " << to.toString();
            } else if (exit.kind == Kind::Nowhere) {
                ASSERT_TRUE(!owner) << round;
            }
        }
    }
}

} // namespace
} // namespace precedence::tests
