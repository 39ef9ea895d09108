#include "app/text_strip.h"

#include "app/pages/text_values.h"

#include <QPushButton>

namespace precedence {

TextStrip::TextStrip(QMenu& adding, QWidget* parent)
    : LabStrip({}, IconName::Text, parent)
    , m_unread(new QPushButton(this)) {
    auto* add = new QPushButton(icon(IconName::Plus), tr("Add text of the same machine"), this);
    add->setMenu(&adding);
    m_unread->setCheckable(true);
    addAtEnd(*m_unread);
    addAtEnd(*add);
    connect(m_unread, &QPushButton::toggled, this, &TextStrip::unreadToggled);
}

void TextStrip::setText(const TextView& text) {
    setSentence(text.sentence);
    m_unread->setText(tr("%n lines not read", "", static_cast<int>(text.unread)));
    m_unread->setVisible(text.unread > 0);
    m_unread->setChecked(false);
}

void TextStrip::hideUnread() {
    m_unread->setChecked(false);
}

} // namespace precedence
