// Lists to choose from that follow what a computer has: adapters and their addresses. What is chosen stays chosen while
// it is there, and an open list is only disturbed where its entries are others. GUI thread.
#pragma once

#include <QIcon>
#include <QList>
#include <QString>

class QComboBox;

namespace precedence {

class Snapshot;

struct Choice {
    QString text;
    QString data; ///< tells it from the others; empty: nothing is chosen
    QIcon icon = {};
};

enum class Loopbacks : bool { Left, Listed };

[[nodiscard]] QList<Choice> adapterChoices(const Snapshot& snapshot, const QString& nothing, Loopbacks loopbacks);

/// Chooses the first where what was chosen has gone. Tells nobody by a signal.
void setChoices(QComboBox& box, const QList<Choice>& choices);

} // namespace precedence
