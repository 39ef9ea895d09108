#include "tests/windows/netcfg/net_cfg.h"

#include "tests/windows/netcfg/component.h"
#include "tests/windows/netcfg/enumeration.h"
#include "tests/windows/netcfg/text.h"
#include "tests/windows/netcfg/write_lock.h"

#include <array>
#include <utility>
#include <vector>

#include <devguid.h>

namespace precedence::doubles {
namespace {

bool isKnownClass(const GUID& guid) {
    const std::array known{
        GUID_DEVCLASS_NET, GUID_DEVCLASS_NETTRANS, GUID_DEVCLASS_NETCLIENT, GUID_DEVCLASS_NETSERVICE};
    return std::ranges::any_of(known, [&](const GUID& one) { return IsEqualGUID(one, guid); });
}

} // namespace

HRESULT NetCfg::QueryInterface(REFIID id, void** out) {
    if (!IsEqualIID(id, __uuidof(INetCfgLock)) || out == nullptr)
        return Counted::QueryInterface(id, out);
    *out = nullptr;
    return answered("INetCfg::QueryInterface", [&] { return Counted::QueryInterface(id, out); });
}

HRESULT NetCfg::Initialize(PVOID reserved) {
    return answered("INetCfg::Initialize", [&] {
        if (reserved != nullptr)
            return E_INVALIDARG;
        if (m_configuration)
            return NETCFG_E_ALREADY_INITIALIZED;
        m_configuration = std::make_shared<Configuration>(m_isLocked);
        return S_OK;
    });
}

HRESULT NetCfg::Uninitialize() {
    return answeredWhileOpen("INetCfg::Uninitialize", m_configuration, [&] {
        m_configuration->close();
        m_configuration.reset();
        return S_OK;
    });
}

HRESULT NetCfg::Apply() {
    return answeredWhileOpen("INetCfg::Apply", m_configuration, [&] {
        if (!m_isLocked)
            return NETCFG_E_NO_WRITE_LOCK;
        m_configuration->apply();
        return S_OK;
    });
}

HRESULT NetCfg::Cancel() {
    return answeredWhileOpen("INetCfg::Cancel", m_configuration, [&] {
        m_configuration->cancel();
        return S_OK;
    });
}

HRESULT NetCfg::EnumComponents(const GUID* classGuid, IEnumNetCfgComponent** out) {
    using ComponentEnumeration = Enumeration<IEnumNetCfgComponent, INetCfgComponent>;
    return handedOut("INetCfg::EnumComponents", m_configuration, out, [&] {
        if (classGuid == nullptr)
            return E_POINTER;
        if (!isKnownClass(*classGuid))
            return E_INVALIDARG;
        std::vector<ComponentEnumeration::Maker> makers;
        for (const Component& component : m_configuration->components()) {
            if (IsEqualGUID(classGuidOf(component), *classGuid))
                makers.emplace_back([configuration = m_configuration, component] {
                    return makeCounted<NetComponent>(configuration, component);
                });
        }
        *out = makeCounted<ComponentEnumeration>("IEnumNetCfgComponent", m_configuration, std::move(makers));
        return S_OK;
    });
}

HRESULT NetCfg::FindComponent(LPCWSTR id, INetCfgComponent** out) {
    return handedOut("INetCfg::FindComponent", m_configuration, out, [&] {
        if (id == nullptr)
            return E_POINTER;
        for (const Component& component : m_configuration->components()) {
            if (lstrcmpiW(wideText(component.id).c_str(), id) == 0) {
                *out = makeCounted<NetComponent>(m_configuration, component);
                return S_OK;
            }
        }
        return S_FALSE;
    });
}

HRESULT NetCfg::AcquireWriteLock(DWORD, LPCWSTR client, LPWSTR* holder) {
    if (holder != nullptr)
        *holder = nullptr;
    return answered("INetCfgLock::AcquireWriteLock", [&] {
        if (client == nullptr)
            return E_POINTER;
        if (m_configuration)
            return NETCFG_E_ALREADY_INITIALIZED;
        if (m_isLocked)
            return S_OK;
        std::string other;
        const HRESULT result = takeWriteLock(utf8Text(client), other);
        m_isLocked = result == S_OK;
        if (result == S_FALSE && holder != nullptr && FAILED(handOut(other, holder)))
            return E_OUTOFMEMORY;
        return result;
    });
}

HRESULT NetCfg::ReleaseWriteLock() {
    return answered("INetCfgLock::ReleaseWriteLock", [&] {
        if (m_configuration)
            return NETCFG_E_ALREADY_INITIALIZED;
        if (!m_isLocked)
            return NETCFG_E_NO_WRITE_LOCK;
        giveWriteLockBack();
        m_isLocked = false;
        return S_OK;
    });
}

HRESULT NetCfg::IsWriteLocked(LPWSTR* holder) {
    if (holder == nullptr)
        return E_POINTER;
    *holder = nullptr;
    return answered("INetCfgLock::IsWriteLocked", [&] {
        const auto client = writeLockHolder();
        return client ? handOut(*client, holder) : S_FALSE;
    });
}

} // namespace precedence::doubles
