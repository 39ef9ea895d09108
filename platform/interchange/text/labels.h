// Lines that say something by a label: "Key : value", "    IP Address:   192.0.2.5", "   Description . . . . : Office
// NIC".
#pragma once

#include <optional>
#include <string_view>

namespace precedence {

struct LabelledValue {
    std::string_view label = {};
    std::string_view value = {}; ///< may be empty
    bool dotted = false;         ///< a leader of dots stood between, as ipconfig prints it
};

/// Nothing where the line has no colon behind its label. A label holds no address, so that "fe80::1" is none.
[[nodiscard]] std::optional<LabelledValue> labelledValue(std::string_view line);

[[nodiscard]] bool isIndented(std::string_view line);

} // namespace precedence
