// What the labs' files say to people, in the user's language: titles, lessons, events. Their English is the key; what
// has no translation, such as a scenario of somebody's own, is shown as it stands. Any thread.
#pragma once

#include <QString>

#include <string>

namespace precedence {

/// Without control characters.
[[nodiscard]] QString labText(const std::string& text);

} // namespace precedence
