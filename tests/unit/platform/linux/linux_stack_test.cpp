#include "platform/linux/linux_stack.h"
#include "tests/support/network_namespace.h"
#include "tests/support/snapshot_builder.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/platform/linux/main_routes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace precedence {
namespace {

using testing::Contains;
using tests::address;
using tests::NetworkNamespace;
using tests::prefix;

SnapshotPtr readNow() {
    LinuxStack stack;
    const auto snapshot = stack.read(Sections::Ip);
    if (!snapshot)
        ADD_FAILURE() << snapshot.error().subject << ": " << snapshot.error().detail;
    return snapshot ? *snapshot : Snapshot::make({});
}

TEST(LinuxStackTraits, TellThatItIsReadOnlyAndByWhichRulesItChooses) {
    const tests::TemporaryFolder folder;
    const LinuxStack stack({.release = folder.write("os-release", "PRETTY_NAME=\"Sample Linux 12\"\n")});
    EXPECT_EQ(stack.traits(),
        (Traits{.kind = StackKind::ThisComputer, .system = "Sample Linux 12", .rules = tests::linuxRules()}));
    EXPECT_FALSE(stack.traits().canWrite());
}

TEST(LinuxStackRead, DoesNotRunAnythingForOtherSections) {
    LinuxStack stack({.ip = "precedence-no-such-program"});
    EXPECT_TRUE(stack.read(Sections::Bindings));
    const auto all = stack.read(Sections::All);
    ASSERT_FALSE(all);
    EXPECT_EQ(all.error().code, ErrorCode::ProgramMissing);
    EXPECT_EQ(all.error().operation, Operation::ReadComputer);
    EXPECT_EQ(all.error().detail, "precedence-no-such-program");
}

TEST(LinuxStackRead, RefusesAnIpThatPrintsNoJson) {
    const tests::TemporaryFolder folder;
    const std::string ip = folder.write("ip", "#!/bin/sh\necho '1: lo: <LOOPBACK,UP> mtu 65536'\n");
    std::filesystem::permissions(ip, std::filesystem::perms::owner_all);
    LinuxStack stack({.ip = ip});
    const auto snapshot = stack.read(Sections::Ip);
    ASSERT_FALSE(snapshot);
    EXPECT_EQ(snapshot.error().code, ErrorCode::UnreadableOutput);
    EXPECT_EQ(snapshot.error().subject, ip + " -j -details addr");
    EXPECT_EQ(snapshot.error().detail, "1: lo: <LOOPBACK,UP> mtu 65536");
}

TEST(LinuxStackRead, CountsWhatItHadToLeaveOut) {
    const tests::TemporaryFolder folder;
    const std::string ip =
        folder.write("ip", "#!/bin/sh\ncase \"$*\" in *addr) echo '[{\"ifname\":\"v0\"}]';; *rule) exit 2;; "
                           "*) echo "
                           "'[{\"dst\":\"?\",\"dev\":\"v0\"},{\"dst\":\"default\",\"dev\":\"v0\"},{\"dst\":\"default\","
                           "\"dev\":\"new0\"}]';; "
                           "esac\n");
    std::filesystem::permissions(ip, std::filesystem::perms::owner_all);
    folder.write("settings/ipv6/conf/v0/disable_ipv6", "0\n");
    LinuxStack stack({.ip = ip, .settings = folder.path("settings")});
    const auto snapshot = stack.read(Sections::Ip);
    ASSERT_TRUE(snapshot) << snapshot.error().detail;
    EXPECT_EQ((*snapshot)->routes().size(), 4u);
    EXPECT_NE((*snapshot)->find(AdapterId("new0")), nullptr);
    EXPECT_EQ((*snapshot)->notReadCount(), 2u);
    EXPECT_THAT((*snapshot)->notRead(), testing::ElementsAre("? dev v0 (dst)", "? dev v0 (dst)"));
    EXPECT_FALSE((*snapshot)->traits().hasOtherRules) << "a kernel without policy routing has the standard rules";
}

TEST(LinuxStackRead, WorksInAnEmptyNetwork) {
    const NetworkNamespace network;
    PRECEDENCE_NEEDS(network);
    const SnapshotPtr snapshot = readNow();
    ASSERT_EQ(snapshot->adapters().size(), 1u);
    EXPECT_EQ(snapshot->adapters()[0].medium, Medium::Loopback);
    EXPECT_EQ(snapshot->adapters()[0].state, LinkState::Up);
}

TEST(LinuxStackRead, GivesTheAdaptersOfTheKernel) {
    const NetworkNamespace network;
    PRECEDENCE_NEEDS(network);
    network.set("ipv6/conf/default/accept_dad", "0");
    network.addPair("v0", "v1");
    network.ip("link add br0 type bridge");
    network.ip("addr add 192.0.2.1/24 dev v0");
    network.ip("addr add 2001:db8::1/64 dev v0");
    network.set("ipv6/conf/v1/disable_ipv6", "1");
    network.ip("link set v1 down");
    const SnapshotPtr snapshot = readNow();
    const Adapter* v0 = snapshot->find(AdapterId("v0"));
    const Adapter* v1 = snapshot->find(AdapterId("v1"));
    const Adapter* br0 = snapshot->find(AdapterId("br0"));
    ASSERT_TRUE(v0 && v1 && br0);
    EXPECT_EQ(v0->medium, Medium::Virtual);
    EXPECT_EQ(v0->description, "veth");
    EXPECT_EQ(v0->state, LinkState::Down); // its peer is down
    EXPECT_THAT(v0->addresses, Contains(AssignedAddress{address("192.0.2.1"), 24}));
    EXPECT_THAT(v0->addresses, Contains(AssignedAddress{address("2001:db8::1"), 64}));
    EXPECT_EQ(v0->ipv4, (IpInterface{.connected = false}));
    EXPECT_TRUE(v0->ipv6);
    EXPECT_FALSE(v1->ipv6);
    EXPECT_EQ(br0->description, "bridge");
}

TEST(LinuxStackRead, TellsOfRulesThatAskOtherTables) {
    const NetworkNamespace network;
    PRECEDENCE_NEEDS(network);
    LinuxStack stack;
    const auto traitsNow = [&stack] {
        const auto snapshot = stack.read(Sections::Ip);
        EXPECT_TRUE(snapshot);
        EXPECT_EQ((*snapshot)->traits(), stack.traits());
        return stack.traits();
    };
    EXPECT_FALSE(traitsNow().hasOtherRules);
    EXPECT_TRUE(traitsNow().otherTables.empty());
    // What wg-quick sets up.
    network.ip("-4 rule add not fwmark 51820 table 51820");
    network.ip("-6 rule add from 2001:db8::/64 table 77");
    EXPECT_TRUE(traitsNow().hasOtherRules);
    EXPECT_EQ(traitsNow().otherTables, (std::vector<std::uint32_t>{77, 51820}));
    network.ip("-4 rule del not fwmark 51820 table 51820");
    network.ip("-6 rule del from 2001:db8::/64 table 77");
    EXPECT_FALSE(traitsNow().hasOtherRules);
    network.ip("-6 rule add table main suppress_prefixlength 0");
    EXPECT_TRUE(traitsNow().hasOtherRules);
    EXPECT_TRUE(traitsNow().otherTables.empty());
}

TEST(LinuxStackRead, TellsOfRoutesThatItLeavesOut) {
    const NetworkNamespace network;
    PRECEDENCE_NEEDS(network);
    network.addPair("v0", "v1");
    network.ip("addr add 192.0.2.1/24 dev v0");
    network.ip("route add 203.0.113.0/24 tos 0x10 via 192.0.2.9");
    const SnapshotPtr snapshot = readNow();
    EXPECT_EQ(snapshot->notReadCount(), 1u);
    ASSERT_EQ(snapshot->notRead().size(), 1u);
    EXPECT_THAT(snapshot->notRead()[0], testing::StartsWith("203.0.113.0/24 tos "));
    EXPECT_THAT(snapshot->notRead()[0], testing::EndsWith(" via 192.0.2.9 dev v0"));
}

TEST(LinuxStackRead, GivesTheRoutesOfTheKernel) {
    const NetworkNamespace network;
    PRECEDENCE_NEEDS(network);
    network.set("ipv6/conf/default/accept_dad", "0");
    network.set("ipv6/conf/default/addr_gen_mode", "1"); // no fe80 addresses
    network.addPair("v0", "v1");
    network.ip("addr add 192.0.2.1/24 dev v0");
    network.ip("addr add 2001:db8::1/64 dev v0");
    network.ip("route add default via 192.0.2.9 proto dhcp metric 100");
    network.ip("route add 203.0.113.0/24 nexthop via 192.0.2.9 nexthop via 192.0.2.10");
    network.ip("route add 198.51.100.0/24 via inet6 2001:db8::9 dev v0");
    network.ip("route add blackhole 198.51.100.0/25");
    network.ip("route add 198.51.100.0/24 via 192.0.2.9 table 77");
    network.ip("-6 route add default via 2001:db8::9 dev v0");
    network.ip("-6 route add 2001:db8:5::/48 nexthop via 2001:db8::9 dev v0 nexthop via 2001:db8::a dev v0");
    const SnapshotPtr snapshot = readNow();
    EXPECT_THAT(mainRoutes(*snapshot),
        testing::ElementsAre("0.0.0.0/0 via 192.0.2.9 dev v0 metric 100", "192.0.2.0/24 dev v0",
            "198.51.100.0/24 via 2001:db8::9 dev v0", "198.51.100.0/25", "203.0.113.0/24 via 192.0.2.9 dev v0",
            "203.0.113.0/24 via 192.0.2.10 dev v0", "::/0 via 2001:db8::9 dev v0 metric 1024",
            "2001:db8::/64 dev v0 metric 256", "2001:db8:5::/48 via 2001:db8::9 dev v0 metric 1024",
            "2001:db8:5::/48 via 2001:db8::a dev v0 metric 1024"));
    EXPECT_EQ(snapshot->notReadCount(), 0u);
    const auto isLocal = [](const Route& route) {
        return route.table == kLocalTable && route.type == RouteType::Local &&
               route.destination == prefix("192.0.2.1/32");
    };
    EXPECT_EQ(std::count_if(snapshot->routes().begin(), snapshot->routes().end(), isLocal), 1);
}

} // namespace
} // namespace precedence
