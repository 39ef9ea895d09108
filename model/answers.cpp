#include "model/answers.h"

#include "model/network/preview.h"

#include <algorithm>

namespace precedence {
namespace {

SnapshotPtr partFor(const RouteSource& source, const IpAddress& destination) {
    const Snapshot& snapshot = *source.snapshot;
    Snapshot::Parts parts{
        .traits = snapshot.traits(), .adapters = {snapshot.adapters().begin(), snapshot.adapters().end()}};
    for (auto position = source.index.longestMatch(destination); position != GroupPosition::None;
         position = source.index.parent(position)) {
        const PrefixGroup group = source.index.group(position);
        const auto routes = snapshot.routes().subspan(group.first, group.size());
        parts.routes.insert(parts.routes.end(), routes.begin(), routes.end());
    }
    return Snapshot::make(std::move(parts));
}

Expected<Answer> answerIn(SnapshotPtr part, const Question& question) {
    auto explanation = explain(*part, RouteIndex(part->routes()), question);
    if (!explanation)
        return fail(explanation.error());
    return Answer{std::move(part), std::move(*explanation)};
}

} // namespace

Expected<Answer> answerNow(const RouteSource& source, const Question& question) {
    return answerIn(partFor(source, question.destination.address), question);
}

Expected<AnswerPair> answerNowAndAfter(const RouteSource& source, const ChangeSet& changes, const Question& question) {
    auto now = answerNow(source, question);
    if (!now)
        return fail(now.error());
    auto after = changes.empty() ? now : answerIn(preview(*now->part, changes), question);
    if (!after)
        return fail(after.error());
    return AnswerPair{std::move(*now), std::move(*after)};
}

WhyNot whyNotThrough(const RouteSource& source, const Answer& answer, const AdapterId& adapter) {
    if (answer.winner() && answer.winner()->id == adapter)
        return {.kind = WhyNot::Kind::ItDoes};
    for (const Judgement& judgement : answer.explanation.candidates) {
        const Adapter* owner = answer.part->adapterOf(answer.part->routes()[judgement.route]);
        if (owner && owner->id == adapter)
            return {.kind = WhyNot::Kind::Loses, .verdict = judgement.verdict, .route = judgement.route};
    }
    const Adapter* expected = source.snapshot->find(adapter);
    if (!expected)
        return {};
    const AdapterPosition position = source.snapshot->positionOf(*expected);
    const AddressFamily family = answer.explanation.question.destination.address.family();
    const auto routes = source.snapshot->routes();
    const auto count = static_cast<std::size_t>(std::count_if(routes.begin(), routes.end(),
        [&](const Route& route) { return route.adapter == position && route.active && route.family() == family; }));
    return {.kind = count == 0 ? WhyNot::Kind::NoRoutes : WhyNot::Kind::NoneCovers, .routeCount = count};
}

} // namespace precedence
