// An older order to drag and tick in: rows move among their siblings by mouse, by Alt with an arrow, Home or End, or by
// the buttons of its page. It changes nothing itself; the model asks for that. GUI thread.
#pragma once

#include "model/network/order_edit.h"

#include <QTreeView>

namespace precedence {

class OrdersModel;

class OrderTree : public QTreeView {
    Q_OBJECT

public:
    explicit OrderTree(OrdersModel& model, QWidget* parent = nullptr);

    /// Whether the current row can go there.
    [[nodiscard]] bool canMove(Step step) const;
    void move(Step step);

signals:
    /// What a move or a tick came to; nobody needs to look at the list to know it.
    void said(const QString& sentence);
    /// Another row is current, or it stands elsewhere now.
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] int rowAfter(Step step) const;

    OrdersModel& m_rows;
};

} // namespace precedence
