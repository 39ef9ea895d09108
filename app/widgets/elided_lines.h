// Lines that belong together, such as the addresses of an adapter, each elided where it does not fit and each to be
// copied whole from its context menu. Hidden while there are none. GUI thread.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace precedence {

class ElidedLabel;

class ElidedLines : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLines(QWidget* parent = nullptr);

    void setLines(const QStringList& lines);

private:
    ElidedLabel* addLine();

    QVBoxLayout* m_column;
    QList<ElidedLabel*> m_lines;
};

} // namespace precedence
