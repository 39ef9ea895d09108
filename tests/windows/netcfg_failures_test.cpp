// Every method of the double of the network configuration fails where a test wants it to.
#include "tests/windows/netcfg_fixture.h"

#include <functional>
#include <ostream>

namespace precedence::doubles {
namespace {

constexpr HRESULT kWanted = E_OUTOFMEMORY;

/// One object of each kind, made before anything fails.
struct Objects {
    Objects() {
        netcfg.initializeWithLock();
        server = netcfg.component(L"ms_server");
        bindings = netcfg.bindings(L"ms_server");
        path = std::move(netcfg.paths(L"ms_server").front());
        EXPECT_EQ(netcfg->EnumComponents(&GUID_DEVCLASS_NET, components.out()), S_OK);
        EXPECT_EQ(bindings->EnumBindingPaths(EBP_BELOW, paths.out()), S_OK);
        EXPECT_EQ(path->EnumBindingInterfaces(interfaces.out()), S_OK);
        EXPECT_EQ(interfaces->Next(1, meeting.out(), nullptr), S_OK);
    }

    OpenNetcfg netcfg;
    ComPtr<INetCfgComponent> server;
    ComPtr<INetCfgComponentBindings> bindings;
    ComPtr<INetCfgBindingPath> path;
    ComPtr<IEnumNetCfgComponent> components;
    ComPtr<IEnumNetCfgBindingPath> paths;
    ComPtr<IEnumNetCfgBindingInterface> interfaces;
    ComPtr<INetCfgBindingInterface> meeting;
};

struct Method {
    std::string name;
    std::function<HRESULT(Objects&)> call;
};

void PrintTo(const Method& method, std::ostream* to) {
    *to << method.name;
}

class FailingMethod : public NetcfgDouble, public testing::WithParamInterface<Method> {};

/// What is handed out is given back, and was null in a failure.
template <typename Interface, typename Call>
Method handing(const char* name, Call call) {
    return {name, [call](Objects& objects) {
                ComPtr<Interface> object;
                const HRESULT result = call(objects, object.out());
                EXPECT_EQ(FAILED(result), !object);
                return result;
            }};
}

template <typename Call>
Method writing(const char* name, Call call) {
    return {name, [call](Objects& objects) {
                LPWSTR text = nullptr;
                const HRESULT result = call(objects, &text);
                EXPECT_TRUE(SUCCEEDED(result) || text == nullptr);
                CoTaskMemFree(text);
                return result;
            }};
}

template <typename Enumerator, typename Item>
std::vector<Method> enumerating(const std::string& name, ComPtr<Enumerator> Objects::*enumerator) {
    return {handing<Item>((name + "::Next").c_str(),
                [enumerator](Objects& of, Item** out) { return (of.*enumerator)->Next(1, out, nullptr); }),
        {name + "::Skip", [enumerator](Objects& of) { return (of.*enumerator)->Skip(1); }},
        {name + "::Reset", [enumerator](Objects& of) { return (of.*enumerator)->Reset(); }}};
}

TEST_P(FailingMethod, AnswersWhatIsWanted) {
    Objects objects;
    answers(GetParam().name, kWanted);
    EXPECT_EQ(GetParam().call(objects), kWanted);
    m_machine.edit([](nlohmann::json& document) { document["netcfg"].erase("fails"); });
    EXPECT_NE(GetParam().call(objects), kWanted);
}

using Writing = LPWSTR*;

INSTANTIATE_TEST_SUITE_P(Configuration, FailingMethod,
    testing::Values(handing<INetCfg>("CoCreateInstance",
                        [](Objects&, INetCfg** out) {
                            return CoCreateInstance(CLSID_CNetCfg, nullptr, CLSCTX_INPROC_SERVER, __uuidof(INetCfg),
                                reinterpret_cast<void**>(out));
                        }),
        handing<INetCfgLock>("INetCfg::QueryInterface",
            [](Objects& of, INetCfgLock** out) {
                return of.netcfg->QueryInterface(__uuidof(INetCfgLock), reinterpret_cast<void**>(out));
            }),
        handing<IEnumNetCfgComponent>("INetCfg::EnumComponents",
            [](Objects& of, IEnumNetCfgComponent** out) { return of.netcfg->EnumComponents(&GUID_DEVCLASS_NET, out); }),
        handing<INetCfgComponent>("INetCfg::FindComponent",
            [](Objects& of, INetCfgComponent** out) { return of.netcfg->FindComponent(L"ms_tcpip", out); }),
        Method{"INetCfg::Initialize", [](Objects& of) { return of.netcfg->Initialize(nullptr); }},
        Method{"INetCfg::Uninitialize", [](Objects& of) { return of.netcfg->Uninitialize(); }},
        Method{"INetCfg::Apply", [](Objects& of) { return of.netcfg->Apply(); }},
        Method{"INetCfg::Cancel", [](Objects& of) { return of.netcfg->Cancel(); }},
        writing("INetCfgLock::AcquireWriteLock",
            [](Objects& of, Writing out) { return of.netcfg.lock().AcquireWriteLock(0, L"Test", out); }),
        Method{"INetCfgLock::ReleaseWriteLock", [](Objects& of) { return of.netcfg.lock().ReleaseWriteLock(); }},
        writing("INetCfgLock::IsWriteLocked",
            [](Objects& of, Writing out) { return of.netcfg.lock().IsWriteLocked(out); })));

INSTANTIATE_TEST_SUITE_P(Component, FailingMethod,
    testing::Values(handing<INetCfgComponentBindings>("INetCfgComponent::QueryInterface",
                        [](Objects& of, INetCfgComponentBindings** out) {
                            return of.server->QueryInterface(
                                __uuidof(INetCfgComponentBindings), reinterpret_cast<void**>(out));
                        }),
        writing("INetCfgComponent::GetDisplayName",
            [](Objects& of, Writing out) { return of.server->GetDisplayName(out); }),
        writing("INetCfgComponent::GetId", [](Objects& of, Writing out) { return of.server->GetId(out); }),
        writing("INetCfgComponent::GetBindName", [](Objects& of, Writing out) { return of.server->GetBindName(out); }),
        Method{"INetCfgComponent::GetInstanceGuid",
            [](Objects& of) {
                GUID guid{};
                return of.server->GetInstanceGuid(&guid);
            }},
        Method{"INetCfgComponent::GetClassGuid",
            [](Objects& of) {
                GUID guid{};
                return of.server->GetClassGuid(&guid);
            }},
        handing<IEnumNetCfgBindingPath>("INetCfgComponentBindings::EnumBindingPaths",
            [](Objects& of, IEnumNetCfgBindingPath** out) { return of.bindings->EnumBindingPaths(EBP_BELOW, out); }),
        Method{"INetCfgComponentBindings::MoveBefore",
            [](Objects& of) { return of.bindings->MoveBefore(of.path.get(), nullptr); }},
        Method{"INetCfgComponentBindings::MoveAfter",
            [](Objects& of) { return of.bindings->MoveAfter(of.path.get(), nullptr); }}));

INSTANTIATE_TEST_SUITE_P(Path, FailingMethod,
    testing::Values(
        Method{"INetCfgBindingPath::IsSamePathAs", [](Objects& of) { return of.path->IsSamePathAs(of.path.get()); }},
        Method{"INetCfgBindingPath::IsEnabled", [](Objects& of) { return of.path->IsEnabled(); }},
        Method{"INetCfgBindingPath::Enable", [](Objects& of) { return of.path->Enable(TRUE); }},
        writing(
            "INetCfgBindingPath::GetPathToken", [](Objects& of, Writing out) { return of.path->GetPathToken(out); }),
        handing<INetCfgComponent>(
            "INetCfgBindingPath::GetOwner", [](Objects& of, INetCfgComponent** out) { return of.path->GetOwner(out); }),
        Method{"INetCfgBindingPath::GetDepth",
            [](Objects& of) {
                ULONG depth = 0;
                return of.path->GetDepth(&depth);
            }},
        handing<IEnumNetCfgBindingInterface>("INetCfgBindingPath::EnumBindingInterfaces",
            [](Objects& of, IEnumNetCfgBindingInterface** out) { return of.path->EnumBindingInterfaces(out); }),
        writing("INetCfgBindingInterface::GetName", [](Objects& of, Writing out) { return of.meeting->GetName(out); }),
        handing<INetCfgComponent>("INetCfgBindingInterface::GetUpperComponent",
            [](Objects& of, INetCfgComponent** out) { return of.meeting->GetUpperComponent(out); }),
        handing<INetCfgComponent>("INetCfgBindingInterface::GetLowerComponent",
            [](Objects& of, INetCfgComponent** out) { return of.meeting->GetLowerComponent(out); })));

INSTANTIATE_TEST_SUITE_P(Components, FailingMethod,
    testing::ValuesIn(
        enumerating<IEnumNetCfgComponent, INetCfgComponent>("IEnumNetCfgComponent", &Objects::components)));
INSTANTIATE_TEST_SUITE_P(Paths, FailingMethod,
    testing::ValuesIn(
        enumerating<IEnumNetCfgBindingPath, INetCfgBindingPath>("IEnumNetCfgBindingPath", &Objects::paths)));
INSTANTIATE_TEST_SUITE_P(Interfaces, FailingMethod,
    testing::ValuesIn(enumerating<IEnumNetCfgBindingInterface, INetCfgBindingInterface>(
        "IEnumNetCfgBindingInterface", &Objects::interfaces)));

using NetcfgAnswers = NetcfgDouble;

TEST_F(NetcfgAnswers, AnotherSuccessIsAnsweredAfterTheCallWasMade) {
    const OpenNetcfg netcfg;
    netcfg.initializeWithLock();
    const auto paths = netcfg.paths(L"ms_tcpip");
    EXPECT_EQ(netcfg.bindings(L"ms_tcpip")->MoveAfter(paths[0].get(), nullptr), S_OK);
    answers("INetCfg::Apply", NETCFG_S_REBOOT);
    EXPECT_EQ(netcfg->Apply(), NETCFG_S_REBOOT);
    EXPECT_EQ(storedAdapters("ms_tcpip"), "231");
}

TEST_F(NetcfgAnswers, AFailedApplyLeavesTheChangesPending) {
    const OpenNetcfg netcfg;
    netcfg.initializeWithLock();
    const auto paths = netcfg.paths(L"ms_tcpip");
    EXPECT_EQ(netcfg.bindings(L"ms_tcpip")->MoveAfter(paths[0].get(), nullptr), S_OK);
    answers("INetCfg::Apply", NETCFG_E_IN_USE);
    EXPECT_EQ(netcfg->Apply(), NETCFG_E_IN_USE);
    EXPECT_EQ(storedAdapters("ms_tcpip"), "123");
    answers("INetCfg::Apply", S_OK);
    EXPECT_EQ(netcfg->Apply(), S_OK);
    EXPECT_EQ(storedAdapters("ms_tcpip"), "231");
}

TEST_F(NetcfgAnswers, ALockThatCannotBeGivenBackStaysHeld) {
    const OpenNetcfg netcfg;
    EXPECT_EQ(netcfg.lock().AcquireWriteLock(0, L"Test", nullptr), S_OK);
    answers("INetCfgLock::ReleaseWriteLock", E_FAIL);
    EXPECT_EQ(netcfg.lock().ReleaseWriteLock(), E_FAIL);
    EXPECT_EQ(netcfgCount("netcfgHeldLocks"), 1);
    answers("INetCfgLock::ReleaseWriteLock", S_OK);
}

} // namespace
} // namespace precedence::doubles
