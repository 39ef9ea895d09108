#include "model/explain_model.h"
#include "model/wording_answers.h"

#include <QCoreApplication>

namespace precedence::wording {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WordingReasons)
};

QString nameIn(const Snapshot& snapshot, const AdapterId& id) {
    const Adapter* adapter = snapshot.find(id);
    return adapter ? name(*adapter) : plain(id.value());
}

QString destinationOf(const Answer& answer) {
    return plain(answer.explanation.question.destination.toString());
}

/// The first route of the ladder: the one that won, or the first of those that tie.
const Route* bestOf(const Answer& answer) {
    const Explanation& explanation = answer.explanation;
    if (explanation.winner)
        return &answer.part->routes()[*explanation.winner];
    return explanation.ties.empty() ? nullptr : &answer.part->routes()[explanation.ties.front()];
}

QString dearer(const Answer& answer, const CandidateRow& row) {
    const Route* best = bestOf(answer);
    const auto least = best ? answer.part->effectiveMetric(*best) : std::nullopt;
    const Adapter* owner = best ? answer.part->adapterOf(*best) : nullptr;
    if (!least || !row.costAfter || !owner || *row.costAfter < *least)
        return Text::tr("It costs more than another route for the same prefix.");
    return Text::tr("It costs %1, %2 more than the route of %3.")
        .arg(QString::number(*row.costAfter), QString::number(*row.costAfter - *least), name(*owner));
}

QString shorter(const Answer& answer, const CandidateRow& row) {
    const Route* best = bestOf(answer);
    const QString own = plain(row.route.destination.toString());
    if (!best)
        return Text::tr("%1 is shorter than another prefix that counts.").arg(own);
    return Text::tr("%1 is shorter than %2, and the longest prefix decides before any metric.")
        .arg(own, plain(best->destination.toString()));
}

QString named(const Snapshot& snapshot, const std::vector<AdapterId>& ids) {
    QStringList names;
    for (const AdapterId& id : ids)
        names.push_back(nameIn(snapshot, id));
    names.removeDuplicates();
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return Text::tr("%1 and %2").arg(names.join(QLatin1String(", ")), last);
}

} // namespace

QString step(const QString& now, const QString& after) {
    return now == after ? now : Text::tr("%1 -> %2").arg(now, after);
}

QString cost(const std::optional<std::uint64_t>& cost) {
    return cost ? QString::number(*cost) : Text::tr("unknown");
}

QString reason(const Answer& answer, const CandidateRow& row) {
    const QString adapter = nameIn(*answer.part, row.adapter);
    switch (row.verdictAfter) {
    case Verdict::Winner: return Text::tr("It wins: no other route that counts is longer or cheaper.");
    case Verdict::Tie: return Text::tr("It costs the same as another route for the same prefix.");
    case Verdict::Undecided: return Text::tr("A part of what it costs is not known here, so it cannot be compared.");
    case Verdict::HigherMetric: return dearer(answer, row);
    case Verdict::ShorterPrefix: return shorter(answer, row);
    case Verdict::NoMatch: return Text::tr("It does not cover %1.").arg(destinationOf(answer));
    case Verdict::InterfaceDown: return Text::tr("%1 is not connected, so its routes do not count.").arg(adapter);
    case Verdict::DefaultRoutesDisabled:
        return Text::tr("Default routes are switched off on %1, so this one does not count.").arg(adapter);
    case Verdict::OtherSource: return Text::tr("The source address belongs to another adapter than %1.").arg(adapter);
    case Verdict::OtherTable: return Text::tr("It stands in a table that this look-up does not reach.");
    }
    return {};
}

QString whyNot(const Answer& answer, const WhyNot& why, const AdapterId& adapter) {
    const QString shown = nameIn(*answer.part, adapter);
    const QString destination = destinationOf(answer);
    switch (why.kind) {
    case WhyNot::Kind::ItDoes: return Text::tr("%1 leaves through %2.").arg(destination, shown);
    case WhyNot::Kind::NoRoutes:
        return Text::tr("%1 has no %2 routes at all.")
            .arg(shown, name(answer.explanation.question.destination.address.family()));
    case WhyNot::Kind::NoneCovers:
        return why.routeCount == 1 ? Text::tr("Its one route does not cover %1.").arg(destination)
                                   : Text::tr("None of its %n routes covers %1.", "", static_cast<int>(why.routeCount))
                                         .arg(destination);
    case WhyNot::Kind::Loses: break;
    }
    const Route& route = answer.part->routes()[*why.route];
    const CandidateRow row{.route = route,
        .adapter = adapter,
        .costAfter = answer.part->effectiveMetric(route),
        .verdictAfter = why.verdict};
    return Text::tr("%1 has the route %2 for it. %3")
        .arg(shown, plain(route.destination.toString()), reason(answer, row));
}

QString exitOf(const Answer& answer) {
    const Explanation& explanation = answer.explanation;
    if (const Adapter* winner = answer.winner())
        return name(*winner);
    if (explanation.winner)
        return name(answer.part->routes()[*explanation.winner].type);
    if (explanation.ties.empty())
        return Text::tr("nowhere");
    std::vector<AdapterId> tied;
    for (const std::uint32_t route : explanation.ties) {
        if (const Adapter* adapter = answer.part->adapterOf(answer.part->routes()[route]))
            tied.push_back(adapter->id);
    }
    return Text::tr("open between %1").arg(named(*answer.part, tied));
}

QString exitOf(const Snapshot& snapshot, const InternetExit& exit) {
    QString adapters = named(snapshot, exit.adapters);
    switch (exit.kind) {
    case InternetExit::Kind::Nowhere: return Text::tr("nowhere");
    case InternetExit::Kind::Through: return adapters;
    case InternetExit::Kind::Split: return Text::tr("shared by %1").arg(adapters);
    case InternetExit::Kind::Open: return Text::tr("open between %1").arg(adapters);
    }
    return {};
}

} // namespace precedence::wording
