// Where two components of a path meet: "ndis5" above an adapter, "tdi" elsewhere.
#pragma once

#include "tests/windows/com/counted.h"
#include "tests/windows/netcfg/answers.h"

namespace precedence::doubles {

class BindingInterface final : public Counted<INetCfgBindingInterface> {
public:
    BindingInterface(ConfigurationPtr configuration, Component upper, Component lower);
    ~BindingInterface() override = default;

    HRESULT STDMETHODCALLTYPE GetName(LPWSTR* name) override;
    HRESULT STDMETHODCALLTYPE GetUpperComponent(INetCfgComponent** out) override;
    HRESULT STDMETHODCALLTYPE GetLowerComponent(INetCfgComponent** out) override;

private:
    [[nodiscard]] HRESULT component(const char* method, const Component& component, INetCfgComponent** out) const;

    ConfigurationPtr m_configuration;
    Component m_upper;
    Component m_lower;
};

} // namespace precedence::doubles
