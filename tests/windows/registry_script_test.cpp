// Files for the registry editor are imported by Wine's, both ways that it has, and by nothing else taken back.
#include "tests/windows/script_files.h"
#include "tests/windows/stores_fixture.h"

#include <gtest/gtest.h>

namespace precedence::doubles {
namespace {

std::wstring keyOf(const wchar_t* service) {
    const std::string guid = kScriptGuid;
    return std::wstring(L"SYSTEM\\CurrentControlSet\\Services\\") + service + L"\\Parameters\\Interfaces\\" +
           std::wstring(guid.begin(), guid.end());
}

/// The adapter's key as it may be before, and what the script leaves there.
class RegistryScripts : public testing::TestWithParam<const char*> {
protected:
    [[nodiscard]] const TestKey& key() const { return m_key; }

private:
    TestKey m_key{keyOf(L"Tcpip")};
};

TEST_P(RegistryScripts, SetTheMetricAndTakeItAway) {
    const ScriptFiles files("LAN", ScriptLanguage::Registry);
    key().setNumber(L"EnableDHCP", 1);
    ASSERT_EQ(files.run(files.text().apply, GetParam()).code, 0);
    EXPECT_EQ(key().number(L"InterfaceMetric"), 4U);
    ASSERT_EQ(files.run(files.text().undo, GetParam()).code, 0);
    EXPECT_EQ(key().number(L"InterfaceMetric"), std::nullopt);
    EXPECT_EQ(key().number(L"EnableDHCP"), 1U) << "nothing else is touched";
}

TEST_P(RegistryScripts, ReplaceTheMetricThatIsThere) {
    const ScriptFiles files("LAN", ScriptLanguage::Registry);
    key().setNumber(L"InterfaceMetric", 77);
    ASSERT_EQ(files.run(files.text().apply, GetParam()).code, 0);
    EXPECT_EQ(key().number(L"InterfaceMetric"), 4U);
}

TEST_P(RegistryScripts, PutIPv6BesideIt) {
    const TestKey six(keyOf(L"Tcpip6"));
    const ScriptFiles files("LAN", ScriptLanguage::Registry, AddressFamily::IPv6);
    ASSERT_EQ(files.run(files.text().apply, GetParam()).code, 0);
    EXPECT_EQ(six.number(L"InterfaceMetric"), 4U);
    EXPECT_EQ(key().number(L"InterfaceMetric"), std::nullopt);
    ASSERT_EQ(files.run(files.text().undo, GetParam()).code, 0);
    EXPECT_EQ(six.number(L"InterfaceMetric"), std::nullopt);
}

TEST_P(RegistryScripts, HoldNamesInCommentsOnly) {
    const ScriptFiles files(
        "a\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\PrecedenceBroken]\r\n\"x\"=dword:1\r\n; \u202e", ScriptLanguage::Registry);
    ASSERT_EQ(files.run(files.text().apply, GetParam()).code, 0);
    EXPECT_EQ(key().number(L"InterfaceMetric"), 4U);
    HKEY broken = nullptr;
    EXPECT_EQ(
        RegOpenKeyExW(HKEY_LOCAL_MACHINE, L"SOFTWARE\\PrecedenceBroken", 0, KEY_READ, &broken), ERROR_FILE_NOT_FOUND);
}

INSTANTIATE_TEST_SUITE_P(Programs, RegistryScripts, testing::Values("regedit /S FILE", "reg import FILE"),
    [](const auto& program) { return std::string(program.param).substr(0, 7) == "regedit" ? "Regedit" : "Reg"; });

} // namespace
} // namespace precedence::doubles
