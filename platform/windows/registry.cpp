#include "platform/windows/registry.h"

#include "platform/windows/registry_key.h"
#include "platform/windows/text.h"

#include <array>
#include <type_traits>
#include <utility>

namespace precedence::windows {
namespace {

constexpr const wchar_t* kParameters = L"SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\";
constexpr const wchar_t* kNetClass =
    L"SYSTEM\\CurrentControlSet\\Control\\Class\\{4D36E972-E325-11CE-BFC1-08002BE10318}";
constexpr const wchar_t* kConnectionPolicy = L"SOFTWARE\\Policies\\Microsoft\\Windows\\WcmSvc\\GroupPolicy";
constexpr const wchar_t* kInterfaceMetric = L"InterfaceMetric";

std::optional<std::uint32_t> numberOf(const Key& key, const wchar_t* name) {
    DWORD value = 0;
    DWORD type = 0;
    DWORD size = sizeof(value);
    auto* bytes = reinterpret_cast<BYTE*>(&value); // NOLINT(*-reinterpret-cast): as the function wants it
    if (!key.isOpen() || RegQueryValueExW(key.get(), name, nullptr, &type, bytes, &size) != ERROR_SUCCESS)
        return std::nullopt;
    return type == REG_DWORD && size == sizeof(value) ? std::optional<std::uint32_t>(value) : std::nullopt;
}

std::wstring interfaceKey(const AdapterId& adapter) {
    return std::wstring(kParameters) + L"Interfaces\\" + toUtf16(adapter.value());
}

Error refusal(LONG code, const std::string& name) {
    Error error{.operation = Operation::SetMetric, .subject = name, .systemCode = code};
    if (code == ERROR_ACCESS_DENIED)
        error.code = ErrorCode::AccessDenied;
    if (code == ERROR_FILE_NOT_FOUND)
        error.code = ErrorCode::NotSupported;
    return error;
}

LONG storeMetric(const Key& key, const InterfaceMetric& metric) {
    if (metric.isAutomatic()) {
        const LONG code = RegDeleteValueW(key.get(), kInterfaceMetric);
        return code == ERROR_FILE_NOT_FOUND ? ERROR_SUCCESS : code;
    }
    const DWORD value = *metric.manualValue();
    const auto* bytes = reinterpret_cast<const BYTE*>(&value); // NOLINT(*-reinterpret-cast): as the function wants it
    return RegSetValueExW(key.get(), kInterfaceMetric, 0, REG_DWORD, bytes, sizeof(value));
}

} // namespace

std::optional<std::uint32_t> readInterfaceMetric(const AdapterId& adapter) {
    return numberOf(Key(HKEY_LOCAL_MACHINE, interfaceKey(adapter), KEY_READ), kInterfaceMetric);
}

RegistryMetrics readInterfaceMetrics(std::span<const Adapter> adapters) {
    RegistryMetrics metrics;
    for (const Adapter& adapter : adapters) {
        if (const auto metric = readInterfaceMetric(adapter.id))
            metrics.emplace(adapter.id, *metric);
    }
    return metrics;
}

Expected<void> writeInterfaceMetric(const AdapterId& adapter, const InterfaceMetric& metric, const std::string& name) {
    const Key key(HKEY_LOCAL_MACHINE, interfaceKey(adapter), KEY_READ | KEY_SET_VALUE);
    if (key.code() == ERROR_FILE_NOT_FOUND && metric.isAutomatic())
        return {};
    if (!key.isOpen())
        return fail(refusal(key.code(), name));
    if (const LONG code = storeMetric(key, metric); code != ERROR_SUCCESS)
        return fail(refusal(code, name));
    const auto stored = readInterfaceMetric(adapter);
    if (stored == metric.manualValue())
        return {};
    return fail({.code = ErrorCode::DidNotStick,
        .operation = Operation::SetMetric,
        .subject = name,
        .detail = stored ? std::to_string(*stored) : "automatic"});
}

std::vector<PersistentRoute> readPersistentRoutes() {
    const Key key(HKEY_LOCAL_MACHINE, std::wstring(kParameters) + L"PersistentRoutes", KEY_READ);
    std::vector<PersistentRoute> routes;
    // Four parts of at most 15 characters and their commas; a longer name is no route.
    std::array<wchar_t, 80> name{};
    for (DWORD i = 0; key.isOpen(); ++i) {
        DWORD length = name.size();
        const LONG code = RegEnumValueW(key.get(), i, name.data(), &length, nullptr, nullptr, nullptr, nullptr);
        if (code == ERROR_MORE_DATA)
            continue;
        if (code != ERROR_SUCCESS)
            break;
        if (const auto route = parsePersistentRoute(toUtf8({name.data(), length})))
            routes.push_back(*route);
    }
    return routes;
}

std::optional<std::string> readDriverDescription(const AdapterId& adapter) {
    const std::wstring wanted = toUtf16(adapter.value());
    const Key classes(HKEY_LOCAL_MACHINE, kNetClass, KEY_READ);
    std::array<wchar_t, 256> name{};
    for (DWORD i = 0; classes.isOpen(); ++i) {
        DWORD length = name.size();
        if (RegEnumKeyExW(classes.get(), i, name.data(), &length, nullptr, nullptr, nullptr, nullptr) != ERROR_SUCCESS)
            break;
        const Key key(classes.get(), {name.data(), length}, KEY_READ);
        const auto id = textOf(key, L"NetCfgInstanceId");
        if (!id || CompareStringOrdinal(id->c_str(), -1, wanted.c_str(), -1, TRUE) != CSTR_EQUAL)
            continue;
        const auto description = textOf(key, L"DriverDesc");
        return description && !description->empty() ? std::optional(toUtf8(*description)) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<std::uint32_t> readMinimizeConnections() {
    return numberOf(Key(HKEY_LOCAL_MACHINE, kConnectionPolicy, KEY_READ), L"fMinimizeConnections");
}

} // namespace precedence::windows
