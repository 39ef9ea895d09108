#include "platform/interchange/commands/code_points.h"

namespace precedence {
namespace {

bool isOverlongOrOutside(CodePoint point, std::size_t length) {
    return (length == 3 && point < 0x800) || (length == 4 && point < 0x10000) || point > 0x10ffff ||
           (point >= 0xd800 && point < 0xe000);
}

char byteOf(CodePoint bits) {
    return static_cast<char>(static_cast<unsigned char>(bits));
}

} // namespace

std::size_t lengthFrom(unsigned char first) {
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first < 0xe0)
        return 2;
    if (first >= 0xe0 && first < 0xf0)
        return 3;
    return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

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

void appendUtf8(std::string& text, CodePoint point) {
    if (point < 0x80) {
        text += byteOf(point);
        return;
    }
    const int more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    text += byteOf((0xff00U >> (more + 1) & 0xffU) | point >> (6 * more));
    for (int i = more - 1; i >= 0; --i)
        text += byteOf(0x80U | (point >> (6 * i) & 0x3fU));
}

std::vector<std::uint16_t> utf16Units(CodePoint point) {
    if (point < 0x10000)
        return {static_cast<std::uint16_t>(point)};
    const CodePoint rest = point - 0x10000;
    return {static_cast<std::uint16_t>(0xd800 + (rest >> 10)), static_cast<std::uint16_t>(0xdc00 + (rest & 0x3ff))};
}

bool cannotBeSeen(CodePoint point) {
    return point < 0x20 || isWithin(point, 0x7f, 0x9f) || point == 0xad || point == 0x61c ||
           isWithin(point, 0x200b, 0x200f) || isWithin(point, 0x2028, 0x202e) || isWithin(point, 0x2060, 0x206f) ||
           point == 0xfeff || isWithin(point, 0xfff9, 0xffff) || isWithin(point, 0xe0000, 0xe007f);
}

bool isSingleQuote(CodePoint point) {
    return point == '\'' || isWithin(point, 0x2018, 0x201b);
}

bool isDoubleQuote(CodePoint point) {
    return point == '"' || isWithin(point, 0x201c, 0x201e);
}

} // namespace precedence
