#include "tests/unit/platform/interchange/scripts/script_walk.h"

namespace precedence::tests {
namespace {

void appendCharacter(std::string& text, std::uint32_t point) {
    const auto add = [&text](std::uint32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (point < 0x80) {
        add(point);
    } else if (point < 0x800) {
        add(0xc0U | point >> 6);
    } else if (point < 0x10000) {
        add(0xe0U | point >> 12);
        add(0x80U | (point >> 6 & 0x3fU));
    } else {
        add(0xf0U | point >> 18);
        add(0x80U | (point >> 12 & 0x3fU));
        add(0x80U | (point >> 6 & 0x3fU));
    }
    if (point >= 0x80)
        add(0x80U | (point & 0x3fU));
}

} // namespace

void Units::add(std::uint32_t unit, std::string& text) {
    const bool isSecond = unit >= 0xdc00 && unit < 0xe000;
    if (unit >= 0xd800 && unit < 0xdc00)
        m_first = unit;
    else
        appendCharacter(text, isSecond ? 0x10000 + ((m_first - 0xd800) << 10) + (unit - 0xdc00) : unit);
}

std::string fromUtf16(std::string_view bytes) {
    std::string text;
    Units units;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
        units.add(static_cast<unsigned char>(bytes[i]) |
                      static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i + 1])) << 8U,
            text);
    return text;
}

std::optional<std::string> withoutCarriageReturns(std::string_view text) {
    std::string made;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isEnd = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (text[i] == '\n' || (text[i] == '\r' && !isEnd))
            return std::nullopt;
        made += isEnd ? '\n' : text[i];
        i += isEnd ? 1U : 0U;
    }
    return made;
}

} // namespace precedence::tests
