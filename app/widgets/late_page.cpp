#include "app/widgets/late_page.h"

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
    QWidget* before = lastBefore(*this);
    for (QWidget* made = last->nextInFocusChain(); made != window();) {
        QWidget* next = made->nextInFocusChain();
        if (takesKeys(*made)) {
            setTabOrder(before, made);
            before = made;
        }
        made = next;
    }
}

} // namespace precedence
