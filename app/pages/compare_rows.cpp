#include "app/pages/compare_rows.h"

#include "model/wording.h"

#include <QCoreApplication>

namespace precedence {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ComparePane)
};

constexpr AddressFamily kFamilies[] = {AddressFamily::IPv4, AddressFamily::IPv6};

template <typename Visit>
void forEachCell(const AdapterRows& rows, const Visit& visit) {
    for (const std::vector<AdapterRow>& list : rows.lists) {
        for (const AdapterRow& row : list) {
            for (const AddressFamily family : kFamilies)
                visit(row, family);
        }
    }
}

bool isCostKnown(const FamilyMoment& moment) {
    return moment.defaultRoute && moment.defaultRoute->effective;
}

CompareCost costOf(const FamilyMoment& moment) {
    const DefaultRoute& route = *moment.defaultRoute;
    CompareCost cost{.route = route.routePart,
        .ofInterface = route.interfacePart,
        .automatic = moment.ipInterface && moment.ipInterface->automatic.value_or(false)};
    // Kept apart only where the parts do not make it: where one is not known, or where the stack does not add.
    if (cost.total() != *route.effective)
        cost.sum = route.effective;
    return cost;
}

QString noteOf(const FamilyCell& cell, const QString& adapter, const QString& family) {
    const bool now = cell.now.defaultRoute.has_value();
    const bool after = cell.after.defaultRoute.has_value();
    if (now && !isCostKnown(cell.now))
        return Text::tr("%1, %2 is left out: what its default route costs is not known.").arg(adapter, family);
    if (now && !after)
        return Text::tr("%1, %2 has no default route after the waiting changes.").arg(adapter, family);
    if (!now && isCostKnown(cell.after))
        return Text::tr("%1, %2 gets a default route by the waiting changes; it costs %3.")
            .arg(adapter, family)
            .arg(*cell.after.defaultRoute->effective);
    return {};
}

} // namespace

std::vector<CompareBar> barsOf(const AdapterRows& rows, const AdapterHues& hues) {
    std::vector<CompareBar> bars;
    forEachCell(rows, [&](const AdapterRow& row, AddressFamily family) {
        const FamilyCell& cell = row.cell(family);
        if (!isCostKnown(cell.now))
            return;
        CompareBar bar{.adapter = wording::name(row.adapter),
            .family = wording::name(family),
            .hue = hues.hue(row.adapter.id.value()),
            .now = costOf(cell.now),
            .inUse = cell.now.carries == Carries::Internet || cell.now.carries == Carries::PartOfIt};
        if (isCostKnown(cell.after) && cell.after.defaultRoute->effective != cell.now.defaultRoute->effective)
            bar.after = costOf(cell.after);
        bars.push_back(std::move(bar));
    });
    return bars;
}

QStringList compareNotes(const AdapterRows& rows) {
    QStringList notes;
    forEachCell(rows, [&notes](const AdapterRow& row, AddressFamily family) {
        const QString note = noteOf(row.cell(family), wording::name(row.adapter), wording::name(family));
        if (!note.isEmpty())
            notes.push_back(note);
    });
    return notes;
}

} // namespace precedence
