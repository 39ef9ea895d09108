// Routes as rows of a text table: the two parts of each cost and its sum, or the metric alone where nothing is added.
#pragma once

#include "app/console/text_table.h"
#include "model/network/snapshot.h"

#include <QString>

#include <vector>

namespace precedence::console {

[[nodiscard]] std::vector<Column> routeColumns(const Snapshot& snapshot);
[[nodiscard]] std::vector<QString> routeRow(const Snapshot& snapshot, const Route& route, const QString& verdict);

} // namespace precedence::console
