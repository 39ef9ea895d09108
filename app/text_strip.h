// The strip over what was read from texts: that it is not this computer, what was not read of them, and a way to add
// more of the same machine. GUI thread.
#pragma once

#include "app/widgets/lab_strip.h"

class QMenu;
class QPushButton;

namespace precedence {

struct TextView;

class TextStrip : public LabStrip {
    Q_OBJECT

public:
    /// adding: what there is to add more texts; it outlives the strip.
    TextStrip(QMenu& adding, QWidget* parent = nullptr);

    void setText(const TextView& text);
    void hideUnread();

signals:
    /// The lines that were not read are to be seen, or no more.
    void unreadToggled(bool shown);

private:
    QPushButton* m_unread;
};

} // namespace precedence
