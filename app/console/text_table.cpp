#include "app/console/text_table.h"

#include <QList>

#include <algorithm>
#include <ostream>

namespace precedence::console {
namespace {

bool isWide(char32_t c) {
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) ||
           (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
           (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
}

QString padded(const QString& text, qsizetype width, Align align) {
    const QString blanks(std::max<qsizetype>(0, width - terminalWidth(text)), QLatin1Char(' '));
    return align == Align::Left ? text + blanks : blanks + text;
}

} // namespace

qsizetype terminalWidth(const QString& text) {
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool isMark = QChar::category(c) == QChar::Mark_NonSpacing || QChar::category(c) == QChar::Mark_Enclosing;
        width += isMark ? 0 : isWide(c) ? 2 : 1;
    }
    return width;
}

void printTable(std::ostream& out, const std::vector<Column>& columns, std::size_t count,
    const std::function<std::vector<QString>(std::size_t)>& rowAt) {
    std::vector<qsizetype> widths(columns.size(), 0);
    for (std::size_t row = 0; row < count; ++row) {
        const std::vector<QString> cells = rowAt(row);
        Q_ASSERT(cells.size() == columns.size());
        for (std::size_t i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], terminalWidth(cells[i]));
    }
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] = widths[i] == 0 ? 0 : std::max(widths[i], terminalWidth(columns[i].title));
    const auto printLine = [&](const auto& cellAt) {
        QString line;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (widths[i] > 0)
                line += (line.isEmpty() ? QString() : QStringLiteral("  ")) +
                        padded(cellAt(i), widths[i], columns[i].align);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        out << line.toStdString() << '\n';
    };
    printLine([&](std::size_t i) { return columns[i].title; });
    for (std::size_t row = 0; row < count && out; ++row) {
        const std::vector<QString> cells = rowAt(row);
        printLine([&](std::size_t i) { return cells[i]; });
    }
}

} // namespace precedence::console
