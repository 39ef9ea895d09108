#include "tests/unit/platform/interchange/readers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(PowerShellTables, OfInterfacesTellMetricAndStateByFamily) {
    const Capture capture = read(R"(
PS C:\> Get-NetIPInterface

ifIndex InterfaceAlias                  AddressFamily NlMtu(Bytes) InterfaceMetric Dhcp     ConnectionState PolicyStore
------- --------------                  ------------- ------------ --------------- ----     --------------- -----------
12      Office LAN                      IPv4                  1500              25 Enabled  Connected       ActiveStore
12      Office LAN                      IPv6                  1500              35 Enabled  Connected       ActiveStore
7       Wi-Fi                           IPv4                  1500              45 Disabled Disconnected    ActiveStore
)");
    const Adapter office = adapterNamed(capture, "Office LAN");
    EXPECT_EQ(office.index, 12u);
    EXPECT_EQ(metricOf(office), 25u);
    EXPECT_EQ(metricOf(office, AddressFamily::IPv6), 35u);
    EXPECT_EQ(office.ipv4->connected, true);
    EXPECT_EQ(adapterNamed(capture, "Wi-Fi").state, LinkState::Down);
    EXPECT_THAT(unreadOf(capture), IsEmpty());
}

TEST(PowerShellTables, OfRoutesTellBothParts) {
    const Capture capture = read(R"(
ifIndex DestinationPrefix                              NextHop                                  RouteMetric ifMetric PolicyStore
------- -----------------                              -------                                  ----------- -------- -----------
12      0.0.0.0/0                                      192.0.2.1                                          7 25       ActiveStore
12      2001:db8::/32                                  ::                                               256 35       ActiveStore
12      203.0.113.0/24                                 192.0.2.9                                          1          PersistentStore
)");
    EXPECT_THAT(routesOf(capture),
        ElementsAre("0.0.0.0/0 192.0.2.1 index:12 own 7", "203.0.113.0/24 192.0.2.9 index:12 own 1 persistent inactive",
            "2001:db8::/32 on-link index:12 own 256"));
    EXPECT_EQ(metricOf(adapterNamed(capture, "index:12")), 25u);
    EXPECT_EQ(metricOf(adapterNamed(capture, "index:12"), AddressFamily::IPv6), 35u);
    EXPECT_EQ(capture.snapshot->effectiveMetric(capture.snapshot->routes()[0]), 32u);
}

TEST(PowerShellTables, OfAdaptersTellDescriptionSpeedAndState) {
    const Capture capture = read(R"(
Name                      InterfaceDescription                    ifIndex Status       MacAddress             LinkSpeed
----                      --------------------                    ------- ------       ----------             ---------
Office LAN                Example Gigabit Adapter                      12 Up           00-00-5E-00-53-01         1 Gbps
Wi-Fi                     Example Wireless Card                         7 Disconnected 00-00-5E-00-53-02     866.7 Mbps
)");
    const Adapter office = adapterNamed(capture, "Office LAN");
    EXPECT_EQ(office.description, "Example Gigabit Adapter");
    EXPECT_EQ(office.linkSpeed, 1'000'000'000u);
    EXPECT_EQ(office.hardwareAddress, "00-00-5e-00-53-01");
    EXPECT_EQ(office.state, LinkState::Up);
    EXPECT_EQ(adapterNamed(capture, "Wi-Fi").linkSpeed, 866'700'000u);
    EXPECT_EQ(adapterNamed(capture, "Wi-Fi").state, LinkState::Down);
}

TEST(PowerShellTables, ReadARowThatANarrowWindowBroke) {
    const Capture capture = read("12      Office LAN     IPv4\n        1500              25 Enabled  Connected\n");
    EXPECT_EQ(metricOf(adapterNamed(capture, "Office LAN")), 25u);
    EXPECT_THAT(unreadOf(capture), IsEmpty());
}

TEST(PowerShellTables, EndWhereTheNextOneBegins) {
    const Capture capture = read(R"(
Name       ifIndex Status MacAddress
----       ------- ------ ----------
Office LAN      12 Up     00-00-5E-00-53-01
Name       ifIndex LinkSpeed InterfaceDescription
----       ------- --------- --------------------
Office LAN      12 1 Gbps    Example Gigabit Adapter
)");
    EXPECT_THAT(adapterNames(capture), ElementsAre("Office LAN"));
    EXPECT_EQ(adapterNamed(capture, "Office LAN").linkSpeed, 1'000'000'000u);
    EXPECT_EQ(adapterNamed(capture, "Office LAN").state, LinkState::Up);
}

TEST(PowerShellLists, TellAnObjectAfterTheOther) {
    const Capture capture = read(R"(
InterfaceAlias       : Office LAN
InterfaceIndex       : 12
IPAddress            : 192.0.2.5
PrefixLength         : 24

InterfaceAlias       : Office LAN
InterfaceIndex       : 12
ServerAddresses      : {192.0.2.53,
                       192.0.2.54}

ifIndex              : 12
InterfaceAlias       : Office LAN
AddressFamily        : IPv4
InterfaceMetric      : 10
AutomaticMetric      : Disabled
IgnoreDefaultRoutes  : Enabled
)");
    const Adapter office = adapterNamed(capture, "Office LAN");
    EXPECT_THAT(addressesOf(office), ElementsAre("192.0.2.5/24"));
    EXPECT_THAT(serversOf(office), ElementsAre("192.0.2.53", "192.0.2.54"));
    EXPECT_EQ(office.ipv4->setting(), InterfaceMetric::manual(10));
    EXPECT_EQ(office.ipv4->defaultRoutesDisabled, true);
}

TEST(PowerShellJson, CountsFamiliesAsWindowsDoes) {
    const Capture capture = read(R"(
[
  {"ifIndex": 12, "InterfaceAlias": "Office LAN", "AddressFamily": 23, "InterfaceMetric": 35, "AutomaticMetric": 1},
  {"ifIndex": 12, "InterfaceAlias": "Office LAN", "AddressFamily": {"value": 2, "Value": "IPv4"}, "InterfaceMetric": 25},
  {"ifIndex": 12, "DestinationPrefix": "0.0.0.0/0", "NextHop": "192.0.2.1", "RouteMetric": 7, "Store": 1}
]
)");
    const Adapter office = adapterNamed(capture, "Office LAN");
    EXPECT_EQ(metricOf(office, AddressFamily::IPv6), 35u);
    EXPECT_EQ(office.ipv6->automatic, true);
    EXPECT_EQ(metricOf(office), 25u);
    EXPECT_THAT(routesOf(capture), ElementsAre("0.0.0.0/0 192.0.2.1 Office LAN own 7"));
}

TEST(PowerShellJson, StandsBetweenNotesThatAreGivenBack) {
    const Capture capture =
        read("Here it comes, number 1.\n{\"ifIndex\":12,\"DestinationPrefix\":\"192.0.2.0/24\"}\nIs 1 fine?\n");
    EXPECT_THAT(routesOf(capture), ElementsAre("192.0.2.0/24 on-link index:12 unknown"));
    EXPECT_THAT(unreadOf(capture), ElementsAre("1: Here it comes, number 1.", "3: Is 1 fine?"));
}

TEST(PowerShellCsv, DoublesItsQuotationMarks) {
    const Capture capture = read(R"(
#TYPE Selected
"ifIndex","InterfaceAlias","AddressFamily","InterfaceMetric","ConnectionState"
"12","Office ""LAN"", upstairs","IPv4","25","Connected"
)");
    EXPECT_EQ(metricOf(adapterNamed(capture, "Office \"LAN\", upstairs")), 25u);
}

TEST(PowerShellCsv, IsPartedBySemicolonsInManyCountries) {
    const Capture capture = read("ifIndex;DestinationPrefix;NextHop;RouteMetric\n12;0.0.0.0/0;192.0.2.1;7\n12;x;y;z\n");
    EXPECT_THAT(routesOf(capture), ElementsAre("0.0.0.0/0 192.0.2.1 index:12 own 7"));
    EXPECT_THAT(unreadOf(capture), ElementsAre("3: 12;x;y;z"));
}

} // namespace
} // namespace precedence::tests
