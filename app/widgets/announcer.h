// Says a sentence to a screen reader when nothing that has the focus would say it: a row that moved, a refusal. Takes
// no room and paints nothing. Screen readers speak what is shown with the role of a notification. GUI thread.
#pragma once

#include <QWidget>

namespace precedence {

class Announcer : public QWidget {
    Q_OBJECT

public:
    explicit Announcer(QWidget* parent);

    /// Says it, also where it is what was said last; an empty sentence is not said.
    void say(const QString& sentence);
};

} // namespace precedence
