// A script taken apart as its program takes it apart: literals, comments, and the rest. Written down on its own from
// what the languages document, so that it proves how scripts are written and is not proved by it.
#pragma once

#include "platform/interchange/scripts/script_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace precedence::tests {

struct ScriptTokens {
    std::vector<std::string> literals = {}; ///< what they come to; strings that are joined are one
    std::vector<std::string> comments = {}; ///< without their sign
    std::string rest = {};                  ///< all else, with a mark where a literal or a comment stood
    bool isBroken = false; ///< a literal does not end, or something stands in the file that no script of ours has
};

/// The bytes of a file. Broken where the encoding or the ends of lines are not what the program wants.
[[nodiscard]] ScriptTokens tokensOf(std::string_view file, ScriptLanguage language);

/// The text of the file in UTF-8, with \n at the ends of lines and without a byte order mark; empty where the encoding
/// or the ends of lines are wrong.
[[nodiscard]] std::string textOf(std::string_view file, ScriptLanguage language);

} // namespace precedence::tests
