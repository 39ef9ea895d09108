// Comparing names without regard to the case of ASCII letters, whatever the locale.
#pragma once

#include <algorithm>
#include <string_view>

namespace precedence {

[[nodiscard]] inline bool equalIgnoringAsciiCase(std::string_view left, std::string_view right) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(
        left.begin(), left.end(), right.begin(), right.end(), [lower](char a, char b) { return lower(a) == lower(b); });
}

} // namespace precedence
