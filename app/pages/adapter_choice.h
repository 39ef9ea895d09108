// A choice of adapters behind an entry that means none of them. What is chosen stays chosen while it is there, and a
// list that is the same is left alone, because somebody may have it open. GUI thread.
#pragma once

#include <QString>

class QComboBox;

namespace precedence {

class Snapshot;

/// none: what the first entry says. No signal of the box comes, even where what was chosen is gone.
void offerAdapters(QComboBox& box, const QString& none, const Snapshot& snapshot, bool withLoopback);

/// The id; empty: none.
[[nodiscard]] QString chosenAdapter(const QComboBox& box);

} // namespace precedence
