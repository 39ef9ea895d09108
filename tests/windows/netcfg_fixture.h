// For tests on the double of the network configuration: the state that it stores, the answers that a test wants of it,
// and hands to call it. At the end of every test all of its objects are given back, and the lock is free.
#pragma once

#include "platform/windows/com.h"
#include "tests/windows/machine_file.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

// clang-format off
#include <windows.h>
#include <netcfgx.h>
#include <devguid.h>
// clang-format on

namespace precedence::doubles {

using windows::ComPtr;
using Texts = std::vector<std::wstring>;

inline constexpr const char* kEthernetGuid = "{00000000-0000-4000-8000-000000000001}";
inline constexpr const char* kWifiGuid = "{00000000-0000-4000-8000-000000000002}";
inline constexpr const char* kIpv4OnlyGuid = "{00000000-0000-4000-8000-000000000003}";

/// What the double counts in this process: "netcfgLiveObjects" or "netcfgHeldLocks". 0 where it was never called.
inline int netcfgCount(const char* name) {
    const HMODULE module = GetModuleHandleW(L"netcfg_double.dll");
    if (module == nullptr)
        return 0;
    // By way of void*: what GetProcAddress returns has another signature.
    auto* const count = reinterpret_cast<int (*)()>(reinterpret_cast<void*>(GetProcAddress(module, name)));
    return count != nullptr ? count() : -1;
}

/// The text that a method hands out, freed; empty where it fails.
template <typename Call>
std::wstring textOf(Call&& call) {
    LPWSTR text = nullptr;
    const HRESULT result = call(&text);
    std::wstring copy(text != nullptr ? text : L"");
    CoTaskMemFree(text);
    return FAILED(result) ? std::wstring() : copy;
}

template <typename Interface, typename From>
ComPtr<Interface> queried(From* from) {
    ComPtr<Interface> to;
    EXPECT_EQ(from->QueryInterface(__uuidof(Interface), reinterpret_cast<void**>(to.out())), S_OK);
    return to;
}

/// Everything that an enumerator has left.
template <typename Item, typename Enumerator>
std::vector<ComPtr<Item>> all(Enumerator* enumerator) {
    std::vector<ComPtr<Item>> items;
    ComPtr<Item> item;
    while (enumerator->Next(1, item.out(), nullptr) == S_OK)
        items.push_back(std::exchange(item, {}));
    return items;
}

/// An INetCfg with its lock; at the end it is uninitialised and the lock given back.
class OpenNetcfg {
public:
    OpenNetcfg() {
        EXPECT_EQ(CoCreateInstance(CLSID_CNetCfg, nullptr, CLSCTX_INPROC_SERVER, __uuidof(INetCfg),
                      reinterpret_cast<void**>(m_configuration.out())),
            S_OK);
        m_lock = queried<INetCfgLock>(m_configuration.get());
    }
    OpenNetcfg(const OpenNetcfg&) = delete;
    OpenNetcfg& operator=(const OpenNetcfg&) = delete;
    ~OpenNetcfg() {
        m_configuration->Uninitialize();
        m_lock->ReleaseWriteLock();
    }

    INetCfg* operator->() const { return m_configuration.get(); }
    [[nodiscard]] INetCfg* get() const { return m_configuration.get(); }
    [[nodiscard]] INetCfgLock& lock() const { return *m_lock.get(); }
    void initialize() const { EXPECT_EQ(m_configuration->Initialize(nullptr), S_OK); }
    void initializeWithLock() const {
        EXPECT_EQ(m_lock->AcquireWriteLock(0, L"Test", nullptr), S_OK);
        initialize();
    }
    [[nodiscard]] ComPtr<INetCfgComponent> component(const wchar_t* id) const {
        ComPtr<INetCfgComponent> found;
        EXPECT_EQ(m_configuration->FindComponent(id, found.out()), S_OK);
        return found;
    }
    [[nodiscard]] ComPtr<INetCfgComponentBindings> bindings(const wchar_t* id) const {
        return queried<INetCfgComponentBindings>(component(id).get());
    }
    [[nodiscard]] std::vector<ComPtr<INetCfgBindingPath>> paths(const wchar_t* id) const {
        ComPtr<IEnumNetCfgBindingPath> enumerator;
        EXPECT_EQ(bindings(id)->EnumBindingPaths(EBP_BELOW, enumerator.out()), S_OK);
        return all<INetCfgBindingPath>(enumerator.get());
    }
    /// The adapters at the ends of a component's paths, by the last digit of their GUIDs.
    [[nodiscard]] std::wstring adapters(const wchar_t* id) const {
        std::wstring digits;
        for (const auto& path : paths(id)) {
            const std::wstring token = textOf([&](LPWSTR* out) { return path->GetPathToken(out); });
            digits += token.at(token.size() - 2);
        }
        return digits;
    }

private:
    ComPtr<INetCfg> m_configuration;
    ComPtr<INetCfgLock> m_lock;
};

class NetcfgDouble : public testing::Test {
protected:
    void TearDown() override {
        EXPECT_EQ(netcfgCount("netcfgLiveObjects"), 0);
        EXPECT_EQ(netcfgCount("netcfgHeldLocks"), 0);
    }

    void answers(const std::string& method, HRESULT answer) const {
        m_machine.edit([&](nlohmann::json& document) {
            document["netcfg"]["fails"][method] = static_cast<std::uint32_t>(answer);
        });
    }
    void says(const char* key, const nlohmann::json& value) const {
        m_machine.edit([&](nlohmann::json& document) { document["netcfg"][key] = value; });
    }
    [[nodiscard]] nlohmann::json stored() const { return m_machine.document().at("netcfg"); }
    /// As OpenNetcfg::adapters, of what is stored.
    [[nodiscard]] std::string storedAdapters(const char* id) const {
        std::string digits;
        const nlohmann::json netcfg = stored();
        for (const nlohmann::json& path : netcfg.at("paths").at(id)) {
            const auto guid = path.at("through").back().get<std::string>();
            digits += guid.at(guid.size() - 2);
        }
        return digits;
    }

    MachineFile m_machine;
    windows::Apartment m_apartment;
};

} // namespace precedence::doubles
