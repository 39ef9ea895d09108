#include "platform/interchange/text/text_lines.h"

#include "platform/interchange/text/text_decoding.h"

#include <algorithm>
#include <utility>

namespace precedence {
namespace {

bool isPlain(std::string_view line) {
    return (line.empty() || line.back() != ' ') &&
           std::all_of(line.begin(), line.end(), [](char byte) { return byte >= ' ' && byte < 0x7f; });
}

bool isBlank(char32_t point) {
    return point == 0xa0 || point == 0x1680 || (point >= 0x2000 && point <= 0x200a) || point == 0x202f ||
           point == 0x205f || point == 0x3000;
}

/// What is never seen: controls, soft hyphens, marks of width zero and of direction, byte order marks.
bool isInvisible(char32_t point) {
    return point < 0x20 || (point >= 0x7f && point < 0xa0) || point == 0xad || (point >= 0x200b && point <= 0x200f) ||
           (point >= 0x202a && point <= 0x202e) || (point >= 0x2060 && point <= 0x2064) || point == 0xfeff;
}

bool isQuotationMark(char32_t point) {
    return point == 0xab || point == 0xbb || (point >= 0x201c && point <= 0x201f) ||
           (point >= 0x300c && point <= 0x300f);
}

void appendFolded(std::string& text, char32_t point) {
    if (point >= 0xff01 && point <= 0xff5e)
        text += static_cast<char>(point - 0xff01 + '!');
    else if (point == '\t')
        text += "  "; // Two blanks part columns as a tabulator does.
    else if (isBlank(point))
        text += ' ';
    else if (isQuotationMark(point))
        text += '"';
    else if (point == 0x2010 || point == 0x2011 || point == 0x2013 || point == 0x2212)
        text += '-';
    else if (point == 0x2026)
        text += "...";
    else if (!isInvisible(point))
        appendCodePoint(text, point);
}

/// Behind the colour or movement that a terminal was told to make.
void skipEscape(std::string_view& line) {
    if (!line.starts_with('['))
        return;
    const std::size_t end = line.find_first_not_of("0123456789;?", 1);
    line.remove_prefix(std::min(line.size(), end == std::string_view::npos ? line.size() : end + 1));
}

std::string folded(std::string_view line) {
    std::string text;
    text.reserve(line.size());
    while (!line.empty()) {
        const char32_t point = nextCodePoint(line);
        if (point == 0x1b)
            skipEscape(line);
        else
            appendFolded(text, point);
    }
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

/// Behind "> " of quoted mail; the same where the line is not quoted.
std::string_view behindQuote(std::string_view line) {
    const std::size_t mark = line.find_first_not_of(' ');
    if (mark == std::string_view::npos || line[mark] != '>')
        return line;
    line.remove_prefix(mark + 1);
    return line.starts_with(' ') ? line.substr(1) : line;
}

/// find_first_of would search its set anew for every character.
std::size_t lineEnd(std::string_view text) {
    const std::size_t feed = text.find('\n');
    const std::size_t carriage = text.substr(0, feed).find('\r');
    return carriage != std::string_view::npos ? carriage : feed;
}

constexpr std::size_t kCodeIndentation = 4;
constexpr std::size_t kFewestSetOff = 6;

std::size_t indentationOf(const TextLine& line) {
    return line.text.find_first_not_of(' ');
}

/// Behind the last line from here on that is blank or as deep as code is; the whole text where no line is less deep.
std::size_t endOfPassage(const std::vector<TextLine>& lines, std::size_t from) {
    const auto isIndented = [](const TextLine& line) { return line.text.empty() || indentationOf(line) > 0; };
    if (from == 0 && std::all_of(lines.begin(), lines.end(), isIndented))
        return lines.size();
    std::size_t end = from;
    while (end < lines.size() && (lines[end].text.empty() || indentationOf(lines[end]) >= kCodeIndentation))
        ++end;
    return end;
}

struct Passage {
    std::size_t indentation = std::string_view::npos; ///< of its least deep line
    std::size_t filled = 0;
};

Passage passageOf(const std::vector<TextLine>& lines, std::size_t from, std::size_t end) {
    Passage passage;
    for (std::size_t at = from; at < end; ++at) {
        if (lines[at].text.empty())
            continue;
        ++passage.filled;
        passage.indentation = std::min(passage.indentation, indentationOf(lines[at]));
    }
    return passage;
}

} // namespace

TextLines TextLines::make(std::string_view bytes) {
    TextLines lines;
    *lines.m_whole = withoutMarkup(decodeText(bytes));
    lines.split();
    lines.unquote();
    lines.closeUp();
    lines.unindent();
    return lines;
}

std::size_t TextLines::positionOf(std::size_t number) const {
    const auto found = std::lower_bound(m_lines.begin(), m_lines.end(), number,
        [](const TextLine& line, std::size_t wanted) { return line.number < wanted; });
    return static_cast<std::size_t>(found - m_lines.begin());
}

void TextLines::split() {
    std::string_view rest = *m_whole;
    while (!rest.empty()) {
        const std::size_t end = lineEnd(rest);
        const std::string_view raw = rest.substr(0, end);
        TextLine line{.number = m_lines.size() + 1, .raw = raw, .text = raw};
        if (!isPlain(raw))
            line.text = m_changed.emplace_back(folded(raw));
        m_lines.push_back(line);
        if (end == std::string_view::npos)
            return;
        rest.remove_prefix(rest.substr(end).starts_with("\r\n") ? end + 2 : end + 1);
    }
}

void TextLines::unquote() {
    const auto isQuoted = [](const TextLine& line) { return behindQuote(line.text).size() != line.text.size(); };
    for (;;) {
        const auto filled =
            std::count_if(m_lines.begin(), m_lines.end(), [](const TextLine& line) { return !line.text.empty(); });
        const auto quoted = std::count_if(m_lines.begin(), m_lines.end(), isQuoted);
        // A prompt that is a mere ">" stands at few lines, a mail's mark at most, or at every other one where the mail
        // program wrapped each and marked only its start.
        if (quoted < 3 || quoted * 100 < filled * 45)
            return;
        for (TextLine& line : m_lines)
            line.text = behindQuote(line.text);
    }
}

/// Takes one blank line out behind each line, where a mail program or a page put one there: no two filled lines stand
/// together.
void TextLines::closeUp() {
    constexpr std::size_t kFewest = 6;
    std::size_t filled = 0;
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        if (m_lines[at].text.empty())
            continue;
        ++filled;
        if (at + 1 < m_lines.size() && !m_lines[at + 1].text.empty())
            return;
    }
    if (filled < kFewest)
        return;
    std::vector<TextLine> closed;
    for (std::size_t at = 0; at < m_lines.size(); at += m_lines[at].text.empty() ? 1U : 2U)
        closed.push_back(m_lines[at]);
    m_lines = std::move(closed);
}

/// Takes the blanks away that forums and mails set a quotation off with: before every line, or before all lines of a
/// passage between blank ones.
void TextLines::unindent() {
    for (std::size_t at = 0; at < m_lines.size();) {
        const std::size_t end = endOfPassage(m_lines, at);
        const Passage passage = passageOf(m_lines, at, end);
        const bool whole = at == 0 && end == m_lines.size();
        const bool setOff = passage.indentation != std::string_view::npos && passage.filled >= kFewestSetOff &&
                            (at == 0 || m_lines[at].text.empty() || m_lines[at - 1].text.empty());
        if (whole || setOff)
            for (std::size_t line = at; line < end; ++line)
                m_lines[line].text.remove_prefix(std::min(passage.indentation, m_lines[line].text.size()));
        at = std::max(end, at + 1);
    }
}

} // namespace precedence
