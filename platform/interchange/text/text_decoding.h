// Makes UTF-8 of the bytes of a pasted or saved text, whatever wrote them: UTF-8 with or without a mark, UTF-16 of
// either order, or a code page of a Windows console. Never fails: what no encoding explains becomes U+FFFD.
#pragma once

#include <string>
#include <string_view>

namespace precedence {

/// The text in UTF-8. Where the bytes are no UTF-8 and no UTF-16, the code page that makes the most likely words of
/// them is taken: 850 or 1252 in Western Europe, 852 or 1250, 866 or 1251, 936, 932, 949.
[[nodiscard]] std::string decodeText(std::string_view bytes);

[[nodiscard]] bool isUtf8(std::string_view bytes);

/// The code points of a text in UTF-8; what is broken reads as U+FFFD. Moves text on behind the point that it returns.
[[nodiscard]] char32_t nextCodePoint(std::string_view& text);
void appendCodePoint(std::string& text, char32_t point);

} // namespace precedence
