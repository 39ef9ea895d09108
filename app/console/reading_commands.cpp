#include "app/console/adapter_ranks.h"
#include "app/console/commands.h"
#include "app/console/json_output.h"
#include "app/console/text_table.h"
#include "model/network/explain.h"
#include "model/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <ostream>

namespace precedence::console {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

QString metricCell(const std::optional<IpInterface>& ipInterface) {
    if (!ipInterface)
        return QStringLiteral("-");
    return ipInterface->metric || ipInterface->automatic ? wording::metric(*ipInterface) : QString();
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

/// What people see instead of a number that is not known.
QString metricNumber(const auto& value) {
    return value ? QString::number(*value) : Text::tr("unknown");
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

namespace {

Expected<Explanation> ask(const Snapshot& snapshot, const ExplainCommand& command) {
    const auto destination = ScopedAddress::parse(command.destination);
    if (!destination)
        return fail(destination.error());
    Question question{.destination = *destination};
    if (!command.from.empty()) {
        const auto source = IpAddress::parse(command.from);
        if (!source)
            return fail(source.error());
        question.source = *source;
    }
    return explain(snapshot, RouteIndex(snapshot.routes()), question);
}

void printExplanationJson(Context& context, const Explanation& explanation) {
    const Snapshot& snapshot = *context.snapshot;
    const auto routeJson = [&](std::uint32_t position, Verdict verdict) {
        return toJson(snapshot, snapshot.routes()[position], verdict);
    };
    Json ties = Json::array();
    for (const std::uint32_t position : explanation.ties)
        ties.push_back(routeJson(position, explanation.verdictOf(position)));
    // Candidates first, in the order of the decision; then every other active route.
    std::vector<Judgement> judged = explanation.candidates;
    std::vector<bool> isCandidate(snapshot.routes().size(), false);
    for (const Judgement& judgement : judged)
        isCandidate[judgement.route] = true;
    for (std::uint32_t i = 0; i < isCandidate.size(); ++i) {
        if (!isCandidate[i] && snapshot.routes()[i].active)
            judged.push_back({i, Verdict::NoMatch});
    }
    context.out << "{\"destination\":" << lineOf(explanation.question.destination.toString()) << ",\n\"winner\":"
                << lineOf(explanation.winner ? routeJson(*explanation.winner, Verdict::Winner) : Json())
                << ",\n\"ties\":" << lineOf(ties) << ",\n\"routes\":";
    writeArray(
        context.out, judged.size(), [&](std::size_t i) { return routeJson(judged[i].route, judged[i].verdict); });
    context.out << "}\n";
}

} // namespace

ExitCode runExplain(Context& context, const ExplainCommand& command) {
    const Snapshot& snapshot = *context.snapshot;
    const auto explanation = ask(snapshot, command);
    if (!explanation)
        return refuse(context.problems, explanation.error());
    if (context.json) {
        printExplanationJson(context, *explanation);
        return ExitCode::Done;
    }
    for (const QString& sentence : wording::answer(snapshot, *explanation))
        printLine(context.out, sentence);
    if (explanation->candidates.empty())
        return ExitCode::Done;
    context.out << '\n';
    const auto& candidates = explanation->candidates;
    printTable(context.out, routeColumns(snapshot), candidates.size(), [&](std::size_t i) {
        return routeRow(snapshot, snapshot.routes()[candidates[i].route], wording::verdict(candidates[i].verdict));
    });
    return ExitCode::Done;
}

} // namespace precedence::console
