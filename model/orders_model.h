// The older orders as a tree of two levels, for a view in which people drag and tick. One setter for its state; what
// people do is asked for by editRequested and changes nothing here until the next state. Rows are kept by their keys,
// so that a selection stays through every change. GUI thread.
#pragma once

#include "model/order_nodes.h"

#include <QAbstractItemModel>

#include <map>

namespace precedence {

class OrdersModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, DetailColumn, ColumnCount };
    enum Role {
        MovableRole = Qt::UserRole + 1,
        RankedRole,  ///< whether its place among its siblings says something
        WaitingRole, ///< whether its place or its switch waits to be another one
        KeyRole,
    };

    explicit OrdersModel(OrderView view, QObject* parent = nullptr);

    [[nodiscard]] OrderView view() const { return m_view; }
    /// canEdit: whether rows can be dragged and ticked.
    void setState(SnapshotPtr now, SnapshotPtr after, bool canEdit);

    /// Asks for the row in another place among its siblings: before the one that stands there, or last. False: nothing
    /// would be different.
    bool move(const QModelIndex& moved, int row);
    /// "Wi-Fi, first of 3, was second".
    [[nodiscard]] QString accessibleSentence(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(
        const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    bool dropMimeData(
        const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

signals:
    void editRequested(const precedence::ChangeSet& changes);

private:
    struct Top {
        OrderNode node;
        quintptr serial = 0; ///< stays through moves; children know their parent by it

        friend bool operator==(const Top&, const Top&) = default;
    };
    class Sink;

    [[nodiscard]] const OrderNode* nodeAt(const QModelIndex& index) const;
    [[nodiscard]] std::string parentKey(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex draggedIndex(const QMimeData* data) const;
    void syncTops(const std::vector<OrderGroup>& groups);

    OrderView m_view;
    SnapshotPtr m_now;
    SnapshotPtr m_after;
    bool m_canEdit = false;
    std::vector<Top> m_tops;
    std::map<quintptr, std::vector<OrderNode>> m_children; ///< by their parent's serial
    quintptr m_lastSerial = 0;
};

} // namespace precedence
