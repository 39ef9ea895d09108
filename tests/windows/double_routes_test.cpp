#include "tests/windows/windows_test.h"

namespace precedence::doubles {
namespace {

constexpr DWORD kInvalid = ERROR_INVALID_PARAMETER;

MIB_IPFORWARD_ROW2 legal(MIB_IPFORWARD_ROW2 row, ULONG metric) {
    row.SitePrefixLength = 0;
    row.Metric = metric;
    row.Protocol = static_cast<NL_ROUTE_PROTOCOL>(MIB_IPPROTO_NETMGMT);
    return row;
}

ULONG metricOf(MIB_IPFORWARD_ROW2 key) {
    return GetIpForwardEntry2(&key) == NO_ERROR ? key.Metric : 0xffffffff;
}

TEST_F(WindowsDouble, ListsRoutesOfOneFamilyOrBoth) {
    for (const auto& [family, count] : {std::pair(AF_UNSPEC, 6U), {AF_INET, 5U}, {AF_INET6, 1U}}) {
        PMIB_IPFORWARD_TABLE2 raw = nullptr;
        ASSERT_EQ(GetIpForwardTable2(static_cast<ADDRESS_FAMILY>(family), &raw), kDone);
        EXPECT_EQ(owned(raw)->NumEntries, count);
    }
}

TEST_F(WindowsDouble, SetsTheMetricOfARoute) {
    MIB_IPFORWARD_ROW2 row = routeKey("0.0.0.0/0", "192.0.2.1", kEthernetLuid);
    ASSERT_EQ(GetIpForwardEntry2(&row), kDone);
    EXPECT_EQ(row.Metric, 0U);
    row.Metric = 40;
    ASSERT_EQ(SetIpForwardEntry2(&row), kDone);
    EXPECT_EQ(metricOf(row), 40U);
    EXPECT_EQ(machine().journal().back().at("row").at("Metric"), 40);
}

TEST_F(WindowsDouble, CreatesAndDeletesRoutes) {
    const MIB_IPFORWARD_ROW2 row = legal(routeKey("203.0.113.0/24", "192.0.2.1", kEthernetLuid), 0);
    ASSERT_EQ(CreateIpForwardEntry2(&row), kDone);
    EXPECT_EQ(CreateIpForwardEntry2(&row), DWORD{ERROR_OBJECT_ALREADY_EXISTS});
    EXPECT_EQ(metricOf(row), 0U);
    ASSERT_EQ(DeleteIpForwardEntry2(&row), kDone);
    EXPECT_EQ(DeleteIpForwardEntry2(&row), DWORD{ERROR_NOT_FOUND});
}

TEST_F(WindowsDouble, WhatInitializeLeavesIsRefused) {
    MIB_IPFORWARD_ROW2 row = routeKey("203.0.113.0/24", "192.0.2.1", kEthernetLuid);
    EXPECT_EQ(CreateIpForwardEntry2(&row), kInvalid);
    row = legal(row, 5);
    row.ValidLifetime = row.PreferredLifetime - 1;
    EXPECT_EQ(CreateIpForwardEntry2(&row), kInvalid);
}

TEST_F(WindowsDouble, RefusesRoutesAsWindowsDoes) {
    MIB_IPFORWARD_ROW2 row = legal(routeKey("203.0.113.0/24", "192.0.2.1", kEthernetLuid), 5);
    EXPECT_EQ(SetIpForwardEntry2(&row), DWORD{ERROR_NOT_FOUND});
    row.InterfaceLuid.Value = 77;
    EXPECT_EQ(SetIpForwardEntry2(&row), DWORD{ERROR_NOT_FOUND});
    EXPECT_EQ(GetIpForwardEntry2(&row), DWORD{ERROR_FILE_NOT_FOUND});
    row.NextHop = socketAddress(IpAddress::parse("2001:db8::1").value());
    EXPECT_EQ(SetIpForwardEntry2(&row), kInvalid);
    EXPECT_EQ(SetIpForwardEntry2(nullptr), kInvalid);
    machine().takeRightsAway();
    row = routeKey("0.0.0.0/0", "192.0.2.1", kEthernetLuid);
    ASSERT_EQ(GetIpForwardEntry2(&row), kDone);
    EXPECT_EQ(SetIpForwardEntry2(&row), DWORD{ERROR_ACCESS_DENIED});
}

TEST_F(WindowsDouble, TellsTheBestRoute) {
    const auto best = [](const char* destination) {
        const SOCKADDR_INET to = socketAddress(IpAddress::parse(destination).value());
        MIB_IPFORWARD_ROW2 row{};
        SOCKADDR_INET source{};
        EXPECT_EQ(GetBestRoute2(nullptr, 0, nullptr, &to, 0, &row, &source), kDone);
        return row.InterfaceLuid.Value;
    };
    EXPECT_EQ(best("1.1.1.1"), kEthernetLuid);
    EXPECT_EQ(best("10.0.0.9"), kIpv4OnlyLuid);
    machine().setMetric("Wi-Fi", AddressFamily::IPv4, InterfaceMetric::manual(4));
    EXPECT_EQ(best("1.1.1.1"), kWifiLuid);
    machine().edit(
        [](nlohmann::json& document) { adapterNamed(document, "Wi-Fi").at("ipv4")["DisableDefaultRoutes"] = true; });
    EXPECT_EQ(best("1.1.1.1"), kEthernetLuid);
}

TEST_F(WindowsDouble, MakesManyRoutes) {
    machine().edit([](nlohmann::json& document) {
        document["generatedRoutes"] = {{"count", 100'000}, {"luid", kEthernetLuid}};
    });
    PMIB_IPFORWARD_TABLE2 raw = nullptr;
    ASSERT_EQ(GetIpForwardTable2(AF_UNSPEC, &raw), kDone);
    EXPECT_EQ(owned(raw)->NumEntries, 100'006U);
}

} // namespace
} // namespace precedence::doubles
