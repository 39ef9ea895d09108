// The double of the network configuration is as Windows documents it: what there is, in which order, and what becomes
// of changes to it.
#include "tests/windows/netcfg_fixture.h"

#include <array>

namespace precedence::doubles {
namespace {

Texts namesOf(const OpenNetcfg& netcfg, const GUID& classGuid) {
    ComPtr<IEnumNetCfgComponent> enumerator;
    EXPECT_EQ(netcfg->EnumComponents(&classGuid, enumerator.out()), S_OK);
    Texts names;
    for (const auto& component : all<INetCfgComponent>(enumerator.get()))
        names.push_back(textOf([&](LPWSTR* out) { return component->GetDisplayName(out); }));
    return names;
}

TEST_F(NetcfgDouble, EnumeratesTheComponentsOfAClass) {
    const OpenNetcfg netcfg;
    netcfg.initialize();
    EXPECT_EQ(namesOf(netcfg, GUID_DEVCLASS_NET),
        (Texts{L"Example Gigabit Adapter", L"Example Wireless Adapter", L"Example Gigabit Adapter #2"}));
    EXPECT_EQ(namesOf(netcfg, GUID_DEVCLASS_NETTRANS).size(), 3U);
    EXPECT_EQ(namesOf(netcfg, GUID_DEVCLASS_NETCLIENT), Texts{L"Client for Microsoft Networks"});
    EXPECT_EQ(namesOf(netcfg, GUID_DEVCLASS_NETSERVICE), Texts{L"File and Printer Sharing for Microsoft Networks"});
    ComPtr<IEnumNetCfgComponent> none;
    EXPECT_EQ(netcfg->EnumComponents(&GUID_DEVCLASS_NETDRIVER, none.out()), E_INVALIDARG);
}

TEST_F(NetcfgDouble, FindsAComponentAndTellsWhatItIs) {
    const OpenNetcfg netcfg;
    netcfg.initialize();
    const auto tcpip = netcfg.component(L"MS_TCPIP");
    EXPECT_EQ(textOf([&](LPWSTR* out) { return tcpip->GetId(out); }), L"ms_tcpip");
    EXPECT_EQ(textOf([&](LPWSTR* out) { return tcpip->GetBindName(out); }), L"Tcpip");
    EXPECT_EQ(
        textOf([&](LPWSTR* out) { return tcpip->GetDisplayName(out); }), L"Internet Protocol Version 4 (TCP/IPv4)");
    GUID guid{};
    EXPECT_EQ(tcpip->GetInstanceGuid(&guid), S_OK);
    EXPECT_EQ(guid.Data4[7], 0xc1);
    EXPECT_EQ(tcpip->GetClassGuid(&guid), S_OK);
    EXPECT_TRUE(IsEqualGUID(guid, GUID_DEVCLASS_NETTRANS));
    EXPECT_EQ(tcpip->GetHelpText(nullptr), E_NOTIMPL);

    // Two adapters share their id.
    const auto adapter = netcfg.component(L"pci\\ven_8086&dev_15bc");
    EXPECT_EQ(
        textOf([&](LPWSTR* out) { return adapter->GetBindName(out); }), L"{00000000-0000-4000-8000-000000000001}");
    ComPtr<INetCfgComponent> none;
    EXPECT_EQ(netcfg->FindComponent(L"ms_nowhere", none.out()), S_FALSE);
    EXPECT_FALSE(none);
}

TEST_F(NetcfgDouble, APathLeadsFromItsOwnerDownToAnAdapter) {
    const OpenNetcfg netcfg;
    netcfg.initialize();
    const auto paths = netcfg.paths(L"ms_server");
    ASSERT_EQ(paths.size(), 5U);
    const auto& path = paths.front();
    EXPECT_EQ(textOf([&](LPWSTR* out) { return path->GetPathToken(out); }),
        L"ms_server->ms_netbt->ms_tcpip->{00000000-0000-4000-8000-000000000001}");
    ULONG depth = 0;
    EXPECT_EQ(path->GetDepth(&depth), S_OK);
    EXPECT_EQ(depth, 4U);
    ComPtr<INetCfgComponent> owner;
    EXPECT_EQ(path->GetOwner(owner.out()), S_OK);
    EXPECT_EQ(textOf([&](LPWSTR* out) { return owner->GetId(out); }), L"ms_server");
    EXPECT_EQ(path->IsEnabled(), S_OK);
    EXPECT_EQ(paths[1]->IsEnabled(), S_FALSE);
    EXPECT_EQ(path->IsSamePathAs(netcfg.paths(L"ms_server").front().get()), S_OK);
    EXPECT_EQ(path->IsSamePathAs(paths[1].get()), S_FALSE);
    EXPECT_EQ(path->IsSubPathOf(paths[1].get()), E_NOTIMPL);
}

TEST_F(NetcfgDouble, TheInterfacesOfAPathAreBetweenItsComponents) {
    const OpenNetcfg netcfg;
    netcfg.initialize();
    ComPtr<IEnumNetCfgBindingInterface> enumerator;
    EXPECT_EQ(netcfg.paths(L"ms_netbt").front()->EnumBindingInterfaces(enumerator.out()), S_OK);
    Texts met;
    for (const auto& one : all<INetCfgBindingInterface>(enumerator.get())) {
        ComPtr<INetCfgComponent> upper;
        ComPtr<INetCfgComponent> lower;
        EXPECT_EQ(one->GetUpperComponent(upper.out()), S_OK);
        EXPECT_EQ(one->GetLowerComponent(lower.out()), S_OK);
        met.push_back(textOf([&](LPWSTR* out) { return upper->GetBindName(out); }) + L" " + textOf([&](LPWSTR* out) {
            return one->GetName(out);
        }) + L" " + textOf([&](LPWSTR* out) { return lower->GetBindName(out); }));
    }
    EXPECT_EQ(met, (Texts{L"NetBT tdi Tcpip", L"Tcpip ndis5 {00000000-0000-4000-8000-000000000001}"}));
}

ComPtr<IEnumNetCfgBindingPath> pathsBelow(const OpenNetcfg& netcfg, const wchar_t* id) {
    ComPtr<IEnumNetCfgBindingPath> enumerator;
    EXPECT_EQ(netcfg.bindings(id)->EnumBindingPaths(EBP_BELOW, enumerator.out()), S_OK);
    return enumerator;
}

TEST_F(NetcfgDouble, AnEnumerationHandsOutAsManyAsThereAre) {
    const OpenNetcfg netcfg;
    netcfg.initialize();
    const auto enumerator = pathsBelow(netcfg, L"ms_tcpip");
    std::array<INetCfgBindingPath*, 4> paths{};
    ULONG fetched = 0;
    EXPECT_EQ(enumerator->Next(2, paths.data(), nullptr), E_POINTER);
    EXPECT_EQ(enumerator->Next(2, paths.data(), &fetched), S_OK);
    EXPECT_EQ(fetched, 2U);
    EXPECT_EQ(enumerator->Next(2, &paths[2], &fetched), S_FALSE);
    EXPECT_EQ(fetched, 1U);
    EXPECT_EQ(paths[3], nullptr);
    for (INetCfgBindingPath* path : {paths[0], paths[1], paths[2]})
        path->Release();
    EXPECT_EQ(enumerator->Skip(1), S_FALSE);
    EXPECT_EQ(enumerator->Reset(), S_OK);
    EXPECT_EQ(enumerator->Skip(1), S_OK);
    EXPECT_EQ(all<INetCfgBindingPath>(enumerator.get()).size(), 2U);
    EXPECT_EQ(enumerator->Clone(nullptr), E_NOTIMPL);
}

TEST_F(NetcfgDouble, TwoEnumerationsGoTheirOwnWays) {
    const OpenNetcfg netcfg;
    netcfg.initializeWithLock();
    const auto first = pathsBelow(netcfg, L"ms_tcpip");
    const auto second = pathsBelow(netcfg, L"ms_tcpip");
    EXPECT_EQ(second->Skip(2), S_OK);
    const auto paths = all<INetCfgBindingPath>(first.get());
    const auto last = all<INetCfgBindingPath>(second.get());
    ASSERT_EQ(paths.size(), 3U);
    ASSERT_EQ(last.size(), 1U);
    EXPECT_EQ(last[0]->IsSamePathAs(paths[2].get()), S_OK);

    // One that began before a move goes on in the old order.
    EXPECT_EQ(first->Reset(), S_OK);
    EXPECT_EQ(netcfg.bindings(L"ms_tcpip")->MoveBefore(paths[2].get(), nullptr), S_OK);
    EXPECT_EQ(all<INetCfgBindingPath>(first.get()).front()->IsSamePathAs(paths[0].get()), S_OK);
    EXPECT_EQ(netcfg.adapters(L"ms_tcpip"), L"312");
}

TEST_F(NetcfgDouble, MovesToTheTopToTheBottomAndBesideAnother) {
    const OpenNetcfg netcfg;
    netcfg.initializeWithLock();
    const auto tcpip = netcfg.bindings(L"ms_tcpip");
    const auto paths = netcfg.paths(L"ms_tcpip");
    EXPECT_EQ(netcfg.adapters(L"ms_tcpip"), L"123");
    EXPECT_EQ(tcpip->MoveBefore(paths[2].get(), nullptr), S_OK);
    EXPECT_EQ(netcfg.adapters(L"ms_tcpip"), L"312");
    EXPECT_EQ(tcpip->MoveAfter(paths[2].get(), nullptr), S_OK);
    EXPECT_EQ(netcfg.adapters(L"ms_tcpip"), L"123");
    EXPECT_EQ(tcpip->MoveBefore(paths[2].get(), paths[1].get()), S_OK);
    EXPECT_EQ(netcfg.adapters(L"ms_tcpip"), L"132");
    EXPECT_EQ(tcpip->MoveAfter(paths[0].get(), paths[2].get()), S_OK);
    EXPECT_EQ(netcfg.adapters(L"ms_tcpip"), L"312");
    EXPECT_EQ(tcpip->MoveAfter(paths[0].get(), paths[0].get()), S_OK);
    EXPECT_EQ(netcfg.adapters(L"ms_tcpip"), L"312");
    EXPECT_EQ(netcfg.adapters(L"ms_netbt"), L"123"); // every component has its own order
}

TEST_F(NetcfgDouble, RefusesToMoveAPathOfAnotherComponentOrOfAnotherNetcfg) {
    const OpenNetcfg netcfg;
    const OpenNetcfg other;
    netcfg.initializeWithLock();
    other.initialize();
    const auto tcpip = netcfg.bindings(L"ms_tcpip");
    const auto own = netcfg.paths(L"ms_tcpip");
    EXPECT_EQ(tcpip->MoveBefore(netcfg.paths(L"ms_netbt").front().get(), nullptr), E_INVALIDARG);
    EXPECT_EQ(tcpip->MoveBefore(own[0].get(), netcfg.paths(L"ms_netbt").front().get()), E_INVALIDARG);
    EXPECT_EQ(tcpip->MoveBefore(other.paths(L"ms_tcpip").front().get(), nullptr), E_INVALIDARG);
    EXPECT_EQ(tcpip->MoveBefore(nullptr, own[0].get()), E_POINTER);
    EXPECT_EQ(netcfg.adapters(L"ms_tcpip"), L"123");
}

TEST_F(NetcfgDouble, ChangesArePendingUntilTheyAreApplied) {
    const OpenNetcfg netcfg;
    netcfg.initializeWithLock();
    const auto paths = netcfg.paths(L"ms_tcpip");
    EXPECT_EQ(netcfg.bindings(L"ms_tcpip")->MoveBefore(paths[1].get(), nullptr), S_OK);
    EXPECT_EQ(paths[1]->Enable(FALSE), S_OK);
    EXPECT_EQ(paths[1]->IsEnabled(), S_FALSE);
    EXPECT_EQ(storedAdapters("ms_tcpip"), "123");
    EXPECT_EQ(netcfg->Apply(), S_OK);
    EXPECT_EQ(storedAdapters("ms_tcpip"), "213");
    EXPECT_FALSE(stored().at("paths").at("ms_tcpip").at(0).at("enabled").get<bool>());
    EXPECT_EQ(paths[1]->Enable(TRUE), S_OK);
    EXPECT_EQ(netcfg->Apply(), S_OK);
    EXPECT_TRUE(stored().at("paths").at("ms_tcpip").at(0).at("enabled").get<bool>());

    const OpenNetcfg later;
    later.initialize();
    EXPECT_EQ(later.adapters(L"ms_tcpip"), L"213");
}

TEST_F(NetcfgDouble, CancelAndUninitializeDropWhatIsPending) {
    const OpenNetcfg netcfg;
    netcfg.initializeWithLock();
    const nlohmann::json before = stored();
    auto paths = netcfg.paths(L"ms_tcpip");
    EXPECT_EQ(netcfg.bindings(L"ms_tcpip")->MoveAfter(paths[0].get(), nullptr), S_OK);
    EXPECT_EQ(netcfg->Cancel(), S_OK);
    EXPECT_EQ(netcfg.adapters(L"ms_tcpip"), L"123");
    EXPECT_EQ(netcfg->Apply(), S_OK);
    EXPECT_EQ(stored(), before);

    EXPECT_EQ(paths[0]->Enable(FALSE), S_OK);
    EXPECT_EQ(netcfg->Uninitialize(), S_OK);
    EXPECT_EQ(paths[0]->IsEnabled(), NETCFG_E_NOT_INITIALIZED); // of no use any more
    netcfg.initialize();
    EXPECT_EQ(netcfg->Apply(), S_OK);
    EXPECT_EQ(stored(), before);
}

TEST_F(NetcfgDouble, MayKeepTheOldOrderAndSayThatItDidNot) {
    says("keepsOldOrder", true);
    const OpenNetcfg netcfg;
    netcfg.initializeWithLock();
    const auto paths = netcfg.paths(L"ms_tcpip");
    EXPECT_EQ(netcfg.bindings(L"ms_tcpip")->MoveAfter(paths[0].get(), nullptr), S_OK);
    EXPECT_EQ(netcfg->Apply(), S_OK);
    EXPECT_EQ(storedAdapters("ms_tcpip"), "123");
}

TEST_F(NetcfgDouble, APulledOutAdapterTakesItsPathsAlong) {
    m_machine.edit([](nlohmann::json& document) { document["netcfg"]["components"].erase(0); });
    const OpenNetcfg netcfg;
    netcfg.initialize();
    EXPECT_EQ(netcfg.adapters(L"ms_tcpip"), L"23");
    EXPECT_EQ(netcfg.adapters(L"ms_server"), L"232");
}

TEST_F(NetcfgDouble, AComputerMayHaveNoNetworkConfiguration) {
    m_machine.edit([](nlohmann::json& document) { document.erase("netcfg"); });
    const OpenNetcfg netcfg;
    netcfg.initializeWithLock();
    EXPECT_TRUE(namesOf(netcfg, GUID_DEVCLASS_NETTRANS).empty());
    EXPECT_EQ(netcfg->Apply(), S_OK);
}

} // namespace
} // namespace precedence::doubles
