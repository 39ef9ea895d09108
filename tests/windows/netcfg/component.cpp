#include "tests/windows/netcfg/component.h"

#include "tests/windows/netcfg/binding_path.h"
#include "tests/windows/netcfg/enumeration.h"
#include "tests/windows/netcfg/text.h"

#include <map>
#include <optional>
#include <utility>

#include <devguid.h>

namespace precedence::doubles {

GUID classGuidOf(const Component& component) {
    static const std::map<std::string, GUID> guids{{"net", GUID_DEVCLASS_NET}, {"trans", GUID_DEVCLASS_NETTRANS},
        {"client", GUID_DEVCLASS_NETCLIENT}, {"service", GUID_DEVCLASS_NETSERVICE}};
    return guids.at(component.kind);
}

NetComponent::NetComponent(ConfigurationPtr configuration, Component component)
    : m_configuration(std::move(configuration))
    , m_component(std::move(component)) {}

HRESULT NetComponent::QueryInterface(REFIID id, void** out) {
    if (!IsEqualIID(id, __uuidof(INetCfgComponentBindings)))
        return Counted::QueryInterface(id, out);
    return handedOut(
        "INetCfgComponent::QueryInterface", m_configuration, out, [&] { return Counted::QueryInterface(id, out); });
}

HRESULT NetComponent::text(const char* method, const std::string& value, LPWSTR* out) const {
    return handedOut(method, m_configuration, out, [&] { return handOut(value, out); });
}

HRESULT NetComponent::GetDisplayName(LPWSTR* name) {
    return text("INetCfgComponent::GetDisplayName", m_component.name, name);
}

HRESULT NetComponent::GetId(LPWSTR* id) {
    return text("INetCfgComponent::GetId", m_component.id, id);
}

HRESULT NetComponent::GetBindName(LPWSTR* name) {
    return text("INetCfgComponent::GetBindName", m_component.bind, name);
}

HRESULT NetComponent::GetInstanceGuid(GUID* guid) {
    return handedOut("INetCfgComponent::GetInstanceGuid", m_configuration, guid,
        [&] { return CLSIDFromString(wideText(m_component.guid).c_str(), guid); });
}

HRESULT NetComponent::GetClassGuid(GUID* guid) {
    return handedOut("INetCfgComponent::GetClassGuid", m_configuration, guid, [&] {
        *guid = classGuidOf(m_component);
        return S_OK;
    });
}

HRESULT NetComponent::EnumBindingPaths(DWORD flags, IEnumNetCfgBindingPath** out) {
    using PathEnumeration = Enumeration<IEnumNetCfgBindingPath, INetCfgBindingPath>;
    return handedOut("INetCfgComponentBindings::EnumBindingPaths", m_configuration, out, [&] {
        if (flags != EBP_BELOW)
            return flags == EBP_ABOVE ? E_NOTIMPL : E_INVALIDARG;
        std::vector<PathEnumeration::Maker> makers;
        for (const Path& path : m_configuration->pathsOf(m_component.key()))
            makers.emplace_back(
                [configuration = m_configuration, path] { return makeCounted<BindingPath>(configuration, path); });
        *out = makeCounted<PathEnumeration>("IEnumNetCfgBindingPath", m_configuration, std::move(makers));
        return S_OK;
    });
}

/// Throws std::out_of_range for a path that belongs to another component, or to another INetCfg.
Path NetComponent::ownPath(INetCfgBindingPath* path) const {
    const auto* own = dynamic_cast<const BindingPath*>(path);
    if (own == nullptr || own->configuration() != m_configuration || own->path().owner() != m_component.key())
        throw std::out_of_range(m_component.key());
    return own->path();
}

HRESULT NetComponent::move(
    const char* method, INetCfgBindingPath* source, INetCfgBindingPath* destination, Side side) const {
    return answeredWhileOpen(method, m_configuration, [&] {
        if (source == nullptr)
            return E_POINTER;
        if (!m_configuration->isLocked())
            return NETCFG_E_NO_WRITE_LOCK;
        const auto beside = destination != nullptr ? std::optional(ownPath(destination)) : std::nullopt;
        m_configuration->move(ownPath(source), beside, side);
        return S_OK;
    });
}

HRESULT NetComponent::MoveBefore(INetCfgBindingPath* source, INetCfgBindingPath* destination) {
    return move("INetCfgComponentBindings::MoveBefore", source, destination, Side::Before);
}

HRESULT NetComponent::MoveAfter(INetCfgBindingPath* source, INetCfgBindingPath* destination) {
    return move("INetCfgComponentBindings::MoveAfter", source, destination, Side::After);
}

} // namespace precedence::doubles
