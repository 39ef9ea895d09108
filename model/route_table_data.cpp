#include "model/route_table_data.h"

#include "model/route_table_model.h"
#include "model/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace precedence {
namespace {

using Model = RouteTableModel;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RouteTable)
};

std::optional<std::uint64_t> metricIn(const RouteMoment& moment, int column) {
    switch (column) {
    case Model::RouteMetricColumn: return moment.routeMetric;
    case Model::InterfaceMetricColumn: return moment.interfaceMetric;
    case Model::EffectiveMetricColumn: return moment.effectiveMetric;
    default: return std::nullopt;
    }
}

QVariant number(const std::optional<std::uint64_t>& value) {
    return value ? QVariant::fromValue(static_cast<qulonglong>(*value)) : QVariant();
}

/// "0", "0 -> 10", and a sign for what is not known.
QString metricText(const RouteCell& cell) {
    const auto text = [](const std::optional<std::uint64_t>& value) {
        return value ? QString::number(*value) : QStringLiteral("\u2013");
    };
    const auto now = metricIn(cell.costs.now(cell.route), cell.column);
    const auto after = metricIn(cell.costs.after(cell.route), cell.column);
    return now == after ? text(now) : Text::tr("%1 -> %2").arg(text(now), text(after));
}

QString verdictText(const RouteCell& cell) {
    const Verdict now = cell.costs.now(cell.route).verdict;
    const Verdict after = cell.costs.after(cell.route).verdict;
    if (!cell.source.route(cell.route).active)
        return {};
    return now == after ? wording::verdict(now)
                        : Text::tr("%1 -> %2").arg(wording::verdict(now), wording::verdict(after));
}

QString stateText(const Route& route) {
    QStringList parts;
    if (!route.active)
        parts.push_back(Text::tr("inactive"));
    if (route.persistent)
        parts.push_back(Text::tr("persistent"));
    if (route.type != RouteType::Unicast)
        parts.push_back(wording::name(route.type));
    if (const QString table = wording::tableName(route.table); !table.isEmpty())
        parts.push_back(Text::tr("table %1").arg(table));
    return parts.join(QLatin1String(", "));
}

QString cellText(const RouteCell& cell) {
    const Route& route = cell.source.route(cell.route);
    const Adapter* adapter = cell.source.snapshot->adapterOf(route);
    switch (cell.column) {
    case Model::DestinationColumn: return wording::plain(route.destination.toString());
    case Model::NextHopColumn: return wording::nextHop(route);
    case Model::AdapterColumn: return adapter ? wording::name(*adapter) : QString();
    case Model::VerdictColumn: return verdictText(cell);
    case Model::OriginColumn: return wording::name(route.origin);
    case Model::StateColumn: return stateText(route);
    default: return metricText(cell);
    }
}

bool waits(const RouteCell& cell) {
    return std::any_of(cell.waiting.begin(), cell.waiting.end(), [&cell](const Change& change) {
        const auto* wanted = std::get_if<RouteMetricChange>(&change);
        return wanted && routeOf(*wanted, *cell.source.snapshot) == &cell.source.route(cell.route);
    });
}

/// "0.0.0.0/0 through Wi-Fi to 192.0.2.1, metric 35, wins"
QString rowSentence(const RouteCell& cell) {
    const auto at = [&cell](int column) {
        return cellText({cell.source, cell.costs, cell.waiting, cell.route, column});
    };
    QStringList parts{Text::tr("%1 through %2").arg(at(Model::DestinationColumn), at(Model::AdapterColumn)),
        at(Model::NextHopColumn), Text::tr("metric %1").arg(at(Model::EffectiveMetricColumn)), at(Model::VerdictColumn),
        at(Model::StateColumn)};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QVariant routeData(const RouteCell& cell, int role) {
    const Route& route = cell.source.route(cell.route);
    const Adapter* adapter = cell.source.snapshot->adapterOf(route);
    switch (role) {
    case Model::ActiveRole: return route.active;
    case Model::PersistentRole: return route.persistent;
    case Model::WaitingRole: return waits(cell);
    case Model::AdapterIdRole: return adapter ? QString::fromStdString(adapter->id.value()) : QString();
    case Model::FamilyRole: return static_cast<int>(route.family());
    default: return {};
    }
}

} // namespace

QVariant routeCellData(const RouteCell& cell, int role) {
    const auto verdict = [&cell](bool after) {
        return after ? cell.costs.after(cell.route).verdict : cell.costs.now(cell.route).verdict;
    };
    const bool isMetric = cell.column >= Model::RouteMetricColumn && cell.column <= Model::EffectiveMetricColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cellText(cell);
    case Qt::EditRole:
        return isMetric ? number(metricIn(cell.costs.after(cell.route), cell.column)) : QVariant(cellText(cell));
    case Qt::TextAlignmentRole: return isMetric ? QVariant(int{Qt::AlignRight | Qt::AlignVCenter}) : QVariant();
    case Qt::AccessibleTextRole: return cell.column == Model::DestinationColumn ? rowSentence(cell) : cellText(cell);
    case Model::NowRole: return number(metricIn(cell.costs.now(cell.route), cell.column));
    case Model::AfterRole: return number(metricIn(cell.costs.after(cell.route), cell.column));
    case Model::WinsNowRole: return verdict(false) == Verdict::Winner;
    case Model::WinsAfterRole: return verdict(true) == Verdict::Winner;
    case Model::VerdictNowRole: return static_cast<int>(verdict(false));
    case Model::VerdictAfterRole: return static_cast<int>(verdict(true));
    default: return routeData(cell, role);
    }
}

CarriedRoutes::CarriedRoutes(ListDifference changed)
    : m_changed(std::move(changed))
    , m_taken(m_changed.added) {
    for (const auto& [before, now] : m_changed.changed)
        m_taken.push_back(now);
    std::sort(m_taken.begin(), m_taken.end());
}

std::uint32_t CarriedRoutes::operator()(std::uint32_t route) const {
    const auto removed = std::lower_bound(m_changed.removed.begin(), m_changed.removed.end(), route);
    if (removed != m_changed.removed.end() && *removed == route)
        return kGone;
    const auto changed = std::lower_bound(m_changed.changed.begin(), m_changed.changed.end(), std::pair(route, 0U));
    if (changed != m_changed.changed.end() && changed->first == route)
        return changed->second;
    // Equal routes come in the same order in both: this is the how manieth of them, and that many places are not taken.
    const auto rank = route - static_cast<std::uint32_t>(removed - m_changed.removed.begin()) -
                      static_cast<std::uint32_t>(changed - m_changed.changed.begin());
    const auto passed = std::partition_point(m_taken.begin(), m_taken.end(), [&](const std::uint32_t& taken) {
        return taken - static_cast<std::uint32_t>(&taken - m_taken.data()) <= rank;
    });
    return rank + static_cast<std::uint32_t>(passed - m_taken.begin());
}

} // namespace precedence
