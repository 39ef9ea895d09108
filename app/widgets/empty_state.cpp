#include "app/widgets/empty_state.h"

#include "app/colours.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace precedence {
namespace {

constexpr int kPicture = 40;
constexpr int kWidest = 480;

QLabel* textLabel(QWidget* parent, double scale) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMaximumWidth(kWidest);
    QFont font = label->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    return label;
}

} // namespace

EmptyState::EmptyState(const Content& content, QWidget* parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_sentence(textLabel(this, 1.4))
    , m_reason(textLabel(this, 1.0))
    , m_action(new QPushButton(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    for (QLabel* label : {m_sentence, m_reason}) {
        // Centred by stretches: an alignment would take from a label the height that its wrapped lines need.
        auto* line = new QHBoxLayout;
        line->addStretch(1);
        line->addWidget(label, 100);
        line->addStretch(1);
        layout->addLayout(line);
    }
    layout->addSpacing(8);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionChosen);
    setContent(content);
}

void EmptyState::setContent(const Content& content) {
    m_icon = content.icon;
    m_failed = content.failed;
    m_sentence->setText(content.sentence);
    m_reason->setText(content.reason);
    m_reason->setVisible(!content.reason.isEmpty());
    m_action->setText(content.action);
    m_action->setVisible(!content.action.isEmpty());
    setAccessibleName(content.sentence);
    setAccessibleDescription(content.reason);
    colour();
}

void EmptyState::colour() {
    const Colours& colours = coloursOf(palette());
    m_picture->setPixmap(
        iconPixmap(m_icon, kPicture, m_failed ? colours.error : colours.secondary, devicePixelRatioF()));
    if (m_reason->palette().color(QPalette::WindowText) != colours.secondary) {
        QPalette own = m_reason->palette();
        own.setColor(QPalette::WindowText, colours.secondary);
        m_reason->setPalette(own);
    }
}

void EmptyState::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

} // namespace precedence
