// The list that people drag in: the tree of adapters with a line that says what a drop here would do, and the keys that
// do the same. It changes no order itself; the model asks for that. GUI thread.
#pragma once

#include "model/network/adapter.h"

#include <QTreeView>

#include <optional>

namespace precedence {

class AdapterTreeModel;
class RowGlide;

class PriorityTree : public QTreeView {
    Q_OBJECT

public:
    explicit PriorityTree(AdapterTreeModel& model, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<AdapterId> currentAdapter() const;
    void setCurrentAdapter(const AdapterId& adapter);

signals:
    /// While something is dragged: what a drop here would do; the row is -1 where the drag ended or was given up.
    void draggedOver(const precedence::AdapterId& adapter, int row);
    void adapterChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] int dropRowAt(const QPoint& position) const;
    [[nodiscard]] int rankedRows() const;
    void endDrag();

    AdapterTreeModel& m_rows;
    RowGlide* m_glide;
    std::optional<AdapterId> m_dragged;
    int m_dropRow = -1;
};

} // namespace precedence
