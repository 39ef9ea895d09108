#include "model/route_table_model.h"

#include "model/network/metric_text.h"
#include "model/route_table_data.h"
#include "model/wording.h"

#include <algorithm>
#include <utility>

namespace precedence {
namespace {

RouteSort sortOf(int column) {
    switch (column) {
    case RouteTableModel::NextHopColumn: return RouteSort::NextHop;
    case RouteTableModel::AdapterColumn: return RouteSort::Adapter;
    case RouteTableModel::RouteMetricColumn: return RouteSort::RouteMetric;
    case RouteTableModel::InterfaceMetricColumn: return RouteSort::InterfaceMetric;
    case RouteTableModel::EffectiveMetricColumn: return RouteSort::EffectiveMetric;
    case RouteTableModel::VerdictColumn: return RouteSort::Verdict;
    case RouteTableModel::OriginColumn: return RouteSort::Origin;
    case RouteTableModel::StateColumn: return RouteSort::State;
    default: return RouteSort::Destination;
    }
}

} // namespace

RouteTableModel::RouteTableModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(RouteSource::make(Snapshot::make({}))) {
    m_costs.set(m_source, {});
}

void RouteTableModel::setSource(RouteSourcePtr source, const ChangeSet& waiting) {
    m_waiting = waiting;
    m_shown = shownMask(*source, m_filter);
    RouteCosts next;
    next.set(std::move(source), waiting);
    sortAndShow(std::move(next));
}

void RouteTableModel::setWaiting(const ChangeSet& waiting) {
    if (waiting == m_waiting)
        return;
    m_waiting = waiting;
    RouteCosts next;
    next.set(m_source, waiting);
    const RouteSort by = sortOf(m_sortColumn);
    if (by == RouteSort::EffectiveMetric || by == RouteSort::Verdict) {
        sortAndShow(std::move(next));
        return;
    }
    m_costs = std::move(next);
    // The first column says the whole row to a screen reader.
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RouteTableModel::setFilter(const RouteFilter& filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    Positions order = m_shown.empty() ? m_rows : std::move(m_order);
    m_shown = shownMask(*m_source, m_filter);
    show(std::move(order), std::nullopt);
}

void RouteTableModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    show(sortedRoutes(*m_source, m_costs, sortOf(column), order == Qt::DescendingOrder), std::nullopt);
}

/// What the next costs say, over the source that they are about.
void RouteTableModel::sortAndShow(RouteCosts next) {
    Positions order = sortedRoutes(*next.source(), next, sortOf(m_sortColumn), m_sortOrder == Qt::DescendingOrder);
    show(std::move(order), std::move(next));
}

void RouteTableModel::show(Positions order, std::optional<RouteCosts> next) {
    if (m_shown.empty()) {
        m_order = Positions();
        applyRows(std::move(order), std::move(next));
        return;
    }
    m_order = std::move(order);
    applyRows(chosenRoutes(m_order, m_shown), std::move(next));
}

/// Rows are added before the layout changes and taken away after it, so that every route that stays has a row all
/// along. next: nothing where the source and the costs stay as they are.
void RouteTableModel::applyRows(Positions rows, std::optional<RouteCosts> next) {
    const std::size_t before = m_rows.size();
    const std::size_t after = rows.size();
    if (after > before) {
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(after - 1));
        m_rows.reserve(after);
        m_rows.resize(after, kNoRoute);
        endInsertRows();
    }
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    Positions routes = routesOf(from);
    if (next && next->source() != m_source && !from.isEmpty()) {
        const CarriedRoutes carried(next->source()->differenceFrom(m_source->snapshot).routes);
        for (std::uint32_t& route : routes)
            route = route == kNoRoute ? kNoRoute : carried(route);
    }
    m_rows = std::move(rows);
    if (next) {
        m_source = next->source();
        m_costs = std::move(*next);
    }
    const QModelIndexList to = indexesOf(from, routes);
    m_rows.reserve(std::max(before, after));
    m_rows.resize(std::max(before, after), kNoRoute);
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    if (after < before) {
        beginRemoveRows({}, static_cast<int>(after), static_cast<int>(before - 1));
        m_rows.resize(after);
        endRemoveRows();
    }
}

RouteTableModel::Positions RouteTableModel::routesOf(const QModelIndexList& indexes) const {
    Positions routes;
    routes.reserve(static_cast<std::size_t>(indexes.size()));
    for (const QModelIndex& index : indexes)
        routes.push_back(routeAt(index));
    return routes;
}

/// A selection is about few routes, and those are looked for; for many, what the rows say is turned round.
RouteTableModel::Positions RouteTableModel::rowsOf(const Positions& routes) const {
    constexpr std::size_t kFew = 4;
    Positions asked = routes;
    std::sort(asked.begin(), asked.end());
    asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
    Positions turned(asked.size() > kFew ? routeCount() : 0, kNoRoute);
    for (std::size_t row = 0; row < m_rows.size() && !turned.empty(); ++row)
        turned[m_rows[row]] = static_cast<std::uint32_t>(row);
    const auto rowOf = [&](std::uint32_t route) {
        if (route == kNoRoute || !turned.empty())
            return route == kNoRoute ? kNoRoute : turned[route];
        const auto found = std::find(m_rows.begin(), m_rows.end(), route);
        return found == m_rows.end() ? kNoRoute : static_cast<std::uint32_t>(found - m_rows.begin());
    };
    Positions answers;
    for (const std::uint32_t route : asked)
        answers.push_back(rowOf(route));
    Positions rows;
    for (const std::uint32_t route : routes)
        rows.push_back(
            answers[static_cast<std::size_t>(std::lower_bound(asked.begin(), asked.end(), route) - asked.begin())]);
    return rows;
}

QModelIndexList RouteTableModel::indexesOf(const QModelIndexList& from, const Positions& routes) const {
    const Positions rows = rowsOf(routes);
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i) {
        const std::uint32_t row = rows[static_cast<std::size_t>(i)];
        to.push_back(row == kNoRoute ? QModelIndex() : createIndex(static_cast<int>(row), from[i].column()));
    }
    return to;
}

std::uint32_t RouteTableModel::routeAt(const QModelIndex& index) const {
    return m_rows[static_cast<std::size_t>(index.row())];
}

QModelIndex RouteTableModel::indexOf(std::uint32_t route, int column) const {
    const auto found = std::find(m_rows.begin(), m_rows.end(), route);
    return found == m_rows.end() ? QModelIndex() : createIndex(static_cast<int>(found - m_rows.begin()), column);
}

int RouteTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RouteTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RouteTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || routeAt(index) == kNoRoute)
        return {};
    return routeCellData({*m_source, m_costs, m_waiting, routeAt(index), index.column()}, role);
}

QVariant RouteTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case DestinationColumn: return tr("Destination");
    case NextHopColumn: return tr("Next hop");
    case AdapterColumn: return tr("Adapter");
    case RouteMetricColumn: return tr("Route metric");
    case InterfaceMetricColumn: return tr("+ interface metric");
    case EffectiveMetricColumn: return tr("= effective metric");
    case VerdictColumn: return tr("In its prefix");
    case OriginColumn: return tr("Origin");
    case StateColumn: return tr("State");
    default: return {};
    }
}

bool RouteTableModel::isEditable(const QModelIndex& index) const {
    const Traits& traits = m_source->snapshot->traits();
    if (index.column() != RouteMetricColumn || routeAt(index) == kNoRoute ||
        (!traits.setsRouteMetric && traits.kind != StackKind::File))
        return false;
    const Route& route = m_source->route(routeAt(index));
    return route.active && m_source->snapshot->adapterOf(route) && m_source->snapshot->routeMetric(route);
}

Qt::ItemFlags RouteTableModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isEditable(index) ? flags | Qt::ItemIsEditable : flags;
}

bool RouteTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole || !isEditable(index))
        return false;
    const auto typed = parseRouteMetric(value.toString().toStdString());
    if (!typed) {
        emit refused(wording::sentence(typed.error()));
        return false;
    }
    const Route& route = m_source->route(routeAt(index));
    emit editRequested({RouteMetricChange{.adapter = m_source->snapshot->adapterOf(route)->id,
        .destination = route.destination,
        .nextHop = route.nextHop,
        .expected = *m_source->snapshot->routeMetric(route),
        .wanted = *typed}});
    return true;
}

} // namespace precedence
