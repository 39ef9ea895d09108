#include "app/pages/compare_table.h"

#include <QHeaderView>

#include <algorithm>

namespace precedence {
namespace {

constexpr int kRow = 28;
constexpr int kFirstNumber = 2;
constexpr int kSetColumn = 4;
constexpr int kAfterColumn = 6; ///< the last with numbers
constexpr int kAroundCell = 12;
constexpr int kScrollBar = 24; ///< and the frame

QTableWidgetItem* cell(const QString& text, int column) {
    auto* item = new QTableWidgetItem(text); // the table takes it
    const bool number = column >= kFirstNumber && column <= kAfterColumn && column != kSetColumn;
    item->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    item->setToolTip(text);
    return item;
}

} // namespace

CompareTable::CompareTable(QWidget* parent)
    : QTableWidget(parent) {
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRow);
    setAccessibleName(tr("Costs of the default routes"));
}

void CompareTable::setBars(const std::vector<CompareBar>& bars) {
    const std::vector<QStringList> lines = compareTable(bars);
    const auto columns = static_cast<int>(lines.front().size());
    setColumnCount(columns);
    setRowCount(static_cast<int>(bars.size()));
    for (int column = 0; column < columns; ++column) {
        setHorizontalHeaderItem(column, cell(lines.front().at(column), column));
        for (int row = 0; row < rowCount(); ++row)
            setItem(row, column, cell(lines[static_cast<std::size_t>(row) + 1].at(column), column));
    }
    const bool waits = std::any_of(bars.begin(), bars.end(), [](const CompareBar& bar) { return bar.after; });
    setColumnHidden(kAfterColumn, !waits);
    resizeColumnsToContents();
    for (int column = 0; column + 1 < columns; ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, columnWidth(column) + kAroundCell);
    }
    horizontalHeader()->setStretchLastSection(true);
}

int CompareTable::wholeHeight() const {
    return horizontalHeader()->sizeHint().height() + kRow * rowCount() + kScrollBar;
}

} // namespace precedence
