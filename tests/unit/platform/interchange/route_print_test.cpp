#include "tests/unit/platform/interchange/readers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string kOffice = R"(
===========================================================================
Interface List
 12...00 00 5e 00 53 01 ......Example Gigabit Adapter
  1...........................Software Loopback Interface 1
===========================================================================

IPv4 Route Table
===========================================================================
Active Routes:
Network Destination        Netmask          Gateway       Interface  Metric
          0.0.0.0          0.0.0.0        192.0.2.1       192.0.2.5     35
        192.0.2.0    255.255.255.0         On-link         192.0.2.5    291
        192.0.2.5  255.255.255.255         On-link         192.0.2.5    291
===========================================================================
Persistent Routes:
  Network Address          Netmask  Gateway Address  Metric
      203.0.113.0    255.255.255.0        192.0.2.9       7
===========================================================================

IPv6 Route Table
===========================================================================
Active Routes:
 If Metric Network Destination      Gateway
 12    281 ::/0                     fe80::1
 12    281 2001:db8:1:aaaa:bbbb:cccc:dddd:eeee/128
                                    On-link
===========================================================================
Persistent Routes:
  None
)";

TEST(RoutePrint, ReadsSumsOfBothFamiliesAndPersistentRoutes) {
    const Capture capture = read(kOffice);
    EXPECT_THAT(routesOf(capture),
        ElementsAre("0.0.0.0/0 192.0.2.1 address:192.0.2.5 sum 35", "192.0.2.0/24 on-link address:192.0.2.5 sum 291",
            "192.0.2.5/32 on-link address:192.0.2.5 sum 291", "203.0.113.0/24 192.0.2.9 - own 7 persistent inactive",
            "::/0 fe80::1 Example Gigabit Adapter sum 281",
            "2001:db8:1:aaaa:bbbb:cccc:dddd:eeee/128 on-link Example Gigabit Adapter sum 281"));
    EXPECT_THAT(
        capture.kinds, ElementsAre(BlockKind::InterfaceList, BlockKind::WindowsRoutes, BlockKind::PersistentRoutes));
    EXPECT_THAT(unreadOf(capture), IsEmpty());
    EXPECT_EQ(adapterNamed(capture, "Example Gigabit Adapter").hardwareAddress, "00-00-5e-00-53-01");
    EXPECT_EQ(adapterNamed(capture, "Software Loopback Interface 1").medium, Medium::Loopback);
}

TEST(RoutePrint, ReadsTheSameInEveryEncodingAndWrapping) {
    const Capture plain = read(kOffice);
    std::string quoted;
    std::string dos;
    for (const char sign : kOffice) {
        quoted += sign == '\n' ? "\n> " : std::string(1, sign);
        dos += sign == '\n' ? "\r\n" : std::string(1, sign);
    }
    EXPECT_EQ(routesOf(read(quoted)), routesOf(plain));
    EXPECT_EQ(routesOf(read(dos)), routesOf(plain));
    EXPECT_EQ(routesOf(read("<html><pre>" + kOffice + "</pre></html>")), routesOf(plain));
}

TEST(RoutePrint, ReadsHeadingsInAnyLanguage) {
    const Capture capture = read(R"(
IPv4-Routentabelle
===========================================================================
Aktive Routen:
     Netzwerkziel    Netzwerkmaske          Gateway    Schnittstelle Metrik
          0.0.0.0          0.0.0.0        192.0.2.1       192.0.2.5     35
        192.0.2.0    255.255.255.0   Auf Verbindung       192.0.2.5    291
===========================================================================
)"
                                 "St\u00e4ndige Routen:\n  Keine\n");
    EXPECT_THAT(routesOf(capture),
        ElementsAre("0.0.0.0/0 192.0.2.1 address:192.0.2.5 sum 35", "192.0.2.0/24 on-link address:192.0.2.5 sum 291"));
    EXPECT_THAT(unreadOf(capture), IsEmpty());
}

TEST(RoutePrint, ReadsAWrappedRow) {
    const Capture capture = read(R"(
          0.0.0.0          0.0.0.0        192.0.2.1
       192.0.2.5     35
        192.0.2.0    255.255.255.0         On-link         192.0.2.5    291
)");
    EXPECT_THAT(routesOf(capture),
        ElementsAre("0.0.0.0/0 192.0.2.1 address:192.0.2.5 sum 35", "192.0.2.0/24 on-link address:192.0.2.5 sum 291"));
}

TEST(RoutePrint, ReadsWrappedRowsOfAMailThatMarkedOnlyTheirStart) {
    const Capture capture = read(R"(
>          0.0.0.0          0.0.0.0        192.0.2.1
192.0.2.5     35
>        192.0.2.0    255.255.255.0         On-link
192.0.2.5    291
>        192.0.2.5  255.255.255.255         On-link
192.0.2.5    291
)");
    EXPECT_THAT(routesOf(capture),
        ElementsAre("0.0.0.0/0 192.0.2.1 address:192.0.2.5 sum 35", "192.0.2.0/24 on-link address:192.0.2.5 sum 291",
            "192.0.2.5/32 on-link address:192.0.2.5 sum 291"));
    EXPECT_THAT(unreadOf(capture), IsEmpty());
}

TEST(RoutePrint, OfXpShowsMetricsThatAreTheRoutesOwn) {
    const Capture capture = read(R"(
===========================================================================
Interface List
0x1 ........................... MS TCP Loopback interface
0x10003 ...00 00 5e 00 53 01 ...... Example Fast Adapter with a name that is long
er than the list
===========================================================================
Active Routes:
Network Destination        Netmask          Gateway       Interface  Metric
          0.0.0.0          0.0.0.0        192.0.2.1       192.0.2.5       20
        192.0.2.0    255.255.255.0        192.0.2.5       192.0.2.5       20
  255.255.255.255  255.255.255.255        192.0.2.5           10003       1
Default Gateway:         192.0.2.1
===========================================================================
Persistent Routes:
  None
)");
    EXPECT_THAT(routesOf(capture), Contains("0.0.0.0/0 192.0.2.1 address:192.0.2.5 own 20"));
    EXPECT_THAT(routesOf(capture),
        Contains("255.255.255.255/32 192.0.2.5 Example Fast Adapter with a name that is longer than the list own 1"));
    EXPECT_EQ(capture.snapshot->traits().system, "Windows XP");
    EXPECT_FALSE(capture.snapshot->rules().metricsAdd);
    EXPECT_THAT(unreadOf(capture), IsEmpty());
}

TEST(RoutePrint, TakesAnElisionForNoRouteAndNoAlarm) {
    const Capture capture = read(R"(
          0.0.0.0          0.0.0.0        192.0.2.1       192.0.2.5     35
...
 12    281 2001:db8::/32
...
[...]
        192.0.2.0    255.255.255.0         On-link         192.0.2.5    291
)");
    EXPECT_THAT(routesOf(capture),
        ElementsAre("0.0.0.0/0 192.0.2.1 address:192.0.2.5 sum 35", "192.0.2.0/24 on-link address:192.0.2.5 sum 291"));
    EXPECT_THAT(unreadOf(capture), ElementsAre("3:  12    281 2001:db8::/32"));
}

TEST(RoutePrint, TakesNoRuleAndNoHeadingForAGateway) {
    const Capture capture = read(R"(
 12    281 2001:db8::/32            On-link
 12    281 2001:db8:1::/48
===========================================================================
Persistent Routes:
)");
    EXPECT_THAT(routesOf(capture), ElementsAre("2001:db8::/32 on-link index:12 sum 281"));
    EXPECT_THAT(unreadOf(capture), ElementsAre("2:  12    281 2001:db8:1::/48"));
}

TEST(RoutePrint, GivesBackRowsWithNumbersThatNoStackHas) {
    const Capture capture = read(R"(
          0.0.0.0          0.0.0.0        192.0.2.1       192.0.2.5     4294967295
          0.0.0.0          0.0.0.0      192.0.2.256       192.0.2.5     35
        192.0.2.0      255.0.255.0         On-link        192.0.2.5     35
        192.0.2.9    255.255.255.0         On-link        192.0.2.5     35
 12    281 2001:db8::/129           On-link
)");
    EXPECT_THAT(routesOf(capture), ElementsAre("0.0.0.0/0 192.0.2.1 address:192.0.2.5 sum 4294967295"));
    EXPECT_EQ(capture.unreadCount, 4u);
    EXPECT_EQ(capture.unread.front().number, 2u);
}

TEST(RoutePrint, KeepsWhatStandsBeforeTheEndOfATextThatWasCut) {
    const Capture capture = read(kOffice.substr(0, kOffice.find("35\n") + 60));
    EXPECT_THAT(routesOf(capture), Contains("0.0.0.0/0 192.0.2.1 address:192.0.2.5 sum 35"));
}

} // namespace
} // namespace precedence::tests
