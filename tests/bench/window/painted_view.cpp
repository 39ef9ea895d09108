#include "tests/bench/window/painted_view.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>

#include <cstdio>
#include <cstdlib>

namespace precedence::bench {

PaintedView::PaintedView(QAbstractItemView& view) {
    view.viewport()->installEventFilter(this);
}

void PaintedView::settle() {
    constexpr int kMostTurns = 100;
    const int before = m_paintings;
    for (int turn = 0; turn < kMostTurns && m_paintings == before; ++turn)
        QCoreApplication::processEvents();
    if (m_paintings == before) {
        std::fprintf(stderr, "The view was not painted.\n");
        std::exit(EXIT_FAILURE);
    }
    // What the painting itself has asked for belongs to it.
    QCoreApplication::processEvents();
}

bool PaintedView::eventFilter(QObject* /*watched*/, QEvent* event) {
    if (event->type() == QEvent::Paint)
        ++m_paintings;
    return false;
}

} // namespace precedence::bench
