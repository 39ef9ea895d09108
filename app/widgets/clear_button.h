// The button by which a line edit is emptied, with a name: Qt gives it a sign only, and a screen reader hears nothing.
// GUI thread.
#pragma once

class QLineEdit;

namespace precedence {

void addClearButton(QLineEdit& edit);

} // namespace precedence
