#include "app/widgets/elided_label.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace precedence {

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setWholeText(text);
}

void ElidedLabel::setWholeText(const QString& text) {
    setText(text);
    setAccessibleName(text);
}

QString ElidedLabel::shownText() const {
    return fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width());
}

bool ElidedLabel::isElided() const {
    return shownText() != text();
}

QSize ElidedLabel::minimumSizeHint() const {
    const int few = fontMetrics().horizontalAdvance(text().left(4)) + fontMetrics().horizontalAdvance(QChar(0x2026));
    return {std::min(few, sizeHint().width()), QLabel::minimumSizeHint().height()};
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (!isElided())
            return false;
        const auto* help = dynamic_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), text().toHtmlEscaped(), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, palette(),
        isEnabled(), shownText(), foregroundRole());
}

} // namespace precedence
