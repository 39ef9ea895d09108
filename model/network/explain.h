// Why traffic to a destination goes where it goes: the decision, route by route, with a verdict for each.
// Pure functions over a snapshot; nothing is asked of a stack.
#pragma once

#include "model/network/route_index.h"
#include "model/network/snapshot.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace precedence {

enum class Verdict : std::uint8_t {
    Winner,
    Tie,       ///< as good as another one; which of them the system takes is not documented
    Undecided, ///< a part of its cost is not known, so that it cannot be compared
    HigherMetric,
    ShorterPrefix,
    NoMatch, ///< its prefix does not cover the destination, or it is outside the destination's zone
    InterfaceDown,
    DefaultRoutesDisabled,
    OtherSource, ///< the source address belongs to another adapter (strong host)
    /// It stands in a table that this look-up does not reach, or it sends the look-up on to the next table (throw), so
    /// that another table decides (Linux).
    OtherTable,
};

/// The name in JSON: "winner", "higher-metric", ...
[[nodiscard]] std::string_view nameOf(Verdict verdict);

struct Question {
    ScopedAddress destination;
    std::optional<IpAddress> source = {};

    friend bool operator==(const Question&, const Question&) = default;
};

/// A position in the snapshot's routes, and what became of that route.
struct Judgement {
    std::uint32_t route = 0;
    Verdict verdict = Verdict::NoMatch;

    friend bool operator==(const Judgement&, const Judgement&) = default;
};

struct Explanation {
    Question question;
    /// Every active route whose prefix covers the destination, longest prefix first, the cheapest of a prefix first.
    /// Every other active route of the snapshot has the verdict NoMatch.
    std::vector<Judgement> candidates = {};
    std::optional<std::uint32_t> winner = {}; ///< nothing on a tie, where undecided, and where no route is left
    std::vector<std::uint32_t> ties = {};     ///< the routes that tie or that cannot be told apart

    [[nodiscard]] Verdict verdictOf(std::uint32_t route) const;
};

/// A zone restricts the question to one adapter: its id, alias or index. NoSuchAdapter where the zone names none, and
/// where strong host applies and no adapter has the source address.
Expected<Explanation> explain(const Snapshot& snapshot, const RouteIndex& index, const Question& question);

/// Verdicts among the routes of one prefix, in their order: who wins there, whatever the destination.
[[nodiscard]] std::vector<Verdict> rankWithinPrefix(const Snapshot& snapshot, const PrefixGroup& group);

/// The same for every prefix, for a route table. In the order of the
/// snapshot's routes; inactive routes have NoMatch.
[[nodiscard]] std::vector<Verdict> rankWithinPrefixes(const Snapshot& snapshot);

} // namespace precedence
