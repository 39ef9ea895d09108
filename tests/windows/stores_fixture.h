// For tests of the places beside IP Helper: keys of the registry that go with their test, and a stack whose WMI answers
// as the test wants.
#pragma once

#include "platform/windows/windows_stack.h"
#include "tests/windows/machine_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include <windows.h>

namespace precedence::doubles {

inline constexpr auto kV4 = AddressFamily::IPv4;
inline constexpr auto kV6 = AddressFamily::IPv6;
inline constexpr const wchar_t* kTcpip = L"SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters";

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

} // namespace precedence::doubles
