#include "app/pages/adapter_cell_looks.h"

#include "app/bar_scale.h"
#include "model/network/known_by_address.h"
#include "model/wording_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace precedence {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PriorityPage)
};

int digitsOf(const FamilyMoment& moment) {
    const auto metric = moment.ipInterface ? moment.ipInterface->metric : std::nullopt;
    return metric ? static_cast<int>(std::to_string(*metric).size()) : 1;
}

QString numberOf(const FamilyMoment& moment) {
    if (!moment.ipInterface)
        return QStringLiteral("-");
    return moment.ipInterface->metric ? QString::number(*moment.ipInterface->metric) : QString();
}

QString modeOf(const FamilyMoment& moment) {
    if (moment.ipInterface && moment.ipInterface->metricInferred)
        return Text::tr("inferred");
    if (!moment.ipInterface || !moment.ipInterface->automatic)
        return {};
    return *moment.ipInterface->automatic ? Text::tr("auto") : Text::tr("manual");
}

/// The family whose default route the bar shows: the first of the choice that has one.
const FamilyCell* cellOfBar(const AdapterRow& row, FamilyChoice families) {
    for (const AddressFamily family : familiesOf(families)) {
        const FamilyCell& cell = row.cell(family);
        if (cell.now.defaultRoute && cell.now.defaultRoute->effective)
            return &cell;
    }
    return nullptr;
}

/// Short, so that the ranks of all rows stand in one column; who listens hears the whole of it.
QString rankOf(const AdapterRow& row) {
    if (!row.rank)
        return {};
    const auto number = static_cast<qulonglong>(*row.rank);
    return row.tied ? QStringLiteral("%1 =").arg(number) : QString::number(number);
}

Tone toneOf(const FamilyCell& cell) {
    if (cell.after.carries != cell.now.carries)
        return Tone::Waiting;
    return cell.now.carries == Carries::Nothing ? Tone::Secondary : Tone::InUse;
}

} // namespace

RowContext contextOf(
    const std::vector<const AdapterRow*>& rows, const AdapterHues& hues, FamilyChoice families, bool movable) {
    RowContext context{.hues = hues, .families = families, .movable = movable};
    std::vector<std::uint64_t> costs;
    for (const AdapterRow* row : rows) {
        context.digitsIPv4 = std::max({context.digitsIPv4, digitsOf(row->ipv4.now), digitsOf(row->ipv4.after)});
        context.digitsIPv6 = std::max({context.digitsIPv6, digitsOf(row->ipv6.now), digitsOf(row->ipv6.after)});
        for (const AddressFamily family : familiesOf(families)) {
            for (const FamilyMoment* moment : {&row->cell(family).now, &row->cell(family).after}) {
                if (moment->defaultRoute && moment->defaultRoute->effective)
                    costs.push_back(*moment->defaultRoute->effective);
            }
        }
    }
    context.scale = barScale(costs);
    return context;
}

AdapterNameLook nameLook(const AdapterRow& row, const Snapshot& snapshot, const RowContext& context) {
    AdapterNameLook look{.movable = context.movable && row.place == RowPlace::Ranked,
        .rank = rankOf(row),
        .icon = iconOf(row.adapter.medium),
        .hue = context.hues.hue(row.adapter.id.value()),
        .connected = row.place != RowPlace::NotConnected,
        .name = wording::name(row.adapter)};
    look.detail = wording::disagreement(row);
    if (look.detail.isEmpty() && row.adapter.description && row.adapter.alias)
        look.detail = wording::plain(*row.adapter.description);
    if (look.detail.isEmpty() && isKnownByAddress(row.adapter))
        look.detail = Text::tr("known by its address only");
    if (look.detail.isEmpty() && row.adapter.medium != Medium::Unknown)
        look.detail = wording::name(row.adapter.medium);
    for (const Warning& warning : row.warnings) {
        if (!isOftenMeant(warning.kind))
            look.warning +=
                (look.warning.isEmpty() ? QString() : QStringLiteral("\n")) + wording::warning(warning, snapshot);
    }
    return look;
}

LinkLook linkLook(const AdapterRow& row, const RowContext& context) {
    LinkLook look{.speed = wording::speed(row.adapter.linkSpeed)};
    const FamilyCell* cell = cellOfBar(row, context.families);
    if (!cell)
        return look;
    const DefaultRoute& route = *cell->now.defaultRoute;
    BarLook bar{.scale = context.scale, .hue = context.hues.hue(row.adapter.id.value())};
    bar.known = route.routePart && route.interfacePart;
    bar.route = bar.known ? *route.routePart : 0;
    bar.ofInterface = bar.known ? *route.interfacePart : *route.effective;
    if (cell->after.defaultRoute && cell->after.defaultRoute->effective != route.effective)
        bar.after = cell->after.defaultRoute->effective;
    look.bar = bar;
    return look;
}

MetricCellLook metricLook(const AdapterRow& row, AddressFamily family, const RowContext& context) {
    const FamilyCell& cell = row.cell(family);
    MetricCellLook look{.now = numberOf(cell.now), .mode = modeOf(cell.after)};
    look.digits = family == AddressFamily::IPv4 ? context.digitsIPv4 : context.digitsIPv6;
    if (!cell.now.ipInterface) {
        look.note = Text::tr("not bound");
        return look;
    }
    if (cell.waiting)
        look.after = numberOf(cell.after).isEmpty() ? QStringLiteral("?") : numberOf(cell.after);
    look.note = wording::internetCell(cell);
    look.noteTone = toneOf(cell);
    if (look.note.isEmpty() && cell.after.ipInterface && cell.after.ipInterface->defaultRoutesDisabled == true)
        look.note = Text::tr("default routes off");
    else if (look.note.isEmpty() && !cell.now.defaultRoute)
        look.note = Text::tr("no default route");
    return look;
}

} // namespace precedence
