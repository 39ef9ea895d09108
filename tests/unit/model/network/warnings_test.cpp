#include "model/network/preview.h"
#include "model/network/warnings.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace precedence::tests {
namespace {

std::vector<Warning> warningsOfKind(const Snapshot& snapshot, WarningKind kind) {
    std::vector<Warning> warnings = warningsOn(snapshot);
    std::erase_if(warnings, [kind](const Warning& warning) { return warning.kind != kind; });
    return warnings;
}

class Warnings : public testing::Test {
protected:
    Warnings() {
        m_builder.traits().setsMetric = true;
        m_builder.traits().setsDefaultRoutes = true;
    }
    Adapter& add(const std::string& alias, std::uint32_t metric, Medium medium) {
        Adapter& made = m_builder.adapter(alias, metric);
        made.medium = medium;
        made.ipv4->defaultRoutesDisabled = false;
        made.ipv6->defaultRoutesDisabled = false;
        return made;
    }
    void gateway(const std::string& alias, std::uint32_t metric = 0) {
        m_builder.route("0.0.0.0/0", "192.0.2.1", alias, metric);
    }
    [[nodiscard]] std::vector<Warning> of(WarningKind kind) const { return warningsOfKind(*m_builder.build(), kind); }
    /// What is left of the kind once the warning's own change is made.
    [[nodiscard]] std::size_t leftAfterMending(WarningKind kind) const {
        const auto found = of(kind);
        return warningsOfKind(*preview(*m_builder.build(), found.at(0).mend), kind).size();
    }

    SnapshotBuilder m_builder;
};

TEST_F(Warnings, SayNothingAboutAnOrdinaryWiredAndWirelessPair) {
    add("Ethernet", 25, Medium::Wired);
    add("Wi-Fi", 35, Medium::Wireless);
    gateway("Ethernet");
    gateway("Wi-Fi");
    EXPECT_TRUE(warningsOn(*m_builder.build()).empty());
}

TEST_F(Warnings, SayNothingAboutATunnelThatCarriesTheInternet) {
    add("Ethernet", 25, Medium::Wired);
    add("Contoso VPN", 5, Medium::Tunnel);
    gateway("Ethernet");
    gateway("Contoso VPN");
    EXPECT_TRUE(warningsOn(*m_builder.build()).empty());
}

TEST_F(Warnings, NameATieOfDefaultRoutesAndTheChangeThatEndsIt) {
    add("Wi-Fi", 25, Medium::Wireless);
    add("Ethernet", 25, Medium::Wired);
    gateway("Ethernet");
    gateway("Wi-Fi");
    const auto ties = of(WarningKind::Tie);
    ASSERT_EQ(ties.size(), 1U);
    EXPECT_EQ(ties[0].adapters, (std::vector{AdapterId("Ethernet"), AdapterId("Wi-Fi")}));
    EXPECT_EQ(ties[0].family, AddressFamily::IPv4);
    EXPECT_EQ(ties[0].mend.size(), 1U);
    EXPECT_EQ(leftAfterMending(WarningKind::Tie), 0U);
}

TEST_F(Warnings, OfferNoChangeWhereTheStackMakesNone) {
    m_builder.traits().setsMetric = false;
    add("Wi-Fi", 25, Medium::Wireless);
    add("Ethernet", 25, Medium::Wired);
    gateway("Ethernet");
    gateway("Wi-Fi");
    ASSERT_EQ(of(WarningKind::Tie).size(), 1U);
    EXPECT_TRUE(of(WarningKind::Tie)[0].mend.empty());
}

TEST_F(Warnings, LetTiesBeThatLeadNowhere) {
    add("Ethernet", 25, Medium::Wired);
    add("vEthernet", 25, Medium::Virtual);
    gateway("Ethernet");
    EXPECT_TRUE(of(WarningKind::Tie).empty());
}

TEST_F(Warnings, NameTwoWiredGatewaysAndSwitchTheSecondOneOff) {
    add("LAN A", 25, Medium::Wired);
    add("LAN B", 35, Medium::Wired);
    gateway("LAN A");
    gateway("LAN B");
    const auto found = of(WarningKind::TwoDefaultGateways);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].adapters, (std::vector{AdapterId("LAN A"), AdapterId("LAN B")}));
    ASSERT_EQ(found[0].mend.size(), 1U);
    EXPECT_EQ(*adapterOf(found[0].mend[0]), AdapterId("LAN B"));
    EXPECT_EQ(leftAfterMending(WarningKind::TwoDefaultGateways), 0U);
}

TEST_F(Warnings, NameFamiliesThatDisagreeAndBringIPv6Round) {
    add("Ethernet", 25, Medium::Wired);
    add("Wi-Fi", 35, Medium::Wireless).ipv6->metric = 10;
    const auto found = of(WarningKind::FamiliesDisagree);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_FALSE(found[0].family);
    EXPECT_TRUE(std::all_of(found[0].mend.begin(), found[0].mend.end(),
        [](const Change& change) { return familyOf(change) == AddressFamily::IPv6; }));
    EXPECT_EQ(leftAfterMending(WarningKind::FamiliesDisagree), 0U);
}

TEST_F(Warnings, NameTheFamilyThatLeavesOutsideATunnel) {
    add("Ethernet", 25, Medium::Wired);
    add("Contoso VPN", 5, Medium::Tunnel).ipv6.reset();
    gateway("Ethernet");
    gateway("Contoso VPN");
    m_builder.route("::/0", "2001:db8::1", "Ethernet");
    const auto found = of(WarningKind::OneFamilyOnly);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].adapters, (std::vector{AdapterId("Contoso VPN"), AdapterId("Ethernet")}));
    EXPECT_EQ(found[0].family, AddressFamily::IPv6);
    EXPECT_TRUE(found[0].mend.empty());
}

TEST_F(Warnings, NameAVirtualAdapterInFrontAndPutItBehind) {
    add("Host-only", 10, Medium::Virtual);
    add("Ethernet", 25, Medium::Wired);
    gateway("Ethernet");
    const auto found = of(WarningKind::VirtualFirst);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].adapters.front(), AdapterId("Host-only"));
    EXPECT_EQ(leftAfterMending(WarningKind::VirtualFirst), 0U);
}

TEST_F(Warnings, NameATunnelBehindTheLanAndPutItBefore) {
    add("Ethernet", 25, Medium::Wired);
    add("Contoso VPN", 35, Medium::Tunnel);
    gateway("Ethernet");
    gateway("Contoso VPN");
    ASSERT_EQ(of(WarningKind::TunnelBehind).size(), 1U);
    EXPECT_EQ(leftAfterMending(WarningKind::TunnelBehind), 0U);
}

TEST_F(Warnings, NameASplitTunnelInFrontWhoseServersAreAskedFirst) {
    add("Contoso VPN", 5, Medium::Tunnel).dnsServers = {address("198.51.100.53")};
    add("Ethernet", 25, Medium::Wired);
    gateway("Ethernet");
    ASSERT_EQ(of(WarningKind::TunnelFirst).size(), 1U);
    EXPECT_EQ(leftAfterMending(WarningKind::TunnelFirst), 0U);
}

TEST_F(Warnings, NameAFullTunnelByTwoHalves) {
    add("Ethernet", 25, Medium::Wired);
    add("Contoso VPN", 35, Medium::Tunnel);
    gateway("Ethernet");
    m_builder.route("0.0.0.0/1", "", "Contoso VPN");
    m_builder.route("128.0.0.0/1", "", "Contoso VPN");
    const auto found = of(WarningKind::FullTunnel);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].adapters, std::vector{AdapterId("Contoso VPN")});
    EXPECT_TRUE(of(WarningKind::TunnelBehind).empty());
}

TEST_F(Warnings, NameWirelessThatAPolicyMayDropWhileWiredIsUp) {
    add("Ethernet", 25, Medium::Wired);
    add("Wi-Fi", 35, Medium::Wireless);
    EXPECT_TRUE(of(WarningKind::MayBeDisconnected).empty());
    m_builder.traits().minimizeConnections = 0;
    EXPECT_TRUE(of(WarningKind::MayBeDisconnected).empty());
    m_builder.traits().minimizeConnections = 1;
    const auto found = of(WarningKind::MayBeDisconnected);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].adapters, (std::vector{AdapterId("Wi-Fi"), AdapterId("Ethernet")}));
}

} // namespace
} // namespace precedence::tests
