#include "app/pages/route_cells.h"

#include "app/adapter_hues.h"
#include "model/route_table_model.h"
#include "model/wording.h"

namespace precedence {
namespace {

using Model = RouteTableModel;

QString number(const QVariant& value) {
    return value.isValid() ? QString::number(value.toULongLong()) : QStringLiteral("\u2013");
}

RouteCellLook metricLook(const QModelIndex& index, bool strong) {
    const QString now = number(index.data(Model::NowRole));
    RouteCellLook look{.text = number(index.data(Model::AfterRole)), .number = true, .strong = strong};
    if (now != look.text)
        look.before = now;
    return look;
}

RouteCellLook verdictLook(const QModelIndex& index) {
    const auto now = static_cast<Verdict>(index.data(Model::VerdictNowRole).toInt());
    const auto after = static_cast<Verdict>(index.data(Model::VerdictAfterRole).toInt());
    const bool wins = after == Verdict::Winner;
    RouteCellLook look{.text = wording::verdict(after), .tone = wins ? Tone::InUse : Tone::Secondary};
    if (now != after)
        look.before = wording::verdict(now);
    if (wins) {
        look.icon = IconName::Check;
        look.tone = now == after ? Tone::InUse : Tone::Waiting;
    }
    return look;
}

RouteCellLook adapterLook(const Adapter* adapter, const AdapterHues* hues) {
    if (!adapter)
        return {};
    return {.text = wording::name(*adapter),
        .icon = iconOf(adapter->medium),
        .hue = hues ? hues->hue(adapter->id.value()) : -1};
}

} // namespace

RouteCellLook routeCellLook(const RouteTableModel& model, const AdapterHues* hues, const QModelIndex& index) {
    const Route& route = model.source()->route(model.routeAt(index));
    const bool wins = route.active && index.data(Model::WinsAfterRole).toBool();
    RouteCellLook look{.text = index.data().toString()};
    switch (index.column()) {
    case Model::DestinationColumn: look.strong = wins; break;
    case Model::NextHopColumn: look.tone = route.isOnLink() ? Tone::Secondary : Tone::Plain; break;
    case Model::AdapterColumn: look = adapterLook(model.source()->snapshot->adapterOf(route), hues); break;
    case Model::RouteMetricColumn:
    case Model::InterfaceMetricColumn: look = metricLook(index, false); break;
    case Model::EffectiveMetricColumn: look = metricLook(index, wins); break;
    case Model::VerdictColumn: look = route.active ? verdictLook(index) : RouteCellLook{}; break;
    default: look.tone = Tone::Secondary; break;
    }
    if (!route.active)
        look.tone = Tone::Secondary;
    return look;
}

} // namespace precedence
