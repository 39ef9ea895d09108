// What the table of routes costs until it is painted, by how many there are: the product's, and Qt's sorted and
// filtered proxy over the same routes.
#include "app/main_window.h"
#include "app/pages/routes_view.h"
#include "tests/bench/window/proxy_table.h"
#include "tests/bench/window/routes_window.h"
#include "tests/bench/window/table_steps.h"

#include <QApplication>
#include <benchmark/benchmark.h>

namespace precedence::bench {
namespace {

/// The last table that was asked for: making one of a million routes takes a second.
RouteSourcePtr routesOf(const benchmark::State& state) {
    static std::int64_t count = 0;
    static RouteSourcePtr source;
    if (count != state.range(0))
        source = contestedRoutes(static_cast<std::size_t>(state.range(0)));
    count = state.range(0);
    return source;
}

/// A step has two halves, each with its repaint; the time is of both.
template <typename Step>
void run(benchmark::State& state, Step step) {
    for ([[maybe_unused]] auto round : state) {
        step.there();
        step.back();
    }
}

void dragProduct(benchmark::State& state) {
    RoutesWindow table(routesOf(state));
    run(state, DragStep(table, *routesOf(state)->snapshot));
}
void dragProxy(benchmark::State& state) {
    RoutesWindow like(routesOf(state));
    ProxyTable table(routesOf(state), like.view());
    run(state, DragStep(table, *routesOf(state)->snapshot));
}
void sortProduct(benchmark::State& state, int column) {
    RoutesWindow table(routesOf(state));
    run(state, SortStep(table, column));
}
void sortProxy(benchmark::State& state, int column) {
    RoutesWindow like(routesOf(state));
    ProxyTable table(routesOf(state), like.view());
    run(state, SortStep(table, column));
}
void filterProduct(benchmark::State& state, const RouteFilter& filter) {
    RoutesWindow table(routesOf(state));
    run(state, FilterStep(table, filter));
}
void filterProxy(benchmark::State& state, const RouteFilter& filter) {
    RoutesWindow like(routesOf(state));
    ProxyTable table(routesOf(state), like.view());
    run(state, FilterStep(table, filter));
}

/// Many changes, and then none of them.
template <typename SetSource>
class UpdateStep {
public:
    UpdateStep(const RouteSourcePtr& source, std::size_t changes, SetSource setSource)
        : m_setSource(std::move(setSource))
        , m_changed(RouteSource::make(tests::withScatteredChanges(*source->snapshot, changes, 3), source))
        , m_back(RouteSource::make(source->snapshot, m_changed)) {}

    void there() { m_setSource(m_changed); }
    void back() { m_setSource(m_back); }

private:
    SetSource m_setSource;
    RouteSourcePtr m_changed;
    RouteSourcePtr m_back;
};

void update(benchmark::State& state) {
    RoutesWindow table(routesOf(state));
    run(state, UpdateStep(routesOf(state), static_cast<std::size_t>(state.range(1)), [&](const RouteSourcePtr& source) {
        table.setSource(source);
        table.settle();
    }));
}

/// Everything that the panel shows beside the table.
void updateWholeWindow(benchmark::State& state) {
    PanelModels models;
    MainWindow window(models);
    window.showPage(PageName::Routes);
    window.resize(1280, 800);
    window.show();
    models.setSource(routesOf(state), QDateTime::currentDateTime());
    PaintedView painted(*window.findChild<RoutesView*>());
    run(state, UpdateStep(routesOf(state), static_cast<std::size_t>(state.range(1)), [&](const RouteSourcePtr& source) {
        models.setSource(source, QDateTime::currentDateTime());
        painted.settle();
    }));
}

void sizes(benchmark::internal::Benchmark* made) {
    made->ArgName("routes")->Unit(benchmark::kMillisecond)->Arg(1'000)->Arg(100'000)->Arg(1'000'000);
}
/// One step of the filtering proxy takes a minute and more among a million.
void smallerSizes(benchmark::internal::Benchmark* made) {
    made->ArgName("routes")->Unit(benchmark::kMillisecond)->Arg(1'000)->Arg(100'000);
}
void changes(benchmark::internal::Benchmark* made) {
    made->ArgNames({"routes", "changes"})->Unit(benchmark::kMillisecond);
    made->Args({1'000, 10})->Args({100'000, 1'000})->Args({1'000'000, 10})->Args({1'000'000, 10'000});
}

constexpr int kByMetric = RouteTableModel::EffectiveMetricColumn;
constexpr int kByNextHop = RouteTableModel::NextHopColumn;

BENCHMARK(dragProduct)->Apply(sizes);
BENCHMARK(dragProxy)->Apply(sizes);
BENCHMARK_CAPTURE(sortProduct, metric, kByMetric)->Apply(sizes);
BENCHMARK_CAPTURE(sortProxy, metric, kByMetric)->Apply(sizes);
BENCHMARK_CAPTURE(sortProduct, nextHop, kByNextHop)->Apply(sizes);
BENCHMARK_CAPTURE(sortProxy, nextHop, kByNextHop)->Apply(sizes);
BENCHMARK_CAPTURE(filterProduct, adapter, adapterFilter())->Apply(sizes);
BENCHMARK_CAPTURE(filterProxy, adapter, adapterFilter())->Apply(smallerSizes);
BENCHMARK_CAPTURE(filterProduct, text, textFilter())->Apply(sizes);
BENCHMARK_CAPTURE(filterProxy, text, textFilter())->Apply(smallerSizes);
BENCHMARK(update)->Apply(changes);
BENCHMARK(updateWholeWindow)->Apply(changes);

} // namespace
} // namespace precedence::bench

int main(int count, char** arguments) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, arguments);
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
