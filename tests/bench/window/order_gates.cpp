// Drag, sort and filter until the result is painted, against QSortFilterProxyModel over the same routes.
#include "app/pages/routes_view.h"
#include "tests/bench/window/proxy_table.h"
#include "tests/bench/window/routes_window.h"
#include "tests/bench/window/table_steps.h"
#include "tests/bench/window/window_gates.h"

#include <cstdio>
#include <cstdlib>

namespace precedence::bench {
namespace {

constexpr std::size_t kMillion = 1'000'000;
constexpr std::size_t kHundredThousand = 100'000;
/// The reference takes a second and more for a run.
constexpr Effort kFewRounds{.fewestRounds = 4, .leastTime = std::chrono::seconds(4)};

struct Subject {
    RouteSourcePtr source;
    RoutesWindow product;
    ProxyTable reference;

    explicit Subject(std::size_t routes)
        : source(contestedRoutes(routes))
        , product(source)
        , reference(source, product.view()) {}
};

/// A reference that shows something else would prove nothing.
void requireSameRows(Subject& subject) {
    RouteTableModel& routes = subject.product.routes();
    if (routes.rowCount() == subject.reference.rowCount() &&
        routes.routeAt(routes.index(0, 0)) == subject.reference.first())
        return;
    std::fprintf(stderr, "The table and its reference show different rows.\n");
    std::exit(EXIT_FAILURE);
}

/// Makes a step of each side, by a generic function that is given the table.
template <typename MakeStep>
Gate speedGate(const std::string& name, double limit, Subject& subject, const MakeStep& makeStep) {
    auto product = makeStep(subject.product);
    auto reference = makeStep(subject.reference);
    product.there();
    reference.there();
    requireSameRows(subject);
    product.back();
    reference.back();
    requireSameRows(subject);
    const auto step = [](auto& side) {
        return [&side] {
            side.there();
            side.back();
        };
    };
    const Durations best = bestOfRounds({.run = step(product), .runsInRound = 4}, {.run = step(reference)}, kFewRounds);
    return {.name = name,
        .measured = best.reference / best.product,
        .bound = Bound::AtLeast,
        .limit = limit,
        .detail = durationText(best.product) + " against " + durationText(best.reference)};
}

} // namespace

void addDragGates(std::vector<Gate>& gates) {
    Subject subject(kMillion);
    gates.push_back(speedGate("drag to repaint, 1M routes: times a sorted proxy", 40, subject,
        [&](auto& table) { return DragStep(table, *subject.source->snapshot); }));
}

void addSortGates(std::vector<Gate>& gates) {
    Subject subject(kMillion);
    gates.push_back(speedGate("sort by metric, by destination, 1M routes: times a sorted proxy", 20, subject,
        [](auto& table) { return SortStep(table, RouteTableModel::EffectiveMetricColumn); }));
    gates.push_back(speedGate("sort by next hop, by destination, 1M routes: times a sorted proxy", 20, subject,
        [](auto& table) { return SortStep(table, RouteTableModel::NextHopColumn); }));
}

void addFilterGates(std::vector<Gate>& gates) {
    Subject subject(kHundredThousand);
    gates.push_back(speedGate("filter by adapter, 100k routes: times a filtering proxy", 50, subject,
        [](auto& table) { return FilterStep(table, adapterFilter()); }));
    gates.push_back(speedGate("filter by text, 100k routes: times a filtering proxy", 3, subject,
        [](auto& table) { return FilterStep(table, textFilter()); }));
}

} // namespace precedence::bench
