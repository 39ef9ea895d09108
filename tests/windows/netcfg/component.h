// An adapter, protocol, client or service, with the binding paths that it owns.
#pragma once

#include "tests/windows/com/counted.h"
#include "tests/windows/netcfg/answers.h"

#include <string>

namespace precedence::doubles {

/// GUID_DEVCLASS_NET and the like; throws std::out_of_range for a class that the state file does not know.
[[nodiscard]] GUID classGuidOf(const Component& component);

class NetComponent final : public Counted<INetCfgComponent, INetCfgComponentBindings> {
public:
    NetComponent(ConfigurationPtr configuration, Component component);
    ~NetComponent() override = default;

    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID id, void** out) override;

    HRESULT STDMETHODCALLTYPE GetDisplayName(LPWSTR* name) override;
    HRESULT STDMETHODCALLTYPE GetId(LPWSTR* id) override;
    HRESULT STDMETHODCALLTYPE GetInstanceGuid(GUID* guid) override;
    HRESULT STDMETHODCALLTYPE GetClassGuid(GUID* guid) override;
    HRESULT STDMETHODCALLTYPE GetBindName(LPWSTR* name) override;

    /// Only EBP_BELOW: the paths that start here.
    HRESULT STDMETHODCALLTYPE EnumBindingPaths(DWORD flags, IEnumNetCfgBindingPath** out) override;
    HRESULT STDMETHODCALLTYPE MoveBefore(INetCfgBindingPath* source, INetCfgBindingPath* destination) override;
    HRESULT STDMETHODCALLTYPE MoveAfter(INetCfgBindingPath* source, INetCfgBindingPath* destination) override;

    // Not used by the backend.
    // clang-format off
    HRESULT STDMETHODCALLTYPE SetDisplayName(LPCWSTR) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE GetHelpText(LPWSTR*) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE GetCharacteristics(LPDWORD) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE GetPnpDevNodeId(LPWSTR*) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE GetDeviceStatus(ULONG*) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE OpenParamKey(HKEY*) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE RaisePropertyUi(HWND, DWORD, IUnknown*) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE BindTo(INetCfgComponent*) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE UnbindFrom(INetCfgComponent*) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE SupportsBindingInterface(DWORD, LPCWSTR) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE IsBoundTo(INetCfgComponent*) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE IsBindableTo(INetCfgComponent*) override { return E_NOTIMPL; }
    // clang-format on

private:
    [[nodiscard]] HRESULT text(const char* method, const std::string& value, LPWSTR* out) const;
    [[nodiscard]] HRESULT move(
        const char* method, INetCfgBindingPath* source, INetCfgBindingPath* destination, Side side) const;
    [[nodiscard]] Path ownPath(INetCfgBindingPath* path) const;

    ConfigurationPtr m_configuration;
    Component m_component;
};

} // namespace precedence::doubles
