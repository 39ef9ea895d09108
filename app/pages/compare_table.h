// The comparison's numbers as a table to read and to hear: the chart's twin. GUI thread.
#pragma once

#include "app/charts/compare_bars.h"

#include <QTableWidget>

namespace precedence {

class CompareTable : public QTableWidget {
    Q_OBJECT

public:
    explicit CompareTable(QWidget* parent = nullptr);

    /// The column of what waits is there only where something does.
    void setBars(const std::vector<CompareBar>& bars);
    /// With every row in sight.
    [[nodiscard]] int wholeHeight() const;
};

} // namespace precedence
