// All effective metrics and winners after an adapter was dragged, against a copy of the arrays that this reads.
#include "model/network/route_winners.h"
#include "tests/bench/gates/gate.h"
#include "tests/support/full_table.h"

#include <cstring>

namespace precedence::bench {

void addRecomputeGates(std::vector<Gate>& gates) {
    const SnapshotPtr snapshot = tests::fullTable({.prefixes = 735'000, .contestedInHundred = 25});
    const RouteIndex index(snapshot->routes());
    const RouteWinners winners(*snapshot, index);
    InterfaceMetrics metrics(*snapshot);
    RouteWinners::Outcome outcome;
    std::uint32_t metric = 0;
    const Side product{.run =
                           [&] {
                               metrics.set(AdapterPosition{3}, AddressFamily::IPv4, ++metric % 50);
                               winners.compute(metrics, outcome);
                               keep(outcome.effectiveMetrics.back() + outcome.winners.back().route().value_or(0));
                           },
        .runsInRound = 5};
    // A metric and a slot for each route, an offset for each prefix.
    const std::vector<char> inputs(5 * snapshot->routes().size() + 4 * index.groupCount(), 'x');
    std::vector<char> copy(inputs.size(), 'y');
    const Side reference{.run =
                             [&] {
                                 std::memcpy(copy.data(), inputs.data(), copy.size());
                                 keep(static_cast<std::uint64_t>(copy[metric % copy.size()]));
                             },
        .runsInRound = 25};
    const Durations best = bestOfRounds(product, reference);
    gates.push_back({.name = "recompute " + std::to_string(snapshot->routes().size()) + " routes, " +
                             std::to_string(index.groupCount()) + " prefixes: times memcpy of inputs",
        .measured = best.product / best.reference,
        .limit = 10,
        .detail = durationText(best.product) + " against " + durationText(best.reference)});
}

} // namespace precedence::bench
