// A plan looks at adapters and at the few routes that decide over the internet, found by binary search: among a million
// of them against a thousand it may cost what the logarithm adds, and no more.
#include "model/network/priority_plan.h"
#include "tests/bench/gates/gate.h"
#include "tests/support/full_table.h"

namespace precedence::bench {
namespace {

std::function<void()> planOf(const SnapshotPtr& snapshot) {
    return [snapshot] {
        const std::vector<AdapterId> last{snapshot->adapters().back().id};
        const auto plan = planOrder(*snapshot, orderWithFirst(*snapshot, AddressFamily::IPv4, last));
        keep(plan ? plan->changes.size() : 0);
    };
}

} // namespace

void addPlanGates(std::vector<Gate>& gates) {
    constexpr int kRuns = 200;
    const Side many{.run = planOf(tests::fullTable({})), .runsInRound = kRuns};
    const Side few{.run = planOf(tests::fullTable({.prefixes = 1'000})), .runsInRound = kRuns};
    const Durations best = bestOfRounds(many, few);
    gates.push_back({.name = "plan of an order among 1M routes: times the same among 1k",
        .measured = best.product / best.reference,
        .limit = 4,
        .detail = durationText(best.product) + " against " + durationText(best.reference)});
}

} // namespace precedence::bench
