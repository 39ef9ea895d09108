#include "platform/interchange/text/table_columns.h"

#include "platform/interchange/text/shapes.h"
#include "platform/interchange/text/text_decoding.h"

#include <algorithm>

namespace precedence {
namespace {

/// Characters that a console gives two cells: East Asian scripts.
bool isWide(char32_t point) {
    return (point >= 0x1100 && point <= 0x115f) || (point >= 0x2e80 && point <= 0xa4cf) ||
           (point >= 0xac00 && point <= 0xd7a3) || (point >= 0xf900 && point <= 0xfaff) ||
           (point >= 0xff00 && point <= 0xff60);
}

std::size_t cellsIn(std::string_view text) {
    std::size_t cells = 0;
    while (!text.empty())
        cells += isWide(nextCodePoint(text)) ? 2u : 1u;
    return cells;
}

struct PlacedWord {
    std::string_view text;
    std::size_t first = 0;
    std::size_t end = 0;
};

std::vector<PlacedWord> placedWords(std::string_view line) {
    std::vector<PlacedWord> placed;
    std::size_t cell = 0;
    const char* behind = line.data();
    for (const std::string_view word : wordsOf(line)) {
        cell += static_cast<std::size_t>(word.data() - behind);
        const std::size_t width = cellsIn(word);
        placed.push_back({word, cell, cell + width});
        cell += width;
        behind = word.data() + word.size();
    }
    return placed;
}

} // namespace

bool isColumnRule(std::string_view line) {
    const Words groups = wordsOf(line);
    return groups.size() >= 2 && std::all_of(groups.begin(), groups.end(), [](std::string_view group) {
        return group.size() >= 2 && group.find_first_not_of('-') == std::string_view::npos;
    });
}

TableColumns TableColumns::make(std::span<const std::string_view> headings, std::string_view rule) {
    TableColumns columns;
    for (const PlacedWord& group : placedWords(rule))
        columns.m_spans.push_back({group.first, group.end});
    columns.m_names.resize(columns.m_spans.size());
    for (const std::string_view heading : headings) {
        const auto values = columns.split(heading);
        for (std::size_t at = 0; at < values.size(); ++at)
            columns.m_names[at] += lowerAscii(values[at]);
    }
    for (std::string& name : columns.m_names)
        std::erase(name, ' ');
    return columns;
}

std::size_t TableColumns::columnOf(std::size_t first, std::size_t end) const {
    for (std::size_t at = 0; at < m_spans.size(); ++at) {
        if (first < m_spans[at].end && end > m_spans[at].first)
            return at;
        // Between this column and the next: a number that ends where the next one ends belongs there.
        const bool before = at + 1 == m_spans.size() || end <= m_spans[at + 1].first;
        if (first >= m_spans[at].end && before)
            return at;
    }
    return 0;
}

std::vector<std::string> TableColumns::split(std::string_view row) const {
    std::vector<std::string> values(m_spans.size());
    std::size_t column = 0;
    for (const PlacedWord& word : placedWords(row)) {
        // Columns only grow: a value too long for its own does not fall back.
        column = std::max(column, columnOf(word.first, word.end));
        values[column] += (values[column].empty() ? "" : " ") + std::string(word.text);
    }
    return values;
}

std::vector<std::pair<std::string, std::string>> TableColumns::valuesOf(std::string_view row) const {
    std::vector<std::string> values = split(row);
    const Words cells = cellsOf(row);
    // Where the row has as many cells as the table has columns, blanks say more than places: shifted rows.
    if (cells.size() == m_spans.size())
        std::copy(cells.begin(), cells.end(), values.begin());
    std::vector<std::pair<std::string, std::string>> named;
    for (std::size_t at = 0; at < values.size(); ++at)
        named.emplace_back(m_names[at], std::move(values[at]));
    return named;
}

} // namespace precedence
