// The difference of two snapshots, against a copy of the routes of one of them.
#include "model/network/difference.h"
#include "tests/bench/gates/gate.h"
#include "tests/support/full_table.h"

#include <algorithm>

namespace precedence::bench {

void addDifferenceGates(std::vector<Gate>& gates) {
    constexpr std::size_t kChanges = 1'000;
    const SnapshotPtr older = tests::fullTable({});
    const SnapshotPtr newer = tests::withScatteredChanges(*older, kChanges, 3);
    const Side product{.run = [&] { keep(difference(*older, *newer).routes.changed.size()); }};
    std::vector<Route> copy(older->routes().begin(), older->routes().end());
    // Route is trivially copyable, so that this is a memcpy.
    static_assert(std::is_trivially_copyable_v<Route>);
    const Side reference{.run = [&] {
        std::copy(older->routes().begin(), older->routes().end(), copy.begin());
        keep(copy.back().ordinal);
    }};
    const Durations best = bestOfRounds(product, reference);
    gates.push_back({.name = "difference of two 1M snapshots, 1,000 changes: times memcpy",
        .measured = best.product / best.reference,
        .limit = 2.5,
        .detail = durationText(best.product) + " against " + durationText(best.reference)});
}

} // namespace precedence::bench
