#include "app/delegates/figures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace precedence {
namespace {

qreal widestFigure(const QFontMetricsF& metrics) {
    qreal widest = 0;
    for (char16_t figure = u'0'; figure <= u'9'; ++figure)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(figure)));
    return widest;
}

bool isFigure(QChar character) {
    return character >= u'0' && character <= u'9';
}

void drawOneByOne(QPainter& painter, const QRectF& rect, const QFontMetricsF& metrics, const QString& text) {
    const qreal place = widestFigure(metrics);
    qreal x = rect.left();
    for (const QChar character : text) {
        const qreal own = metrics.horizontalAdvance(character);
        const qreal advance = isFigure(character) ? place : own;
        painter.drawText(QRectF(x + (advance - own) / 2, rect.top(), own + 1, rect.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, QString(character));
        x += advance;
    }
}

} // namespace

bool hasTabularFigures(const QFontMetricsF& metrics) {
    const qreal first = metrics.horizontalAdvance(QChar(u'0'));
    for (char16_t figure = u'1'; figure <= u'9'; ++figure) {
        if (std::abs(metrics.horizontalAdvance(QChar(figure)) - first) > 0.01)
            return false;
    }
    return true;
}

int figuresWidth(const QFontMetricsF& metrics, const QString& text) {
    qreal width = metrics.horizontalAdvance(text);
    if (!hasTabularFigures(metrics)) {
        const qreal place = widestFigure(metrics);
        for (const QChar character : text) {
            if (isFigure(character))
                width += place - metrics.horizontalAdvance(character);
        }
    }
    return static_cast<int>(std::ceil(width));
}

void drawFigures(QPainter& painter, const QRect& rect, Qt::Alignment align, const QString& text) {
    const QFontMetricsF metrics(painter.font());
    const int width = figuresWidth(metrics, text);
    const bool numeric = std::any_of(text.begin(), text.end(), isFigure);
    if (width > rect.width() || !numeric || hasTabularFigures(metrics)) {
        const QString shown = width > rect.width() ? metrics.elidedText(text, Qt::ElideMiddle, rect.width()) : text;
        painter.drawText(rect, static_cast<int>(align | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
        return;
    }
    const int left = align.testFlag(Qt::AlignRight) ? rect.right() + 1 - width : rect.left();
    drawOneByOne(painter, QRectF(left, rect.top(), width, rect.height()), metrics, text);
}

} // namespace precedence
