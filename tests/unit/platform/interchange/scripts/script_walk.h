// Small readers that the tokenizers of scripts are made of.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

namespace precedence::tests {

/// Units of UTF-16 as they come in, put together to characters.
class Units {
public:
    void add(std::uint32_t unit, std::string& text);

private:
    std::uint32_t m_first = 0;
};

[[nodiscard]] std::string fromUtf16(std::string_view bytes);
/// With \n where \r\n stood; nothing where a line ends in another way.
[[nodiscard]] std::optional<std::string> withoutCarriageReturns(std::string_view text);

/// Walks over a text and sorts what it finds.
class Walk {
public:
    explicit Walk(std::string_view text)
        : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_text.empty(); }
    [[nodiscard]] bool sees(std::string_view word) const { return m_text.starts_with(word); }
    [[nodiscard]] std::string_view text() const { return m_text; }
    bool skip(std::string_view word) {
        if (!sees(word))
            return false;
        m_text.remove_prefix(word.size());
        return true;
    }
    char take() {
        const char c = m_text.front();
        m_text.remove_prefix(1);
        return c;
    }
    std::string takeLine() {
        std::string line(m_text.substr(0, m_text.find('\n')));
        m_text.remove_prefix(line.size());
        return line;
    }
    /// The number in hexadecimal digits that stands here.
    std::uint32_t takeNumber() {
        std::string digits;
        while (!atEnd() && std::string_view("0123456789ABCDEF").find(m_text.front()) != std::string_view::npos)
            digits += take();
        return static_cast<std::uint32_t>(std::strtoul(digits.c_str(), nullptr, 16));
    }

private:
    std::string_view m_text;
};

} // namespace precedence::tests
