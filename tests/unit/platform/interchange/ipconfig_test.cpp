#include "tests/unit/platform/interchange/readers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Ipconfig, TellsAdaptersWithAddressesGatewaysAndServers) {
    const Capture capture = read(R"(
Windows IP Configuration

   Host Name . . . . . . . . . . . . : example
   IP Routing Enabled. . . . . . . . : No

Ethernet adapter Office LAN:

   Connection-specific DNS Suffix  . : example.net
   Description . . . . . . . . . . . : Example Gigabit Adapter
   Physical Address. . . . . . . . . : 00-00-5E-00-53-01
   DHCP Enabled. . . . . . . . . . . : Yes
   Link-local IPv6 Address . . . . . : fe80::5%12(Preferred)
   IPv4 Address. . . . . . . . . . . : 192.0.2.5(Preferred)
   Subnet Mask . . . . . . . . . . . : 255.255.255.0
   Default Gateway . . . . . . . . . : fe80::1%12
                                       192.0.2.1
   DHCP Server . . . . . . . . . . . : 192.0.2.2
   DNS Servers . . . . . . . . . . . : 2001:db8::53
                                       192.0.2.53
   NetBIOS over Tcpip. . . . . . . . : Enabled

Wireless LAN adapter Wi-Fi:

   Media State . . . . . . . . . . . : Media disconnected
   Connection-specific DNS Suffix  . :

)");
    EXPECT_THAT(adapterNames(capture), ElementsAre("Office LAN", "Wi-Fi"));
    const Adapter office = adapterNamed(capture, "Office LAN");
    EXPECT_EQ(office.description, "Example Gigabit Adapter");
    EXPECT_EQ(office.hardwareAddress, "00-00-5e-00-53-01");
    EXPECT_EQ(office.medium, Medium::Wired);
    EXPECT_EQ(office.state, LinkState::Up);
    EXPECT_THAT(addressesOf(office), ElementsAre("fe80::5", "192.0.2.5/24"));
    EXPECT_THAT(serversOf(office), ElementsAre("2001:db8::53", "192.0.2.53"));
    EXPECT_THAT(
        routesOf(capture), ElementsAre("0.0.0.0/0 192.0.2.1 Office LAN unknown", "::/0 fe80::1 Office LAN unknown"));
    EXPECT_EQ(adapterNamed(capture, "Wi-Fi").medium, Medium::Wireless);
    EXPECT_EQ(adapterNamed(capture, "Wi-Fi").state, LinkState::Down);
    EXPECT_THAT(unreadOf(capture), IsEmpty());
}

TEST(Ipconfig, ReadsALabelThatHasAColonOfItsOwn) {
    const Capture capture = read("Adaptador de Ethernet Oficina:\n\n"
                                 "   V\u00ednculo: direcci\u00f3n IPv6 local. . . : fe80::5%12(Preferido)\n"
                                 "   Direcci\u00f3n IPv4. . . . . . . . . . . . . . : 192.0.2.5(Preferido)\n"
                                 "   M\u00e1scara de subred . . . . . . . . . . . . : 255.255.255.0\n"
                                 "   Puerta de enlace predeterminada . . . . . : 192.0.2.1\n");
    const Adapter office = adapterNamed(capture, "Oficina");
    EXPECT_THAT(addressesOf(office), ElementsAre("fe80::5", "192.0.2.5/24"));
    EXPECT_THAT(routesOf(capture), ElementsAre("0.0.0.0/0 192.0.2.1 Oficina unknown"));
    EXPECT_THAT(unreadOf(capture), IsEmpty());
}

TEST(Ipconfig, ReadsAValueThatAMailProgramPutOnTheNextLine) {
    const Capture capture = read("> Adaptador de Ethernet Oficina:\n>\n"
                                 ">    V\u00ednculo: direcci\u00f3n IPv6 local. . . :\nfe80::5%12(Preferido)\n"
                                 ">    Direcci\u00f3n IPv4. . . . . . . . . . . . . . :\n192.0.2.5(Preferido)\n"
                                 ">    M\u00e1scara de subred . . . . . . . . . . . . : 255.255.255.0\n"
                                 ">    Puerta de enlace predeterminada . . . . . : 192.0.2.1\n");
    EXPECT_THAT(addressesOf(adapterNamed(capture, "Oficina")), ElementsAre("fe80::5", "192.0.2.5/24"));
    EXPECT_THAT(unreadOf(capture), IsEmpty());
}

TEST(Ipconfig, KeepsTheWholeHeadingOfALanguageThatIsNotKnown) {
    const Capture capture = read("Eterneta adaptilo Oficejo:\n\n   IPv4-adreso . . . . . : 192.0.2.5\n");
    EXPECT_THAT(adapterNames(capture), ElementsAre("Eterneta adaptilo Oficejo"));
}

TEST(Ipconfig, IsTheAdapterWhoseAliasAnotherTextTells) {
    const Capture capture = readAll({"Eterneta adaptilo Oficejo:\n\n   IPv4-adreso . . . . . : 192.0.2.5\n",
        " 12          25        1500  connected     Oficejo\n"});
    ASSERT_THAT(adapterNames(capture), ElementsAre("Oficejo"));
    EXPECT_EQ(metricOf(adapterNamed(capture, "Oficejo")), 25u);
}

} // namespace
} // namespace precedence::tests
