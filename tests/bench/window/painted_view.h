// A view whose paintings are counted, so that no run is measured in which nothing was painted. GUI thread.
#pragma once

#include <QObject>

class QAbstractItemView;

namespace precedence::bench {

class PaintedView : public QObject {
public:
    /// The view must be shown and live longer.
    explicit PaintedView(QAbstractItemView& view);

    /// Lets everything happen that follows from what was done: posted events, layout, repaint. Ends the program where
    /// nothing was painted.
    void settle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int m_paintings = 0;
};

} // namespace precedence::bench
