#include "model/network/explain.h"

#include "model/network/competition.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace precedence {
namespace {

/// What a question comes to on one snapshot.
struct Restriction {
    const Adapter* zone = nullptr;   ///< the destination is in this adapter's zone
    const Adapter* source = nullptr; ///< strong host: only this adapter's routes count
};

Verdict verdictOf(Exclusion exclusion) {
    switch (exclusion) {
    case Exclusion::NotActive: return Verdict::NoMatch;
    case Exclusion::OtherTable: return Verdict::OtherTable;
    case Exclusion::InterfaceDown: return Verdict::InterfaceDown;
    case Exclusion::DefaultRoutesDisabled: return Verdict::DefaultRoutesDisabled;
    }
    return Verdict::NoMatch;
}

/// Why a route does not compete; ShorterPrefix where it does, until the decision says otherwise.
Verdict firstVerdict(const Snapshot& snapshot, const Restriction& restriction, const Route& route) {
    if (const auto exclusion = exclusionOf(snapshot, route))
        return verdictOf(*exclusion);
    const bool isForeign = restriction.source && snapshot.adapterOf(route) != restriction.source;
    return isForeign ? Verdict::OtherSource : Verdict::ShorterPrefix;
}

/// Routes that can be compared with one another: all whose effective metric is known; else those of one adapter by
/// their own part; else nobody.
struct ComparableClass {
    std::uint64_t least = ~std::uint64_t{0};
    std::size_t atLeast = 0; ///< how many have the least
};

/// (0, 0): effective metric known; (1, adapter): own part known; (2, route): comparable with nothing.
std::pair<std::pair<int, std::uint32_t>, std::uint64_t> costOf(const Snapshot& snapshot, std::uint32_t position) {
    const Route& route = snapshot.routes()[position];
    if (const auto effective = snapshot.effectiveMetric(route))
        return {{0, 0}, *effective};
    if (const auto own = snapshot.routeMetric(route))
        return {{1, static_cast<std::uint32_t>(route.adapter)}, *own};
    return {{2, position}, 0};
}

/// Judges routes that compete with one another: same prefix, same turn, none excluded.
void judgeEquals(const Snapshot& snapshot, std::span<Judgement> equals) {
    std::map<std::pair<int, std::uint32_t>, ComparableClass> classes;
    for (const Judgement& judgement : equals) {
        const auto [key, cost] = costOf(snapshot, judgement.route);
        ComparableClass& ofKey = classes[key];
        ofKey.atLeast = cost < ofKey.least ? 1 : ofKey.atLeast + (cost == ofKey.least ? 1 : 0);
        ofKey.least = std::min(ofKey.least, cost);
    }
    for (Judgement& judgement : equals) {
        const auto [key, cost] = costOf(snapshot, judgement.route);
        const ComparableClass& ofKey = classes[key];
        if (cost > ofKey.least)
            judgement.verdict = Verdict::HigherMetric;
        else if (classes.size() > 1)
            judgement.verdict = Verdict::Undecided;
        else
            judgement.verdict = ofKey.atLeast == 1 ? Verdict::Winner : Verdict::Tie;
    }
}

Error explainError(ErrorCode code, const std::string& subject, const std::string& detail = {}) {
    return {.code = code, .operation = Operation::Explain, .subject = subject, .detail = detail};
}

Expected<Restriction> restrictionOf(const Snapshot& snapshot, const Question& question) {
    Restriction restriction;
    if (!question.destination.zone.empty()) {
        const auto zone = snapshot.findByName(question.destination.zone);
        if (!zone)
            return fail(explainError(zone.error().code, question.destination.zone, zone.error().detail));
        restriction.zone = *zone;
    }
    if (!question.source)
        return restriction;
    const AddressFamily family = question.destination.address.family();
    if (question.source->family() != family)
        return fail(explainError(ErrorCode::FamilyMismatch, question.source->toString(), std::string(nameOf(family))));
    for (const Adapter& adapter : snapshot.adapters()) {
        const bool owns = std::any_of(adapter.addresses.begin(), adapter.addresses.end(),
            [&](const AssignedAddress& assigned) { return assigned.address == *question.source; });
        if (!owns)
            continue;
        const auto& ipInterface = adapter.ipInterface(family);
        const bool weak = ipInterface && ipInterface->weakHostSend == true;
        if (snapshot.rules().strongHost && !weak)
            restriction.source = &adapter;
        return restriction;
    }
    return fail(explainError(ErrorCode::NoSuchSource, question.source->toString()));
}

/// All active routes that cover the destination, longest prefix first, excluded ones with their reason.
std::vector<Judgement> collectCandidates(
    const Snapshot& snapshot, const RouteIndex& index, const Restriction& restriction, const IpAddress& destination) {
    std::vector<Judgement> candidates;
    for (auto group = index.longestMatch(destination); group != GroupPosition::None; group = index.parent(group)) {
        const auto [first, end] = index.group(group);
        for (std::uint32_t position = first; position < end; ++position) {
            const Route& route = snapshot.routes()[position];
            const bool isInZone = !restriction.zone || snapshot.adapterOf(route) == restriction.zone;
            if (route.active && isInZone)
                candidates.push_back({position, firstVerdict(snapshot, restriction, route)});
        }
    }
    return candidates;
}

void sortForDisplay(const Snapshot& snapshot, std::vector<Judgement>& candidates) {
    const auto key = [&](const Judgement& judgement) {
        const Route& route = snapshot.routes()[judgement.route];
        return std::tuple(-int{route.destination.length()}, judgement.verdict == Verdict::OtherTable,
            snapshot.effectiveMetric(route).value_or(~std::uint64_t{0}), judgement.route);
    };
    std::stable_sort(candidates.begin(), candidates.end(),
        [&](const Judgement& left, const Judgement& right) { return key(left) < key(right); });
}

/// Whether these judged routes send the look-up on to the next table; if so, none of them decides.
bool sendOn(const Snapshot& snapshot, std::span<Judgement> equals) {
    const auto decides = [](const Judgement& judgement) { return judgement.verdict != Verdict::HigherMetric; };
    // Where a throw ties with another route, nobody can say what happens: that stays a tie.
    const bool isSentOn = std::all_of(equals.begin(), equals.end(), [&](const Judgement& judgement) {
        return !decides(judgement) || snapshot.routes()[judgement.route].type == RouteType::Throw;
    });
    for (Judgement& judgement : equals) {
        if (isSentOn && decides(judgement))
            judgement.verdict = Verdict::OtherTable;
    }
    return isSentOn;
}

/// Marks the routes that decide: of the first table with any that competes and does not send the look-up on, those of
/// the longest prefix.
void decide(const Snapshot& snapshot, std::vector<Judgement>& candidates) {
    const auto rank = [&](const Judgement& judgement) {
        const Route& route = snapshot.routes()[judgement.route];
        return std::tuple(judgement.verdict != Verdict::ShorterPrefix, turnOf(snapshot.rules(), route),
            -int{route.destination.length()});
    };
    std::stable_sort(candidates.begin(), candidates.end(),
        [&](const Judgement& left, const Judgement& right) { return rank(left) < rank(right); });
    const auto end = std::find_if(candidates.begin(), candidates.end(),
        [](const Judgement& judgement) { return judgement.verdict != Verdict::ShorterPrefix; });
    for (auto table = candidates.begin(); table != end;) {
        const auto best = rank(*table);
        const auto equalsEnd =
            std::find_if(table, end, [&](const Judgement& judgement) { return rank(judgement) != best; });
        const auto tableEnd = std::find_if(equalsEnd, end,
            [&](const Judgement& judgement) { return std::get<1>(rank(judgement)) != std::get<1>(best); });
        judgeEquals(snapshot, {table, equalsEnd});
        if (!sendOn(snapshot, {table, equalsEnd})) {
            std::for_each(tableEnd, end, [](Judgement& judgement) { judgement.verdict = Verdict::OtherTable; });
            return;
        }
        table = tableEnd;
    }
}

} // namespace

std::string_view nameOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Winner: return "winner";
    case Verdict::Tie: return "tie";
    case Verdict::Undecided: return "undecided";
    case Verdict::HigherMetric: return "higher-metric";
    case Verdict::ShorterPrefix: return "shorter-prefix";
    case Verdict::NoMatch: return "no-match";
    case Verdict::InterfaceDown: return "interface-down";
    case Verdict::DefaultRoutesDisabled: return "default-routes-disabled";
    case Verdict::OtherSource: return "other-source";
    case Verdict::OtherTable: return "other-table";
    }
    return {};
}

Verdict Explanation::verdictOf(std::uint32_t route) const {
    const auto found = std::find_if(
        candidates.begin(), candidates.end(), [route](const Judgement& judgement) { return judgement.route == route; });
    return found == candidates.end() ? Verdict::NoMatch : found->verdict;
}

Expected<Explanation> explain(const Snapshot& snapshot, const RouteIndex& index, const Question& question) {
    const auto restriction = restrictionOf(snapshot, question);
    if (!restriction)
        return fail(restriction.error());
    Explanation explanation{.question = question};
    explanation.candidates = collectCandidates(snapshot, index, *restriction, question.destination.address);
    decide(snapshot, explanation.candidates);
    sortForDisplay(snapshot, explanation.candidates);
    for (const Judgement& judgement : explanation.candidates) {
        if (judgement.verdict == Verdict::Winner)
            explanation.winner = judgement.route;
        else if (judgement.verdict == Verdict::Tie || judgement.verdict == Verdict::Undecided)
            explanation.ties.push_back(judgement.route);
    }
    return explanation;
}

std::vector<Verdict> rankWithinPrefix(const Snapshot& snapshot, const PrefixGroup& group) {
    std::vector<Verdict> verdicts(group.size(), Verdict::NoMatch);
    std::vector<Judgement> judgements;
    for (std::uint32_t position = group.first; position < group.end; ++position) {
        const Route& route = snapshot.routes()[position];
        if (route.active)
            judgements.push_back({position, firstVerdict(snapshot, {}, route)});
    }
    decide(snapshot, judgements);
    for (const Judgement& judgement : judgements)
        verdicts[judgement.route - group.first] = judgement.verdict;
    return verdicts;
}

std::vector<Verdict> rankWithinPrefixes(const Snapshot& snapshot) {
    const auto routes = snapshot.routes();
    std::vector<Verdict> verdicts;
    verdicts.reserve(routes.size());
    for (std::uint32_t first = 0; first < routes.size();) {
        std::uint32_t end = first;
        while (end < routes.size() && routes[end].destination == routes[first].destination)
            ++end;
        const std::vector<Verdict> ofGroup = rankWithinPrefix(snapshot, {first, end});
        verdicts.insert(verdicts.end(), ofGroup.begin(), ofGroup.end());
        first = end;
    }
    return verdicts;
}

} // namespace precedence
