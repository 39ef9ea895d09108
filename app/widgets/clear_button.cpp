#include "app/widgets/clear_button.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace precedence {

void addClearButton(QLineEdit& edit) {
    edit.setClearButtonEnabled(true);
    if (auto* clear = edit.findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(QCoreApplication::translate("precedence::ClearButton", "Clear"));
}

} // namespace precedence
