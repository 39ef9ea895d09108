#include "tests/unit/platform/interchange/readers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(IpText, TellsRoutesWithTheirMetricsAndTypes) {
    const Capture capture = read(R"(
$ ip route
default via 192.0.2.1 dev eth0 proto dhcp metric 100
192.0.2.0/24 dev eth0 proto kernel scope link src 192.0.2.5 metric 100
198.51.100.7 via 192.0.2.9 dev eth0
blackhole 203.0.113.0/24
$ ip -6 route
default via fe80::1 dev eth0 metric 1024 pref medium
)");
    EXPECT_THAT(routesOf(capture), ElementsAre("0.0.0.0/0 192.0.2.1 eth0 own 100", "192.0.2.0/24 on-link eth0 own 100",
                                       "198.51.100.7/32 192.0.2.9 eth0 unknown", "203.0.113.0/24 on-link - unknown",
                                       "::/0 fe80::1 eth0 own 1024"));
    EXPECT_EQ(capture.snapshot->routes()[0].origin, RouteOrigin::Dhcp);
    EXPECT_EQ(capture.snapshot->routes()[3].type, RouteType::Blackhole);
    EXPECT_THAT(addressesOf(adapterNamed(capture, "eth0")), ElementsAre("192.0.2.5/24"));
    EXPECT_EQ(capture.snapshot->traits().system, "Linux");
    EXPECT_THAT(unreadOf(capture), IsEmpty());
}

TEST(IpText, MakesARouteOfEachNextHop) {
    const Capture capture = read(R"(
198.51.100.0/24 proto static metric 20
	nexthop via 192.0.2.1 dev eth0 weight 1
	nexthop via 192.0.2.2 dev eth1 weight 1
)");
    EXPECT_THAT(routesOf(capture),
        ElementsAre("198.51.100.0/24 192.0.2.1 eth0 own 20", "198.51.100.0/24 192.0.2.2 eth1 own 20"));
}

TEST(IpText, TellsLinksWithTheirAddresses) {
    const Capture capture = read(R"(
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
2: eth0@if5: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 state DOWN
    link/ether 00:00:5e:00:53:01 brd ff:ff:ff:ff:ff:ff
    inet 192.0.2.5/24 brd 192.0.2.255 scope global eth0
    inet6 fe80::5/64 scope link
)");
    const Adapter eth0 = adapterNamed(capture, "eth0");
    EXPECT_EQ(eth0.index, 2u);
    EXPECT_EQ(eth0.state, LinkState::Down);
    EXPECT_EQ(eth0.hardwareAddress, "00-00-5e-00-53-01");
    EXPECT_THAT(addressesOf(eth0), ElementsAre("192.0.2.5/24", "fe80::5/64"));
    EXPECT_EQ(adapterNamed(capture, "lo").medium, Medium::Loopback);
    EXPECT_EQ(adapterNamed(capture, "lo").hardwareAddress, std::nullopt);
    EXPECT_THAT(unreadOf(capture), IsEmpty());
}

TEST(IpText, TellsBriefLinksAndNoNotesInTheirShape) {
    const Capture capture = read(R"(
Status UP
lo               UNKNOWN        127.0.0.1/8
eth0             UP             192.0.2.5/24 metric 100 fe80::5/64
eth1             DOWN
)");
    EXPECT_THAT(adapterNames(capture), ElementsAre("eth0", "eth1", "lo"));
    EXPECT_THAT(addressesOf(adapterNamed(capture, "eth0")), ElementsAre("192.0.2.5/24", "fe80::5/64"));
    EXPECT_EQ(adapterNamed(capture, "eth1").state, LinkState::Down);
}

TEST(IpJsonText, StandsInAPasteLikeAnyOther) {
    const Capture capture = read(R"(
$ ip -j route
[{"dst":"default","gateway":"192.0.2.1","dev":"eth0","protocol":"dhcp","metric":100,"flags":[]}]
$ ip -j addr
[{"ifindex":2,"ifname":"eth0","flags":["UP"],"mtu":1500,"operstate":"UP","address":"00:00:5e:00:53:01",
  "addr_info":[{"family":"inet","local":"192.0.2.5","prefixlen":24}]}]
)");
    EXPECT_THAT(routesOf(capture), ElementsAre("0.0.0.0/0 192.0.2.1 eth0 own 100"));
    EXPECT_THAT(addressesOf(adapterNamed(capture, "eth0")), ElementsAre("192.0.2.5/24"));
    EXPECT_THAT(capture.kinds, ElementsAre(BlockKind::IpRoutes, BlockKind::IpLinks));
    EXPECT_THAT(unreadOf(capture), IsEmpty());
}

TEST(IpJsonText, GivesBackADocumentThatNeverCloses) {
    const Capture capture = read("default via 192.0.2.1 dev eth0\n[{\"dst\":\"192.0.2.0/24\",\n\"dev\":\"eth0\"\n");
    EXPECT_THAT(routesOf(capture), ElementsAre("0.0.0.0/0 192.0.2.1 eth0 unknown"));
    EXPECT_EQ(capture.unreadCount, 2u);
    EXPECT_EQ(capture.unread.front().number, 2u);
}

TEST(RouteN, TellsMetricsAndRoutesThatRefuse) {
    const Capture capture = read(R"(
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
0.0.0.0         192.0.2.1       0.0.0.0         UG    100    0        0 eth0
192.0.2.0       0.0.0.0         255.255.255.0   U     100    0        0 eth0
198.51.100.7    -               255.255.255.255 !H    0      -        0 -
203.0.113.0     -               255.255.255.0   !     -      -        - -
)");
    EXPECT_THAT(routesOf(capture), ElementsAre("0.0.0.0/0 192.0.2.1 eth0 own 100", "192.0.2.0/24 on-link eth0 own 100",
                                       "198.51.100.7/32 on-link - own 0", "203.0.113.0/24 on-link - unknown"));
    EXPECT_EQ(capture.snapshot->routes()[1].type, RouteType::Unicast);
    EXPECT_EQ(capture.snapshot->routes()[2].type, RouteType::Unreachable);
    EXPECT_EQ(capture.snapshot->routes()[3].type, RouteType::Unreachable);
    EXPECT_THAT(unreadOf(capture), IsEmpty());
}

TEST(RouteN, TellsIpv6AndWhatItRefuses) {
    const Capture capture = read(R"(
Kernel IPv6 routing table
Destination                    Next Hop                   Flag Met Ref Use If
2001:db8::/64                  [::]                       U    256 1     0 eth0
[::]/0                         fe80::1                    UG   1024 1    0 eth0
[::]/0                         [::]                       !n   -1  1     0 lo
)");
    EXPECT_THAT(routesOf(capture),
        ElementsAre("::/0 on-link lo unknown", "::/0 fe80::1 eth0 own 1024", "2001:db8::/64 on-link eth0 own 256"));
    EXPECT_EQ(capture.snapshot->routes()[0].type, RouteType::Unreachable);
}

TEST(Netstat, HasNoMetricInItsThreeNumbers) {
    const Capture capture = read(R"(
$ netstat -rn
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
0.0.0.0         192.0.2.1       0.0.0.0         UG        0 0          0 eth0
)");
    EXPECT_THAT(routesOf(capture), ElementsAre("0.0.0.0/0 192.0.2.1 eth0 unknown"));
}

TEST(Nmcli, TellsItsOverview) {
    const Capture capture = read(R"(
eth0: connected to Office
        "Example Gigabit"
        ethernet (r8169), 00:00:5E:00:53:01, hw, mtu 1500
        ip4 default
        inet4 192.0.2.5/24
        route4 192.0.2.0/24 metric 100
        route4 default via 192.0.2.1 metric 100

DNS configuration:
        servers: 192.0.2.53 192.0.2.54
        interface: eth0
)");
    const Adapter eth0 = adapterNamed(capture, "eth0");
    EXPECT_EQ(eth0.medium, Medium::Wired);
    EXPECT_EQ(eth0.state, LinkState::Up);
    EXPECT_THAT(addressesOf(eth0), ElementsAre("192.0.2.5/24"));
    EXPECT_THAT(serversOf(eth0), ElementsAre("192.0.2.53", "192.0.2.54"));
    EXPECT_THAT(
        routesOf(capture), ElementsAre("0.0.0.0/0 192.0.2.1 eth0 own 100", "192.0.2.0/24 on-link eth0 own 100"));
    EXPECT_THAT(unreadOf(capture), IsEmpty());
}

TEST(Nmcli, TellsItsTableOfDevices) {
    const Capture capture = read(R"(
DEVICE  TYPE      STATE         CONNECTION
eth0    ethernet  connected     Office
wlan0   wifi      disconnected  --
)");
    EXPECT_EQ(adapterNamed(capture, "eth0").state, LinkState::Up);
    EXPECT_EQ(adapterNamed(capture, "wlan0").medium, Medium::Wireless);
    EXPECT_EQ(adapterNamed(capture, "wlan0").state, LinkState::Down);
    EXPECT_THAT(unreadOf(capture), IsEmpty());
}

TEST(Nmcli, TellsThePropertiesOfADevice) {
    const Capture capture = read(R"(
GENERAL.DEVICE:                         eth0
GENERAL.TYPE:                           ethernet
GENERAL.HWADDR:                         00:00:5E:00:53:01
GENERAL.STATE:                          100 (connected)
IP4.ADDRESS[1]:                         192.0.2.5/24
IP4.ROUTE[1]:                           dst = 0.0.0.0/0, nh = 192.0.2.1, mt = 100
IP4.DNS[1]:                             192.0.2.53
)");
    const Adapter eth0 = adapterNamed(capture, "eth0");
    EXPECT_EQ(eth0.hardwareAddress, "00-00-5e-00-53-01");
    EXPECT_EQ(eth0.state, LinkState::Up);
    EXPECT_THAT(serversOf(eth0), ElementsAre("192.0.2.53"));
    EXPECT_THAT(routesOf(capture), ElementsAre("0.0.0.0/0 192.0.2.1 eth0 own 100"));
}

TEST(Nmcli, TakesNoNoteAboutAnAdapterForATable) {
    const Capture capture = read(R"(
The wifi adapter is slow
          0.0.0.0          0.0.0.0        192.0.2.1       192.0.2.5     35
)");
    EXPECT_THAT(routesOf(capture), ElementsAre("0.0.0.0/0 192.0.2.1 address:192.0.2.5 sum 35"));
    EXPECT_NE(capture.snapshot->traits().system, "Linux");
}

} // namespace
} // namespace precedence::tests
