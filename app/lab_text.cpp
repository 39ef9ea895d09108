#include "app/lab_text.h"

#include "model/wording.h"

#include <QCoreApplication>

namespace precedence {

QString labText(const std::string& text) {
    return text.empty() ? QString() : wording::plain(QCoreApplication::translate("Lab", text.c_str()).toStdString());
}

} // namespace precedence
