// A way from a component down to an adapter. Whether it is enabled is asked of the pending configuration.
#pragma once

#include "tests/windows/com/counted.h"
#include "tests/windows/netcfg/answers.h"

namespace precedence::doubles {

class BindingPath final : public Counted<INetCfgBindingPath> {
public:
    BindingPath(ConfigurationPtr configuration, Path path);
    ~BindingPath() override = default;

    [[nodiscard]] const ConfigurationPtr& configuration() const { return m_configuration; }
    [[nodiscard]] const Path& path() const { return m_path; }

    HRESULT STDMETHODCALLTYPE IsSamePathAs(INetCfgBindingPath* other) override;
    HRESULT STDMETHODCALLTYPE IsSubPathOf(INetCfgBindingPath*) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE IsEnabled() override;
    HRESULT STDMETHODCALLTYPE Enable(WINBOOL isEnabled) override;
    /// The keys of its components, joined by "->".
    HRESULT STDMETHODCALLTYPE GetPathToken(LPWSTR* token) override;
    HRESULT STDMETHODCALLTYPE GetOwner(INetCfgComponent** out) override;
    /// Counts components: one more than there are binding interfaces.
    HRESULT STDMETHODCALLTYPE GetDepth(ULONG* depth) override;
    /// From the owner down.
    HRESULT STDMETHODCALLTYPE EnumBindingInterfaces(IEnumNetCfgBindingInterface** out) override;

private:
    ConfigurationPtr m_configuration;
    Path m_path;
};

} // namespace precedence::doubles
