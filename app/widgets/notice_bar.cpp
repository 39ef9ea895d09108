#include "app/widgets/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace precedence {

NoticeBar::NoticeBar(IconName name, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(action, this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 4);
    auto* mark = new QLabel(this);
    mark->setPixmap(icon(name).pixmap(16));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    layout->addWidget(mark);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    hide();
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionChosen);
}

void NoticeBar::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace precedence
