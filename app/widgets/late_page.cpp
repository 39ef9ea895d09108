#include "app/widgets/late_page.h"

#include <vector>

namespace precedence {
namespace {

bool takesKeys(const QWidget& widget) {
    return widget.focusPolicy() != Qt::NoFocus;
}

/// Qt arranges only widgets that take keys; nullptr: none stands before.
QWidget* lastBefore(QWidget& page) {
    QWidget* before = page.previousInFocusChain();
    while (before != page.window() && !takesKeys(*before))
        before = before->previousInFocusChain();
    return takesKeys(*before) ? before : nullptr;
}

} // namespace

void LatePage::setVisible(bool visible) {
    if (visible)
        buildNow();
    QWidget::setVisible(visible);
}

void LatePage::buildNow() {
    if (m_isBuilt)
        return;
    m_isBuilt = true;
    // What is new comes last in the order of the keys, behind everything that stands after the page.
    const QWidget* last = window()->previousInFocusChain();
    build();
    std::vector<QWidget*> made;
    for (QWidget* next = last->nextInFocusChain(); next != window(); next = next->nextInFocusChain()) {
        if (takesKeys(*next) && isAncestorOf(next))
            made.push_back(next);
    }
    QWidget* before = lastBefore(*this);
    for (QWidget* widget : made) {
        setTabOrder(before, widget);
        before = widget;
    }
}

} // namespace precedence
