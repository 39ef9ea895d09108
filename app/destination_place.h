// One destination of the header: what it is above, where it goes below, in the colour of what waits where that changes.
// Its look follows the theme only when it is shown anew. GUI thread.
#pragma once

#include <QWidget>

namespace precedence {

class ElidedLabel;
struct DestinationRow;

class DestinationPlace : public QWidget {
    Q_OBJECT

public:
    static constexpr int kLeastWidth = 104;

    explicit DestinationPlace(QWidget* parent);

    using QWidget::show;
    /// The palette is that of the header, which the parent may not have yet.
    void show(const DestinationRow& row, const QPalette& palette);

private:
    ElidedLabel* m_name;
    ElidedLabel* m_where;
};

} // namespace precedence
