// The priority order's rows as the comparison's bars. Pure functions; safe on any thread once translators are
// installed.
#pragma once

#include "app/adapter_hues.h"
#include "app/charts/compare_bars.h"
#include "model/adapter_rows.h"

namespace precedence {

/// A bar for each default route whose cost is known, by adapter in the order of the rows, IPv4 before IPv6.
[[nodiscard]] std::vector<CompareBar> barsOf(const AdapterRows& rows, const AdapterHues& hues);

/// What the bars cannot show, as sentences: a cost that is not known, a default route that waiting changes bring or
/// take.
[[nodiscard]] QStringList compareNotes(const AdapterRows& rows);

} // namespace precedence
