// A table of text for people: columns as wide as their widest cell, numbers to the right.
#pragma once

#include <QString>

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <vector>

namespace precedence::console {

enum class Align : std::uint8_t { Left, Right };

struct Column {
    QString title;
    Align align = Align::Left;
};

/// Prints the titles and count rows, each of as many cells as there are columns; columns that are empty in every row
/// are left out. Every row is asked for twice, for its widths and for its text, so that a million rows need no memory.
void printTable(std::ostream& out, const std::vector<Column>& columns, std::size_t count,
    const std::function<std::vector<QString>(std::size_t)>& rowAt);

/// How many columns of a terminal a text takes: letters of East Asia two, combining marks none.
[[nodiscard]] qsizetype terminalWidth(const QString& text);

} // namespace precedence::console
