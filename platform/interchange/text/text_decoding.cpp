#include "platform/interchange/text/text_decoding.h"

#include "platform/interchange/text/code_page.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace precedence {
namespace {

constexpr char32_t kReplacement = 0xfffd;

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

/// How many bytes the lead byte announces; 0: it is no lead byte.
std::size_t lengthOf(unsigned char lead) {
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead < 0xe0)
        return 2;
    if (lead >= 0xe0 && lead < 0xf0)
        return 3;
    return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/// The point of a whole sequence; nothing for overlong forms, surrogates and what lies beyond Unicode.
std::optional<char32_t> pointOf(std::string_view sequence) {
    static constexpr std::array<char32_t, 5> kLeast{0, 0, 0x80, 0x800, 0x10000};
    const auto lead = static_cast<unsigned char>(sequence[0]);
    char32_t point = sequence.size() == 1 ? lead : lead & (0x7fu >> sequence.size());
    for (const char byte : sequence.substr(1))
        point = (point << 6) | (static_cast<unsigned char>(byte) & 0x3fu);
    const bool surrogate = point >= 0xd800 && point < 0xe000;
    if (surrogate || point > 0x10ffff || (sequence.size() > 1 && point < kLeast.at(sequence.size())))
        return std::nullopt;
    return point;
}

std::optional<char32_t> firstPoint(std::string_view text) {
    const std::size_t length = lengthOf(static_cast<unsigned char>(text[0]));
    if (length == 0 || length > text.size())
        return std::nullopt;
    const std::string_view sequence = text.substr(0, length);
    if (!std::all_of(sequence.begin() + 1, sequence.end(), isContinuation))
        return std::nullopt;
    return pointOf(sequence);
}

std::size_t encodedLength(char32_t point) {
    return point < 0x80 ? 1u : point < 0x800 ? 2u : point < 0x10000 ? 3u : 4u;
}

enum class ByteOrder : std::uint8_t { Little, Big };

char32_t unitAt(std::string_view bytes, std::size_t at, ByteOrder order) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return order == ByteOrder::Little ? static_cast<char32_t>(second << 8 | first)
                                      : static_cast<char32_t>(first << 8 | second);
}

std::string fromUtf16(std::string_view bytes, ByteOrder order) {
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        char32_t point = unitAt(bytes, at, order);
        if (point >= 0xd800 && point < 0xdc00 && at + 3 < bytes.size()) {
            const char32_t low = unitAt(bytes, at + 2, order);
            if (low >= 0xdc00 && low < 0xe000) {
                point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
                at += 2;
            }
        }
        appendCodePoint(text, point >= 0xd800 && point < 0xe000 ? kReplacement : point);
    }
    return text;
}

/// Tools write ASCII mostly, so that every other byte of UTF-16 is zero.
std::optional<ByteOrder> unmarkedUtf16(std::string_view bytes) {
    const std::string_view start = bytes.substr(0, 4096);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t at = 0; at < start.size(); ++at)
        zeros.at(at % 2) += start[at] == '\0' ? 1u : 0u;
    const std::size_t many = start.size() / 4;
    if (start.size() < 4 || (zeros[0] > 0) == (zeros[1] > 0))
        return std::nullopt;
    if (zeros[1] > many)
        return ByteOrder::Little;
    return zeros[0] > many ? std::optional(ByteOrder::Big) : std::nullopt;
}

enum class Script : std::uint8_t { None, Ascii, Upper, Lower, Cyrillic, Asian, Unlikely };

Script scriptOf(char32_t point) {
    if ((point >= 'A' && point <= 'Z') || (point >= 'a' && point <= 'z'))
        return Script::Ascii;
    if (point < 0x80)
        return Script::None;
    if ((point >= 0xc0 && point <= 0xde) && point != 0xd7 && point != 0xdd && point != 0xd0)
        return Script::Upper;
    if ((point >= 0xdf && point <= 0xff) && point != 0xf7 && point != 0xfd && point != 0xf0 && point != 0xfe)
        return Script::Lower;
    if (point >= 0x100 && point <= 0x17f)
        return (point & 1u) != 0 ? Script::Lower : Script::Upper;
    if (point >= 0x410 && point <= 0x451)
        return Script::Cyrillic;
    const bool ideograph = point >= 0x4e00 && point <= 0x9fff;
    const bool kana = point >= 0x3041 && point <= 0x30fe;
    const bool hangul = point >= 0xac00 && point <= 0xd7a3;
    const bool fullWidth = point >= 0xff01 && point <= 0xff5e;
    return ideograph || kana || hangul || fullWidth ? Script::Asian : Script::Unlikely;
}

/// What a letter makes likely, after the one before it. Wrong pages make capitals inside words, and frames and signs.
int likelihood(Script before, Script here) {
    switch (here) {
    case Script::None:
    case Script::Ascii: return 0;
    case Script::Upper: return before == Script::Ascii || before == Script::Lower ? -2 : 0;
    case Script::Lower: return before == Script::Ascii ? 3 : 1;
    case Script::Cyrillic: return before == Script::Cyrillic ? 3 : 1;
    case Script::Asian: return before == Script::Asian ? 5 : 1;
    case Script::Unlikely: return -4;
    }
    return 0;
}

int likelihoodOf(std::string_view text) {
    int sum = 0;
    Script before = Script::None;
    while (!text.empty()) {
        const Script here = scriptOf(nextCodePoint(text));
        sum += likelihood(before, here);
        before = here;
    }
    return sum;
}

std::string fromSomeCodePage(std::string_view bytes) {
    // The more usual one first: of equals the first wins.
    static constexpr std::array kPages{850u, 1252u, 866u, 1251u, 936u, 932u, 949u, 852u, 1250u};
    const std::string_view sample = bytes.substr(0, bytes.find('\n', std::min<std::size_t>(bytes.size(), 20000)));
    std::optional<unsigned> best;
    int bestSum = 0;
    for (const unsigned page : kPages) {
        const auto text = fromCodePage(page, sample);
        const int sum = text ? likelihoodOf(*text) : 0;
        if (text && (!best || sum > bestSum)) {
            best = page;
            bestSum = sum;
        }
    }
    const auto text = best ? fromCodePage(*best, bytes) : std::nullopt;
    if (text)
        return *text;
    std::string mended;
    while (!bytes.empty())
        appendCodePoint(mended, nextCodePoint(bytes));
    return mended;
}

} // namespace

char32_t nextCodePoint(std::string_view& text) {
    const auto point = firstPoint(text);
    text.remove_prefix(point ? encodedLength(*point) : 1);
    return point.value_or(kReplacement);
}

void appendCodePoint(std::string& text, char32_t point) {
    const auto piece = [&](unsigned lead, unsigned shift) { text += static_cast<char>(lead | (point >> shift)); };
    const auto rest = [&](unsigned shift) { text += static_cast<char>(0x80 | ((point >> shift) & 0x3f)); };
    switch (encodedLength(point)) {
    case 1: text += static_cast<char>(point); return;
    case 2: piece(0xc0, 6); break;
    case 3:
        piece(0xe0, 12);
        rest(6);
        break;
    default:
        piece(0xf0, 18);
        rest(12);
        rest(6);
    }
    rest(0);
}

bool isUtf8(std::string_view bytes) {
    for (;;) {
        // Most of every text.
        const auto isAscii = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
        bytes.remove_prefix(
            static_cast<std::size_t>(std::find_if_not(bytes.begin(), bytes.end(), isAscii) - bytes.begin()));
        if (bytes.empty())
            return true;
        const auto point = firstPoint(bytes);
        if (!point)
            return false;
        bytes.remove_prefix(encodedLength(*point));
    }
}

std::string decodeText(std::string_view bytes) {
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    if (bytes.starts_with("\xff\xfe"))
        return fromUtf16(bytes.substr(2), ByteOrder::Little);
    if (bytes.starts_with("\xfe\xff"))
        return fromUtf16(bytes.substr(2), ByteOrder::Big);
    if (const auto order = unmarkedUtf16(bytes))
        return fromUtf16(bytes, *order);
    return isUtf8(bytes) ? std::string(bytes) : fromSomeCodePage(bytes);
}

} // namespace precedence
