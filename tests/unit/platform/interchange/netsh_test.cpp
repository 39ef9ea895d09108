#include "tests/unit/platform/interchange/readers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(NetshTables, TakeTheirFamilyFromTheCommandBeforeThem) {
    const Capture capture = read(R"(
C:\>netsh interface ipv4 show interfaces

Idx     Met         MTU          State                Name
---  ----------  ----------  ------------  ---------------------------
  1          75  4294967295  connected     Loopback Pseudo-Interface 1
 12          25        1500  connected     Office LAN
  7          45        1500  disconnected  Wi-Fi

C:\>netsh interface ipv6 show interfaces

Idx     Met         MTU          State                Name
---  ----------  ----------  ------------  ---------------------------
 12          35        1500  connected     Office LAN
)");
    const Adapter office = adapterNamed(capture, "Office LAN");
    EXPECT_EQ(office.index, 12u);
    EXPECT_EQ(metricOf(office), 25u);
    EXPECT_EQ(metricOf(office, AddressFamily::IPv6), 35u);
    EXPECT_EQ(office.state, LinkState::Up);
    const Adapter wireless = adapterNamed(capture, "Wi-Fi");
    EXPECT_EQ(wireless.state, LinkState::Down);
    EXPECT_FALSE(wireless.ipv6);
    EXPECT_THAT(unreadOf(capture), IsEmpty());
}

TEST(NetshTables, TellTheRoutesOwnPartAndNoSum) {
    const Capture capture = read(R"(
Publish  Type      Met  Prefix                    Idx  Gateway/Interface Name
-------  --------  ---  ------------------------  ---  ------------------------
No       Manual    5    0.0.0.0/0                  12  192.0.2.1
No       System    256  192.0.2.0/24               12  Office LAN
No       System    256  2001:db8:aaaa:bbbb:cccc:dddd:eeee:ffff/128   12  Office LAN
)");
    EXPECT_THAT(routesOf(capture),
        ElementsAre("0.0.0.0/0 192.0.2.1 Office LAN own 5", "192.0.2.0/24 on-link Office LAN own 256",
            "2001:db8:aaaa:bbbb:cccc:dddd:eeee:ffff/128 on-link Office LAN own 256"));
    EXPECT_EQ(capture.snapshot->routes()[0].origin, RouteOrigin::Manual);
    EXPECT_EQ(capture.snapshot->routes()[1].origin, RouteOrigin::System);
    EXPECT_THAT(unreadOf(capture), IsEmpty());
}

TEST(NetshTables, ReadWordsOfAnotherLanguageBeforeTheNumbers) {
    const Capture capture = read("Nein     Manuell   5    0.0.0.0/0                  12  192.0.2.1\n"
                                 "\u041d\u0435\u0442      \u0421\u0438\u0441\u0442\u0435\u043c\u0430   256  "
                                 "192.0.2.0/24   12  B\u00fcro\n");
    EXPECT_THAT(routesOf(capture),
        ElementsAre("0.0.0.0/0 192.0.2.1 B\u00fcro own 5", "192.0.2.0/24 on-link B\u00fcro own 256"));
    EXPECT_EQ(capture.snapshot->routes()[0].origin, RouteOrigin::Unknown);
}

TEST(NetshTables, GiveBackAnIndexThatIsNoNumber) {
    const Capture capture = read(R"(
No       Manual    5    0.0.0.0/0                  12  192.0.2.1
No       Manual    5    192.0.2.0/24    99999999999  192.0.2.1
No       Manual    5    198.51.100.0/33            12  192.0.2.1
)");
    EXPECT_THAT(routesOf(capture), ElementsAre("0.0.0.0/0 192.0.2.1 index:12 own 5"));
    EXPECT_EQ(capture.unreadCount, 2u);
}

TEST(NetshVerbose, TellsWhatIsAutomaticAndWhatIsDisabled) {
    const Capture capture = read(R"(
C:\>netsh interface ipv6 show interfaces level=verbose

Interface Office LAN Parameters
----------------------------------------------
IfLuid                             : ethernet_32768
IfIndex                            : 12
State                              : connected
Metric                             : 25
Link MTU                           : 1500 bytes
Weak Host Sends                    : enabled
Weak Host Receives                 : disabled
Use Automatic Metric               : enabled
Ignore Default Routes              : disabled

Interface Spare Parameters
----------------------------------------------
IfLuid                             : wireless_32769
IfIndex                            : 7
State                              : disconnected
Metric                             : 10
Use Automatic Metric               : disabled
Ignore Default Routes              : enabled
)");
    const Adapter office = adapterNamed(capture, "Office LAN");
    EXPECT_EQ(office.medium, Medium::Wired);
    EXPECT_FALSE(office.ipv4);
    EXPECT_EQ(office.ipv6, (IpInterface{.metric = 25,
                               .automatic = true,
                               .connected = true,
                               .defaultRoutesDisabled = false,
                               .weakHostSend = true,
                               .weakHostReceive = false}));
    const Adapter spare = adapterNamed(capture, "Spare");
    EXPECT_EQ(spare.medium, Medium::Wireless);
    EXPECT_EQ(
        spare.ipv6, (IpInterface{.metric = 10, .automatic = false, .connected = false, .defaultRoutesDisabled = true}));
    EXPECT_THAT(unreadOf(capture), IsEmpty());
}

TEST(NetshVerbose, GivesBackALineThatBreaksOffBehindItsLabel) {
    const Capture capture = read("No Manual 5 0.0.0.0/0 12 192.0.2.1\nInterface 1 Parameters\n----\nIfLuid\n");
    EXPECT_THAT(routesOf(capture), ElementsAre("0.0.0.0/0 192.0.2.1 index:12 own 5"));
    EXPECT_THAT(adapterNames(capture), ElementsAre("index:12"));
}

TEST(NetshAddresses, TellAddressesGatewaysServersAndTheMetric) {
    const Capture capture = read(R"(
Configuration for interface "Office LAN"
    DHCP enabled:                         Yes
    IP Address:                           192.0.2.5
    Subnet Prefix:                        192.0.2.0/24 (mask 255.255.255.0)
    Default Gateway:                      192.0.2.1
    Gateway Metric:                       2
    InterfaceMetric:                      25
    Statically Configured DNS Servers:    192.0.2.53
                                          192.0.2.54
    Register with which suffix:           Primary only
)");
    const Adapter office = adapterNamed(capture, "Office LAN");
    EXPECT_THAT(addressesOf(office), ElementsAre("192.0.2.5/24"));
    EXPECT_THAT(serversOf(office), ElementsAre("192.0.2.53", "192.0.2.54"));
    EXPECT_EQ(metricOf(office), 25u);
    EXPECT_THAT(routesOf(capture), ElementsAre("0.0.0.0/0 192.0.2.1 Office LAN own 2"));
    EXPECT_THAT(unreadOf(capture), IsEmpty());
}

TEST(NetshAddresses, OfTwoHeadingsThatGotLostStayTwoAdapters) {
    const Capture capture = read(R"(
Configuration for interface "Office LAN"
    IP Address:                           192.0.2.5
    Subnet Prefix:                        192.0.2.0/24 (mask 255.255.255.0)

    InterfaceMetric:                      25
    DHCP enabled:                         Yes

    InterfaceMetric:                      45
    DHCP enabled:                         Yes
)");
    ASSERT_THAT(adapterNames(capture), ElementsAre("Office LAN", "unnamed", "unnamed#2"));
    EXPECT_EQ(metricOf(adapterNamed(capture, "unnamed")), 25u);
    EXPECT_EQ(metricOf(adapterNamed(capture, "unnamed#2")), 45u);
}

} // namespace
} // namespace precedence::tests
