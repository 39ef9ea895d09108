#include "app/widgets/change_chip.h"

#include "app/colours.h"
#include "app/delegates/cell_painting.h"
#include "app/widgets/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace precedence {
namespace {

QColor fillOf(const QPalette& palette, Tone tone) {
    const Colours& colours = coloursOf(palette);
    switch (tone) {
    case Tone::Plain:
    case Tone::Secondary: return colours.noticeFill;
    case Tone::InUse: return colours.inUseFill;
    case Tone::Waiting: return colours.waitingFill;
    case Tone::Error: return colours.errorFill;
    }
    return colours.noticeFill;
}

} // namespace

ChangeChip::ChangeChip(const QString& sentence, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_label(new ElidedLabel({}, this))
    , m_discard(new QToolButton(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 3, 2);
    layout->setSpacing(4);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_discard, 0);
    m_discard->setAutoRaise(true);
    m_discard->setIconSize(QSize(16, 16));
    m_discard->setFixedSize(22, 22);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_discard, &QToolButton::clicked, this, &ChangeChip::discarded);
    setState(sentence, tone);
}

QString ChangeChip::sentence() const {
    return m_label->wholeText();
}

void ChangeChip::setState(const QString& sentence, Tone tone) {
    m_tone = tone;
    m_label->setWholeText(sentence);
    setAccessibleName(sentence);
    m_discard->setAccessibleName(tr("Discard this change: %1").arg(sentence));
    m_discard->setToolTip(tr("Discard this change"));
    colour();
}

void ChangeChip::colour() {
    // Set only where it differs: to set a palette is itself a change of palette.
    const QColor text = toneColour(palette(), m_tone);
    if (m_label->palette().color(QPalette::WindowText) != text) {
        QPalette own = m_label->palette();
        own.setColor(QPalette::WindowText, text);
        m_label->setPalette(own);
    }
    m_discard->setIcon(icon(IconName::Close, text));
    update();
}

void ChangeChip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

void ChangeChip::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = fillOf(palette(), m_tone);
    painter.setBrush(fill);
    painter.setPen(mixed(toneColour(palette(), m_tone), fill, 0.45));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace precedence
