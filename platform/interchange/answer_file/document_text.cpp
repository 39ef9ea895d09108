#include "platform/interchange/answer_file/document_text.h"

#include "platform/interchange/text/text_decoding.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace precedence::answer_file {
namespace {

using Form = DocumentText::Form;

constexpr std::string_view kBlanks = " \t\r\n";

char32_t unitAt(std::string_view bytes, std::size_t at, Form form) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return form == Form::Utf16Little ? static_cast<char32_t>(second << 8 | first)
                                     : static_cast<char32_t>(first << 8 | second);
}

bool isSurrogate(char32_t unit) {
    return unit >= 0xd800 && unit < 0xe000;
}

/// Nothing where a surrogate stands alone or the last unit is cut.
std::optional<std::string> fromUtf16(std::string_view bytes, Form form) {
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        char32_t point = unitAt(bytes, at, form);
        if (isSurrogate(point)) {
            const char32_t low = at + 3 < bytes.size() ? unitAt(bytes, at + 2, form) : 0;
            if (point >= 0xdc00 || low < 0xdc00 || low >= 0xe000)
                return std::nullopt;
            point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
            at += 2;
        }
        appendCodePoint(text, point);
    }
    return text;
}

void appendUnit(std::string& bytes, char32_t unit, Form form) {
    const auto high = static_cast<char>(unit >> 8);
    const auto low = static_cast<char>(unit & 0xff);
    bytes += form == Form::Utf16Little ? low : high;
    bytes += form == Form::Utf16Little ? high : low;
}

std::string toUtf16(std::string_view text, Form form) {
    std::string bytes;
    bytes.reserve(text.size() * 2);
    while (!text.empty()) {
        const char32_t point = nextCodePoint(text);
        if (point < 0x10000) {
            appendUnit(bytes, point, form);
            continue;
        }
        appendUnit(bytes, 0xd800 + ((point - 0x10000) >> 10), form);
        appendUnit(bytes, 0xdc00 + ((point - 0x10000) & 0x3ff), form);
    }
    return bytes;
}

struct Mark {
    std::string_view bytes;
    Form form;
};
constexpr std::array kMarks{
    Mark{"\xef\xbb\xbf", Form::Utf8}, Mark{"\xff\xfe", Form::Utf16Little}, Mark{"\xfe\xff", Form::Utf16Big}};

/// An XML document begins with a character of ASCII, so that one of the first two bytes of UTF-16 is zero.
Form formWithoutMark(std::string_view bytes) {
    if (bytes.size() < 2 || (bytes[0] != '\0') == (bytes[1] != '\0'))
        return Form::Utf8;
    return bytes[1] == '\0' ? Form::Utf16Little : Form::Utf16Big;
}

/// What the XML declaration says; empty where it says nothing.
std::string declaredEncoding(std::string_view text) {
    if (!text.starts_with("<?xml"))
        return {};
    const std::string_view declaration = text.substr(0, text.find("?>"));
    std::size_t at = declaration.find("encoding");
    at = at == std::string_view::npos ? at : declaration.find_first_of("\"'", at);
    if (at == std::string_view::npos)
        return {};
    const std::size_t end = declaration.find(declaration[at], at + 1);
    return end == std::string_view::npos ? std::string() : lowerAscii(declaration.substr(at + 1, end - at - 1));
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isIllegalControl(char c) {
    return static_cast<unsigned char>(c) < 0x20 && kBlanks.find(c) == std::string_view::npos;
}

std::string reference(char32_t point) {
    std::array<char, 16> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), "&#x%X;", static_cast<unsigned>(point));
    return {buffer.data(), static_cast<std::size_t>(length)};
}

} // namespace

std::optional<DocumentText> decodeDocument(std::string_view bytes) {
    DocumentText document{.form = formWithoutMark(bytes)};
    for (const Mark& mark : kMarks)
        if (!document.hasMark && bytes.starts_with(mark.bytes)) {
            document.form = mark.form;
            document.hasMark = true;
            bytes.remove_prefix(mark.bytes.size());
        }
    auto text = document.form == Form::Utf8 ? std::optional<std::string>(bytes) : fromUtf16(bytes, document.form);
    if (!text || text->find('\0') != std::string::npos || !isUtf8(*text))
        return std::nullopt;
    document.text = std::move(*text);
    const std::string encoding = declaredEncoding(document.text);
    const bool isOther = !encoding.empty() && encoding != "utf-8" && encoding != "utf8";
    document.isAsciiOnly = isOther && document.form == Form::Utf8 && !document.hasMark;
    if (document.isAsciiOnly && !encoding.starts_with("utf-16") && !isAscii(document.text))
        return std::nullopt;
    return document;
}

std::string encodeDocument(const DocumentText& like, std::string_view text) {
    std::string bytes;
    for (const Mark& mark : kMarks)
        if (like.hasMark && mark.form == like.form)
            bytes = mark.bytes;
    bytes += like.form == Form::Utf8 ? std::string(text) : toUtf16(text, like.form);
    return bytes;
}

std::optional<std::size_t> firstIllegal(std::string_view text) {
    if (!isUtf8(text))
        return 0;
    const auto control = std::find_if(text.begin(), text.end(), isIllegalControl);
    // U+FFFE and U+FFFF.
    const std::size_t at = std::min(
        {static_cast<std::size_t>(control - text.begin()), text.find("\xef\xbf\xbe"), text.find("\xef\xbf\xbf")});
    return at < text.size() ? std::optional(at) : std::nullopt;
}

std::size_t lengthInUnits(std::string_view text) {
    std::size_t units = 0;
    while (!text.empty())
        units += nextCodePoint(text) < 0x10000 ? 1u : 2u;
    return units;
}

std::string lowerAscii(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) + 1 - first);
}

std::string clipped(std::string_view text, std::size_t most) {
    if (text.size() <= most)
        return std::string(text);
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xc0) == 0x80)
        --most;
    return std::string(text.substr(0, most));
}

std::string escapedText(std::string_view text, bool asciiOnly) {
    std::string escaped;
    while (!text.empty()) {
        const char32_t point = nextCodePoint(text);
        if (point == '&')
            escaped += "&amp;";
        else if (point == '<')
            escaped += "&lt;";
        else if (point == '>')
            escaped += "&gt;";
        else if (point == '"')
            escaped += "&quot;";
        else if (point == '\r' || (asciiOnly && point >= 0x80))
            escaped += reference(point);
        else
            appendCodePoint(escaped, point);
    }
    return escaped;
}

} // namespace precedence::answer_file
