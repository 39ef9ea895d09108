// Between Windows' UTF-16 and the product's UTF-8, and GUIDs as the registry spells them. Never fails: what is no text
// becomes U+FFFD, and what is no GUID becomes nothing.
#pragma once

#include "platform/windows/windows_headers.h"

#include <optional>
#include <string>
#include <string_view>

namespace precedence::windows {

[[nodiscard]] std::string toUtf8(std::wstring_view text);
[[nodiscard]] std::wstring toUtf16(std::string_view text);
/// "{4D36E972-E325-11CE-BFC1-08002BE10318}".
[[nodiscard]] std::string toText(const GUID& guid);

} // namespace precedence::windows
