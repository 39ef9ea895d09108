// The places beside IP Helper: WMI (a double behind COM) and the registry (Wine's own).
#include "platform/windows/windows_stack.h"
#include "platform/windows/wmi_writer.h"
#include "tests/windows/machine_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include <windows.h>

namespace precedence::doubles {
namespace {

constexpr auto kV4 = AddressFamily::IPv4;
constexpr auto kV6 = AddressFamily::IPv6;
constexpr const wchar_t* kTcpip = L"SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters";

/// A key that is gone with everything below it when the test ends.
class TestKey {
public:
    explicit TestKey(std::wstring path)
        : m_path(std::move(path)) {
        RegCreateKeyExW(HKEY_LOCAL_MACHINE, m_path.c_str(), 0, nullptr, 0, KEY_ALL_ACCESS, nullptr, &m_key, nullptr);
    }
    TestKey(const TestKey&) = delete;
    TestKey& operator=(const TestKey&) = delete;
    ~TestKey() {
        RegCloseKey(m_key);
        RegDeleteTreeW(HKEY_LOCAL_MACHINE, m_path.c_str());
    }
    void setText(const wchar_t* name, const std::wstring& text) const {
        RegSetKeyValueW(
            m_key, nullptr, name, REG_SZ, text.c_str(), static_cast<DWORD>((text.size() + 1) * sizeof(wchar_t)));
    }
    void setNumber(const wchar_t* name, DWORD number) const {
        RegSetKeyValueW(m_key, nullptr, name, REG_DWORD, &number, sizeof number);
    }
    [[nodiscard]] std::optional<DWORD> number(const wchar_t* name) const {
        DWORD value = 0;
        DWORD size = sizeof value;
        const LSTATUS status = RegGetValueW(m_key, nullptr, name, RRF_RT_REG_DWORD, nullptr, &value, &size);
        return status == ERROR_SUCCESS ? std::optional(value) : std::nullopt;
    }

private:
    std::wstring m_path;
    HKEY m_key = nullptr;
};

class WindowsStores : public testing::Test {
protected:
    [[nodiscard]] SnapshotPtr read() {
        const auto snapshot = WindowsStack().read(Sections::Ip);
        return snapshot ? *snapshot : Snapshot::make({});
    }
    [[nodiscard]] IpInterface wifi(AddressFamily family) {
        const auto snapshot = read();
        const auto found = snapshot->findByName("Wi-Fi");
        return found && (*found)->ipInterface(family) ? *(*found)->ipInterface(family) : IpInterface();
    }
    [[nodiscard]] static MetricChange wifiChange(
        AddressFamily family, InterfaceMetric wanted, InterfaceMetric expected = InterfaceMetric::automatic()) {
        return {.adapter = AdapterId("{00000000-0000-4000-8000-000000000002}"),
            .family = family,
            .expected = expected,
            .wanted = wanted};
    }
    void wmiAnswers(const char* what, std::uint32_t answer) const {
        m_machine.edit([&](nlohmann::json& document) { document["wmi"] = {{what, answer}}; });
    }

    MachineFile m_machine;
    WindowsStack m_stack;
};

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
    EXPECT_EQ(WindowsStack::minimizeConnectionsPolicy(), std::nullopt);
    const TestKey key(L"SOFTWARE\\Policies\\Microsoft\\Windows\\WcmSvc\\GroupPolicy");
    key.setNumber(L"fMinimizeConnections", 3);
    EXPECT_EQ(WindowsStack::minimizeConnectionsPolicy(), 3U);
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
        EXPECT_EQ(done.error().code, ErrorCode::NotSupported);
    }
}

TEST_F(WindowsStores, EveryReturnValueOfTheMethodIsAnErrorWithItsNumber) {
    WmiWriter writer(m_stack);
    for (const std::uint32_t value : {1U, 64U, 66U, 72U, 80U, 84U, 90U, 91U, 97U, 98U, 100U, 101U, 4294967295U}) {
        wmiAnswers("returnValue", value);
        m_machine.setMetric("Wi-Fi", kV4, InterfaceMetric::automatic());
        const auto done = writer.write(wifiChange(kV4, InterfaceMetric::manual(12)), Durability::UntilRestart);
        ASSERT_FALSE(done.has_value()) << value;
        EXPECT_EQ(done.error().systemCode, value);
    }
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
