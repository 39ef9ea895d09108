#include "model/adapter_tree_model.h"

#include "model/adapter_tree_data.h"
#include "model/row_sync.h"
#include "model/wording_rows.h"

#include <algorithm>

namespace precedence {
namespace {

const AdapterId& idOf(const AdapterRow& row) {
    return row.adapter.id;
}

auto findRow(const std::vector<AdapterRow>& rows, const AdapterId& id) {
    return std::find_if(rows.begin(), rows.end(), [&id](const AdapterRow& row) { return row.adapter.id == id; });
}

} // namespace

/// Tells Qt what syncRows does to one list.
class AdapterTreeModel::ListSink {
public:
    ListSink(AdapterTreeModel& model, RowPlace place)
        : m_model(model)
        , m_place(place) {}

    void beginRemove(std::size_t first, std::size_t last) {
        m_model.beginRemoveRows(parent(), static_cast<int>(first), static_cast<int>(last));
    }
    void endRemove() { m_model.endRemoveRows(); }
    void beginInsert(std::size_t first, std::size_t last) {
        m_model.beginInsertRows(parent(), static_cast<int>(first), static_cast<int>(last));
    }
    void endInsert() { m_model.endInsertRows(); }
    void beginMove(std::size_t from, std::size_t to) {
        const auto row = static_cast<int>(from);
        const auto before = static_cast<int>(to > from ? to + 1 : to);
        m_model.beginMoveRows(parent(), row, row, parent(), before);
    }
    void endMove() { m_model.endMoveRows(); }
    void changed(std::size_t first, std::size_t last) {
        emit m_model.dataChanged(m_model.index(static_cast<int>(first), 0, parent()),
            m_model.index(static_cast<int>(last), ColumnCount - 1, parent()));
    }

private:
    [[nodiscard]] QModelIndex parent() const { return m_model.parentOf(m_place); }

    AdapterTreeModel& m_model;
    RowPlace m_place;
};

AdapterTreeModel::AdapterTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_part(Snapshot::make({})) {
    m_state.snapshot = m_part;
}

void AdapterTreeModel::setState(AdapterTreeState state) {
    if (m_partOf != state.snapshot) {
        m_part = internetParts(*state.snapshot);
        m_partOf = state.snapshot;
    }
    const bool otherFamilies = state.families != m_state.families;
    m_state = std::move(state);
    AdapterRows wanted = adapterRows(*m_part, m_state.waiting, m_state.families, m_state.moreWarnings);
    m_shown.basis = wanted.basis;
    m_shown.familiesDisagree = wanted.familiesDisagree;
    showGroups(wanted);
    moveBetweenLists(wanted);
    for (std::size_t i = 0; i < kRowPlaces; ++i) {
        const auto place = static_cast<RowPlace>(i);
        syncRows(m_shown.lists[i], std::move(wanted.lists[i]), idOf, ListSink(*this, place));
        if (otherFamilies && !m_shown.lists[i].empty())
            ListSink(*this, place).changed(0, m_shown.lists[i].size() - 1);
    }
    hideEmptyGroups();
    for (const RowPlace place : m_groups)
        emit dataChanged(groupIndex(place), groupIndex(place));
}

void AdapterTreeModel::showGroups(const AdapterRows& wanted) {
    for (const RowPlace place : {RowPlace::OrderUnknown, RowPlace::WithoutFamily, RowPlace::NotConnected}) {
        const auto at = std::lower_bound(m_groups.begin(), m_groups.end(), place);
        if (wanted.in(place).empty() || (at != m_groups.end() && *at == place))
            continue;
        const auto row = static_cast<int>(m_shown.lists[0].size()) + static_cast<int>(at - m_groups.begin());
        beginInsertRows({}, row, row);
        m_groups.insert(at, place);
        endInsertRows();
    }
}

void AdapterTreeModel::moveBetweenLists(const AdapterRows& wanted) {
    for (std::size_t from = 0; from < kRowPlaces; ++from) {
        for (std::size_t to = 0; to < kRowPlaces; ++to) {
            for (std::size_t row = 0; from != to && row < m_shown.lists[from].size();) {
                const auto& target = wanted.lists[to];
                if (findRow(target, idOf(m_shown.lists[from][row])) == target.end()) {
                    ++row;
                    continue;
                }
                const auto source = static_cast<int>(row);
                beginMoveRows(parentOf(static_cast<RowPlace>(from)), source, source,
                    parentOf(static_cast<RowPlace>(to)), static_cast<int>(m_shown.lists[to].size()));
                m_shown.lists[to].push_back(std::move(m_shown.lists[from][row]));
                m_shown.lists[from].erase(m_shown.lists[from].begin() + source);
                endMoveRows();
            }
        }
    }
}

void AdapterTreeModel::hideEmptyGroups() {
    for (std::size_t i = m_groups.size(); i-- > 0;) {
        if (!list(m_groups[i]).empty())
            continue;
        const int row = groupRow(m_groups[i]);
        beginRemoveRows({}, row, row);
        m_groups.erase(m_groups.begin() + static_cast<std::ptrdiff_t>(i));
        endRemoveRows();
    }
}

int AdapterTreeModel::groupRow(RowPlace place) const {
    const auto at = std::find(m_groups.begin(), m_groups.end(), place);
    return at == m_groups.end() ? -1
                                : static_cast<int>(m_shown.lists[0].size()) + static_cast<int>(at - m_groups.begin());
}

std::optional<RowPlace> AdapterTreeModel::groupAt(const QModelIndex& index) const {
    const auto first = static_cast<int>(m_shown.lists[0].size());
    if (!index.isValid() || index.internalId() != 0 || index.row() < first)
        return std::nullopt;
    return m_groups[static_cast<std::size_t>(index.row() - first)];
}

QModelIndex AdapterTreeModel::groupIndex(RowPlace place) const {
    const int row = groupRow(place);
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr{0});
}

QModelIndex AdapterTreeModel::parentOf(RowPlace place) const {
    return place == RowPlace::Ranked ? QModelIndex() : groupIndex(place);
}

const AdapterRow* AdapterTreeModel::row(const QModelIndex& index) const {
    if (!index.isValid() || groupAt(index))
        return nullptr;
    return &m_shown.lists[index.internalId()][static_cast<std::size_t>(index.row())];
}

QModelIndex AdapterTreeModel::indexOf(const AdapterId& id, int column) const {
    for (std::size_t place = 0; place < kRowPlaces; ++place) {
        const auto found = findRow(m_shown.lists[place], id);
        if (found != m_shown.lists[place].end())
            return createIndex(static_cast<int>(found - m_shown.lists[place].begin()), column, quintptr{place});
    }
    return {};
}

std::vector<AdapterId> AdapterTreeModel::shownOrder() const {
    std::vector<AdapterId> ids;
    ids.reserve(m_shown.lists[0].size());
    std::transform(m_shown.lists[0].begin(), m_shown.lists[0].end(), std::back_inserter(ids), idOf);
    return ids;
}

QModelIndex AdapterTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    const auto group = groupAt(parent);
    return createIndex(row, column, static_cast<quintptr>(group.value_or(RowPlace::Ranked)));
}

QModelIndex AdapterTreeModel::parent(const QModelIndex& index) const {
    return index.isValid() ? parentOf(static_cast<RowPlace>(index.internalId())) : QModelIndex();
}

int AdapterTreeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_shown.lists[0].size() + m_groups.size());
    const auto group = parent.column() == 0 ? groupAt(parent) : std::nullopt;
    return group ? static_cast<int>(list(*group).size()) : 0;
}

int AdapterTreeModel::columnCount(const QModelIndex& /*parent*/) const {
    return ColumnCount;
}

QVariant AdapterTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (const auto group = groupAt(index))
        return groupData(*group, index.column(), role);
    return adapterRowData(*row(index), *m_state.snapshot, m_state.families, index.column(), role);
}

QVariant AdapterTreeModel::groupData(RowPlace place, int column, int role) const {
    switch (role) {
    case GroupRole: return true;
    case PlaceRole: return static_cast<int>(place);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == NameColumn ? wording::group(place, list(place).size(), m_state.families) : QString();
    default: return {};
    }
}

QVariant AdapterTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Adapter");
    case LinkColumn: return tr("Link");
    case Ipv4Column: return wording::name(AddressFamily::IPv4);
    case Ipv6Column: return wording::name(AddressFamily::IPv6);
    default: return {};
    }
}

} // namespace precedence
