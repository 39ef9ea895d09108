// Untrusted text to a JSON document: bounded, no duplicate keys, no deep nesting, no exception.
#pragma once

#include "model/network/error.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace precedence {

struct JsonText {
    std::string_view text;
    Operation operation = Operation::ReadScenario;
    const std::string& subject; ///< names the text in errors
    std::size_t limit = 0;      ///< bytes
};

Expected<nlohmann::json> parseJson(const JsonText& source);

/// One more step in a JSON pointer, escaped as RFC 6901 says.
[[nodiscard]] std::string childPlace(const std::string& place, std::string_view key);

} // namespace precedence
