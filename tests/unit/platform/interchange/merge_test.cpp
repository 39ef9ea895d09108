#include "platform/interchange/merge/adapter_groups.h"
#include "platform/interchange/merge/capture_traits.h"
#include "platform/interchange/merge/current_state.h"
#include "platform/interchange/merge/medium_hints.h"
#include "tests/unit/platform/interchange/readers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

FoundAdapter named(std::string alias, bool cut = false) {
    return {.alias = {.text = std::move(alias), .cut = cut}};
}

FoundAdapter described(std::string description, std::optional<std::uint32_t> index = {}) {
    return {.index = index, .description = {.text = std::move(description)}};
}

TEST(AdapterGroups, AreOneWhereTheIndexOrTheWholeAliasIsTheSame) {
    FoundAdapter later = named("OFFICE");
    later.index = 12;
    later.linkSpeed = 1000;
    const AdapterGroups groups({named("Office"), later, {.index = 12, .state = LinkState::Up}});
    ASSERT_EQ(groups.size(), 1u);
    EXPECT_EQ(groups[0].linkSpeed, 1000u);
    EXPECT_EQ(groups[0].state, LinkState::Up);
    EXPECT_EQ(groups.withIndex(12), 0u);
    EXPECT_EQ(groups.withIndex(7), std::nullopt);
}

TEST(AdapterGroups, MatchACutNameWithWhatItIsACutOf) {
    const AdapterGroups groups({named("A very long na", true), named("A very long name"), named("Another")});
    ASSERT_EQ(groups.size(), 2u);
    EXPECT_EQ(groups[0].alias, (PrintedName{.text = "A very long name"}));
}

TEST(AdapterGroups, LeaveACutNameAloneThatTwoCanBe) {
    const AdapterGroups groups({named("Office ad", true), named("Office adapter"), named("Office admin")});
    EXPECT_EQ(groups.size(), 3u);
}

TEST(AdapterGroups, StayTwoWhereNothingTellsThatTheyAreOne) {
    EXPECT_EQ(AdapterGroups({{}, {}}).size(), 2u);
    EXPECT_EQ(AdapterGroups({described("Example NIC", 7), described("Example NIC", 8)}).size(), 2u);
    FoundAdapter one{.hardwareAddress = "00-00-5e-00-53-01", .addresses = {{*IpAddress::parse("192.0.2.5")}}};
    FoundAdapter other{.hardwareAddress = "00-00-5e-00-53-02", .addresses = {{*IpAddress::parse("192.0.2.5")}}};
    EXPECT_EQ(AdapterGroups({one, other}).size(), 2u);
}

TEST(AdapterGroups, AreOneWhereTheyShareAnAddressThatTells) {
    const FoundAdapter byAddress{.addresses = {{*IpAddress::parse("192.0.2.5")}}};
    FoundAdapter office = named("Office");
    office.addresses = {{*IpAddress::parse("192.0.2.5"), 24}};
    const AdapterGroups groups({byAddress, office});
    ASSERT_EQ(groups.size(), 1u);
    EXPECT_EQ(groups[0].addresses, (std::vector<AssignedAddress>{{*IpAddress::parse("192.0.2.5"), 24}}));
    const FoundAdapter linkLocal{.addresses = {{*IpAddress::parse("fe80::5")}}};
    EXPECT_EQ(AdapterGroups({linkLocal, linkLocal}).size(), 2u);
}

TEST(AdapterGroups, FindARoutesAdapterByIndexAliasOrAddress) {
    FoundAdapter office = named("Office");
    office.addresses = {{*IpAddress::parse("192.0.2.5")}};
    const AdapterGroups groups({{.index = 7}, office});
    EXPECT_EQ(groups.groupOf({.index = 7}), 0u);
    EXPECT_EQ(groups.groupOf({.index = 8}), std::nullopt);
    EXPECT_EQ(groups.groupOf({.alias = {.text = "OFFICE"}}), 1u);
    EXPECT_EQ(groups.groupOf({.interfaceAddress = *IpAddress::parse("192.0.2.5")}), 1u);
    EXPECT_EQ(groups.groupOf({}), std::nullopt);
}

TEST(AdapterGroups, LetTheLaterTextTell) {
    FoundAdapter before = named("Office");
    before.ipv4 = IpInterface{.metric = 25, .automatic = true};
    FoundAdapter after = named("Office");
    after.ipv4 = IpInterface{.metric = 10};
    const AdapterGroups groups({before, after});
    ASSERT_EQ(groups.size(), 1u);
    EXPECT_EQ(groups[0].ipv4, (IpInterface{.metric = 10, .automatic = true}));
}

const std::string kBefore = "C:\\>route print\n"
                            "0.0.0.0 0.0.0.0 192.0.2.1 192.0.2.5 35\n"
                            "198.51.100.0 255.255.255.0 192.0.2.9 192.0.2.5 36\n"
                            "203.0.113.0 255.255.255.0 192.0.2.9 192.0.2.5 36\n";

TEST(CurrentState, IsTheLaterTableWhereItCoversTheEarlier) {
    const Capture capture = read(kBefore + "C:\\>route print\n"
                                           "0.0.0.0 0.0.0.0 192.0.2.1 192.0.2.5 5\n"
                                           "198.51.100.0 255.255.255.0 192.0.2.9 192.0.2.5 6\n");
    EXPECT_THAT(routesOf(capture), ElementsAre("0.0.0.0/0 192.0.2.1 address:192.0.2.5 sum 5",
                                       "198.51.100.0/24 192.0.2.9 address:192.0.2.5 sum 6"));
}

TEST(CurrentState, KeepsRowsThatALaterTableOfAPartDoesNotTell) {
    const Capture capture = read(kBefore + "C:\\>route print 0.0.0.0\n"
                                           "0.0.0.0 0.0.0.0 192.0.2.1 192.0.2.5 5\n");
    EXPECT_THAT(routesOf(capture),
        ElementsAre("0.0.0.0/0 192.0.2.1 address:192.0.2.5 sum 5", "198.51.100.0/24 192.0.2.9 address:192.0.2.5 sum 36",
            "203.0.113.0/24 192.0.2.9 address:192.0.2.5 sum 36"));
}

TEST(CurrentState, LeavesWhatAnswersAnotherQuestion) {
    Block routes{.kind = BlockKind::WindowsRoutes, .family = AddressFamily::IPv4, .routes = {{}}};
    Block others = routes;
    others.family = AddressFamily::IPv6;
    const std::vector<Block> blocks = currentState({routes, others});
    ASSERT_THAT(blocks, SizeIs(2));
    EXPECT_THAT(blocks[0].routes, SizeIs(1));
    EXPECT_THAT(blocks[1].routes, SizeIs(1));
}

TEST(RouteMerge, SplitsASumByTheOwnPartThatAnotherTextTells) {
    const Capture capture =
        readAll({"0.0.0.0 0.0.0.0 192.0.2.1 192.0.2.5 35\n", "No Manual 10 0.0.0.0/0 12 192.0.2.1\n",
            "Ethernet adapter Office:\n\n   IPv4 Address. . . : 192.0.2.5\n", " 12  25  1500  connected  Office\n"});
    EXPECT_THAT(routesOf(capture), ElementsAre("0.0.0.0/0 192.0.2.1 Office own 10"));
    EXPECT_EQ(metricOf(adapterNamed(capture, "Office")), 25u);
    EXPECT_EQ(capture.snapshot->effectiveMetric(capture.snapshot->routes()[0]), 35u);
}

TEST(RouteMerge, KeepsARowThatATableHasTwice) {
    const Capture capture = read("0.0.0.0 0.0.0.0 192.0.2.1 192.0.2.5 35\n0.0.0.0 0.0.0.0 192.0.2.1 192.0.2.5 35\n");
    EXPECT_THAT(capture.snapshot->routes(), SizeIs(2));
}

TEST(RouteMerge, MarksTheActiveRouteThatPersists) {
    const Capture capture = read(R"(
Active Routes:
203.0.113.0 255.255.255.0 192.0.2.9 192.0.2.5 36
Persistent Routes:
203.0.113.0 255.255.255.0 192.0.2.9 1
198.51.100.0 255.255.255.0 192.0.2.9 1
198.51.100.0 255.255.255.0 192.0.2.9 Default
)");
    EXPECT_THAT(routesOf(capture), ElementsAre("198.51.100.0/24 192.0.2.9 - own 1 persistent inactive",
                                       "198.51.100.0/24 192.0.2.9 - unknown persistent inactive",
                                       "203.0.113.0/24 192.0.2.9 address:192.0.2.5 sum 36 persistent"));
}

TEST(RouteMerge, TakesAPersistentRouteThatTwoTextsTellForOne) {
    const Capture capture = readAll({"Active Routes:\n192.0.2.0 255.255.255.0 On-link 192.0.2.5 291\n"
                                     "Persistent Routes:\n203.0.113.0 255.255.255.0 192.0.2.9 1\n",
        "C:\\>netsh interface ipv4 show route store=persistent\nNo Manual 1 203.0.113.0/24 12 192.0.2.9\n",
        "12 203.0.113.0/24 192.0.2.9 1 PersistentStore\n"});
    EXPECT_THAT(routesOf(capture), ElementsAre("192.0.2.0/24 on-link address:192.0.2.5 sum 291",
                                       "203.0.113.0/24 192.0.2.9 index:12 own 1 persistent inactive"));
}

TEST(InferredMetrics, FollowFromTheRouteOfAnOwnAddress) {
    const Capture capture =
        read("192.0.2.0 255.255.255.0 On-link 192.0.2.5 291\n192.0.2.5 255.255.255.255 On-link 192.0.2.5 281\n");
    const Adapter adapter = adapterNamed(capture, "address:192.0.2.5");
    EXPECT_EQ(adapter.ipv4, (IpInterface{.metric = 25, .metricInferred = true}));
}

TEST(InferredMetrics, AreNotMadeOfWhatSomebodyMayHaveAdded) {
    for (const char* row :
        {"198.51.100.0 255.255.255.0 On-link 192.0.2.5 291", "192.0.2.0 255.255.255.0 On-link 192.0.2.5 255",
            "0.0.0.0 0.0.0.0 192.0.2.1 192.0.2.5 291", "192.0.2.0 255.255.255.0 192.0.2.9 192.0.2.5 291"})
        EXPECT_EQ(metricOf(adapterNamed(read(row), "address:192.0.2.5")), std::nullopt) << row;
}

TEST(InferredMetrics, GiveWayToWhatATextTells) {
    const Capture capture = readAll({"192.0.2.5 255.255.255.255 On-link 192.0.2.5 281\n",
        "Configuration for interface \"Office\"\n    IP Address:  192.0.2.5\n    Subnet Prefix:  192.0.2.0/24\n"
        "    InterfaceMetric:  20\n"});
    const Adapter office = adapterNamed(capture, "Office");
    EXPECT_EQ(metricOf(office), 20u);
    EXPECT_FALSE(office.ipv4->metricInferred);
}

TEST(InferredMetrics, AreNoneOnXpAndLinux) {
    const Capture xp =
        read("0x2 ...00 00 5e 00 53 01 ...... Example\n192.0.2.5 255.255.255.255 On-link 192.0.2.5 281\n");
    EXPECT_EQ(metricOf(adapterNamed(xp, "address:192.0.2.5")), std::nullopt);
}

TEST(AddressPairing, JoinsAddressAndIndexByTheOrderOfMulticastRoutes) {
    const Capture capture = read(R"(
224.0.0.0 240.0.0.0 On-link 127.0.0.1 331
224.0.0.0 240.0.0.0 On-link 192.0.2.5 281
224.0.0.0 240.0.0.0 On-link 198.51.100.7 311

  1    331 ff00::/8                 On-link
 12    281 ff00::/8                 On-link
  7    311 ff00::/8                 On-link
)");
    EXPECT_THAT(adapterNames(capture), ElementsAre("index:1", "index:12", "index:7"));
    EXPECT_THAT(addressesOf(adapterNamed(capture, "index:12")), ElementsAre("192.0.2.5"));
    EXPECT_THAT(addressesOf(adapterNamed(capture, "index:7")), ElementsAre("198.51.100.7"));
}

TEST(AddressPairing, LeavesAloneWhatHasTwoPairings) {
    const Capture capture = read(R"(
224.0.0.0 240.0.0.0 On-link 192.0.2.5 281

 12    281 ff00::/8                 On-link
  7    281 ff00::/8                 On-link
)");
    EXPECT_THAT(adapterNames(capture), ElementsAre("address:192.0.2.5", "index:12", "index:7"));
}

TEST(CaptureTraits, FollowFromTheVersionOrTheLoopbacksMetric) {
    EXPECT_EQ(windowsNameOf("10.0.22631.1"), "Windows 11");
    EXPECT_EQ(windowsNameOf("10.0.19045"), "Windows 10");
    EXPECT_EQ(windowsNameOf("6.1.7601"), "Windows 7");
    EXPECT_EQ(windowsNameOf("10"), "");
    EXPECT_EQ(windowsNameOf(""), "");
    EXPECT_EQ(traitsOf({}, 75).rules.automaticTable, WindowsGeneration::Windows10);
    EXPECT_EQ(traitsOf({}, 50).rules.automaticTable, WindowsGeneration::WindowsXpSp2);
    EXPECT_EQ(traitsOf({}, 20).rules.automaticTable, std::nullopt);
    EXPECT_EQ(traitsOf({.linux = true}, 75).system, "Linux");
    EXPECT_FALSE(traitsOf({.windowsXp = true}, {}).rules.metricsAdd);
}

TEST(MediumHints, TakeTheStrongerWord) {
    EXPECT_EQ(mediumHint("Example Hyper-V Virtual Ethernet Adapter"), Medium::Virtual);
    EXPECT_EQ(mediumHint("Bluetooth Network Connection"), Medium::Bluetooth);
    EXPECT_EQ(mediumHint("Example WiFi 802.11ax"), Medium::Wireless);
    EXPECT_EQ(mediumHint("Upstairs"), Medium::Unknown);
}

} // namespace
} // namespace precedence::tests
