#include "platform/interchange/commands/quoting.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace precedence {
namespace {

using CodePoint = std::uint32_t;

/// How many bytes a character has that begins with this one; 0 where none begins so.
std::size_t lengthFrom(unsigned char first) {
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first < 0xe0)
        return 2;
    if (first >= 0xe0 && first < 0xf0)
        return 3;
    return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

bool isOverlongOrOutside(CodePoint point, std::size_t length) {
    return (length == 3 && point < 0x800) || (length == 4 && point < 0x10000) || point > 0x10ffff ||
           (point >= 0xd800 && point < 0xe000);
}

/// Nothing where the text is not UTF-8.
std::optional<std::vector<CodePoint>> codePoints(std::string_view text) {
    std::vector<CodePoint> made;
    while (!text.empty()) {
        const auto first = static_cast<unsigned char>(text.front());
        const std::size_t length = lengthFrom(first);
        if (length == 0 || length > text.size())
            return std::nullopt;
        CodePoint point = length == 1 ? first : first & (0xffU >> (length + 1));
        for (std::size_t i = 1; i < length; ++i) {
            const auto next = static_cast<unsigned char>(text[i]);
            if ((next & 0xc0U) != 0x80U)
                return std::nullopt;
            point = point << 6 | (next & 0x3fU);
        }
        if (isOverlongOrOutside(point, length))
            return std::nullopt;
        made.push_back(point);
        text.remove_prefix(length);
    }
    return made;
}

bool isWithin(CodePoint point, CodePoint first, CodePoint last) {
    return point >= first && point <= last;
}

/// Control characters, ends of lines, marks without a width and those that turn the direction of what is shown.
bool cannotBeSeen(CodePoint point) {
    return point < 0x20 || isWithin(point, 0x7f, 0x9f) || point == 0xad || point == 0x61c ||
           isWithin(point, 0x200b, 0x200f) || isWithin(point, 0x2028, 0x202e) || isWithin(point, 0x2060, 0x206f) ||
           point == 0xfeff || isWithin(point, 0xfff9, 0xffff) || isWithin(point, 0xe0000, 0xe007f);
}

bool isAnyOf(CodePoint point, std::string_view characters) {
    return point < 0x80 && characters.find(static_cast<char>(point)) != std::string_view::npos;
}

bool isSingleQuote(CodePoint point) {
    return point == '\'' || isWithin(point, 0x2018, 0x201b);
}

bool isDoubleQuote(CodePoint point) {
    return point == '"' || isWithin(point, 0x201c, 0x201e);
}

} // namespace

std::optional<std::string> quotedForPowerShell(std::string_view word) {
    const auto points = codePoints(word);
    if (!points || points->empty())
        return std::nullopt;
    std::string made = "'";
    for (const CodePoint point : *points) {
        if (cannotBeSeen(point) || isAnyOf(point, "*?[]`"))
            return std::nullopt;
        const std::string_view character = word.substr(0, lengthFrom(static_cast<unsigned char>(word.front())));
        made += character;
        if (isSingleQuote(point))
            made += character;
        word.remove_prefix(character.size());
    }
    return made + "'";
}

std::optional<std::string> quotedForNetsh(std::string_view word) {
    const auto points = codePoints(word);
    if (!points || points->empty())
        return std::nullopt;
    for (const CodePoint point : *points) {
        if (cannotBeSeen(point) || isDoubleQuote(point) || isAnyOf(point, "%!\\`$"))
            return std::nullopt;
    }
    return '"' + std::string(word) + '"';
}

} // namespace precedence
