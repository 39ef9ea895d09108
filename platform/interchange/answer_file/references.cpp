#include "platform/interchange/answer_file/references.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace precedence::answer_file {
namespace {

bool isLegalPoint(std::uint32_t point) {
    const bool isBlank = point == 0x9 || point == 0xa || point == 0xd;
    const bool isSurrogate = point >= 0xd800 && point < 0xe000;
    return isBlank || (point >= 0x20 && !isSurrogate && point != 0xfffe && point != 0xffff && point <= 0x10ffff);
}

bool namesCharacter(std::string_view digits) {
    const bool isHex = digits.starts_with('x');
    digits.remove_prefix(isHex ? 1 : 0);
    std::uint32_t point = 0;
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), point, isHex ? 16 : 10);
    return result.ec == std::errc() && result.ptr == digits.data() + digits.size() && isLegalPoint(point);
}

} // namespace

bool hasKnownReferences(std::string_view raw) {
    constexpr std::array<std::string_view, 5> kEntities{"amp", "lt", "gt", "quot", "apos"};
    constexpr std::size_t kLongest = 12;
    for (std::size_t at = raw.find('&'); at != std::string_view::npos; at = raw.find('&', at + 1)) {
        const std::string_view rest = raw.substr(at + 1, kLongest);
        const std::size_t end = rest.find(';');
        if (end == std::string_view::npos)
            return false;
        const std::string_view name = rest.substr(0, end);
        const bool isNumber = name.starts_with('#');
        if (isNumber ? !namesCharacter(name.substr(1))
                     : std::find(kEntities.begin(), kEntities.end(), name) == kEntities.end())
            return false;
    }
    return true;
}

} // namespace precedence::answer_file
