#include "platform/windows/net_cfg.h"

#include "platform/windows/text.h"

#include <algorithm>

// The identifiers of the classes and interfaces, which no import library has.
#include <initguid.h>
// initguid.h comes first: what follows it is defined and not only declared.
#include <devguid.h>

namespace precedence::windows {
namespace {

constexpr GUID kNetCfgClass{0x5b035261, 0x40f9, 0x11d1, {0xaa, 0xec, 0x00, 0x80, 0x5f, 0xc1, 0x27, 0x0e}};
constexpr DWORD kLockWait = 5000; // ms, as Microsoft's samples wait

template <typename Interface>
void** outOf(ComPtr<Interface>& pointer) {
    return reinterpret_cast<void**>(pointer.out()); // NOLINT(*-reinterpret-cast): as COM wants it
}

/// A text that a method hands out, freed.
class TaskText {
public:
    TaskText() = default;
    TaskText(const TaskText&) = delete;
    TaskText& operator=(const TaskText&) = delete;
    ~TaskText() { CoTaskMemFree(m_text); }

    [[nodiscard]] LPWSTR* out() { return &m_text; }
    [[nodiscard]] std::string text() const { return m_text ? toUtf8(m_text) : std::string(); }

private:
    LPWSTR m_text = nullptr;
};

} // namespace

bool hasNetCfg() {
    HKEY key = nullptr;
    const LSTATUS status =
        RegOpenKeyExW(HKEY_CLASSES_ROOT, L"CLSID\\{5B035261-40F9-11D1-AAEC-00805FC1270E}", 0, KEY_READ, &key);
    if (status == ERROR_SUCCESS)
        RegCloseKey(key);
    return status == ERROR_SUCCESS;
}

NetCfg::NetCfg(Access access)
    : m_access(access) {}

NetCfg::~NetCfg() {
    // The lock must not be given back while the configuration is initialised.
    if (m_isInitialized)
        m_configuration->Uninitialize();
    if (m_isLocked)
        m_lock->ReleaseWriteLock();
}

Expected<std::unique_ptr<NetCfg>> NetCfg::open(Access access) {
    std::unique_ptr<NetCfg> made(new NetCfg(access));
    if (const auto started = made->start(); !started)
        return fail(started.error());
    return made;
}

Error NetCfg::errorOf(HRESULT result, const char* method) const {
    const bool writes = m_access == Access::Writes;
    Error error{.operation = writes ? Operation::SetBindingOrder : Operation::ReadBindings,
        .subject = method,
        .systemCode = static_cast<std::uint32_t>(result)};
    if (result == E_ACCESSDENIED)
        error.code = ErrorCode::AccessDenied;
    return error;
}

Expected<void> NetCfg::start() {
    HRESULT result =
        CoCreateInstance(kNetCfgClass, nullptr, CLSCTX_INPROC_SERVER, __uuidof(INetCfg), outOf(m_configuration));
    if (FAILED(result))
        return fail(errorOf(result, "CoCreateInstance"));
    if (m_access == Access::Writes) {
        if (const auto locked = lock(); !locked)
            return locked;
    }
    result = m_configuration->Initialize(nullptr);
    if (FAILED(result))
        return fail(errorOf(result, "INetCfg::Initialize"));
    m_isInitialized = true;
    return {};
}

Expected<void> NetCfg::lock() {
    HRESULT result = m_configuration->QueryInterface(__uuidof(INetCfgLock), outOf(m_lock));
    if (FAILED(result))
        return fail(errorOf(result, "INetCfg::QueryInterface"));
    TaskText holder;
    result = m_lock->AcquireWriteLock(kLockWait, L"Precedence", holder.out());
    if (FAILED(result))
        return fail(errorOf(result, "INetCfgLock::AcquireWriteLock"));
    if (result == S_FALSE)
        return fail(
            {.code = ErrorCode::BindingsHeld, .operation = Operation::SetBindingOrder, .subject = holder.text()});
    m_isLocked = true;
    return {};
}

Expected<Bindings> NetCfg::read() {
    Bindings bindings;
    const std::pair<const GUID*, ComponentKind> classes[] = {{&GUID_DEVCLASS_NET, ComponentKind::Adapter},
        {&GUID_DEVCLASS_NETTRANS, ComponentKind::Protocol}, {&GUID_DEVCLASS_NETCLIENT, ComponentKind::Client},
        {&GUID_DEVCLASS_NETSERVICE, ComponentKind::Service}};
    for (const auto& [deviceClass, kind] : classes) {
        if (const auto done = readClass(*deviceClass, kind, bindings); !done)
            return fail(done.error());
    }
    return bindings;
}

Expected<void> NetCfg::readClass(const GUID& deviceClass, ComponentKind kind, Bindings& bindings) {
    const auto components = componentsOf(deviceClass);
    if (!components)
        return fail(components.error());
    for (const ComPtr<INetCfgComponent>& component : *components) {
        auto described = describe(*component.get(), kind);
        if (!described)
            return fail(described.error());
        bindings.components.push_back(std::move(*described));
        if (kind == ComponentKind::Adapter)
            continue; // what is below an adapter is its hardware
        const std::string owner = bindings.components.back().id;
        const auto own = bindingsOf(*component.get());
        if (!own)
            return fail(own.error());
        auto paths = pathsOf(*own->get(), owner);
        if (!paths)
            return fail(paths.error());
        ComponentBindings order{owner};
        for (Path& path : *paths)
            order.paths.push_back(std::move(path.value));
        if (!order.paths.empty())
            bindings.orders.push_back(std::move(order));
    }
    return {};
}

Expected<std::vector<ComPtr<INetCfgComponent>>> NetCfg::componentsOf(const GUID& deviceClass) {
    ComPtr<IEnumNetCfgComponent> enumerator;
    HRESULT result = m_configuration->EnumComponents(&deviceClass, enumerator.out());
    if (FAILED(result))
        return fail(errorOf(result, "INetCfg::EnumComponents"));
    std::vector<ComPtr<INetCfgComponent>> components;
    while (enumerator) {
        ComPtr<INetCfgComponent> component;
        result = enumerator->Next(1, component.out(), nullptr);
        if (FAILED(result))
            return fail(errorOf(result, "IEnumNetCfgComponent::Next"));
        if (result != S_OK)
            break;
        components.push_back(std::move(component));
    }
    return components;
}

/// Two adapters of one make have one id, so that an adapter goes by its instance.
Expected<std::string> NetCfg::keyOf(INetCfgComponent& component) const {
    GUID deviceClass{};
    if (const HRESULT result = component.GetClassGuid(&deviceClass); FAILED(result))
        return fail(errorOf(result, "INetCfgComponent::GetClassGuid"));
    if (deviceClass == GUID_DEVCLASS_NET) {
        GUID instance{};
        const HRESULT result = component.GetInstanceGuid(&instance);
        return FAILED(result) ? Expected<std::string>(fail(errorOf(result, "INetCfgComponent::GetInstanceGuid")))
                              : toText(instance);
    }
    TaskText id;
    const HRESULT result = component.GetId(id.out());
    return FAILED(result) ? Expected<std::string>(fail(errorOf(result, "INetCfgComponent::GetId"))) : id.text();
}

Expected<Component> NetCfg::describe(INetCfgComponent& component, ComponentKind kind) const {
    auto key = keyOf(component);
    if (!key)
        return fail(key.error());
    TaskText name;
    if (const HRESULT result = component.GetDisplayName(name.out()); FAILED(result))
        return fail(errorOf(result, "INetCfgComponent::GetDisplayName"));
    return Component{std::move(*key), kind, name.text()};
}

Expected<ComPtr<INetCfgComponentBindings>> NetCfg::bindingsOf(INetCfgComponent& component) const {
    ComPtr<INetCfgComponentBindings> bindings;
    const HRESULT result = component.QueryInterface(__uuidof(INetCfgComponentBindings), outOf(bindings));
    if (FAILED(result))
        return fail(errorOf(result, "INetCfgComponent::QueryInterface"));
    return bindings;
}

Expected<std::vector<NetCfg::Path>> NetCfg::pathsOf(
    INetCfgComponentBindings& bindings, const std::string& owner) const {
    ComPtr<IEnumNetCfgBindingPath> enumerator;
    HRESULT result = bindings.EnumBindingPaths(EBP_BELOW, enumerator.out());
    if (FAILED(result))
        return fail(errorOf(result, "INetCfgComponentBindings::EnumBindingPaths"));
    std::vector<Path> paths;
    while (enumerator) {
        Path path;
        result = enumerator->Next(1, path.object.out(), nullptr);
        if (FAILED(result))
            return fail(errorOf(result, "IEnumNetCfgBindingPath::Next"));
        if (result != S_OK)
            break;
        auto described = describe(*path.object.get(), owner);
        if (!described)
            return fail(described.error());
        path.value = std::move(*described);
        paths.push_back(std::move(path));
    }
    return paths;
}

Expected<BindingPath> NetCfg::describe(INetCfgBindingPath& path, const std::string& owner) const {
    TaskText token;
    HRESULT result = path.GetPathToken(token.out());
    if (FAILED(result))
        return fail(errorOf(result, "INetCfgBindingPath::GetPathToken"));
    result = path.IsEnabled();
    if (FAILED(result))
        return fail(errorOf(result, "INetCfgBindingPath::IsEnabled"));
    BindingPath made{token.text(), {owner}, result == S_OK};
    ComPtr<IEnumNetCfgBindingInterface> enumerator;
    result = path.EnumBindingInterfaces(enumerator.out());
    if (FAILED(result))
        return fail(errorOf(result, "INetCfgBindingPath::EnumBindingInterfaces"));
    while (enumerator) {
        ComPtr<INetCfgBindingInterface> step;
        result = enumerator->Next(1, step.out(), nullptr);
        if (FAILED(result))
            return fail(errorOf(result, "IEnumNetCfgBindingInterface::Next"));
        if (result != S_OK)
            break;
        ComPtr<INetCfgComponent> lower;
        result = step->GetLowerComponent(lower.out());
        if (FAILED(result))
            return fail(errorOf(result, "INetCfgBindingInterface::GetLowerComponent"));
        auto key = keyOf(*lower.get());
        if (!key)
            return fail(key.error());
        made.through.push_back(std::move(*key));
    }
    return made;
}

} // namespace precedence::windows
