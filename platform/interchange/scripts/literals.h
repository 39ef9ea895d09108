// Words from elsewhere as literals of a script's language: exactly the same characters when the program has read them.
// Nothing where the language has no way to hold the word. Private to scripts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace precedence {

/// An expression for any text in UTF-8: strings in single quotes, whose quotes are doubled, joined with [char]0x....
/// for what cannot be seen. It begins with a string, so that + joins strings. Several parts stand in parentheses.
[[nodiscard]] std::optional<std::string> powerShellLiteral(std::string_view text);

/// In double quotes, % doubled, for a batch file that expands no !...! (DisableDelayedExpansion). Nothing for empty
/// words, quotation marks, what cannot be seen, and a \ at the end, which would take the closing quote with it.
[[nodiscard]] std::optional<std::string> batchLiteral(std::string_view text);

/// Expressions that together, one joined to the next, are any text in UTF-8: strings in double quotes, whose quotes are
/// doubled, joined with ChrW(&H....&) for everything outside printable ASCII. Several, because a line has an end; one
/// for an empty text. Empty: no UTF-8.
[[nodiscard]] std::vector<std::string> vbScriptLiterals(std::string_view text);

/// In single quotes, for a POSIX shell; any bytes but NUL. Nothing for an empty word.
[[nodiscard]] std::optional<std::string> shellLiteral(std::string_view text);

/// In UTF-16LE, without a byte order mark. What is no UTF-8 becomes nothing.
[[nodiscard]] std::string utf16LittleEndian(std::string_view text);

} // namespace precedence
