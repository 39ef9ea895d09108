#include "tests/windows/netcfg/binding_path.h"

#include "tests/windows/netcfg/binding_interface.h"
#include "tests/windows/netcfg/component.h"
#include "tests/windows/netcfg/enumeration.h"
#include "tests/windows/netcfg/text.h"

#include <utility>
#include <vector>

namespace precedence::doubles {

BindingPath::BindingPath(ConfigurationPtr configuration, Path path)
    : m_configuration(std::move(configuration))
    , m_path(std::move(path)) {}

HRESULT BindingPath::IsSamePathAs(INetCfgBindingPath* other) {
    return answeredWhileOpen("INetCfgBindingPath::IsSamePathAs", m_configuration, [&] {
        if (other == nullptr)
            return E_POINTER;
        const auto* path = dynamic_cast<const BindingPath*>(other);
        return path != nullptr && path->m_path.through == m_path.through ? S_OK : S_FALSE;
    });
}

HRESULT BindingPath::IsEnabled() {
    return answeredWhileOpen("INetCfgBindingPath::IsEnabled", m_configuration,
        [&] { return m_configuration->isEnabled(m_path) ? S_OK : S_FALSE; });
}

HRESULT BindingPath::Enable(WINBOOL isEnabled) {
    return answeredWhileOpen("INetCfgBindingPath::Enable", m_configuration, [&] {
        if (!m_configuration->isLocked())
            return NETCFG_E_NO_WRITE_LOCK;
        m_configuration->enable(m_path, isEnabled != FALSE);
        return S_OK;
    });
}

HRESULT BindingPath::GetPathToken(LPWSTR* token) {
    return handedOut(
        "INetCfgBindingPath::GetPathToken", m_configuration, token, [&] { return handOut(m_path.token(), token); });
}

HRESULT BindingPath::GetOwner(INetCfgComponent** out) {
    return handedOut("INetCfgBindingPath::GetOwner", m_configuration, out, [&] {
        *out = makeCounted<NetComponent>(m_configuration, m_configuration->component(m_path.owner()));
        return S_OK;
    });
}

HRESULT BindingPath::GetDepth(ULONG* depth) {
    return handedOut("INetCfgBindingPath::GetDepth", m_configuration, depth, [&] {
        *depth = static_cast<ULONG>(m_path.through.size());
        return S_OK;
    });
}

HRESULT BindingPath::EnumBindingInterfaces(IEnumNetCfgBindingInterface** out) {
    using InterfaceEnumeration = Enumeration<IEnumNetCfgBindingInterface, INetCfgBindingInterface>;
    return handedOut("INetCfgBindingPath::EnumBindingInterfaces", m_configuration, out, [&] {
        std::vector<InterfaceEnumeration::Maker> makers;
        for (std::size_t lower = 1; lower < m_path.through.size(); ++lower)
            makers.emplace_back([configuration = m_configuration, upperKey = m_path.through[lower - 1],
                                    lowerKey = m_path.through[lower]] {
                return makeCounted<BindingInterface>(
                    configuration, configuration->component(upperKey), configuration->component(lowerKey));
            });
        *out = makeCounted<InterfaceEnumeration>("IEnumNetCfgBindingInterface", m_configuration, std::move(makers));
        return S_OK;
    });
}

} // namespace precedence::doubles
