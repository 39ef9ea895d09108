#include "app/console/route_cells.h"

#include "model/wording.h"

#include <QCoreApplication>

namespace precedence::console {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

/// What people see instead of a number that is not known.
QString metricNumber(const auto& value) {
    return value ? QString::number(*value) : Text::tr("unknown");
}

} // namespace

std::vector<Column> routeColumns(const Snapshot& snapshot) {
    const bool adds = snapshot.rules().metricsAdd;
    return {{Text::tr("Destination")}, {Text::tr("Next hop")}, {Text::tr("Adapter")},
        {adds ? Text::tr("Route") : QString(), Align::Right},
        {adds ? Text::tr("+ Interface") : QString(), Align::Right},
        {adds ? Text::tr("= Effective") : Text::tr("Metric"), Align::Right}, {Text::tr("Verdict")},
        {Text::tr("Origin")}, {Text::tr("Table")}};
}

std::vector<QString> routeRow(const Snapshot& snapshot, const Route& route, const QString& verdict) {
    const Adapter* adapter = snapshot.adapterOf(route);
    const bool adds = snapshot.rules().metricsAdd;
    return {wording::plain(route.destination.toString()), wording::nextHop(route),
        adapter ? wording::name(*adapter) : wording::name(route.type),
        adds ? metricNumber(snapshot.routeMetric(route)) : QString(),
        adds ? metricNumber(snapshot.interfaceMetric(route)) : QString(), metricNumber(snapshot.effectiveMetric(route)),
        verdict, wording::name(route.origin), wording::tableName(route.table)};
}

} // namespace precedence::console
