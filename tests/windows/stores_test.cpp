// The places beside IP Helper: WMI (a double behind COM) and the registry (Wine's own).
#include "platform/windows/wmi_writer.h"
#include "tests/windows/stores_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace precedence::doubles {
namespace {

TEST_F(WindowsStores, ThePersistentStoreKeepsBothFamiliesOnTheirOwn) {
    ASSERT_TRUE(m_stack.write(wifiChange(kV6, InterfaceMetric::manual(8)), Durability::Kept).has_value());
    EXPECT_EQ(wifi(kV6).metricAfterRestart, InterfaceMetric::manual(8));
    EXPECT_EQ(wifi(kV4).metricAfterRestart, InterfaceMetric::automatic());
    const auto back = wifiChange(kV6, InterfaceMetric::automatic(), InterfaceMetric::manual(8));
    ASSERT_TRUE(m_stack.write(back, Durability::Kept).has_value());
    EXPECT_EQ(wifi(kV6).metricAfterRestart, InterfaceMetric::automatic());
}

TEST_F(WindowsStores, WhatCannotBeKeptIsNotLeftHalfDone) {
    wmiAnswers("PutInstance", 0x80041003);
    const auto done = m_stack.write(wifiChange(kV6, InterfaceMetric::manual(8)), Durability::Kept);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::AccessDenied);
    EXPECT_EQ(wifi(kV6).setting(), InterfaceMetric::automatic());
}

TEST_F(WindowsStores, WithoutThePersistentStoreTheRegistryKeepsIpv4) {
    const TestKey key(std::wstring(kTcpip) + L"\\Interfaces\\{00000000-0000-4000-8000-000000000002}");
    wmiAnswers("ConnectServer", 0x8004100e);
    ASSERT_TRUE(m_stack.write(wifiChange(kV4, InterfaceMetric::manual(8)), Durability::Kept).has_value());
    EXPECT_EQ(key.number(L"InterfaceMetric"), 8U);
    EXPECT_EQ(wifi(kV4).metricAfterRestart, InterfaceMetric::manual(8));
    EXPECT_EQ(wifi(kV6).metricAfterRestart, std::nullopt);
    const auto back = wifiChange(kV4, InterfaceMetric::automatic(), InterfaceMetric::manual(8));
    ASSERT_TRUE(m_stack.write(back, Durability::Kept).has_value());
    EXPECT_EQ(key.number(L"InterfaceMetric"), std::nullopt);
    const auto six = m_stack.write(wifiChange(kV6, InterfaceMetric::manual(8)), Durability::Kept);
    ASSERT_FALSE(six.has_value());
    EXPECT_EQ(six.error().code, ErrorCode::NotSupported);
}

TEST_F(WindowsStores, PersistentRoutesComeFromTheRegistry) {
    const TestKey key(std::wstring(kTcpip) + L"\\PersistentRoutes");
    key.setText(L"203.0.113.0,255.255.255.0,192.0.2.1,7", L"");
    key.setText(L"not,a,route", L"");
    const auto snapshot = read();
    const auto routes = snapshot->routes();
    EXPECT_EQ(std::count_if(routes.begin(), routes.end(), [](const Route& route) { return route.persistent; }), 1);
}

TEST_F(WindowsStores, ThePolicyOfTheConnectionManagerIsRead) {
    EXPECT_EQ(read()->traits().minimizeConnections, std::nullopt);
    const TestKey key(L"SOFTWARE\\Policies\\Microsoft\\Windows\\WcmSvc\\GroupPolicy");
    key.setNumber(L"fMinimizeConnections", 3);
    EXPECT_EQ(read()->traits().minimizeConnections, 3U);
    key.setText(L"fMinimizeConnections", L"3");
    EXPECT_EQ(read()->traits().minimizeConnections, std::nullopt);
}

TEST_F(WindowsStores, AnAdapterWithoutADescriptionHasThatOfItsClassKey) {
    const std::wstring networkClass =
        L"SYSTEM\\CurrentControlSet\\Control\\Class\\{4D36E972-E325-11CE-BFC1-08002BE10318}\\";
    m_machine.edit([](nlohmann::json& document) { adapterNamed(document, "Wi-Fi")["description"] = ""; });
    const TestKey other(networkClass + L"0003");
    other.setText(L"NetCfgInstanceId", L"{00000000-0000-4000-8000-0000000000EE}");
    other.setText(L"DriverDesc", L"Another adapter");
    const TestKey key(networkClass + L"0007");
    key.setText(L"NetCfgInstanceId", L"{00000000-0000-4000-8000-000000000002}");
    key.setText(L"DriverDesc", L"Example Wireless Adapter");
    const auto snapshot = read();
    EXPECT_EQ(snapshot->findByName("Wi-Fi").value()->description, "Example Wireless Adapter");
    EXPECT_EQ(snapshot->findByName("Ethernet").value()->description, "Example Gigabit Adapter");
}

TEST_F(WindowsStores, WmiSetsTheConnectionMetricOfTheAdapterWithThisGuid) {
    WmiWriter writer(m_stack);
    ASSERT_TRUE(writer.write(wifiChange(kV4, InterfaceMetric::manual(12)), Durability::UntilRestart).has_value());
    EXPECT_EQ(wifi(kV4).setting(), InterfaceMetric::manual(12));
    EXPECT_EQ(wifi(kV6).setting(), InterfaceMetric::automatic());
}

TEST_F(WindowsStores, WmiKnowsNoWayBackToAutomaticAndNoIpv6) {
    WmiWriter writer(m_stack);
    m_machine.setMetric("Wi-Fi", kV4, InterfaceMetric::manual(12));
    const auto back = wifiChange(kV4, InterfaceMetric::automatic(), InterfaceMetric::manual(12));
    for (const MetricChange& change : {back, wifiChange(kV6, InterfaceMetric::manual(12))}) {
        const auto done = writer.write(change, Durability::UntilRestart);
        ASSERT_FALSE(done.has_value());
        EXPECT_EQ(done.error().code, ErrorCode::WmiCannot);
    }
}

TEST_F(WindowsStores, EveryReturnValueOfTheMethodIsAnErrorWithItsNumber) {
    WmiWriter writer(m_stack);
    std::vector<std::uint32_t> values{100, 101, 4294967295};
    for (std::uint32_t value = 64; value <= 98; ++value)
        values.push_back(value);
    for (const std::uint32_t value : values) {
        wmiAnswers("returnValue", value);
        const auto done = writer.write(wifiChange(kV4, InterfaceMetric::manual(12)), Durability::UntilRestart);
        ASSERT_FALSE(done.has_value()) << value;
        EXPECT_EQ(done.error().systemCode, value);
        EXPECT_EQ(done.error().code, value == 91 ? ErrorCode::AccessDenied : ErrorCode::WmiRefused);
    }
    EXPECT_EQ(wifi(kV4).setting(), InterfaceMetric::automatic());
}

TEST_F(WindowsStores, OneMeansWrittenAndInForceAfterARestart) {
    WmiWriter writer(m_stack);
    wmiAnswers("returnValue", 1);
    const auto done = writer.write(wifiChange(kV4, InterfaceMetric::manual(12)), Durability::UntilRestart);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::RestartNeeded);
}

TEST_F(WindowsStores, WmiThatDoesNotAnswerIsToldWithItsCode) {
    WmiWriter writer(m_stack);
    for (const char* function : {"ConnectServer", "ExecQuery", "GetObject", "ExecMethod"}) {
        wmiAnswers(function, 0x80041001);
        const auto done = writer.write(wifiChange(kV4, InterfaceMetric::manual(12)), Durability::UntilRestart);
        ASSERT_FALSE(done.has_value()) << function;
        EXPECT_EQ(done.error().systemCode, 0x80041001);
        EXPECT_EQ(done.error().subject, "Wi-Fi");
    }
}

} // namespace
} // namespace precedence::doubles
