#include "tests/windows/netcfg/text.h"

#include <algorithm>

#include <objbase.h>

namespace precedence::doubles {

std::wstring wideText(std::string_view utf8) {
    const int size = static_cast<int>(utf8.size());
    std::wstring made(static_cast<std::size_t>(MultiByteToWideChar(CP_UTF8, 0, utf8.data(), size, nullptr, 0)), L'\0');
    MultiByteToWideChar(CP_UTF8, 0, utf8.data(), size, made.data(), static_cast<int>(made.size()));
    return made;
}

std::string utf8Text(std::wstring_view wide) {
    const int size = static_cast<int>(wide.size());
    const int needed = WideCharToMultiByte(CP_UTF8, 0, wide.data(), size, nullptr, 0, nullptr, nullptr);
    std::string made(static_cast<std::size_t>(needed), '\0');
    WideCharToMultiByte(CP_UTF8, 0, wide.data(), size, made.data(), needed, nullptr, nullptr);
    return made;
}

HRESULT handOut(std::string_view utf8, LPWSTR* out) {
    const std::wstring wide = wideText(utf8);
    *out = static_cast<LPWSTR>(CoTaskMemAlloc((wide.size() + 1) * sizeof(wchar_t)));
    if (*out == nullptr)
        return E_OUTOFMEMORY;
    std::copy_n(wide.c_str(), wide.size() + 1, *out);
    return S_OK;
}

} // namespace precedence::doubles
