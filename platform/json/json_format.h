// Every document of our own says which format and version it has; another one is told as that and not by its first
// strange key.
#pragma once

#include "platform/json/json_cursor.h"

#include <cstdint>
#include <string_view>

namespace precedence {

struct JsonFormat {
    std::string_view name;
    std::uint32_t version = 1;
};

/// WrongFormat, with what was found, where it is another one.
void expectFormat(const JsonCursor& root, JsonProblems& problems, const JsonFormat& format);

/// Whether a text means to be such a document, good or not: for choosing the reader. Looks at the beginning only.
[[nodiscard]] bool looksLikeFormat(std::string_view text, const JsonFormat& format);

} // namespace precedence
