#include "platform/windows/registry_key.h"

namespace precedence::windows {

std::optional<RawValue> rawOf(const Key& key, const wchar_t* name) {
    RawValue value;
    DWORD size = 0;
    if (!key.isOpen() || RegQueryValueExW(key.get(), name, nullptr, &value.type, nullptr, &size) != ERROR_SUCCESS)
        return std::nullopt;
    value.bytes.resize(size);
    auto* bytes = reinterpret_cast<BYTE*>(value.bytes.data()); // NOLINT(*-reinterpret-cast): as the function wants it
    if (RegQueryValueExW(key.get(), name, nullptr, &value.type, bytes, &size) != ERROR_SUCCESS)
        return std::nullopt;
    value.bytes.resize(size);
    return value;
}

std::optional<std::wstring> textOf(const Key& key, const wchar_t* name) {
    DWORD size = 0;
    if (!key.isOpen() ||
        RegGetValueW(key.get(), nullptr, name, RRF_RT_REG_SZ, nullptr, nullptr, &size) != ERROR_SUCCESS)
        return std::nullopt;
    std::wstring text(size / sizeof(wchar_t), L'\0');
    if (RegGetValueW(key.get(), nullptr, name, RRF_RT_REG_SZ, nullptr, text.data(), &size) != ERROR_SUCCESS)
        return std::nullopt;
    text.resize(text.find(L'\0') == std::wstring::npos ? text.size() : text.find(L'\0'));
    return text;
}

} // namespace precedence::windows
