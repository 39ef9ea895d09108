// One destination of the header: what it is above, where it goes below, in the colour of what waits where that changes.
// Its look follows the theme only when it is made anew. GUI thread.
#pragma once

#include <QWidget>

namespace precedence {

struct DestinationRow;

class DestinationPlace : public QWidget {
    Q_OBJECT

public:
    static constexpr int kLeastWidth = 104;

    /// The palette is that of the header, which the parent may not have yet.
    DestinationPlace(const DestinationRow& row, const QPalette& palette, QWidget* parent);
};

} // namespace precedence
