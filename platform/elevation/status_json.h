// A trial's status and an error as JSON, for answers of the helper's.
#pragma once

#include "model/network/stack.h"
#include "platform/json/json_cursor.h"

#include <nlohmann/json.hpp>

namespace precedence {

/// Codes and operations travel by number, because panel and helper are of one build; a number beyond these is refused.
inline constexpr ErrorCode kLastErrorCode = ErrorCode::UnreadableOutput;
inline constexpr Operation kLastOperation = Operation::Explain;

[[nodiscard]] nlohmann::json errorJson(const Error& error);
[[nodiscard]] Error readError(const JsonCursor& at);

[[nodiscard]] nlohmann::json statusJson(const TrialStatus& status);
[[nodiscard]] TrialStatus readStatus(const JsonCursor& at);

} // namespace precedence
