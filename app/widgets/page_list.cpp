#include "app/widgets/page_list.h"

#include <algorithm>

namespace precedence {
namespace {

constexpr int kLeastWidth = 132;
constexpr int kNarrowWidth = 44;
constexpr int kHeight = 36;
constexpr int kAround = 52; // the icon and the room at both sides

} // namespace

PageList::PageList(QWidget* parent)
    : QListWidget(parent) {
    setFrameShape(QFrame::NoFrame);
    setIconSize({20, 20});
    setSpacing(2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(kLeastWidth);
}

void PageList::addPage(const QIcon& icon, const QString& name) {
    auto* page = new QListWidgetItem(icon, name, this); // NOLINT(*-owning-memory): the list owns it
    page->setData(Qt::AccessibleTextRole, name);
    showNames();
}

void PageList::setNarrow(bool narrow) {
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    showNames();
}

void PageList::showNames() {
    int width = m_narrow ? kNarrowWidth : kLeastWidth;
    for (int row = 0; row < count() && !m_narrow; ++row)
        width = std::max(
            width, fontMetrics().horizontalAdvance(item(row)->data(Qt::AccessibleTextRole).toString()) + kAround);
    setFixedWidth(width);
    for (int row = 0; row < count(); ++row) {
        const QString name = item(row)->data(Qt::AccessibleTextRole).toString();
        item(row)->setText(m_narrow ? QString() : name);
        item(row)->setToolTip(m_narrow ? name : QString());
        item(row)->setSizeHint({width - 8, kHeight});
    }
}

} // namespace precedence
