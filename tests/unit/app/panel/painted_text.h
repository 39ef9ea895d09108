// What a widget really paints: every text with the colour that it has and the one that it stands on.
#pragma once

#include <QColor>
#include <QString>

#include <vector>

class QWidget;

namespace precedence::tests {

struct PaintedText {
    QString text;
    QColor ink;
    QColor ground;
};

/// Of the widget and everything in it that is seen.
[[nodiscard]] std::vector<PaintedText> paintedTexts(QWidget& widget);

} // namespace precedence::tests
