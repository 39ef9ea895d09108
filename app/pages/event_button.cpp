#include "app/pages/event_button.h"

#include "app/colours.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace precedence {
namespace {

QLabel* wrapped(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

} // namespace

EventButton::EventButton(const QString& words, QWidget* parent)
    : QPushButton(parent)
    , m_words(wrapped(this))
    , m_detail(wrapped(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 7, 12, 7);
    layout->setSpacing(1);
    layout->addWidget(m_words);
    layout->addWidget(m_detail);
    setAutoDefault(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_detail->hide();
    setWords(words);
    colour();
}

QString EventButton::words() const {
    return m_words->text();
}

void EventButton::setWords(const QString& words) {
    m_words->setText(words);
    setAccessibleName(words);
}

void EventButton::setDetail(const QString& detail) {
    if (m_detail->text() == detail)
        return;
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleDescription(detail);
    updateGeometry();
}

QSize EventButton::sizeHint() const {
    return layout()->sizeHint();
}

QSize EventButton::minimumSizeHint() const {
    return layout()->minimumSize();
}

void EventButton::colour() {
    const QColor secondary = coloursOf(palette()).secondary;
    if (m_detail->palette().color(QPalette::WindowText) == secondary)
        return;
    QPalette own = m_detail->palette();
    own.setColor(QPalette::WindowText, secondary);
    m_detail->setPalette(own);
}

void EventButton::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace precedence
