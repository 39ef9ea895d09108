// Figures of one width, so that numbers stand under one another: most fonts have them, and for those that do not every
// figure is put into a place as wide as the widest. Pure, except for drawing.
#pragma once

#include <QFontMetricsF>
#include <QRect>
#include <QString>

class QPainter;

namespace precedence {

/// Whether the font's figures are all equally wide.
[[nodiscard]] bool hasTabularFigures(const QFontMetricsF& metrics);

/// How wide the text is, with every figure as wide as the widest one.
[[nodiscard]] int figuresWidth(const QFontMetricsF& metrics, const QString& text);

/// Draws on one line, with the painter's font and pen, elided in the middle where it does not fit.
void drawFigures(QPainter& painter, const QRect& rect, Qt::Alignment align, const QString& text);

} // namespace precedence
