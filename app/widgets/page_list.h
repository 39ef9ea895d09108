// The pages of a window by name and icon, one below the other; the current row is the page that is open. Narrow, it
// shows the icons alone, with the names as tool tips; a screen reader hears the names either way. GUI thread.
#pragma once

#include <QListWidget>

namespace precedence {

class PageList : public QListWidget {
    Q_OBJECT

public:
    explicit PageList(QWidget* parent = nullptr);

    void addPage(const QIcon& icon, const QString& name);
    void setNarrow(bool narrow);

private:
    void showNames();

    bool m_narrow = false;
};

} // namespace precedence
