// The list that people drag in: the tree of adapters with a line that says what a drop here would do, and the keys that
// do the same. It changes no order itself; the model asks for that. GUI thread.
#pragma once

#include "model/network/order_edit.h"

#include <QTimer>
#include <QTreeView>

#include <optional>

namespace precedence {

class AdapterTreeModel;

class PriorityTree : public QTreeView {
    Q_OBJECT

public:
    explicit PriorityTree(AdapterTreeModel& model, QWidget* parent = nullptr);

    using QTreeView::edit;

    [[nodiscard]] std::optional<AdapterId> currentAdapter() const;
    /// In the column that is current already.
    void setCurrentAdapter(const AdapterId& adapter);
    /// Asks for what a drag of the chosen adapter to the same place would do, and says so.
    void move(Step step);

signals:
    /// While something is dragged: what a drop here would do; the row is -1 where the drag ended or was given up.
    void draggedOver(const precedence::AdapterId& adapter, int row);
    void adapterChosen();
    /// What a move came to, as a sentence; nobody needs to look at the list to know it.
    void said(const QString& sentence);
    /// On a row, by mouse or keyboard; the place is one of the screen.
    void menuRequested(const QModelIndex& index, const QPoint& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    [[nodiscard]] int dropRowAt(const QPoint& position) const;
    [[nodiscard]] int rankedRows() const;
    [[nodiscard]] int rowAfter(Step step, const AdapterId& adapter) const;
    void endDrag();

    AdapterTreeModel& m_rows;
    std::optional<AdapterId> m_dragged;
    int m_dropRow = -1;
    QTimer m_fit; ///< what many rows change is fitted once
};

} // namespace precedence
