#include "app/widgets/lab_strip.h"

#include "app/colours.h"
#include "app/hatch.h"
#include "app/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace precedence {
namespace {

constexpr int kIcon = 20;
constexpr int kMargin = 16;
constexpr int kGap = 8;

} // namespace

LabStrip::LabStrip(const QString& sentence, IconName icon, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_label(new ElidedLabel(sentence, this))
    , m_layout(new QHBoxLayout(this)) {
    m_layout->setContentsMargins(kMargin + kIcon + kGap, 6, kMargin, 6);
    m_layout->setSpacing(kGap);
    m_layout->addWidget(m_label, 0);
    m_layout->addStretch(1);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_label->setFont(strong);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(sentence);
}

void LabStrip::addAtEnd(QWidget& widget) {
    m_layout->addWidget(&widget, 0);
}

void LabStrip::setSentence(const QString& sentence) {
    m_label->setWholeText(sentence);
    setAccessibleName(sentence);
    update();
}

void LabStrip::paintEvent(QPaintEvent* /*event*/) {
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.waitingFill);
    paintHatch(painter, rect(), mixed(colours.waiting, colours.waitingFill, 0.35), 12);
    // The sentence stands on a plain ground, because nobody can read on stripes.
    const QRect plate(0, 0, m_label->geometry().right() + kMargin, height());
    painter.fillRect(plate, colours.waitingFill);
    painter.drawPixmap(
        QPoint(kMargin, (height() - kIcon) / 2), iconPixmap(m_icon, kIcon, colours.waiting, devicePixelRatioF()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), mixed(colours.waiting, colours.waitingFill, 0.5));
}

} // namespace precedence
