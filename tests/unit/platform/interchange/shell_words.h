// How the shells that commands are pasted into take a line apart, written down on its own from what they document, so
// that it proves the quoting and is not proved by it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace precedence::tests {

/// The words of one line of PowerShell that has words and single-quoted strings only. Ends the test with a word
/// "(broken)" where a quote stays open, where something follows a closed quote, or where a bare word has a character
/// with a meaning.
[[nodiscard]] std::vector<std::string> powerShellWords(std::string_view line);

/// The words that the program behind a command prompt's line gets: cmd looks for operators and variables, then the C
/// runtime's rules for quotes and backslashes. "(broken)" where cmd would do more than start that program.
[[nodiscard]] std::vector<std::string> netshWords(std::string_view line);

/// The same of a line in a batch file that has no !...!: there cmd first makes one % of two, and a single one would be
/// a variable.
[[nodiscard]] std::vector<std::string> batchWords(std::string_view line);

} // namespace precedence::tests
