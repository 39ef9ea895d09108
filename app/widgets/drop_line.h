// The line that shows where a dragged row lands, with a sentence that says what that does. Painted over a list while
// something is dragged over it. For the GUI thread.
#pragma once

#include <QRect>
#include <QString>

class QFont;
class QPainter;
class QPalette;

namespace precedence {

struct DropLine {
    QRect viewport = {};
    int y = 0;             ///< between which two rows
    QString sentence = {}; ///< "Wi-Fi before Ethernet. IPv4 35 -> 4. IPv6: already before."
};

/// Where the sentence stands: below the line, above it near the lower end, never outside the viewport.
[[nodiscard]] QRect dropSentenceRect(const DropLine& line, const QFont& font);

void paintDropLine(QPainter& painter, const DropLine& line, const QFont& font, const QPalette& palette);

} // namespace precedence
