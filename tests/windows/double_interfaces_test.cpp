#include "tests/windows/windows_test.h"

namespace precedence::doubles {
namespace {

TEST_F(WindowsDouble, ListsTheInterfacesOfBothFamiliesWithAutomaticMetricsOfTheTable) {
    PMIB_IPINTERFACE_TABLE raw = nullptr;
    ASSERT_EQ(GetIpInterfaceTable(AF_UNSPEC, &raw), kDone);
    const auto table = owned(raw);
    EXPECT_EQ(table->NumEntries, 9U);
    EXPECT_EQ(interfaceRow(kEthernetLuid).Metric, 25U);
    EXPECT_EQ(interfaceRow(kWifiLuid, AF_INET6).Metric, 35U);
    EXPECT_EQ(interfaceRow(kTunnelLuid).Metric, 50U);
    EXPECT_EQ(interfaceRow(kTunnelLuid).UseAutomaticMetric, FALSE);
}

TEST_F(WindowsDouble, InitializeLeavesNothingThatMayBeUsed) {
    const MIB_IPINTERFACE_ROW row = interfaceKey(kEthernetLuid);
    EXPECT_GT(row.SitePrefixLength, 128U);
    EXPECT_EQ(row.Metric, 0xcdcdcdcdU);
}

TEST_F(WindowsDouble, GetGivesAnIllegalSitePrefixLengthThatSetRefuses) {
    MIB_IPINTERFACE_ROW row = interfaceRow(kEthernetLuid);
    EXPECT_EQ(row.SitePrefixLength, 64U);
    EXPECT_EQ(SetIpInterfaceEntry(&row), DWORD{ERROR_INVALID_PARAMETER});
    row.SitePrefixLength = 0;
    EXPECT_EQ(SetIpInterfaceEntry(&row), kDone);
    MIB_IPINTERFACE_ROW six = interfaceRow(kEthernetLuid, AF_INET6);
    six.SitePrefixLength = 129;
    EXPECT_EQ(SetIpInterfaceEntry(&six), DWORD{ERROR_INVALID_PARAMETER});
}

TEST_F(WindowsDouble, SetsAMetricAndReturnsToAutomatic) {
    MIB_IPINTERFACE_ROW row = interfaceRow(kWifiLuid);
    row.SitePrefixLength = 0;
    row.UseAutomaticMetric = FALSE;
    row.Metric = 4;
    ASSERT_EQ(SetIpInterfaceEntry(&row), kDone);
    EXPECT_EQ(interfaceRow(kWifiLuid).Metric, 4U);
    EXPECT_EQ(interfaceRow(kWifiLuid, AF_INET6).Metric, 35U);
    row.UseAutomaticMetric = TRUE;
    ASSERT_EQ(SetIpInterfaceEntry(&row), kDone);
    EXPECT_EQ(interfaceRow(kWifiLuid).Metric, 35U);
}

TEST_F(WindowsDouble, TheNumberAloneChangesNothingWhileAutomaticIsOn) {
    MIB_IPINTERFACE_ROW row = interfaceRow(kWifiLuid);
    row.SitePrefixLength = 0;
    row.Metric = 4;
    ASSERT_EQ(SetIpInterfaceEntry(&row), kDone);
    EXPECT_EQ(interfaceRow(kWifiLuid).Metric, 35U);
}

TEST_F(WindowsDouble, TheIndexCountsOnlyWhereThereIsNoLuid) {
    MIB_IPINTERFACE_ROW row = interfaceKey(0);
    row.InterfaceIndex = 7;
    ASSERT_EQ(GetIpInterfaceEntry(&row), kDone);
    EXPECT_EQ(row.InterfaceLuid.Value, kWifiLuid);
    row = interfaceKey(kEthernetLuid);
    row.InterfaceIndex = 7;
    ASSERT_EQ(GetIpInterfaceEntry(&row), kDone);
    EXPECT_EQ(row.InterfaceIndex, 11U);
}

TEST_F(WindowsDouble, RefusesKeysAsWindowsDoes) {
    for (const auto& [luid, family, code] :
        {std::tuple(kEthernetLuid, ADDRESS_FAMILY{AF_UNSPEC}, 87U), {std::uint64_t{0}, ADDRESS_FAMILY{AF_INET}, 87U},
            {std::uint64_t{77}, ADDRESS_FAMILY{AF_INET}, 2U}, {kIpv4OnlyLuid, ADDRESS_FAMILY{AF_INET6}, 1168U}}) {
        MIB_IPINTERFACE_ROW row = interfaceKey(luid, family);
        EXPECT_EQ(GetIpInterfaceEntry(&row), code);
        EXPECT_EQ(SetIpInterfaceEntry(&row), code);
    }
    EXPECT_EQ(GetIpInterfaceEntry(nullptr), DWORD{ERROR_INVALID_PARAMETER});
}

TEST_F(WindowsDouble, RefusesToSetWithoutRightsAndStillReads) {
    machine().takeRightsAway();
    MIB_IPINTERFACE_ROW row = interfaceRow(kEthernetLuid);
    row.SitePrefixLength = 0;
    EXPECT_EQ(SetIpInterfaceEntry(&row), DWORD{ERROR_ACCESS_DENIED});
}

TEST_F(WindowsDouble, TheJournalHoldsEveryMemberAsItWasReceived) {
    MIB_IPINTERFACE_ROW row = interfaceRow(kEthernetLuid);
    row.SitePrefixLength = 0;
    row.UseAutomaticMetric = FALSE;
    row.Metric = 6;
    ASSERT_EQ(SetIpInterfaceEntry(&row), kDone);
    const auto journal = machine().journal();
    ASSERT_EQ(journal.size(), 1U);
    const nlohmann::json& received = journal[0].at("row");
    EXPECT_EQ(journal[0].at("function"), "SetIpInterfaceEntry");
    EXPECT_EQ(received.at("InterfaceLuid"), kEthernetLuid);
    EXPECT_EQ(received.at("Family"), AF_INET);
    EXPECT_EQ(received.at("UseAutomaticMetric"), 0);
    EXPECT_EQ(received.at("Metric"), 6);
    EXPECT_EQ(received.at("SitePrefixLength"), 0);
    EXPECT_EQ(received.at("DadTransmits"), 4);
    EXPECT_EQ(received.at("ZoneIndices").size(), 16U);
}

TEST_F(WindowsDouble, TheNthCallFailsAsATestWantsIt) {
    MIB_IPINTERFACE_ROW row = interfaceKey(kEthernetLuid);
    machine().failCall("GetIpInterfaceEntry", 2, 1168);
    EXPECT_EQ(GetIpInterfaceEntry(&row), kDone);
    EXPECT_EQ(GetIpInterfaceEntry(&row), 1168U);
    EXPECT_EQ(GetIpInterfaceEntry(&row), kDone);
    machine().failCall("GetIpInterfaceEntry", 0, 8);
    EXPECT_EQ(GetIpInterfaceEntry(&row), 8U);
    EXPECT_EQ(GetIpInterfaceEntry(&row), 8U);
    machine().failNothing();
    EXPECT_EQ(GetIpInterfaceEntry(&row), kDone);
    EXPECT_EQ(machine().counts().of("GetIpInterfaceEntry"), 6U);
}

TEST_F(WindowsDouble, FollowsWhatATestWrites) {
    machine().setMetric("Ethernet", AddressFamily::IPv4, InterfaceMetric::manual(66));
    EXPECT_EQ(interfaceRow(kEthernetLuid).Metric, 66U);
    machine().restart();
    EXPECT_EQ(interfaceRow(kEthernetLuid).Metric, 25U);
    machine().removeAdapter("Ethernet");
    MIB_IPINTERFACE_ROW row = interfaceKey(kEthernetLuid);
    EXPECT_EQ(GetIpInterfaceEntry(&row), DWORD{ERROR_FILE_NOT_FOUND});
}

} // namespace
} // namespace precedence::doubles
