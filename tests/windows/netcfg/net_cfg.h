// CNetCfg: the network configuration from Initialize to Uninitialize, and the write lock around that.
#pragma once

#include "tests/windows/com/counted.h"
#include "tests/windows/netcfg/answers.h"

namespace precedence::doubles {

class NetCfg final : public Counted<INetCfg, INetCfgLock> {
public:
    NetCfg() = default;
    /// A lock that was not given back stays held: in Windows it would be free only by luck.
    ~NetCfg() override = default;

    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID id, void** out) override;

    HRESULT STDMETHODCALLTYPE Initialize(PVOID reserved) override;
    HRESULT STDMETHODCALLTYPE Uninitialize() override;
    HRESULT STDMETHODCALLTYPE Apply() override;
    HRESULT STDMETHODCALLTYPE Cancel() override;
    HRESULT STDMETHODCALLTYPE EnumComponents(const GUID* classGuid, IEnumNetCfgComponent** out) override;
    /// The first with this id; S_FALSE where there is none.
    HRESULT STDMETHODCALLTYPE FindComponent(LPCWSTR id, INetCfgComponent** out) override;
    HRESULT STDMETHODCALLTYPE QueryNetCfgClass(const GUID*, REFIID, void**) override { return E_NOTIMPL; }

    HRESULT STDMETHODCALLTYPE AcquireWriteLock(DWORD timeout, LPCWSTR client, LPWSTR* holder) override;
    HRESULT STDMETHODCALLTYPE ReleaseWriteLock() override;
    HRESULT STDMETHODCALLTYPE IsWriteLocked(LPWSTR* holder) override;

private:
    ConfigurationPtr m_configuration; ///< from Initialize to Uninitialize
    bool m_isLocked = false;
};

} // namespace precedence::doubles
