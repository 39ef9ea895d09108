// The double of the network configuration wants its calls in the documented order, and has one lock for the system.
#include "tests/windows/netcfg_fixture.h"

namespace precedence::doubles {
namespace {

constexpr DWORD kNobodysProcess = 0xfffffff0;

std::wstring refusedBy(const OpenNetcfg& netcfg) {
    return textOf([&](LPWSTR* holder) {
        const HRESULT result = netcfg.lock().AcquireWriteLock(60'000, L"Test", holder);
        EXPECT_EQ(result, S_FALSE);
        return result;
    });
}

TEST_F(NetcfgDouble, NothingIsThereBeforeInitialize) {
    const OpenNetcfg netcfg;
    ComPtr<IEnumNetCfgComponent> enumerator;
    ComPtr<INetCfgComponent> component;
    EXPECT_EQ(netcfg->EnumComponents(&GUID_DEVCLASS_NET, enumerator.out()), NETCFG_E_NOT_INITIALIZED);
    EXPECT_EQ(netcfg->FindComponent(L"ms_tcpip", component.out()), NETCFG_E_NOT_INITIALIZED);
    EXPECT_EQ(netcfg->Apply(), NETCFG_E_NOT_INITIALIZED);
    EXPECT_EQ(netcfg->Cancel(), NETCFG_E_NOT_INITIALIZED);
    EXPECT_EQ(netcfg->Uninitialize(), NETCFG_E_NOT_INITIALIZED);
    netcfg.initialize();
    EXPECT_EQ(netcfg->Initialize(nullptr), NETCFG_E_ALREADY_INITIALIZED);
    EXPECT_EQ(netcfg->Uninitialize(), S_OK);
    EXPECT_EQ(netcfg->Uninitialize(), NETCFG_E_NOT_INITIALIZED);
}

TEST_F(NetcfgDouble, WhatCameFromAnInitializeEndsWithIt) {
    const OpenNetcfg netcfg;
    netcfg.initialize();
    const auto tcpip = netcfg.component(L"ms_tcpip");
    const auto bindings = netcfg.bindings(L"ms_tcpip");
    const auto path = std::move(netcfg.paths(L"ms_tcpip").front());
    EXPECT_EQ(netcfg->Uninitialize(), S_OK);
    LPWSTR text = nullptr;
    ComPtr<IEnumNetCfgBindingPath> enumerator;
    EXPECT_EQ(tcpip->GetId(&text), NETCFG_E_NOT_INITIALIZED);
    EXPECT_EQ(bindings->EnumBindingPaths(EBP_BELOW, enumerator.out()), NETCFG_E_NOT_INITIALIZED);
    EXPECT_EQ(bindings->MoveBefore(path.get(), nullptr), NETCFG_E_NOT_INITIALIZED);
    netcfg.initialize();
    EXPECT_EQ(path->Enable(TRUE), NETCFG_E_NOT_INITIALIZED);
}

TEST_F(NetcfgDouble, TheLockIsTakenBeforeInitializeAndGivenBackAfterUninitialize) {
    const OpenNetcfg netcfg;
    EXPECT_EQ(netcfg.lock().ReleaseWriteLock(), NETCFG_E_NO_WRITE_LOCK);
    EXPECT_EQ(netcfg.lock().AcquireWriteLock(0, L"Test", nullptr), S_OK);
    EXPECT_EQ(stored().at("lock"), "Test");
    EXPECT_EQ(netcfgCount("netcfgHeldLocks"), 1);
    netcfg.initialize();
    EXPECT_EQ(netcfg.lock().AcquireWriteLock(0, L"Test", nullptr), NETCFG_E_ALREADY_INITIALIZED);
    EXPECT_EQ(netcfg.lock().ReleaseWriteLock(), NETCFG_E_ALREADY_INITIALIZED);
    EXPECT_EQ(netcfg->Uninitialize(), S_OK);
    EXPECT_EQ(stored().at("lock"), "Test");
    EXPECT_EQ(netcfg.lock().ReleaseWriteLock(), S_OK);
    EXPECT_FALSE(stored().contains("lock"));
    EXPECT_EQ(netcfgCount("netcfgHeldLocks"), 0);
}

TEST_F(NetcfgDouble, ChangesNeedTheLock) {
    const OpenNetcfg netcfg;
    netcfg.initialize();
    const auto bindings = netcfg.bindings(L"ms_tcpip");
    const auto path = std::move(netcfg.paths(L"ms_tcpip").back());
    EXPECT_EQ(bindings->MoveBefore(path.get(), nullptr), NETCFG_E_NO_WRITE_LOCK);
    EXPECT_EQ(bindings->MoveAfter(path.get(), nullptr), NETCFG_E_NO_WRITE_LOCK);
    EXPECT_EQ(path->Enable(FALSE), NETCFG_E_NO_WRITE_LOCK);
    EXPECT_EQ(netcfg->Apply(), NETCFG_E_NO_WRITE_LOCK);
    EXPECT_EQ(netcfg.adapters(L"ms_tcpip"), L"123");
}

TEST_F(NetcfgDouble, SomebodyElsesLockHasAName) {
    says("holder", "Advanced Settings");
    const OpenNetcfg netcfg;
    EXPECT_EQ(refusedBy(netcfg), L"Advanced Settings");
    EXPECT_EQ(netcfg.lock().AcquireWriteLock(0, L"Test", nullptr), S_FALSE);
    EXPECT_EQ(textOf([&](LPWSTR* out) { return netcfg.lock().IsWriteLocked(out); }), L"Advanced Settings");
    netcfg.initialize(); // reading needs no lock
    EXPECT_EQ(netcfg.adapters(L"ms_tcpip"), L"123");
}

TEST_F(NetcfgDouble, ThereIsOneLock) {
    const OpenNetcfg first;
    const OpenNetcfg second;
    LPWSTR nobody = nullptr;
    EXPECT_EQ(second.lock().IsWriteLocked(&nobody), S_FALSE);
    EXPECT_EQ(first.lock().AcquireWriteLock(0, L"Erste – 1", nullptr), S_OK);
    EXPECT_EQ(refusedBy(second), L"Erste – 1");
    EXPECT_EQ(first.lock().ReleaseWriteLock(), S_OK);
    EXPECT_EQ(second.lock().AcquireWriteLock(0, L"Second", nullptr), S_OK);
}

TEST_F(NetcfgDouble, TheLockOfAProcessThatEndedIsFree) {
    says("lock", "Killed");
    const OpenNetcfg netcfg;
    EXPECT_EQ(refusedBy(netcfg), L"Killed");
    says("lockProcess", kNobodysProcess);
    EXPECT_EQ(netcfg.lock().AcquireWriteLock(0, L"Test", nullptr), S_OK);
    EXPECT_EQ(stored().at("lockProcess"), GetCurrentProcessId());
}

TEST_F(NetcfgDouble, OnlyAnAdministratorGetsTheLock) {
    m_machine.takeRightsAway();
    const OpenNetcfg netcfg;
    EXPECT_EQ(netcfg.lock().AcquireWriteLock(0, L"Test", nullptr), E_ACCESSDENIED);
    netcfg.initialize();
    EXPECT_EQ(netcfg.adapters(L"ms_tcpip"), L"123");
}

TEST_F(NetcfgDouble, CountsWhatIsNotGivenBack) {
    const OpenNetcfg netcfg;
    EXPECT_EQ(netcfgCount("netcfgLiveObjects"), 1);
    netcfg.initialize();
    const auto paths = netcfg.paths(L"ms_tcpip");
    EXPECT_EQ(netcfgCount("netcfgLiveObjects"), 4);
}

TEST(NetcfgCounts, OutliveCom) {
    const MachineFile machine;
    {
        const windows::Apartment apartment;
        const OpenNetcfg netcfg;
    }
    EXPECT_NE(GetModuleHandleW(L"netcfg_double.dll"), nullptr);
    EXPECT_EQ(netcfgCount("netcfgLiveObjects"), 0);
}

} // namespace
} // namespace precedence::doubles
