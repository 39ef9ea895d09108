// What AdapterTreeModel answers for a row's roles, apart from its structure. Meant for adapter_tree_model.cpp only.
#pragma once

#include "model/adapter_rows.h"

#include <QVariant>

namespace precedence {

[[nodiscard]] QVariant adapterRowData(
    const AdapterRow& row, const Snapshot& snapshot, FamilyChoice choice, int column, int role);

} // namespace precedence
