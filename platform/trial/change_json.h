// A change as text: in journals, among originals, and in requests to the helper. The same closed schema everywhere, so
// that what is found on a disk is believed no more than what a process sends.
#pragma once

#include "model/network/change_set.h"
#include "platform/json/json_cursor.h"

#include <nlohmann/json.hpp>

namespace precedence {

[[nodiscard]] nlohmann::json changeJson(const Change& change);
/// What is wrong with it, an unknown key for example, is reported at the cursor.
[[nodiscard]] Change readChange(const JsonCursor& at);

} // namespace precedence
