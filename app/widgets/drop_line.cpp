#include "app/widgets/drop_line.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace precedence {
namespace {

constexpr int kIndent = 24;
constexpr int kPadding = 10;
constexpr int kDistance = 6;

} // namespace

QRect dropSentenceRect(const DropLine& line, const QFont& font) {
    if (line.sentence.isEmpty())
        return {};
    const QFontMetrics metrics(font);
    const int widest = std::max(0, line.viewport.width() - 2 * kIndent);
    const QSize size(
        std::min(metrics.horizontalAdvance(line.sentence) + 2 * kPadding + 2, widest), metrics.height() + kPadding);
    const int below = line.y + kDistance;
    const bool fits = below + size.height() <= line.viewport.bottom();
    const int y = fits ? below : line.y - kDistance - size.height();
    return {QPoint(line.viewport.left() + kIndent, std::max(line.viewport.top(), y)), size};
}

void paintDropLine(QPainter& painter, const DropLine& line, const QFont& font, const QPalette& palette) {
    const QColor colour = palette.color(QPalette::Active, QPalette::Highlight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const int y = std::clamp(line.y, line.viewport.top() + 4, line.viewport.bottom() - 4);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawLine(line.viewport.left() + 10, y, line.viewport.right() - 4, y);
    painter.drawEllipse(QPointF(line.viewport.left() + 7, y), 3.5, 3.5);
    const QRect place = dropSentenceRect(line, font);
    if (!place.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(place, 5, 5);
        painter.setFont(font);
        painter.setPen(palette.color(QPalette::Active, QPalette::HighlightedText));
        const QRect text = place.adjusted(kPadding, 0, -kPadding, 0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(line.sentence, Qt::ElideMiddle, text.width()));
    }
    painter.restore();
}

} // namespace precedence
