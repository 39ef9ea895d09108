#include "app/pages/order_tree.h"

#include "app/colours.h"
#include "model/orders_model.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <array>

namespace precedence {
namespace {

constexpr int kDetails = 300;
constexpr int kRowHeight = 28;

/// Rows as high as in other tables; what waits in its colour, with the word that stands there too.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const Colours& colours = coloursOf(option->palette);
        const bool isWaiting = index.data(OrdersModel::WaitingRole).toBool();
        if (index.column() == OrdersModel::NameColumn && index.data(OrdersModel::RankedRole).toBool())
            option->text = QStringLiteral("%1  %2").arg(index.row() + 1).arg(option->text);
        if (isWaiting)
            option->palette.setColor(QPalette::Text, colours.waiting);
        else if (index.column() == OrdersModel::DetailColumn)
            option->palette.setColor(QPalette::Text, colours.secondary);
    }
};

struct MoveKey {
    int key;
    Step step;
};
constexpr std::array kMoveKeys{MoveKey{Qt::Key_Up, Step::Up}, MoveKey{Qt::Key_Down, Step::Down},
    MoveKey{Qt::Key_Home, Step::ToTop}, MoveKey{Qt::Key_End, Step::ToBottom}};

} // namespace

OrderTree::OrderTree(OrdersModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_rows(model) {
    setModel(&model);
    setItemDelegate(new RowDelegate(this));
    setUniformRowHeights(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideMiddle);
    setRootIsDecorated(model.view() != OrderView::Providers);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(OrdersModel::NameColumn, QHeaderView::Stretch);
    header()->resizeSection(OrdersModel::DetailColumn, kDetails);
    setAccessibleName(model.headerData(OrdersModel::NameColumn, Qt::Horizontal, Qt::DisplayRole).toString());
    connect(&model, &QAbstractItemModel::rowsMoved, this, &OrderTree::currentMoved);
}

/// In the model's count: before which row, seen before it is taken out.
int OrderTree::rowAfter(Step step) const {
    const int row = currentIndex().row();
    switch (step) {
    case Step::Up: return row - 1;
    case Step::Down: return row + 2;
    case Step::ToTop: return 0;
    case Step::ToBottom: return m_rows.rowCount(currentIndex().parent());
    }
    return row;
}

bool OrderTree::canMove(Step step) const {
    if (!currentIndex().data(OrdersModel::MovableRole).toBool())
        return false;
    const int row = currentIndex().row();
    const bool isUp = step == Step::Up || step == Step::ToTop;
    return isUp ? row > 0 : row + 1 < m_rows.rowCount(currentIndex().parent());
}

void OrderTree::move(Step step) {
    if (canMove(step) && m_rows.move(currentIndex(), rowAfter(step)))
        emit said(m_rows.accessibleSentence(currentIndex()));
}

void OrderTree::keyPressEvent(QKeyEvent* event) {
    if ((event->modifiers() & Qt::AltModifier) != 0) {
        for (const MoveKey& known : kMoveKeys) {
            if (event->key() == known.key) {
                move(known.step);
                return;
            }
        }
    }
    QTreeView::keyPressEvent(event);
}

void OrderTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    emit currentMoved();
}

void OrderTree::dropEvent(QDropEvent* event) {
    const QPersistentModelIndex dragged = currentIndex();
    QTreeView::dropEvent(event);
    if (!dragged.isValid())
        return;
    setCurrentIndex(dragged);
    emit said(m_rows.accessibleSentence(dragged));
}

} // namespace precedence
