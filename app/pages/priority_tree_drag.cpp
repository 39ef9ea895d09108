// What is dragged in the list: the lifted name, the line that says what a drop here would do, and the drop.
#include "app/pages/priority_tree.h"
#include "app/widgets/drop_line.h"
#include "model/adapter_tree_model.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <utility>

namespace precedence {

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
    const QString sentence = m_rows.dropSentence(*dragged, row);
    if (m_rows.dropMimeData(event->mimeData(), Qt::MoveAction, row, 0, {}))
        emit said(sentence);
    event->acceptProposedAction();
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

} // namespace precedence
