// Bindings on the double of the network configuration, and providers in a real registry.
#include "model/network/binding_edits.h"
#include "platform/windows/windows_stack.h"
#include "tests/windows/netcfg_fixture.h"
#include "tests/windows/provider_keys.h"

#include <algorithm>
#include <random>

namespace precedence::doubles {
namespace {

const AdapterId kWifi(kWifiGuid);
const AdapterId kEthernet(kEthernetGuid);
const AdapterId kUnused(kIpv4OnlyGuid);

class WindowsOrders : public NetcfgDouble {
protected:
    [[nodiscard]] SnapshotPtr read() {
        auto snapshot = m_stack.read(Sections::Bindings | Sections::Providers);
        EXPECT_TRUE(snapshot);
        return snapshot ? *snapshot : Snapshot::make({});
    }
    [[nodiscard]] Bindings bindings() { return read()->olderOrders().bindings.value_or(Bindings()); }
    [[nodiscard]] std::optional<ProviderOrder> providerOrder() {
        return (*m_stack.read(Sections::Providers))->olderOrders().providers;
    }
    [[nodiscard]] NameOrder providers() {
        const auto found = providerOrder();
        return found ? namesOf(*found) : NameOrder();
    }

    ProviderKeys m_keys;
    WindowsStack m_stack;
};

/// KB 894564: File and Printer Sharing's path over TCP/IP to the top of its bindings.
TEST_F(WindowsOrders, FileAndPrinterSharingGoesOverOnePathFirst) {
    const Bindings before = bindings();
    const NameOrder now = tokensOf(*before.orderOf("ms_server"));
    const ChangeSet changes = reordered(before, "ms_server", movedToTop(now, now.back()));
    ASSERT_EQ(*m_stack.writeOrders(changes), Effect::AtOnce);
    EXPECT_EQ(tokensOf(*bindings().orderOf("ms_server")), movedToTop(now, now.back()));
    EXPECT_EQ(tokensOf(*bindings().orderOf("ms_msclient")), tokensOf(*before.orderOf("ms_msclient")));
    ASSERT_TRUE(m_stack.writeOrders(inverseOf(changes)));
    EXPECT_EQ(bindings(), before);
}

/// KB 894564, SetAsPrimary, in one session: the backup connection first, and then the primary one again.
TEST_F(WindowsOrders, TheBackupConnectionIsMadeFirstAndThePrimaryAgain) {
    const Bindings before = bindings();
    ASSERT_EQ(connectionsOrder(before).front(), kEthernet);
    ASSERT_TRUE(m_stack.writeOrders(madeFirst(before, kWifi)));
    const Bindings backup = bindings();
    EXPECT_EQ(storedAdapters("ms_tcpip").front(), '2');
    for (const ComponentBindings& order : backup.orders)
        EXPECT_EQ(order.paths.front().through.back(), kWifi.value()) << order.component;
    ASSERT_TRUE(m_stack.writeOrders(madeFirst(backup, kEthernet)));
    EXPECT_EQ(connectionsOrder(bindings()), connectionsOrder(before));
}

/// KB 894564: an unused connection is disabled.
TEST_F(WindowsOrders, AnUnusedConnectionIsSwitchedOff) {
    const Bindings before = bindings();
    const ChangeSet changes = connectionSwitched(before, kUnused, false);
    ASSERT_TRUE(m_stack.writeOrders(changes));
    EXPECT_TRUE(isDisabled(bindings(), kUnused));
    ASSERT_TRUE(m_stack.writeOrders(inverseOf(changes)));
    EXPECT_EQ(bindings(), before);
}

TEST_F(WindowsOrders, NamesWhoHoldsTheConfiguration) {
    says("holder", "Advanced Settings");
    const auto written = m_stack.writeOrders(madeFirst(bindings(), kWifi));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::BindingsHeld);
    EXPECT_EQ(written.error().subject, "Advanced Settings");
}

TEST_F(WindowsOrders, SaysThatWindowsKeptTheOldOrder) {
    const Bindings before = bindings();
    says("keepsOldOrder", true);
    const auto written = m_stack.writeOrders(madeFirst(before, kWifi));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::DidNotStick);
    EXPECT_EQ(bindings(), before);
}

TEST_F(WindowsOrders, SaysThatARestartIsNeeded) {
    answers("INetCfg::Apply", NETCFG_S_REBOOT);
    EXPECT_EQ(*m_stack.writeOrders(madeFirst(bindings(), kWifi)), Effect::AfterRestart);
}

TEST_F(WindowsOrders, WhatCannotBeReadTakesNothingElseAway) {
    answers("INetCfg::Initialize", E_FAIL);
    ProviderKeys::remove();
    const auto snapshot = *m_stack.read(Sections::All);
    EXPECT_EQ(snapshot->olderOrders().bindingsProblem->subject, "INetCfg::Initialize");
    EXPECT_EQ(snapshot->olderOrders().providersProblem->code, ErrorCode::NoProviderOrder);
    EXPECT_FALSE(snapshot->adapters().empty());
}

TEST_F(WindowsOrders, ShowsWhatTcpipWasBoundToAndWhatTheServicesSay) {
    EXPECT_EQ(bindings().linkage, (std::vector<std::string>{kWifi.value(), kEthernet.value()}));
    const ProviderOrder found = *read()->olderOrders().providers;
    ASSERT_EQ(found.providers.size(), 4U);
    EXPECT_EQ(found.providers[1].displayName, "Microsoft Windows Network");
    EXPECT_EQ(found.providers[1].redirector, "\\Device\\LanmanRedirector");
    EXPECT_FALSE(found.providers[2].isInstalled);
    EXPECT_EQ(found.hardwareOrder, NameOrder{"LanmanWorkstation"});
}

/// Every method that a write goes through, with every code of the network configuration.
TEST_F(WindowsOrders, NoFailureOfAnyCallLeavesAnythingHalfDone) {
    const char* kMethods[] = {"CoCreateInstance", "INetCfg::QueryInterface", "INetCfgLock::AcquireWriteLock",
        "INetCfg::Initialize", "INetCfg::FindComponent", "INetCfgComponent::QueryInterface",
        "INetCfgComponentBindings::EnumBindingPaths", "IEnumNetCfgBindingPath::Next",
        "INetCfgBindingPath::GetPathToken", "INetCfgBindingPath::IsEnabled",
        "INetCfgBindingPath::EnumBindingInterfaces", "IEnumNetCfgBindingInterface::Next",
        "INetCfgBindingInterface::GetLowerComponent", "INetCfgComponent::GetClassGuid", "INetCfgComponent::GetId",
        "INetCfgComponent::GetInstanceGuid", "INetCfgComponentBindings::MoveBefore", "INetCfgBindingPath::Enable",
        "INetCfg::Apply"};
    const HRESULT kCodes[] = {NETCFG_E_ALREADY_INITIALIZED, NETCFG_E_NOT_INITIALIZED, NETCFG_E_IN_USE,
        NETCFG_E_NO_WRITE_LOCK, NETCFG_E_NEED_REBOOT, NETCFG_E_ACTIVE_RAS_CONNECTIONS, NETCFG_E_ADAPTER_NOT_FOUND,
        NETCFG_E_COMPONENT_REMOVED_PENDING_REBOOT, NETCFG_E_MAX_FILTER_LIMIT, NETCFG_E_VMSWITCH_ACTIVE_OVER_ADAPTER,
        NETCFG_E_DUPLICATE_INSTANCEID, E_ACCESSDENIED, E_FAIL, E_OUTOFMEMORY};
    ChangeSet changes = madeFirst(bindings(), kWifi);
    const ChangeSet off = connectionSwitched(bindings(), kUnused, false);
    changes.insert(changes.end(), off.begin(), off.end());
    const nlohmann::json before = stored();
    int cases = 0;
    for (const char* method : kMethods) {
        for (const HRESULT code : kCodes) {
            m_machine.edit([](nlohmann::json& document) { document["netcfg"].erase("fails"); });
            answers(method, code);
            const auto written = m_stack.writeOrders(changes);
            ASSERT_FALSE(written) << method;
            EXPECT_EQ(written.error().systemCode, static_cast<std::uint32_t>(code)) << method;
            EXPECT_EQ(written.error().code == ErrorCode::AccessDenied, code == E_ACCESSDENIED) << method;
            nlohmann::json now = stored();
            now.erase("fails");
            ASSERT_EQ(now, before) << method;
            ASSERT_EQ(netcfgCount("netcfgHeldLocks"), 0) << method;
            ASSERT_EQ(netcfgCount("netcfgLiveObjects"), 0) << method;
            ++cases;
        }
    }
    std::printf("%d failures of %zu methods, none left anything behind\n", cases, std::size(kMethods));
}

/// The calls that only reading, the last place, or the end of a session need.
TEST_F(WindowsOrders, NoFailureOfReadingOrOfTheEndLeavesALockOrAReference) {
    const char* kReading[] = {"INetCfg::EnumComponents", "IEnumNetCfgComponent::Next",
        "INetCfgComponent::GetDisplayName", "INetCfgComponent::GetClassGuid", "INetCfgBindingPath::GetPathToken"};
    for (const char* method : kReading) {
        m_machine.edit([](nlohmann::json& document) { document["netcfg"].erase("fails"); });
        answers(method, NETCFG_E_IN_USE);
        const auto found = (*m_stack.read(Sections::Bindings))->olderOrders();
        ASSERT_TRUE(found.bindingsProblem) << method;
        EXPECT_EQ(found.bindingsProblem->subject, method);
        EXPECT_EQ(found.bindingsProblem->systemCode, static_cast<std::uint32_t>(NETCFG_E_IN_USE));
        ASSERT_EQ(netcfgCount("netcfgLiveObjects"), 0) << method;
    }
    m_machine.edit([](nlohmann::json& document) { document["netcfg"].erase("fails"); });
    const ChangeSet last = connectionMoved(bindings(), kEthernet, {});
    answers("INetCfgComponentBindings::MoveAfter", NETCFG_E_NO_WRITE_LOCK);
    const nlohmann::json before = stored();
    ASSERT_FALSE(m_stack.writeOrders(last));
    EXPECT_EQ(stored(), before);
}

TEST_F(WindowsOrders, RandomOrdersAreTheDoublesOwn) {
    std::mt19937 random(894564);
    for (int round = 0; round < 30; ++round) {
        const Bindings before = bindings();
        const ComponentBindings& order = before.orders[random() % before.orders.size()];
        NameOrder shuffled = tokensOf(order);
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        const ChangeSet changes = reordered(before, order.component, shuffled);
        if (changes.empty())
            continue;
        ASSERT_TRUE(m_stack.writeOrders(changes)) << round;
        ASSERT_EQ(tokensOf(*bindings().orderOf(order.component)), shuffled) << round;
        if (round % 2 == 0) {
            ASSERT_TRUE(m_stack.writeOrders(inverseOf(changes))) << round;
            ASSERT_EQ(bindings(), before) << round;
        }
    }
}

/// A value that somebody else, or something broken, wrote.
std::wstring hostileValue(std::mt19937& random) {
    constexpr const wchar_t* kParts[] = {L"RDPNP", L"LanmanWorkstation", L"WebClient", L",", L",,", L" ", L"\t", L"",
        L"rdpnp", L"\x01", L"\xD800", L"\x0434", L"Vendor", L"\"", L"\\", L"\r\n"};
    std::wstring text;
    for (std::size_t i = 0; i < random() % 12; ++i) {
        text += kParts[random() % std::size(kParts)];
        if (random() % 2 == 0)
            text += L',';
    }
    if (random() % 50 == 0)
        text.append(32'768, L'x');
    return text;
}

TEST_F(WindowsOrders, AThousandHostileProviderOrdersAreRefusedOrKeptExactly) {
    std::mt19937 random(894564);
    int refused = 0;
    for (int round = 0; round < 1'000; ++round) {
        const std::wstring text = hostileValue(random);
        constexpr DWORD kTypes[] = {REG_SZ, REG_SZ, REG_SZ, REG_EXPAND_SZ, REG_MULTI_SZ, REG_BINARY, REG_DWORD};
        auto bytes = static_cast<DWORD>((text.size() + 1) * sizeof(wchar_t));
        if (random() % 10 == 0)
            bytes -= 1;
        ProviderKeys::setRaw(kTypes[random() % std::size(kTypes)], text, bytes);
        const auto before = ProviderKeys::raw();
        const auto found = providerOrder();
        if (!found)
            continue;
        NameOrder wanted = namesOf(*found);
        const NameOrder now = wanted;
        std::shuffle(wanted.begin(), wanted.end(), random);
        const auto written = m_stack.writeOrders({ProviderOrderChange{now, wanted}});
        if (!written || now == wanted) {
            ++refused;
            ASSERT_EQ(ProviderKeys::raw(), before) << round;
            continue;
        }
        ASSERT_FALSE(found->flaw) << round;
        ASSERT_EQ(ProviderKeys::raw().first, static_cast<DWORD>(REG_SZ)) << round;
        ASSERT_TRUE(isPermutation(providers(), now)) << round;
        ASSERT_TRUE(m_stack.writeOrders({ProviderOrderChange{wanted, now}})) << round;
        ASSERT_EQ(providers(), now) << round;
    }
    EXPECT_GT(refused, 500);
    EXPECT_LT(refused, 1'000);
}

TEST_F(WindowsOrders, WhereTheBindingsAreRefusedTheProvidersStayToo) {
    const NameOrder before = providers();
    answers("INetCfg::Apply", E_FAIL);
    ChangeSet changes = madeFirst(bindings(), kWifi);
    changes.emplace_back(ProviderOrderChange{before, movedToTop(before, before.back())});
    ASSERT_FALSE(m_stack.writeOrders(changes));
    EXPECT_EQ(providers(), before);
}

} // namespace
} // namespace precedence::doubles
