#include "app/pages/priority_tree.h"

#include "app/pages/row_glide.h"
#include "app/widgets/drop_line.h"
#include "model/adapter_tree_model.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace precedence {

PriorityTree::PriorityTree(AdapterTreeModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_rows(model) {
    setModel(&model);
    m_glide = new RowGlide(*this, AdapterTreeModel::IdRole); // NOLINT(*-prefer-member-initializer): needs the model
    setAccessibleName(tr("Adapters in their priority order"));
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
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionResizeMode(AdapterTreeModel::NameColumn, QHeaderView::Stretch);
    for (int column = AdapterTreeModel::LinkColumn; column < AdapterTreeModel::ColumnCount; ++column)
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

std::optional<AdapterId> PriorityTree::currentAdapter() const {
    const AdapterRow* row = m_rows.row(currentIndex());
    return row ? std::optional(row->adapter.id) : std::nullopt;
}

void PriorityTree::setCurrentAdapter(const AdapterId& adapter) {
    if (const QModelIndex index = m_rows.indexOf(adapter); index.isValid())
        setCurrentIndex(index);
}

int PriorityTree::rankedRows() const {
    return static_cast<int>(m_rows.shownOrder().size());
}

/// Rows are only ever dropped between rows; the middle of a row decides on which side of it.
int PriorityTree::dropRowAt(const QPoint& position) const {
    for (int row = 0; row < rankedRows(); ++row) {
        if (position.y() < visualRect(m_rows.index(row, 0)).center().y())
            return row;
    }
    return rankedRows();
}

/// Only the name is lifted, and beside the pointer: a whole row would cover the line that says what a drop does.
void PriorityTree::startDrag(Qt::DropActions actions) {
    constexpr double kLifted = 0.8;
    constexpr QPoint kBeside(-24, -36);
    constexpr int kLiftedWidth = 260;
    QMimeData* carried = m_rows.mimeData({currentIndex()});
    if (!carried)
        return;
    const QModelIndex name = currentIndex().siblingAtColumn(AdapterTreeModel::NameColumn);
    QRect part = visualRect(name);
    part.setWidth(std::min(part.width(), kLiftedWidth));
    const QPixmap cell = viewport()->grab(part);
    QPixmap lifted(cell.size());
    lifted.setDevicePixelRatio(cell.devicePixelRatio());
    lifted.fill(Qt::transparent);
    QPainter painter(&lifted);
    painter.setOpacity(kLifted);
    painter.drawPixmap(0, 0, cell);
    painter.end();
    auto* drag = new QDrag(this); // NOLINT(*-owning-memory): Qt deletes it when the drag has ended
    drag->setMimeData(carried);
    drag->setPixmap(lifted);
    drag->setHotSpot(kBeside);
    drag->exec(actions, Qt::MoveAction);
    endDrag();
}

void PriorityTree::dragEnterEvent(QDragEnterEvent* event) {
    m_dragged = AdapterTreeModel::draggedAdapter(*event->mimeData());
    if (!m_dragged) {
        event->ignore();
        return;
    }
    setState(DraggingState);
    event->acceptProposedAction();
}

void PriorityTree::dragMoveEvent(QDragMoveEvent* event) {
    if (!m_dragged) {
        event->ignore();
        return;
    }
    const int row = dropRowAt(event->position().toPoint());
    if (row != m_dropRow) {
        m_dropRow = row;
        emit draggedOver(*m_dragged, row);
        viewport()->update();
    }
    event->acceptProposedAction();
}

void PriorityTree::dragLeaveEvent(QDragLeaveEvent* event) {
    QTreeView::dragLeaveEvent(event);
    endDrag();
}

void PriorityTree::dropEvent(QDropEvent* event) {
    const int row = dropRowAt(event->position().toPoint());
    const auto dragged = m_dragged;
    endDrag();
    if (!dragged)
        return;
    m_rows.dropMimeData(event->mimeData(), Qt::MoveAction, row, 0, {});
    // The model keeps the row; told that it was moved, the view would remove it.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setCurrentAdapter(*dragged);
}

void PriorityTree::endDrag() {
    const auto dragged = std::exchange(m_dragged, std::nullopt);
    m_dropRow = -1;
    setState(NoState);
    viewport()->update();
    if (dragged)
        emit draggedOver(*dragged, -1);
}

void PriorityTree::paintEvent(QPaintEvent* event) {
    QTreeView::paintEvent(event);
    if (!m_dragged || m_dropRow < 0)
        return;
    const int last = rankedRows() - 1;
    const int y = m_dropRow <= last ? visualRect(m_rows.index(m_dropRow, 0)).top()
                                    : visualRect(m_rows.index(last, 0)).bottom() + 1;
    QPainter painter(viewport());
    paintDropLine(painter,
        {.viewport = viewport()->rect(), .y = std::max(y, 1), .sentence = m_rows.dropSentence(*m_dragged, m_dropRow)},
        font(), palette());
}

void PriorityTree::keyPressEvent(QKeyEvent* event) {
    const auto current = currentAdapter();
    std::optional<Step> step;
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up)
        step = Step::Up;
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down)
        step = Step::Down;
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Home)
        step = Step::ToTop;
    else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_End)
        step = Step::ToBottom;
    if (step && current) {
        m_rows.moveAdapter(*current, *step);
        setCurrentAdapter(*current);
        return;
    }
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid() && !current) {
        setExpanded(currentIndex().siblingAtColumn(0), !isExpanded(currentIndex().siblingAtColumn(0)));
        return;
    }
    QTreeView::keyPressEvent(event);
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
