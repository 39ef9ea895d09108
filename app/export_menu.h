// The menu of what can be taken to other computers. It tells what was chosen and writes nothing. GUI thread.
#pragma once

#include "platform/interchange/scripts/script_text.h"

#include <QMenu>

namespace precedence {

class ExportMenu : public QMenu {
    Q_OBJECT

public:
    explicit ExportMenu(QWidget* parent = nullptr);

signals:
    void scriptRequested(precedence::ScriptLanguage language);
    void answerFileRequested();
    void profileRequested();
};

} // namespace precedence
