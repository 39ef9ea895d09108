#include "platform/windows/provider_store.h"

#include "platform/windows/registry_key.h"
#include "platform/windows/text.h"

#include <cstring>

namespace precedence::windows {
namespace {

constexpr const wchar_t* kOrder = L"SYSTEM\\CurrentControlSet\\Control\\NetworkProvider\\Order";
constexpr const wchar_t* kHardwareOrder = L"SYSTEM\\CurrentControlSet\\Control\\NetworkProvider\\HwOrder";
constexpr const wchar_t* kServices = L"SYSTEM\\CurrentControlSet\\Services\\";
constexpr const wchar_t* kTcpipLinkage = L"SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Linkage";
constexpr const wchar_t* kProviderOrder = L"ProviderOrder";

Error refusal(Operation operation, LONG code) {
    Error error{.operation = operation, .systemCode = code};
    if (code == ERROR_ACCESS_DENIED)
        error.code = ErrorCode::AccessDenied;
    if (code == ERROR_FILE_NOT_FOUND)
        error.code = ErrorCode::NoProviderOrder;
    return error;
}

std::wstring wide(const std::string& bytes) {
    std::wstring text(bytes.size() / sizeof(wchar_t), L'\0');
    std::memcpy(text.data(), bytes.data(), text.size() * sizeof(wchar_t));
    return text;
}

/// What stands there, as far as it is a text as Windows writes it: one that ends with a zero, or with nothing.
ParsedProviderOrder parse(const RawValue& value) {
    if (value.type != REG_SZ || value.bytes.size() % sizeof(wchar_t) != 0)
        return {.flaw = ProviderOrderFlaw::NotText};
    std::wstring text = wide(value.bytes);
    if (!text.empty() && text.back() == L'\0')
        text.pop_back();
    const std::string utf8 = toUtf8(text);
    ParsedProviderOrder parsed = parseProviderOrder(utf8);
    // Half a character of UTF-16, which would not come back as it was.
    if (!parsed.flaw && toUtf16(utf8) != text)
        parsed.flaw = ProviderOrderFlaw::ControlCharacter;
    return parsed;
}

Provider describe(const std::string& service) {
    Provider provider{.service = service};
    const Key key(HKEY_LOCAL_MACHINE, kServices + toUtf16(service) + L"\\NetworkProvider", KEY_READ);
    provider.isInstalled = !service.empty() && key.isOpen();
    if (!provider.isInstalled)
        return provider;
    // The path may be a text that names a variable; what it names is not looked up.
    const auto read = [&key](const wchar_t* name) {
        const auto value = rawOf(key, name);
        if (!value || (value->type != REG_SZ && value->type != REG_EXPAND_SZ))
            return std::string();
        const std::wstring text = wide(value->bytes);
        return toUtf8(std::wstring_view(text).substr(0, text.find(L'\0')));
    };
    provider.displayName = read(L"Name");
    provider.library = read(L"ProviderPath");
    provider.redirector = read(L"DeviceName");
    return provider;
}

} // namespace

Expected<ProviderOrder> readProviderOrder() {
    const Key key(HKEY_LOCAL_MACHINE, kOrder, KEY_READ);
    const auto value = rawOf(key, kProviderOrder);
    if (!value)
        return fail(refusal(Operation::ReadProviders, key.isOpen() ? ERROR_FILE_NOT_FOUND : key.code()));
    const ParsedProviderOrder parsed = parse(*value);
    ProviderOrder order{.flaw = parsed.flaw};
    for (const std::string& name : parsed.names)
        order.providers.push_back(describe(name));
    if (const auto hardware = rawOf(Key(HKEY_LOCAL_MACHINE, kHardwareOrder, KEY_READ), kProviderOrder))
        order.hardwareOrder = parse(*hardware).names;
    return order;
}

Expected<void> writeProviderOrder(const ProviderOrderChange& change) {
    const auto refused = [](ErrorCode code) { return fail({.code = code, .operation = Operation::SetProviderOrder}); };
    const Key key(HKEY_LOCAL_MACHINE, kOrder, KEY_READ | KEY_SET_VALUE);
    if (!key.isOpen())
        return fail(refusal(Operation::SetProviderOrder, key.code()));
    const auto value = rawOf(key, kProviderOrder);
    if (!value)
        return refused(ErrorCode::NoProviderOrder);
    const ParsedProviderOrder now = parse(*value);
    if (now.flaw)
        return refused(ErrorCode::OrderIsOdd);
    if (now.names == change.wanted)
        return {};
    if (now.names != change.expected)
        return refused(ErrorCode::Conflict);
    if (!isPermutation(change.expected, change.wanted))
        return refused(ErrorCode::NoOrder);
    const std::wstring text = toUtf16(providerOrderText(change.wanted));
    const auto* bytes = reinterpret_cast<const BYTE*>(text.c_str()); // NOLINT(*-reinterpret-cast): as it is wanted
    const auto size = static_cast<DWORD>((text.size() + 1) * sizeof(wchar_t));
    if (const LONG code = RegSetValueExW(key.get(), kProviderOrder, 0, REG_SZ, bytes, size); code != ERROR_SUCCESS)
        return fail(refusal(Operation::SetProviderOrder, code));
    const auto stored = rawOf(key, kProviderOrder);
    return stored && parse(*stored).names == change.wanted ? Expected<void>() : refused(ErrorCode::DidNotStick);
}

std::vector<std::string> readTcpipLinkage() {
    std::vector<std::string> adapters;
    const auto value = rawOf(Key(HKEY_LOCAL_MACHINE, kTcpipLinkage, KEY_READ), L"Bind");
    if (!value || value->type != REG_MULTI_SZ)
        return adapters;
    const std::wstring all = wide(value->bytes);
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t end = std::min(all.find(L'\0', at), all.size());
        const std::wstring entry = all.substr(at, end - at); // "\\Device\\{GUID}"
        if (const std::size_t name = entry.rfind(L'\\'); name != std::wstring::npos)
            adapters.push_back(toUtf8(std::wstring_view(entry).substr(name + 1)));
        at = end + 1;
    }
    return adapters;
}

} // namespace precedence::windows
