// The system's own converter for the code pages of Windows consoles: iconv, or MultiByteToWideChar.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace precedence {

/// The text in UTF-8; nothing where the bytes are no text in that code page, or the system does not know the page.
[[nodiscard]] std::optional<std::string> fromCodePage(unsigned codePage, std::string_view bytes);

} // namespace precedence
