// Slanted lines in place of a colour: what is not real, not known, or automatic. For the GUI thread.
#pragma once

#include <QBrush>
#include <QColor>

class QPainter;
class QRect;

namespace precedence {

/// Lines over what is there already, so many device-independent pixels apart.
void paintHatch(QPainter& painter, const QRect& rect, const QColor& lines, int distance);

/// The same as a brush, for what paints with brushes only. Sharp at this device pixel ratio.
[[nodiscard]] QBrush hatchBrush(const QColor& lines, const QColor& ground, qreal devicePixelRatio);

} // namespace precedence
