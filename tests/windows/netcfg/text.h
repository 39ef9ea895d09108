// Text as the state file has it, UTF-8, and as COM hands it out: UTF-16 that the caller frees with CoTaskMemFree.
#pragma once

#include <string>
#include <string_view>

#include <windows.h>

namespace precedence::doubles {

[[nodiscard]] std::wstring wideText(std::string_view utf8);
[[nodiscard]] std::string utf8Text(std::wstring_view wide);

/// S_OK, or E_OUTOFMEMORY and nothing handed out.
HRESULT handOut(std::string_view utf8, LPWSTR* out);

} // namespace precedence::doubles
