// The characters of a text in UTF-8, one by one, and which of them a person cannot see. Private to what is written for
// other tools.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace precedence {

using CodePoint = std::uint32_t;

/// The longest alias that Windows gives, in characters (NDIS_IF_MAX_STRING_SIZE). The command prompt cuts lines off
/// after 8191 and goes on behind that as with another command, so that nothing longer may stand in one.
inline constexpr std::size_t kLongestName = 256;

/// Nothing where the text is not UTF-8.
[[nodiscard]] std::optional<std::vector<CodePoint>> codePoints(std::string_view text);
/// How many bytes a character has that begins with this one; 0 where none begins so.
[[nodiscard]] std::size_t lengthFrom(unsigned char first);
/// In UTF-8. The code point is one that codePoints gave.
void appendUtf8(std::string& text, CodePoint point);
/// The one or two units of UTF-16 that the character has.
[[nodiscard]] std::vector<std::uint16_t> utf16Units(CodePoint point);

[[nodiscard]] constexpr bool isWithin(CodePoint point, CodePoint first, CodePoint last) {
    return point >= first && point <= last;
}
/// Control characters, ends of lines, marks without a width and those that turn the direction of what is shown.
[[nodiscard]] bool cannotBeSeen(CodePoint point);
/// ' and U+2018 to U+201B, which PowerShell takes for one another.
[[nodiscard]] bool isSingleQuote(CodePoint point);
/// " and U+201C to U+201E, likewise.
[[nodiscard]] bool isDoubleQuote(CodePoint point);

} // namespace precedence
