#include "app/pages/pane_parts.h"

#include "app/colours.h"
#include "app/delegates/cell_painting.h"
#include "app/widgets/accessible_role.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace precedence {
namespace {

constexpr int kIcon = 16;

/// A label's own palette has its own tone in it; its parent's tells light from dark.
QPalette surroundings(const QWidget& widget) {
    return widget.parentWidget() ? widget.parentWidget()->palette() : widget.palette();
}

} // namespace

ToneLabel::ToneLabel(Tone tone, QWidget* parent, TextRole role)
    : QLabel(parent)
    , m_tone(tone) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFont(RowFonts::of(font()).font(role));
    setVisible(false);
    colour();
}

void ToneLabel::setTone(Tone tone) {
    m_tone = tone;
    colour();
}

void ToneLabel::setWords(const QString& words) {
    if (words != text()) {
        setText(words);
        setAccessibleName(words);
    }
    setVisible(!words.isEmpty());
}

void ToneLabel::colour() {
    const QColor wanted = toneColour(surroundings(*this), m_tone);
    if (palette().color(QPalette::WindowText) == wanted)
        return;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, wanted);
    setPalette(own);
}

void ToneLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

ToneIcon::ToneIcon(QWidget* parent)
    : QLabel(parent) {
    setFixedSize(kIcon, kIcon);
}

void ToneIcon::setIcon(IconName icon, Tone tone, int hue) {
    m_icon = icon;
    m_tone = tone;
    m_hue = hue;
    draw();
}

void ToneIcon::draw() {
    const QColor colour = m_hue < 0 ? toneColour(palette(), m_tone) : adapterColour(palette(), m_hue);
    setPixmap(iconPixmap(m_icon, kIcon, colour, devicePixelRatioF()));
}

void ToneIcon::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

QVBoxLayout* scrollingColumn(QWidget* pane, const QString& name) {
    auto* outer = new QVBoxLayout(pane);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea(pane);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // It takes the keys, so that who has no wheel can scroll; without a role nobody would know where they are.
    setAccessibleRole(*area, QAccessible::Section);
    area->setAccessibleName(name);
    outer->addWidget(area);
    auto* content = new QWidget(area);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    area->setWidget(content);
    pane->setMinimumWidth(kPaneLeast);
    pane->setMaximumWidth(kPaneMost);
    return column;
}

} // namespace precedence
