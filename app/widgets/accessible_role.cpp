#include "app/widgets/accessible_role.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace precedence {
namespace {

constexpr const char* kRole = "accessibleRole";

QAccessibleInterface* withItsRole(const QString& /*className*/, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget ? widget->property(kRole) : QVariant();
    if (!role.isValid())
        return nullptr;
    // Qt owns it, as long as the widget lives; its destructor is nobody else's.
    return new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt())); // NOLINT(*-owning-memory)
}

} // namespace

void setAccessibleRole(QWidget& widget, QAccessible::Role role) {
    QAccessible::installFactory(withItsRole); // once, however often it is asked for
    widget.setProperty(kRole, static_cast<int>(role));
}

} // namespace precedence
