#include "platform/interchange/text/text_decoding.h"
#include "platform/interchange/text/text_lines.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace precedence {
namespace {

char lowered(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

std::string lowered(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char letter) { return lowered(letter); });
    return result;
}

/// The element that a tag opens or closes, "pre" for "<PRE class=x>" and "</pre>"; empty where it is no tag.
std::string elementOf(std::string_view tag) {
    std::size_t from = tag.starts_with("</") ? 2 : 1;
    std::size_t to = from;
    while (to < tag.size() &&
           ((lowered(tag[to]) >= 'a' && lowered(tag[to]) <= 'z') || (to > from && tag[to] >= '0' && tag[to] <= '9')))
        ++to;
    return lowered(tag.substr(from, to - from));
}

bool endsLine(std::string_view element, bool closing) {
    static constexpr std::array<std::string_view, 6> kBlocks{"p", "div", "tr", "li", "pre", "h1"};
    return closing && std::find(kBlocks.begin(), kBlocks.end(), element) != kBlocks.end();
}

bool isElement(std::string_view name) {
    static constexpr std::array<std::string_view, 20> kElements{"a", "b", "body", "br", "code", "div", "font", "h1",
        "head", "html", "i", "li", "meta", "p", "pre", "span", "table", "td", "tr", "ul"};
    return std::find(kElements.begin(), kElements.end(), name) != kElements.end() || name == "tbody" || name == "th" ||
           name == "blockquote" || name == "o" || name == "strong" || name == "em" || name == "style";
}

/// A text that shows a tag of a whole block is taken for HTML; "<BROADCAST,UP>" of `ip link` is not.
bool isMarkup(std::string_view text) {
    const std::string start = lowered(text.substr(0, 1u << 20));
    static constexpr std::array<std::string_view, 9> kSigns{
        "<pre", "<br>", "<br/>", "<br />", "<td", "<div", "<html", "<p>", "&nbsp;"};
    return std::any_of(
        kSigns.begin(), kSigns.end(), [&](std::string_view sign) { return start.find(sign) != std::string::npos; });
}

char32_t numericEntity(std::string_view digits) {
    const bool hex = digits.starts_with('x') || digits.starts_with('X');
    digits.remove_prefix(hex ? 1 : 0);
    unsigned value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, hex ? 16 : 10);
    const bool whole = error == std::errc() && end == digits.data() + digits.size();
    return whole && value > 0 && value < 0xd800 ? value : 0xfffd;
}

/// The character of "&name;"; 0 where that is no entity.
char32_t entity(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, char32_t>, 6> kNamed{
        {{"nbsp", ' '}, {"gt", '>'}, {"lt", '<'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}}};
    if (name.starts_with('#'))
        return numericEntity(name.substr(1));
    const auto* const found =
        std::find_if(kNamed.begin(), kNamed.end(), [&](const auto& pair) { return pair.first == name; });
    return found != kNamed.end() ? found->second : 0;
}

/// Appends what stands at the start of the text, a tag, an entity or a character, and says how long it was.
std::size_t appendPiece(std::string& plain, std::string_view text) {
    constexpr std::size_t kLongestTag = 2000;
    constexpr std::size_t kLongestEntity = 10;
    if (text[0] == '<') {
        const std::size_t end = text.substr(0, kLongestTag).find('>');
        const std::string element = elementOf(text);
        if (end != std::string_view::npos && isElement(element)) {
            const bool closing = text.starts_with("</");
            if (element == "br") { // The end of its own line in the page is a mere blank.
                plain += '\n';
                const std::string_view rest = text.substr(end + 1);
                return end + 1 + (rest.starts_with("\r\n") ? 2 : rest.starts_with('\n') ? 1 : 0);
            }
            if (endsLine(element, closing))
                plain += '\n';
            else if (closing && (element == "td" || element == "th"))
                plain += "  ";
            return end + 1;
        }
    } else if (text[0] == '&') {
        const std::size_t end = text.substr(0, kLongestEntity).find(';');
        const char32_t point = end == std::string_view::npos ? 0 : entity(text.substr(1, end - 1));
        if (point != 0) {
            appendCodePoint(plain, point);
            return end + 1;
        }
    }
    plain += text[0];
    return 1;
}

} // namespace

std::string withoutMarkup(std::string text) {
    if (!isMarkup(text))
        return text;
    std::string plain;
    plain.reserve(text.size());
    for (std::string_view rest = text; !rest.empty();)
        rest.remove_prefix(appendPiece(plain, rest));
    return plain;
}

} // namespace precedence
