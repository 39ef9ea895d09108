#include "app/hatch.h"

#include <QPainter>
#include <QPixmap>

#include <cmath>

namespace precedence {

void paintHatch(QPainter& painter, const QRect& rect, const QColor& lines, int distance) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(lines, distance / 3.0));
    const int height = rect.height();
    for (int x = rect.left() - height; x < rect.right() + distance; x += distance)
        painter.drawLine(QPointF(x, rect.bottom() + 1), QPointF(x + height, rect.top()));
    painter.restore();
}

QBrush hatchBrush(const QColor& lines, const QColor& ground, qreal devicePixelRatio) {
    constexpr int kTile = 6;
    // A tile joins its neighbours only where it is a whole number of pixels.
    const int side = std::max(kTile, static_cast<int>(std::lround(kTile * devicePixelRatio)));
    QPixmap tile(side, side);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(lines, side / 4.0));
    for (const int shift : {-side, 0, side})
        painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1));
    painter.end();
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(1.0 / devicePixelRatio, 1.0 / devicePixelRatio));
    return brush;
}

} // namespace precedence
