#include "model/orders_model.h"

#include "model/row_sync.h"

#include <QMimeData>

#include <algorithm>
#include <memory>
#include <utility>

namespace precedence {
namespace {

const QString kMimeType = QStringLiteral("application/x-precedence-order-row");

} // namespace

/// Tells Qt of changes below one parent.
class OrdersModel::Sink {
public:
    Sink(OrdersModel& model, const QModelIndex& parent)
        : m_model(model)
        , m_parent(parent) {}

    void beginRemove(std::size_t first, std::size_t last) {
        m_model.beginRemoveRows(m_parent, static_cast<int>(first), static_cast<int>(last));
    }
    void endRemove() { m_model.endRemoveRows(); }
    void beginInsert(std::size_t first, std::size_t last) {
        m_model.beginInsertRows(m_parent, static_cast<int>(first), static_cast<int>(last));
    }
    void endInsert() { m_model.endInsertRows(); }
    void beginMove(std::size_t from, std::size_t to) {
        // Qt counts the place before the row is taken out.
        const auto row = static_cast<int>(from);
        m_model.beginMoveRows(m_parent, row, row, m_parent, static_cast<int>(to > from ? to + 1 : to));
    }
    void endMove() { m_model.endMoveRows(); }
    void changed(std::size_t first, std::size_t last) {
        emit m_model.dataChanged(m_model.index(static_cast<int>(first), 0, m_parent),
            m_model.index(static_cast<int>(last), ColumnCount - 1, m_parent));
    }

private:
    OrdersModel& m_model;
    QModelIndex m_parent;
};

OrdersModel::OrdersModel(OrderView view, QObject* parent)
    : QAbstractItemModel(parent)
    , m_view(view) {}

void OrdersModel::setState(SnapshotPtr now, SnapshotPtr after, bool canEdit) {
    m_now = std::move(now);
    m_after = std::move(after);
    m_canEdit = canEdit;
    const std::vector<OrderGroup> groups = orderNodes(m_view, *m_now, *m_after);
    syncTops(groups);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto keyOf = [](const OrderNode& node) -> const auto& {
            return node.key;
        };
        syncRows(m_children[m_tops[i].serial], groups[i].children, keyOf, Sink(*this, index(static_cast<int>(i), 0)));
    }
}

/// Children of a new row come in afterwards, and those of a row that goes leave with it.
void OrdersModel::syncTops(const std::vector<OrderGroup>& groups) {
    std::vector<Top> wanted;
    for (const OrderGroup& group : groups) {
        const auto known =
            std::find_if(m_tops.begin(), m_tops.end(), [&](const Top& top) { return top.node.key == group.node.key; });
        wanted.push_back({group.node, known == m_tops.end() ? ++m_lastSerial : known->serial});
    }
    const auto keyOf = [](const Top& top) -> const auto& {
        return top.node.key;
    };
    syncRows(m_tops, std::move(wanted), keyOf, Sink(*this, {}));
    std::erase_if(m_children, [this](const auto& entry) {
        return std::none_of(
            m_tops.begin(), m_tops.end(), [&entry](const Top& top) { return top.serial == entry.first; });
    });
}

bool OrdersModel::move(const QModelIndex& moved, int row) {
    const OrderNode* node = nodeAt(moved);
    if (!node || !m_canEdit || !node->isMovable || row == moved.row() || row == moved.row() + 1)
        return false;
    const OrderNode* before = nodeAt(index(row, 0, moved.parent()));
    const ChangeSet changes =
        moveEdit(m_view, *m_after, parentKey(moved), node->key, before ? std::optional(before->key) : std::nullopt);
    if (changes.empty())
        return false;
    emit editRequested(changes);
    return true;
}

QString OrdersModel::accessibleSentence(const QModelIndex& index) const {
    const OrderNode* node = nodeAt(index);
    if (!node)
        return {};
    QStringList parts{node->name};
    if (node->isMovable)
        parts.push_back(tr("%1 of %2").arg(index.row() + 1).arg(rowCount(index.parent())));
    if (node->checked)
        parts.push_back(*node->checked == Qt::Checked     ? tr("on")
                        : *node->checked == Qt::Unchecked ? tr("off")
                                                          : tr("partly on"));
    if (data(index, WaitingRole).toBool())
        parts.push_back(tr("waiting"));
    return parts.join(QLatin1String(", "));
}

QModelIndex OrdersModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= ColumnCount)
        return {};
    const quintptr serial = parent.isValid() ? m_tops[static_cast<std::size_t>(parent.row())].serial : 0;
    return createIndex(row, column, serial);
}

QModelIndex OrdersModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const auto found = std::find_if(
        m_tops.begin(), m_tops.end(), [&child](const Top& top) { return top.serial == child.internalId(); });
    return found == m_tops.end() ? QModelIndex()
                                 : createIndex(static_cast<int>(found - m_tops.begin()), 0, quintptr{0});
}

int OrdersModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_tops.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    const auto found = m_children.find(m_tops[static_cast<std::size_t>(parent.row())].serial);
    return found == m_children.end() ? 0 : static_cast<int>(found->second.size());
}

int OrdersModel::columnCount(const QModelIndex& /*parent*/) const {
    return ColumnCount;
}

const OrderNode* OrdersModel::nodeAt(const QModelIndex& index) const {
    if (!index.isValid())
        return nullptr;
    const auto row = static_cast<std::size_t>(index.row());
    if (index.internalId() == 0)
        return row < m_tops.size() ? &m_tops[row].node : nullptr;
    const auto found = m_children.find(index.internalId());
    return found != m_children.end() && row < found->second.size() ? &found->second[row] : nullptr;
}

std::string OrdersModel::parentKey(const QModelIndex& index) const {
    const OrderNode* parent = nodeAt(index.parent());
    return parent ? parent->key : std::string();
}

QVariant OrdersModel::data(const QModelIndex& index, int role) const {
    const OrderNode* node = nodeAt(index);
    if (!node)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn)
            return node->name;
        if (node->isMoved)
            return node->detail.isEmpty() ? tr("waiting, now %1").arg(node->was)
                                          : tr("waiting, now %1 · %2").arg(node->was).arg(node->detail);
        return node->isSwitched && node->detail.isEmpty() ? tr("waiting") : node->detail;
    case Qt::CheckStateRole:
        return index.column() == NameColumn && node->checked ? QVariant(static_cast<int>(*node->checked)) : QVariant();
    case Qt::ToolTipRole: return index.column() == NameColumn ? node->name : node->detail;
    case Qt::AccessibleTextRole: return index.column() == NameColumn ? accessibleSentence(index) : node->detail;
    case MovableRole: return m_canEdit && node->isMovable;
    case WaitingRole: return node->isMoved || node->isSwitched;
    case RankedRole: return node->isMovable;
    case KeyRole: return QString::fromStdString(node->key);
    default: return {};
    }
}

bool OrdersModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const OrderNode* node = nodeAt(index);
    if (!node || role != Qt::CheckStateRole || !m_canEdit || !node->checked)
        return false;
    const bool isOn = value.toInt() != Qt::Unchecked;
    const ChangeSet changes = switchEdit(m_view, *m_after, parentKey(index), node->key, isOn);
    if (changes.empty())
        return false;
    emit editRequested(changes);
    return true;
}

QVariant OrdersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == DetailColumn)
        return tr("Details");
    switch (m_view) {
    case OrderView::Connections: return tr("Connections and what is bound to them");
    case OrderView::Components: return tr("Components and what they are bound to, the first one first");
    case OrderView::Providers: return tr("Network providers, the first one first");
    }
    return {};
}

Qt::ItemFlags OrdersModel::flags(const QModelIndex& index) const {
    const OrderNode* node = nodeAt(index);
    if (!node)
        return m_canEdit ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (m_canEdit && node->isMovable)
        flags |= Qt::ItemIsDragEnabled;
    if (m_canEdit && node->checked && index.column() == NameColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (m_canEdit && index.internalId() == 0 && m_view == OrderView::Components)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList OrdersModel::mimeTypes() const {
    return {kMimeType};
}

/// Where the row stands: its parent's row, or -1, and its own.
QMimeData* OrdersModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty() || !data(indexes.front(), MovableRole).toBool())
        return nullptr;
    const QModelIndex& dragged = indexes.front();
    auto carried = std::make_unique<QMimeData>();
    const QString place =
        QStringLiteral("%1 %2 %3").arg(static_cast<int>(m_view)).arg(dragged.parent().row()).arg(dragged.row());
    carried->setData(kMimeType, place.toLatin1());
    return carried.release(); // Qt owns what it asked for
}

QModelIndex OrdersModel::draggedIndex(const QMimeData* data) const {
    const QList<QByteArray> place = data ? data->data(kMimeType).split(' ') : QList<QByteArray>();
    if (place.size() != 3 || place[0].toInt() != static_cast<int>(m_view))
        return {};
    const int parent = place[1].toInt();
    return index(place[2].toInt(), 0, parent < 0 ? QModelIndex() : index(parent, 0));
}

/// Only between the rows that it stands among.
bool OrdersModel::canDropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int /*column*/, const QModelIndex& parent) const {
    const QModelIndex dragged = draggedIndex(data);
    return m_canEdit && action == Qt::MoveAction && dragged.isValid() && row >= 0 &&
           dragged.parent() == parent.siblingAtColumn(0);
}

bool OrdersModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) {
    // False also where it was moved: the view would take the dragged row out itself.
    if (canDropMimeData(data, action, row, column, parent))
        move(draggedIndex(data), row);
    return false;
}

} // namespace precedence
