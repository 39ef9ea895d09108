// A new snapshot with scattered changes onto a shown table that keeps its selection, against a bare reset of the model,
// which does not.
#include "app/pages/routes_view.h"
#include "tests/bench/window/proxy_table.h"
#include "tests/bench/window/routes_window.h"
#include "tests/bench/window/table_steps.h"
#include "tests/bench/window/window_gates.h"

#include <QItemSelectionModel>

#include <cstdio>
#include <cstdlib>

namespace precedence::bench {
namespace {

void requireSelection(RoutesWindow& window) {
    if (window.view().selectionModel()->selectedRows().size() == 1)
        return;
    std::fprintf(stderr, "The selection was lost.\n");
    std::exit(EXIT_FAILURE);
}

Gate updateGate(const RouteSourcePtr& source, std::size_t changes, const std::string& name) {
    // Each knows the difference from the other, as the reading thread makes it.
    const RouteSourcePtr changed =
        RouteSource::make(tests::withScatteredChanges(*source->snapshot, changes, 3), source);
    const RouteSourcePtr back = RouteSource::make(source->snapshot, changed);
    RoutesWindow product(source);
    ResetTable reference(source, changed, product.view());
    const Side update{.run =
                          [&, turn = 0]() mutable {
                              product.setSource(++turn % 2 == 0 ? back : changed);
                              product.settle();
                          },
        .runsInRound = 4};
    const Side reset{.run =
                         [&] {
                             reference.reset();
                             reference.settle();
                         },
        .runsInRound = 4};
    const Durations best = bestOfRounds(update, reset);
    requireSelection(product);
    return {.name = name,
        .measured = best.product / best.reference,
        .limit = 1.5,
        .detail = durationText(best.product) + " against " + durationText(best.reference)};
}

} // namespace

void addUpdateGates(std::vector<Gate>& gates) {
    const RouteSourcePtr source = contestedRoutes(1'000'000);
    gates.push_back(updateGate(source, 10'000, "10,000 changes onto 1M shown rows: times a bare reset"));
    gates.push_back(updateGate(source, 10, "10 changes onto 1M shown rows: times a bare reset"));
}

} // namespace precedence::bench
