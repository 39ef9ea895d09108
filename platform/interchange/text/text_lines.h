// The lines of a pasted text, each as it stands there and as it is read: in ASCII digits and blanks, without HTML,
// marks of quoted mail, colours of a terminal, trailing blanks, and the blanks and blank lines that set a quotation
// off. Owns what its views look at; moving it keeps them.
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace precedence {

struct TextLine {
    std::size_t number = 0; ///< from 1
    std::string_view raw = {};
    std::string_view text = {};
};

/// Numbers ascend; where a page or a mail put a blank line behind each line, those are not among them.
class TextLines {
public:
    /// Of bytes in any encoding that decodeText knows.
    [[nodiscard]] static TextLines make(std::string_view bytes);

    [[nodiscard]] std::size_t size() const { return m_lines.size(); }
    [[nodiscard]] const TextLine& operator[](std::size_t position) const { return m_lines[position]; }
    /// Of the line with this number, or the first one behind it.
    [[nodiscard]] std::size_t positionOf(std::size_t number) const;
    /// Empty behind the end, so that a reader may look ahead.
    [[nodiscard]] std::string_view textAt(std::size_t position) const {
        return position < m_lines.size() ? m_lines[position].text : std::string_view();
    }

private:
    TextLines() = default;
    void split();
    void unquote();
    void closeUp();
    void unindent();

    std::unique_ptr<std::string> m_whole = std::make_unique<std::string>();
    std::deque<std::string> m_changed; ///< the lines that are read in other words than they stand there
    std::vector<TextLine> m_lines;
};

/// The text without its markup and with its entities resolved, where it is a piece of HTML; else as it is.
[[nodiscard]] std::string withoutMarkup(std::string text);

} // namespace precedence
