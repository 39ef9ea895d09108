// How words from elsewhere stand in a command line: quoted so that the shell takes them as one word that is the same
// letter for letter, or not at all. No word can end its quotes, name a variable or begin another command.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace precedence {

/// In single quotes; each quote that PowerShell takes for one (' and U+2018 to U+201B) is doubled.
/// Nothing where the word is empty, is not UTF-8, or has characters that break a line, cannot be seen, turn the
/// direction of text, or are a wildcard (* ? [ ] `), which would make a name fit several adapters.
[[nodiscard]] std::optional<std::string> quotedForPowerShell(std::string_view word);

/// In double quotes, good for the command prompt and for netsh behind it, and still one word when the line is pasted
/// into PowerShell. Neither has a way to write these between quotes that the other reads alike, so there is nothing
/// where the word has one of them: " % ! \ ` $ and U+201C to U+201E, beside what PowerShell's quoting refuses, save
/// for wildcards.
[[nodiscard]] std::optional<std::string> quotedForNetsh(std::string_view word);

} // namespace precedence
