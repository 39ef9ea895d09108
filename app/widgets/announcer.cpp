#include "app/widgets/announcer.h"

#include "app/widgets/accessible_role.h"

namespace precedence {

Announcer::Announcer(QWidget* parent)
    : QWidget(parent) {
    setAccessibleRole(*this, QAccessible::Notification);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(1, 1);
}

void Announcer::say(const QString& sentence) {
    if (sentence.isEmpty())
        return;
    setAccessibleName(sentence);
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace precedence
