#include "tests/windows/netcfg/binding_interface.h"

#include "tests/windows/netcfg/component.h"
#include "tests/windows/netcfg/text.h"

#include <utility>

namespace precedence::doubles {

BindingInterface::BindingInterface(ConfigurationPtr configuration, Component upper, Component lower)
    : m_configuration(std::move(configuration))
    , m_upper(std::move(upper))
    , m_lower(std::move(lower)) {}

HRESULT BindingInterface::GetName(LPWSTR* name) {
    return handedOut("INetCfgBindingInterface::GetName", m_configuration, name,
        [&] { return handOut(m_lower.isAdapter() ? "ndis5" : "tdi", name); });
}

HRESULT BindingInterface::component(const char* method, const Component& component, INetCfgComponent** out) const {
    return handedOut(method, m_configuration, out, [&] {
        *out = makeCounted<NetComponent>(m_configuration, component);
        return S_OK;
    });
}

HRESULT BindingInterface::GetUpperComponent(INetCfgComponent** out) {
    return component("INetCfgBindingInterface::GetUpperComponent", m_upper, out);
}

HRESULT BindingInterface::GetLowerComponent(INetCfgComponent** out) {
    return component("INetCfgBindingInterface::GetLowerComponent", m_lower, out);
}

} // namespace precedence::doubles
