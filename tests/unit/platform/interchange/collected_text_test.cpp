// What the command for another Windows computer puts on its clipboard, read here.
#include "tests/unit/platform/interchange/readers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string kCollected = R"(
Microsoft Windows [Version 10.0.22631.4460]
# ipconfig /all 

Windows IP Configuration

   Host Name . . . . . . . . . . . . : example

Ethernet adapter Office LAN:

   Connection-specific DNS Suffix  . : 
   Description . . . . . . . . . . . : Example Gigabit Adapter
   Physical Address. . . . . . . . . : 00-00-5E-00-53-01
   IPv4 Address. . . . . . . . . . . : 192.0.2.5(Preferred) 
   Subnet Mask . . . . . . . . . . . : 255.255.255.0
   Default Gateway . . . . . . . . . : 192.0.2.1
   DNS Servers . . . . . . . . . . . : 192.0.2.53
# route print 
===========================================================================
Interface List
 12...00 00 5e 00 53 01 ......Example Gigabit Adapter
  1...........................Software Loopback Interface 1
===========================================================================

IPv4 Route Table
===========================================================================
Active Routes:
Network Destination        Netmask          Gateway       Interface  Metric
          0.0.0.0          0.0.0.0        192.0.2.1       192.0.2.5     27
        192.0.2.0    255.255.255.0         On-link         192.0.2.5    281
===========================================================================
Persistent Routes:
  Network Address          Netmask  Gateway Address  Metric
      203.0.113.0    255.255.255.0        192.0.2.9       1
===========================================================================

IPv6 Route Table
===========================================================================
Active Routes:
 If Metric Network Destination      Gateway
 12    271 ::/0                     fe80::1
===========================================================================
Persistent Routes:
  None
# netsh interface ipv4 show interfaces 

Idx     Met         MTU          State                Name
---  ----------  ----------  ------------  ---------------------------
  1          75  4294967295  connected     Loopback Pseudo-Interface 1
 12          25        1500  connected     Office LAN

# netsh interface ipv4 show interfaces level=verbose 

Interface Loopback Pseudo-Interface 1 Parameters
----------------------------------------------
IfLuid                             : loopback_0
IfIndex                            : 1
State                              : connected
Metric                             : 75
Use Automatic Metric               : enabled
Ignore Default Routes              : disabled

Interface Office LAN Parameters
----------------------------------------------
IfLuid                             : ethernet_32768
IfIndex                            : 12
State                              : connected
Metric                             : 25
Use Automatic Metric               : enabled
Ignore Default Routes              : disabled

# netsh interface ipv4 show route 

Publish  Type      Met  Prefix                    Idx  Gateway/Interface Name
-------  --------  ---  ------------------------  ---  ------------------------
No       Manual    2    0.0.0.0/0                  12  192.0.2.1
No       System    256  192.0.2.0/24               12  Office LAN

# netsh interface ipv4 show route store=persistent 

Publish  Type      Met  Prefix                    Idx  Gateway/Interface Name
-------  --------  ---  ------------------------  ---  ------------------------
No       Manual    1    203.0.113.0/24             12  192.0.2.9

# netsh interface ipv6 show interfaces 

Idx     Met         MTU          State                Name
---  ----------  ----------  ------------  ---------------------------
  1          75  4294967295  connected     Loopback Pseudo-Interface 1
 12          15        1500  connected     Office LAN

# netsh interface ipv6 show interfaces level=verbose 

Interface Loopback Pseudo-Interface 1 Parameters
----------------------------------------------
IfLuid                             : loopback_0
IfIndex                            : 1
State                              : connected
Metric                             : 75
Use Automatic Metric               : enabled
Ignore Default Routes              : disabled

Interface Office LAN Parameters
----------------------------------------------
IfLuid                             : ethernet_32768
IfIndex                            : 12
State                              : connected
Metric                             : 15
Use Automatic Metric               : disabled
Ignore Default Routes              : enabled

# netsh interface ipv6 show route 

Publish  Type      Met  Prefix                    Idx  Gateway/Interface Name
-------  --------  ---  ------------------------  ---  ------------------------
No       Manual    256  ::/0                       12  fe80::1

# netsh interface ipv6 show route store=persistent 

)";

TEST(CollectedText, GivesEachFamilyItsOwnMetricsAndSwitches) {
    const Capture capture = read(kCollected);
    const Adapter office = adapterNamed(capture, "Office LAN");
    EXPECT_EQ(office.index, 12u);
    EXPECT_EQ(
        office.ipv4, (IpInterface{.metric = 25, .automatic = true, .connected = true, .defaultRoutesDisabled = false}));
    EXPECT_EQ(
        office.ipv6, (IpInterface{.metric = 15, .automatic = false, .connected = true, .defaultRoutesDisabled = true}));
    EXPECT_EQ(office.medium, Medium::Wired);
    EXPECT_THAT(serversOf(office), ElementsAre("192.0.2.53"));
}

TEST(CollectedText, GivesEveryRouteItsParts) {
    const Capture capture = read(kCollected);
    EXPECT_THAT(routesOf(capture),
        ElementsAre("0.0.0.0/0 192.0.2.1 Office LAN own 2", "192.0.2.0/24 on-link Office LAN own 256",
            "203.0.113.0/24 192.0.2.9 Office LAN own 1 persistent inactive", "::/0 fe80::1 Office LAN own 256"));
}

TEST(CollectedText, IsOfTheWindowsThatItTellsAndIsReadWhole) {
    const Capture capture = read(kCollected);
    EXPECT_EQ(capture.snapshot->traits().system, "Windows 11");
    EXPECT_THAT(adapterNames(capture), ElementsAre("Loopback Pseudo-Interface 1", "Office LAN"));
    EXPECT_THAT(unreadOf(capture), IsEmpty());
}

} // namespace
} // namespace precedence::tests
