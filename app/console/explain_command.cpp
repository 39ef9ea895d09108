#include "app/console/commands.h"
#include "app/console/json_output.h"
#include "app/console/route_cells.h"
#include "model/network/explain.h"
#include "model/network/system_answer.h"
#include "model/wording.h"

#include <QStringList>

#include <ostream>

namespace precedence::console {
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

/// What the computer itself says; nothing where it is not this computer, or does not answer.
std::optional<SystemAnswer> askSystem(const Context& context, const Explanation& explanation) {
    if (!context.stack.oracle)
        return std::nullopt;
    auto answer = context.stack.oracle->ask(explanation.question, *context.snapshot);
    return answer ? std::optional(std::move(*answer)) : std::nullopt;
}

Json nextHopJson(const std::optional<IpAddress>& nextHop) {
    if (!nextHop)
        return {};
    return nextHop->isUnspecified() ? "on-link" : nextHop->toString();
}

Json systemJson(const Snapshot& snapshot, const Explanation& explanation, const SystemAnswer& answer) {
    return {
        {"adapter", answer.adapter ? Json(answer.adapter->value()) : Json()},
        {"destination", answer.destination ? Json(answer.destination->toString()) : Json()},
        {"nextHop", nextHopJson(answer.nextHop)},
        {"source", answer.source ? Json(answer.source->toString()) : Json()},
        {"agrees", agrees(snapshot, explanation, answer)},
    };
}

void printExplanationJson(Context& context, const Explanation& explanation, const std::optional<SystemAnswer>& answer) {
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
                << ",\n\"ties\":" << lineOf(ties);
    if (answer)
        context.out << ",\n\"system\":" << lineOf(systemJson(snapshot, explanation, *answer));
    context.out << ",\n\"routes\":";
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
    const std::optional<SystemAnswer> system = askSystem(context, *explanation);
    if (context.json) {
        printExplanationJson(context, *explanation, system);
        return ExitCode::Done;
    }
    QStringList sentences = wording::answer(snapshot, *explanation);
    if (system) {
        // What every answer ends with stays its end.
        const bool hasRoute = explanation->winner || !explanation->ties.empty();
        sentences.insert(sentences.size() - (hasRoute ? 1 : 0), wording::systemAnswer(snapshot, *explanation, *system));
    }
    for (const QString& sentence : sentences)
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
