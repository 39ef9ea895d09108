#include "model/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace precedence::wording {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString ownerOf(const Snapshot& snapshot, const Route& route) {
    const Adapter* adapter = snapshot.adapterOf(route);
    return adapter ? name(*adapter) : name(route.type);
}

/// "25 (route 0 + interface 25)", or as much of it as is known.
QString cost(const Snapshot& snapshot, const Route& route) {
    const auto effective = snapshot.effectiveMetric(route);
    const auto own = snapshot.routeMetric(route);
    const auto ofInterface = snapshot.interfaceMetric(route);
    if (effective && own && ofInterface)
        return Text::tr("%1 (route %2 + interface %3)").arg(*effective).arg(*own).arg(*ofInterface);
    if (effective)
        return QString::number(*effective);
    if (own)
        return Text::tr("route %1 + an interface metric that is not known").arg(*own);
    return Text::tr("an amount that is not known");
}

QString joined(QStringList names) {
    names.removeDuplicates();
    if (names.isEmpty())
        return {};
    const QString last = names.takeLast();
    return names.isEmpty() ? last : Text::tr("%1 and %2").arg(names.join(QLatin1String(", ")), last);
}

QString ownersOf(const Snapshot& snapshot, const std::vector<std::uint32_t>& routes) {
    QStringList names;
    for (const std::uint32_t route : routes)
        names.push_back(ownerOf(snapshot, snapshot.routes()[route]));
    return joined(names);
}

/// The routes that lost to the winner on cost alone.
std::vector<std::uint32_t> rivalsOf(const Explanation& explanation) {
    std::vector<std::uint32_t> rivals;
    for (const Judgement& judgement : explanation.candidates) {
        if (judgement.verdict == Verdict::HigherMetric)
            rivals.push_back(judgement.route);
    }
    return rivals;
}

/// "Ethernet's costs 25 (...), Wi-Fi's costs 35 (...)."; of many rivals the nearest.
QString costs(const Snapshot& snapshot, std::uint32_t winner, std::vector<std::uint32_t> rivals) {
    constexpr std::size_t kShown = 3;
    QStringList parts;
    rivals.insert(rivals.begin(), winner);
    rivals.resize(std::min(rivals.size(), kShown));
    for (const std::uint32_t position : rivals) {
        const Route& route = snapshot.routes()[position];
        parts.push_back(Text::tr("%1's costs %2").arg(ownerOf(snapshot, route), cost(snapshot, route)));
    }
    return Text::tr("%1.").arg(parts.join(QLatin1String(", ")));
}

QStringList winnerSentences(const Snapshot& snapshot, const Explanation& explanation, const QString& destination) {
    const Route& winner = snapshot.routes()[*explanation.winner];
    const QString prefix = plain(winner.destination.toString());
    if (!snapshot.adapterOf(winner))
        return {Text::tr("%1 goes nowhere: the route %2 is of type %3.").arg(destination, prefix, name(winner.type))};
    if (winner.type == RouteType::Local)
        return {Text::tr("%1 is this computer's own address or network, on %2.")
                    .arg(destination, ownerOf(snapshot, winner))};
    QStringList sentences;
    sentences.push_back(
        winner.isOnLink()
            ? Text::tr("%1 leaves through %2, straight onto the link.").arg(destination, ownerOf(snapshot, winner))
            : Text::tr("%1 leaves through %2, to %3.").arg(destination, ownerOf(snapshot, winner), nextHop(winner)));
    const auto rivals = rivalsOf(explanation);
    const auto count = static_cast<int>(explanation.candidates.size());
    if (count == 1) {
        sentences.push_back(Text::tr("One route matches: %1. It costs %2.").arg(prefix, cost(snapshot, winner)));
    } else if (rivals.empty()) {
        sentences.push_back(Text::tr("%n routes match. %1 is the longest prefix that counts.", "", count).arg(prefix));
    } else {
        const auto equals = static_cast<int>(rivals.size()) + 1;
        sentences.push_back(
            equals == count
                ? Text::tr("%n routes match; all are %1.", "", count).arg(prefix)
                : Text::tr("%n routes match; the longest prefix that counts is %1.", "", count).arg(prefix));
        sentences.push_back(costs(snapshot, *explanation.winner, rivals));
    }
    return sentences;
}

QStringList equalSentences(const Snapshot& snapshot, const Explanation& explanation, const QString& destination) {
    const Route& first = snapshot.routes()[explanation.ties.front()];
    const QString prefix = plain(first.destination.toString());
    const QString names = ownersOf(snapshot, explanation.ties);
    if (explanation.verdictOf(explanation.ties.front()) == Verdict::Undecided)
        return {Text::tr("Which of %1 takes %2 cannot be told: a part of what they cost is not known here. All of "
                         "them have routes for %3.")
                    .arg(names, destination, prefix)};
    const QString system = snapshot.rules().metricInKey ? Text::tr("Linux may use them side by side or take the first.")
                                                        : Text::tr("Windows does not document which one it takes.");
    return {Text::tr("%1 is a tie: the routes of %2 for %3 cost the same, %4.")
                .arg(destination, names, prefix, cost(snapshot, first)),
        system};
}

QString namesOf(const Snapshot& snapshot, const std::vector<AdapterId>& adapters) {
    QStringList names;
    for (const AdapterId& id : adapters) {
        const Adapter* adapter = snapshot.find(id);
        names.push_back(adapter ? name(*adapter) : plain(id.value()));
    }
    return joined(names);
}

/// A link-local destination is meant on one link; without a zone nobody can say which.
QString missingZone(const Snapshot& snapshot, const Explanation& explanation, const QString& destination) {
    const ScopedAddress& asked = explanation.question.destination;
    const bool isScoped = asked.address.family() == AddressFamily::IPv6 && asked.address.isLinkLocal();
    QStringList links;
    for (const Judgement& judgement : explanation.candidates) {
        const Route& route = snapshot.routes()[judgement.route];
        if (route.type == RouteType::Unicast && snapshot.adapterOf(route) && route.destination.length() > 1)
            links.push_back(ownerOf(snapshot, route));
    }
    links.removeDuplicates();
    if (!isScoped || !asked.zone.empty() || links.size() < 2)
        return {};
    return Text::tr("%1 is link-local, and several links could be meant: %2. Say which, for example %1%%3.")
        .arg(destination, joined(links), links.front());
}

} // namespace

QString verdict(Verdict verdict) {
    switch (verdict) {
    case Verdict::Winner: return Text::tr("wins");
    case Verdict::Tie: return Text::tr("tie");
    case Verdict::Undecided: return Text::tr("undecided");
    case Verdict::HigherMetric: return Text::tr("costs more");
    case Verdict::ShorterPrefix: return Text::tr("shorter prefix");
    case Verdict::NoMatch: return Text::tr("does not match");
    case Verdict::InterfaceDown: return Text::tr("adapter not connected");
    case Verdict::DefaultRoutesDisabled: return Text::tr("default routes switched off");
    case Verdict::OtherSource: return Text::tr("source is another adapter's");
    case Verdict::OtherTable: return Text::tr("table not reached");
    }
    return {};
}

QStringList answer(const Snapshot& snapshot, const Explanation& explanation) {
    const QString destination = plain(explanation.question.destination.toString());
    if (const QString zone = missingZone(snapshot, explanation, destination); !zone.isEmpty())
        return {zone};
    QStringList sentences;
    if (explanation.winner)
        sentences = winnerSentences(snapshot, explanation, destination);
    else if (!explanation.ties.empty())
        sentences = equalSentences(snapshot, explanation, destination);
    else if (explanation.candidates.empty())
        return {Text::tr("No route matches %1, so traffic to it goes nowhere.").arg(destination)};
    else
        return {Text::tr("%n routes match %1, but none of them counts, so traffic to it goes nowhere.", "",
            static_cast<int>(explanation.candidates.size()))
                    .arg(destination)};
    if (const QString rules = otherRules(snapshot.traits()); !rules.isEmpty())
        sentences.push_back(rules);
    sentences.push_back(Text::tr("This is the route. A firewall, a VPN filter or the other end can still block it."));
    return sentences;
}

QString note(const PlanNote& note, const Snapshot& snapshot) {
    const QString adapter = namesOf(snapshot, note.adapters);
    const QString family = name(note.family);
    const auto say = [&](const QString& text) { return text.arg(adapter, family); };
    switch (note.kind) {
    case PlanNoteKind::FamilyAbsent: return say(Text::tr("%1 has no %2, so it was left out there."));
    case PlanNoteKind::NotConnected: return say(Text::tr("%1 is not connected; its place in %2 counts once it is."));
    case PlanNoteKind::StaysAutomatic:
        return say(Text::tr("%1 stays automatic in %2; its speed can change this order."));
    case PlanNoteKind::NoDefaultRoute:
        return say(Text::tr("%1 has no %2 default route, so being first does not bring the internet to it."));
    case PlanNoteKind::DefaultRoutesDisabled:
        return say(Text::tr(
            "The %2 default routes of %1 are switched off, so being first does not bring the internet to it."));
    case PlanNoteKind::RouteMetricOutweighs:
        return say(
            Text::tr("The %2 default route of %1 has a metric of its own, so it costs more although %1 is first."));
    case PlanNoteKind::FullTunnel:
        return say(Text::tr("The %2 routes of %1 are more specific than default routes; the order of adapters does not "
                            "change them."));
    case PlanNoteKind::SplitTunnel:
        return say(Text::tr("What %1 has %2 routes of its own for stays with it; no order of adapters moves that."));
    case PlanNoteKind::LeavesTunnel: return say(Text::tr("%2 traffic that is now inside %1 will leave outside it."));
    case PlanNoteKind::InternetStays: return say(Text::tr("%2 internet traffic leaves through %1, as before."));
    case PlanNoteKind::InternetMoves:
        return say(
            Text::tr("%2 internet traffic will leave through %1. Open connections stay where they are until they "
                     "close."));
    case PlanNoteKind::InternetSplit: return say(Text::tr("%1 share the %2 internet traffic, each a part of it."));
    case PlanNoteKind::InternetOpen:
        return say(
            Text::tr("%1 cost the same for %2 internet traffic, or it is not known which costs less; which of them "
                     "takes it is open."));
    case PlanNoteKind::InternetLost:
        return say(Text::tr("No route takes %2 internet traffic any more; now it leaves through %1."));
    case PlanNoteKind::DnsMoves:
        return say(Text::tr("The computer will prefer the %2 DNS servers of %1; it may ask others too."));
    case PlanNoteKind::MaySetItself:
        return say(Text::tr("%1 is a connection that may set its %2 metric again whenever it is made. Look at it again "
                            "after the next time."));
    case PlanNoteKind::TieRemains: return say(Text::tr("%1 stay tied in %2, because nobody asked to change that."));
    }
    return {};
}

QString otherRules(const Traits& traits) {
    if (!traits.hasOtherRules)
        return {};
    QStringList tables;
    for (const std::uint32_t table : traits.otherTables)
        tables.push_back(tableName(table));
    if (tables.isEmpty())
        return Text::tr("This computer has rules of its own for choosing route tables. They are not looked at here, so "
                        "traffic may go another way.");
    return Text::tr(
        "This computer has rules that ask other route tables (%1). They are not looked at here, so traffic may "
        "go another way.")
        .arg(tables.join(QLatin1String(", ")));
}

QString internet(const Snapshot& snapshot, AddressFamily family, const InternetExit& exit) {
    const QString familyName = name(family);
    const QString adapters = namesOf(snapshot, exit.adapters);
    switch (exit.kind) {
    case InternetExit::Kind::Nowhere: return Text::tr("%1 nowhere").arg(familyName);
    case InternetExit::Kind::Through: return Text::tr("%1 through %2").arg(familyName, adapters);
    case InternetExit::Kind::Split: return Text::tr("%1 shared by %2").arg(familyName, adapters);
    case InternetExit::Kind::Open: return Text::tr("%1 open between %2").arg(familyName, adapters);
    }
    return {};
}

} // namespace precedence::wording
