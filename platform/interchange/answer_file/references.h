// References in the text of an XML document: "&amp;" and "&#x20;". Pure functions.
#pragma once

#include <string_view>

namespace precedence::answer_file {

/// Whether each "&" begins one of the five entities that XML knows by itself, or names a character that it can hold.
[[nodiscard]] bool hasKnownReferences(std::string_view raw);

} // namespace precedence::answer_file
