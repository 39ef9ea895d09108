#include "platform/interchange/scripts/literals.h"

#include "platform/interchange/commands/code_points.h"

#include <utility>

namespace precedence {
namespace {

std::string hexadecimal(std::uint16_t unit) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string made;
    for (unsigned shift = 16; shift > 0; shift -= 4)
        made += kDigits[(static_cast<unsigned>(unit) >> (shift - 4)) & 0xfU];
    return made;
}

/// Strings in quotes and single characters by their numbers, joined by an operator.
class Joined {
public:
    Joined(char quote, std::string_view join)
        : m_quote(quote)
        , m_join(join) {}

    void addPlain(CodePoint point, bool isDoubled) {
        if (!m_isOpen)
            begin(std::string(1, m_quote));
        m_isOpen = true;
        appendUtf8(m_text, point);
        if (isDoubled)
            appendUtf8(m_text, point);
    }
    void addNumber(const std::string& expression) {
        close();
        begin(expression);
    }
    void close() {
        if (m_isOpen)
            m_text += m_quote;
        m_isOpen = false;
    }
    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }
    [[nodiscard]] std::size_t size() const { return m_text.size(); }
    [[nodiscard]] bool hasParts() const { return m_parts > 1; }
    [[nodiscard]] std::string take() {
        close();
        m_parts = 0;
        return std::exchange(m_text, {});
    }

private:
    void begin(const std::string& part) {
        if (!m_text.empty())
            m_text += m_join;
        m_text += part;
        ++m_parts;
    }

    char m_quote;
    std::string_view m_join;
    std::string m_text;
    int m_parts = 0;
    bool m_isOpen = false;
};

} // namespace

std::optional<std::string> powerShellLiteral(std::string_view text) {
    const auto points = codePoints(text);
    if (!points)
        return std::nullopt;
    Joined made('\'', " + ");
    if (points->empty() || cannotBeSeen(points->front()))
        made.addNumber("''");
    for (const CodePoint point : *points) {
        if (!cannotBeSeen(point)) {
            made.addPlain(point, isSingleQuote(point));
            continue;
        }
        for (const std::uint16_t unit : utf16Units(point))
            made.addNumber("[char]0x" + hexadecimal(unit));
    }
    made.close();
    const bool hasParts = made.hasParts();
    return hasParts ? "(" + made.take() + ")" : made.take();
}

std::optional<std::string> batchLiteral(std::string_view text) {
    const auto points = codePoints(text);
    if (!points || points->empty() || points->size() > kLongestName || text.back() == '\\')
        return std::nullopt;
    std::string made = "\"";
    for (const CodePoint point : *points) {
        if (cannotBeSeen(point) || point == '"')
            return std::nullopt;
        appendUtf8(made, point);
        if (point == '%')
            made += '%';
    }
    return made + '"';
}

std::vector<std::string> vbScriptLiterals(std::string_view text) {
    constexpr std::size_t kLongestPart = 600; // a line of VBScript ends at 1022 characters
    const auto points = codePoints(text);
    if (!points)
        return {};
    if (points->empty())
        return {"\"\""};
    std::vector<std::string> parts;
    Joined made('"', " & ");
    for (const CodePoint point : *points) {
        if (made.size() > kLongestPart)
            parts.push_back(made.take());
        if (isWithin(point, ' ', '~')) {
            made.addPlain(point, point == '"');
            continue;
        }
        for (const std::uint16_t unit : utf16Units(point))
            made.addNumber("ChrW(&H" + hexadecimal(unit) + "&)");
    }
    parts.push_back(made.take());
    return parts;
}

std::optional<std::string> shellLiteral(std::string_view text) {
    if (text.empty() || text.find('\0') != std::string_view::npos)
        return std::nullopt;
    std::string made = "'";
    for (const char c : text)
        made += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return made + "'";
}

std::string utf16LittleEndian(std::string_view text) {
    std::string made;
    for (const CodePoint point : codePoints(text).value_or(std::vector<CodePoint>())) {
        for (const std::uint16_t unit : utf16Units(point)) {
            made += static_cast<char>(static_cast<unsigned char>(unit & 0xffU));
            made += static_cast<char>(static_cast<unsigned char>(unit >> 8U));
        }
    }
    return made;
}

} // namespace precedence
