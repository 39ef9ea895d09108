// A difference of two snapshots as lines for people: what came, what went, what is another way now.
#pragma once

#include "model/network/difference.h"

#include <QStringList>

namespace precedence::console {

/// At most kMostLines for routes; the rest is counted in one more line. Empty where nothing differs.
inline constexpr std::size_t kMostLines = 40;
[[nodiscard]] QStringList linesOf(const Snapshot& older, const Snapshot& newer, const SnapshotDifference& difference);

} // namespace precedence::console
