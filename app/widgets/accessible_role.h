// What a screen reader calls a widget that is none of Qt's own kinds. GUI thread.
#pragma once

#include <QAccessible>

class QWidget;

namespace precedence {

/// Before anybody asks about the widget: in its constructor.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

} // namespace precedence
