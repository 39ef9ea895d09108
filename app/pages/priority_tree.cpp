#include "app/pages/priority_tree.h"

#include "app/pages/row_glide.h"
#include "model/adapter_tree_model.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace precedence {

PriorityTree::PriorityTree(AdapterTreeModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_rows(model) {
    setModel(&model);
    new RowGlide(*this, AdapterTreeModel::IdRole); // a child of the viewport; it looks for the model itself
    setAccessibleName(tr("Adapters in their priority order"));
    setAccessibleDescription(
        tr("Alt+Up and Alt+Down move the chosen adapter, Alt+Home and Alt+End to the ends; F2 types a metric."));
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(false);
    setAllColumnsShowFocus(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setExpandsOnDoubleClick(false);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionResizeMode(AdapterTreeModel::NameColumn, QHeaderView::Stretch);
    for (int column = AdapterTreeModel::LinkColumn; column < AdapterTreeModel::ColumnCount; ++column)
        header()->setSectionResizeMode(column, QHeaderView::Fixed);
    m_fit.setSingleShot(true);
    connect(&m_fit, &QTimer::timeout, this, &PriorityTree::fitColumns);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, &m_fit, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::dataChanged, &m_fit, qOverload<>(&QTimer::start));
}

/// As wide as what is in them, as long as the name keeps its room; after that they are elided as well.
void PriorityTree::fitColumns() {
    constexpr int kLeastName = 190;
    constexpr int kLeastOther = 96;
    int room = viewport()->width() - kLeastName;
    for (int column = AdapterTreeModel::LinkColumn; column < AdapterTreeModel::ColumnCount; ++column) {
        const int wanted = std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
        const int share = std::max(kLeastOther, room / (AdapterTreeModel::ColumnCount - column));
        const int width = std::min(wanted, share);
        header()->resizeSection(column, width);
        room -= width;
    }
}

void PriorityTree::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    fitColumns();
}

std::optional<AdapterId> PriorityTree::currentAdapter() const {
    const AdapterRow* row = m_rows.row(currentIndex());
    return row ? std::optional(row->adapter.id) : std::nullopt;
}

void PriorityTree::setCurrentAdapter(const AdapterId& adapter) {
    const int column = std::max(0, currentIndex().column());
    if (const QModelIndex index = m_rows.indexOf(adapter, column); index.isValid())
        setCurrentIndex(index);
}

int PriorityTree::rankedRows() const {
    return static_cast<int>(m_rows.shownOrder().size());
}

/// The row of a drop that does the same.
int PriorityTree::rowAfter(Step step, const AdapterId& adapter) const {
    const int row = m_rows.indexOf(adapter).row();
    switch (step) {
    case Step::Up: return row - 1;
    case Step::Down: return row + 2;
    case Step::ToTop: return 0;
    case Step::ToBottom: return rankedRows();
    }
    return row;
}

void PriorityTree::move(Step step) {
    const auto current = currentAdapter();
    if (!current)
        return;
    const QString sentence = m_rows.dropSentence(*current, rowAfter(step, *current));
    if (m_rows.moveAdapter(*current, step))
        emit said(sentence);
    setCurrentAdapter(*current);
}

void PriorityTree::keyPressEvent(QKeyEvent* event) {
    std::optional<Step> step;
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up)
        step = Step::Up;
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down)
        step = Step::Down;
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Home)
        step = Step::ToTop;
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_End)
        step = Step::ToBottom;
    if (step && currentAdapter()) {
        move(*step);
        return;
    }
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid() && !currentAdapter()) {
        setExpanded(currentIndex().siblingAtColumn(0), !isExpanded(currentIndex().siblingAtColumn(0)));
        return;
    }
    QTreeView::keyPressEvent(event);
}

/// From the keyboard the menu belongs to the row that is chosen, wherever the pointer is.
void PriorityTree::contextMenuEvent(QContextMenuEvent* event) {
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    const QPoint place = isByKey ? visualRect(index).center() : event->pos();
    emit menuRequested(index, viewport()->mapToGlobal(place));
}

/// Qt moves by whole rows where rows are chosen; metrics are edited cell by cell.
QModelIndex PriorityTree::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex current = currentIndex();
    if ((action != MoveLeft && action != MoveRight) || !m_rows.row(current))
        return QTreeView::moveCursor(action, modifiers);
    const QModelIndex beside = current.siblingAtColumn(current.column() + (action == MoveRight ? 1 : -1));
    return beside.isValid() ? beside : current;
}

/// F2 on a row means its first metric.
bool PriorityTree::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    if (trigger == EditKeyPressed && m_rows.row(index) && !(m_rows.flags(index) & Qt::ItemIsEditable)) {
        for (const int column : {AdapterTreeModel::Ipv4Column, AdapterTreeModel::Ipv6Column}) {
            const QModelIndex metric = index.siblingAtColumn(column);
            if (!(m_rows.flags(metric) & Qt::ItemIsEditable))
                continue;
            setCurrentIndex(metric);
            return QTreeView::edit(metric, trigger, event);
        }
    }
    return QTreeView::edit(index, trigger, event);
}

/// A click anywhere on the line of a group folds it.
bool PriorityTree::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QModelIndex at = indexAt(mouse->position().toPoint()).siblingAtColumn(0);
        if (mouse->button() == Qt::LeftButton && at.isValid() && !m_rows.row(at))
            setExpanded(at, !isExpanded(at));
    }
    return QTreeView::viewportEvent(event);
}

void PriorityTree::drawBranches(QPainter* /*painter*/, const QRect& /*rect*/, const QModelIndex& /*index*/) const {}

void PriorityTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    emit adapterChosen();
}

} // namespace precedence
