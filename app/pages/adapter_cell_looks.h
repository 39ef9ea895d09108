// What the cells of the priority order show: a row's values as the delegate's looks. Pure.
#pragma once

#include "app/adapter_hues.h"
#include "app/delegates/adapter_look.h"
#include "model/adapter_rows.h"

#include <cstdint>

namespace precedence {

/// What all rows share.
struct RowContext {
    const AdapterHues& hues;
    FamilyChoice families = FamilyChoice::Both;
    std::uint64_t scale = 1;
    int digitsIPv4 = 2;
    int digitsIPv6 = 2;
    bool movable = true;
};

/// The scale and the digits that these rows need.
[[nodiscard]] RowContext contextOf(
    const std::vector<const AdapterRow*>& rows, const AdapterHues& hues, FamilyChoice families, bool movable);

[[nodiscard]] AdapterNameLook nameLook(const AdapterRow& row, const Snapshot& snapshot, const RowContext& context);
[[nodiscard]] LinkLook linkLook(const AdapterRow& row, const RowContext& context);
[[nodiscard]] MetricCellLook metricLook(const AdapterRow& row, AddressFamily family, const RowContext& context);

} // namespace precedence
