#include "platform/windows/adapter_assembler.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

namespace precedence::windows {
namespace {

constexpr std::uint32_t kNative80211 = 9;
constexpr std::uint32_t k8023 = 14;

LinkRow link(std::uint64_t luid, const std::string& guid) {
    return {.luid = luid, .index = static_cast<std::uint32_t>(luid), .guid = guid, .alias = "adapter " + guid};
}

IpInterfaceRow ipRow(std::uint64_t luid, AddressFamily family, std::uint32_t metric = 25) {
    return {.luid = luid, .family = family, .metric = metric, .automatic = true, .connected = true};
}

TEST(AdapterAssembler, JoinsTheTablesByLuid) {
    LinkRow row = link(7, "{B}");
    row.hardwareAddress = {0x00, 0x1a, 0xff};
    row.description = "Intel(R) Ethernet";
    IpInterfaceRow ipv6 = ipRow(7, AddressFamily::IPv6, 30);
    ipv6.defaultRoutesDisabled = true;
    ipv6.weakHostSend = true;
    const AddressRow addresses{.luid = 7,
        .addresses = {{tests::address("192.0.2.5"), std::uint8_t{24}}},
        .dnsServers = {tests::address("192.0.2.2"), tests::address("192.0.2.1")}};
    const auto assembled = assembleAdapters(std::vector{row}, std::vector{ipRow(7, AddressFamily::IPv4), ipv6},
        std::vector{AddressRow{.luid = 8}, addresses});
    ASSERT_EQ(assembled.adapters.size(), 1U);
    const Adapter& adapter = assembled.adapters[0];
    EXPECT_EQ(adapter.id, AdapterId("{B}"));
    EXPECT_EQ(adapter.index, 7U);
    EXPECT_EQ(adapter.alias, "adapter {B}");
    EXPECT_EQ(adapter.description, "Intel(R) Ethernet");
    EXPECT_EQ(adapter.hardwareAddress, "00:1a:ff");
    EXPECT_EQ(adapter.addresses, addresses.addresses);
    EXPECT_EQ(adapter.dnsServers, addresses.dnsServers);
    EXPECT_EQ(adapter.ipv4->setting(), InterfaceMetric::automatic());
    EXPECT_EQ(adapter.ipv4->defaultRoutesDisabled, false);
    EXPECT_EQ(adapter.ipv6->metric, 30U);
    EXPECT_EQ(adapter.ipv6->defaultRoutesDisabled, true);
    EXPECT_EQ(adapter.ipv6->weakHostSend, true);
}

TEST(AdapterAssembler, AFamilyWithoutARowIsAbsent) {
    const auto assembled =
        assembleAdapters(std::vector{link(1, "{A}")}, std::vector{ipRow(1, AddressFamily::IPv4)}, {});
    ASSERT_EQ(assembled.adapters.size(), 1U);
    EXPECT_TRUE(assembled.adapters[0].ipv4.has_value());
    EXPECT_FALSE(assembled.adapters[0].ipv6.has_value());
}

TEST(AdapterAssembler, LeavesOutFiltersAndHelpers) {
    LinkRow filter = link(1, "{A}");
    filter.isFilter = true;
    const LinkRow helper = link(2, "{B}");
    LinkRow unbound = link(3, "{C}");
    unbound.isHardware = true;
    unbound.hasConnector = true;
    const auto assembled =
        assembleAdapters(std::vector{filter, helper, unbound}, std::vector{ipRow(1, AddressFamily::IPv4)}, {});
    ASSERT_EQ(assembled.adapters.size(), 1U);
    EXPECT_EQ(assembled.adapters[0].id, AdapterId("{C}"));
}

TEST(AdapterAssembler, SortsByIdAndFindsEachLuid) {
    const auto assembled = assembleAdapters(std::vector{link(1, "{C}"), link(2, "{A}"), link(3, "{B}")},
        std::vector{ipRow(1, AddressFamily::IPv4), ipRow(2, AddressFamily::IPv4), ipRow(3, AddressFamily::IPv4)}, {});
    ASSERT_EQ(assembled.positions.size(), 3U);
    EXPECT_EQ(assembled.adapters[0].id, AdapterId("{A}"));
    EXPECT_EQ(assembled.positions[0].luid, 1U);
    EXPECT_EQ(assembled.positions[0].position, AdapterPosition{2});
    EXPECT_EQ(assembled.positions[1].position, AdapterPosition{0});
    EXPECT_EQ(assembled.positions[2].position, AdapterPosition{1});
}

TEST(AdapterAssembler, OneIdStandsOnce) {
    const auto assembled = assembleAdapters(std::vector{link(1, "{A}"), link(2, "{A}")},
        std::vector{ipRow(1, AddressFamily::IPv4), ipRow(2, AddressFamily::IPv4)}, {});
    EXPECT_EQ(assembled.adapters.size(), 1U);
    EXPECT_EQ(assembled.positions.size(), 2U);
    EXPECT_EQ(idOf(link(5, "{00000000-0000-0000-0000-000000000000}")), AdapterId("luid:5"));
}

TEST(AdapterAssembler, ThePhysicalMediumIsAskedBeforeTheType) {
    EXPECT_EQ(mediumOf({.type = 6, .physicalMedium = kNative80211}), Medium::Wireless);
    EXPECT_EQ(mediumOf({.type = 6, .physicalMedium = k8023}), Medium::Wired);
    EXPECT_EQ(mediumOf({.type = 6, .physicalMedium = 8}), Medium::MobileBroadband);
    EXPECT_EQ(mediumOf({.type = 6, .physicalMedium = 10}), Medium::Bluetooth);
}

TEST(AdapterAssembler, WithoutAPhysicalMediumTheTypeTells) {
    EXPECT_EQ(mediumOf({.type = 71}), Medium::Wireless);
    EXPECT_EQ(mediumOf({.type = 6, .isHardware = true}), Medium::Wired);
    EXPECT_EQ(mediumOf({.type = 6}), Medium::Virtual);
    EXPECT_EQ(mediumOf({.type = 23}), Medium::RemoteAccess);
    EXPECT_EQ(mediumOf({.type = 24}), Medium::Loopback);
    EXPECT_EQ(mediumOf({.type = 53}), Medium::Tunnel);
    EXPECT_EQ(mediumOf({.type = 131}), Medium::Tunnel);
    EXPECT_EQ(mediumOf({.type = 1, .tunnelType = 14}), Medium::Tunnel);
    EXPECT_EQ(mediumOf({.type = 243}), Medium::MobileBroadband);
    EXPECT_EQ(mediumOf({.type = 1}), Medium::Unknown);
}

TEST(AdapterAssembler, AnAdapterWithoutACableIsDown) {
    EXPECT_EQ(stateOf({.operStatus = 1, .mediaState = 1}), LinkState::Up);
    EXPECT_EQ(stateOf({.operStatus = 1, .mediaState = 2}), LinkState::Down);
    EXPECT_EQ(stateOf({.operStatus = 7, .mediaState = 0}), LinkState::Down);
    EXPECT_EQ(stateOf({.operStatus = 4, .mediaState = 0}), LinkState::Unknown);
}

TEST(AdapterAssembler, ZeroAndAllOnesAreNoSpeed) {
    EXPECT_EQ(linkSpeedOf({}), std::nullopt);
    EXPECT_EQ(linkSpeedOf({.transmitSpeed = ~0ULL, .receiveSpeed = ~0ULL}), std::nullopt);
    EXPECT_EQ(linkSpeedOf({.transmitSpeed = ~0ULL, .receiveSpeed = 100}), 100U);
    EXPECT_EQ(linkSpeedOf({.transmitSpeed = 1'000'000'000, .receiveSpeed = 0}), 1'000'000'000U);
}

} // namespace
} // namespace precedence::windows
