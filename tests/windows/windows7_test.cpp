// The unmodified backend where the system says that it is Windows 7: no persistent store, older rules. Run with
// PRECEDENCE_WINE_VERSION=win7 (tests/windows/run does).
#include "tests/windows/stores_fixture.h"

namespace precedence::doubles {
namespace {

class Windows7 : public WindowsStores {};

TEST_F(Windows7, TheSystemAndItsTableAreNamed) {
    // Wine may take itself for the server of that version.
    const std::string system = read()->traits().system;
    EXPECT_TRUE(system == "Windows 7" || system == "Windows Server 2008 R2") << system;
    EXPECT_EQ(read()->rules().automaticTable, WindowsGeneration::WindowsXpSp2);
}

TEST_F(Windows7, TheRegistryKeepsIpv4) {
    const TestKey key(std::wstring(kTcpip) + L"\\Interfaces\\{00000000-0000-4000-8000-000000000002}");
    ASSERT_TRUE(m_stack.write(wifiChange(kV4, InterfaceMetric::manual(8)), Durability::Kept).has_value());
    EXPECT_EQ(key.number(L"InterfaceMetric"), 8U);
    EXPECT_EQ(wifi(kV4).setting(), InterfaceMetric::manual(8));
    EXPECT_EQ(wifi(kV4).metricAfterRestart, InterfaceMetric::manual(8));
}

TEST_F(Windows7, WhatIsNowAndWhatIsAfterARestartAreTwoFacts) {
    const TestKey key(std::wstring(kTcpip) + L"\\Interfaces\\{00000000-0000-4000-8000-000000000002}");
    key.setNumber(L"InterfaceMetric", 77);
    EXPECT_EQ(wifi(kV4).setting(), InterfaceMetric::automatic());
    EXPECT_EQ(wifi(kV4).metricAfterRestart, InterfaceMetric::manual(77));
}

TEST_F(Windows7, OfIpv6AfterARestartNothingIsKnown) {
    EXPECT_EQ(wifi(kV6).metricAfterRestart, std::nullopt);
    const auto kept = m_stack.write(wifiChange(kV6, InterfaceMetric::manual(8)), Durability::Kept);
    ASSERT_FALSE(kept.has_value());
    EXPECT_EQ(kept.error().code, ErrorCode::NotSupported);
    EXPECT_EQ(wifi(kV6).setting(), InterfaceMetric::automatic());
    EXPECT_TRUE(m_stack.write(wifiChange(kV6, InterfaceMetric::manual(8)), Durability::UntilRestart).has_value());
}

TEST_F(Windows7, WithoutAKeyNothingIsLeftHalfDone) {
    const auto kept = m_stack.write(wifiChange(kV4, InterfaceMetric::manual(8)), Durability::Kept);
    ASSERT_FALSE(kept.has_value());
    EXPECT_EQ(wifi(kV4).setting(), InterfaceMetric::automatic());
}

} // namespace
} // namespace precedence::doubles
