#include "app/console/adapter_ranks.h"
#include "app/console/commands.h"
#include "app/console/json_output.h"
#include "app/console/route_cells.h"
#include "app/console/text_table.h"
#include "model/network/explain.h"
#include "model/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <ostream>

namespace precedence::console {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

QString metricCell(const std::optional<IpInterface>& ipInterface) {
    if (!ipInterface)
        return QStringLiteral("-");
    if (!ipInterface->metric && !ipInterface->automatic)
        return {};
    const QString later = wording::afterRestart(*ipInterface);
    return wording::metric(*ipInterface) + (later.isEmpty() ? QString() : Text::tr(" (%1)").arg(later));
}

QString addressCell(const Adapter& adapter) {
    QStringList addresses;
    for (const AssignedAddress& assigned : adapter.addresses)
        addresses.push_back(wording::plain(assigned.address.toString()) +
                            (assigned.prefixLength ? QStringLiteral("/%1").arg(*assigned.prefixLength) : QString()));
    return addresses.join(QStringLiteral(", "));
}

QString defaultRouteCell(const std::optional<std::uint64_t>& cost, const std::optional<IpInterface>& ipInterface) {
    if (ipInterface && ipInterface->defaultRoutesDisabled == true)
        return Text::tr("off");
    return cost ? QString::number(*cost) : QString();
}

void printAdapters(Context& context, const std::vector<RankedAdapter>& all, bool connected) {
    std::vector<const RankedAdapter*> shown;
    for (const RankedAdapter& ranked : all) {
        if (ranked.connected == connected)
            shown.push_back(&ranked);
    }
    if (shown.empty())
        return;
    context.out << '\n';
    if (!connected)
        printLine(context.out, Text::tr("Not connected:"));
    const std::vector<Column> columns{{Text::tr("Order")}, {Text::tr("Name")}, {Text::tr("Medium")},
        {Text::tr("Speed"), Align::Right}, {Text::tr("IPv4")}, {Text::tr("IPv6")},
        {Text::tr("Default IPv4"), Align::Right}, {Text::tr("Default IPv6"), Align::Right}, {Text::tr("Addresses")}};
    printTable(context.out, columns, shown.size(), [&](std::size_t i) -> std::vector<QString> {
        const RankedAdapter& ranked = *shown[i];
        const Adapter& adapter = *ranked.adapter;
        return {ranked.rank, wording::name(adapter), wording::name(adapter.medium), wording::speed(adapter.linkSpeed),
            metricCell(adapter.ipv4), metricCell(adapter.ipv6), defaultRouteCell(ranked.defaultIPv4, adapter.ipv4),
            defaultRouteCell(ranked.defaultIPv6, adapter.ipv6), addressCell(adapter)};
    });
}

/// Said where there is Wi-Fi that it could be about.
void printPolicy(Context& context) {
    const auto adapters = context.snapshot->adapters();
    const bool hasWifi = std::any_of(
        adapters.begin(), adapters.end(), [](const Adapter& adapter) { return adapter.medium == Medium::Wireless; });
    const QString policy = wording::connectionPolicy(context.snapshot->traits());
    if (hasWifi && !policy.isEmpty())
        context.out << '\n' << policy.toStdString() << '\n';
}

} // namespace

ExitCode runAdapters(Context& context) {
    const auto adapters = rankAdapters(*context.snapshot);
    if (context.json) {
        writeArray(context.out, adapters.size(), [&](std::size_t i) { return toJson(*adapters[i].adapter); });
        return ExitCode::Done;
    }
    printHeading(context);
    if (adapters.empty())
        printLine(context.out, Text::tr("This computer has no network adapters."));
    printAdapters(context, adapters, true);
    printAdapters(context, adapters, false);
    printPolicy(context);
    return ExitCode::Done;
}

ExitCode runRoutes(Context& context, const RoutesCommand& command) {
    const Snapshot& snapshot = *context.snapshot;
    const std::vector<Verdict> verdicts = rankWithinPrefixes(snapshot);
    std::vector<std::uint32_t> shown;
    for (std::uint32_t i = 0; i < verdicts.size(); ++i) {
        if (snapshot.routes()[i].active || command.all)
            shown.push_back(i);
    }
    if (context.json) {
        writeArray(context.out, shown.size(),
            [&](std::size_t i) { return toJson(snapshot, snapshot.routes()[shown[i]], verdicts[shown[i]]); });
        return ExitCode::Done;
    }
    printHeading(context);
    context.out << '\n';
    if (shown.empty())
        printLine(context.out, Text::tr("There are no routes."));
    else
        printTable(context.out, routeColumns(snapshot), shown.size(), [&](std::size_t i) {
            const Route& route = snapshot.routes()[shown[i]];
            return routeRow(snapshot, route,
                route.active ? wording::verdict(verdicts[shown[i]]) : Text::tr("persistent, not active"));
        });
    return ExitCode::Done;
}

} // namespace precedence::console
