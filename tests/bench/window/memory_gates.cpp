// What a route takes: the snapshot, what is made of it on the reading thread, and the models of the panel; when it is
// shown first, and after the next snapshot has come.
#include "app/panel_models.h"
#include "tests/bench/window/table_steps.h"
#include "tests/bench/window/window_gates.h"
#include "tests/support/memory_use.h"

#include <array>
#include <cstdio>

namespace precedence::bench {
namespace {

std::string text(double bytes) {
    std::array<char, 32> written{};
    std::snprintf(written.data(), written.size(), "%.1f", bytes);
    return written.data();
}

} // namespace

void addMemoryGates(std::vector<Gate>& gates) {
    const std::size_t before = tests::heapBytes();
    RouteSourcePtr source = contestedRoutes(1'000'000);
    const auto perRoute = [&] {
        return static_cast<double>(tests::heapBytes() - before) /
               static_cast<double>(source->snapshot->routes().size());
    };
    const double read = perRoute();
    PanelModels models;
    models.setSource(source, QDateTime::currentDateTime());
    models.routes.sort(RouteTableModel::EffectiveMetricColumn, Qt::AscendingOrder);
    gates.push_back({.name = "memory of 1M routes: bytes a route",
        .measured = perRoute(),
        .limit = 100,
        .detail = text(read) + " of them the snapshot and its index"});
    source = RouteSource::make(tests::withScatteredChanges(*source->snapshot, 10'000, 3), source);
    models.setSource(source, QDateTime::currentDateTime());
    gates.push_back({.name = "the same after 10,000 changes", .measured = perRoute(), .limit = 100});
}

} // namespace precedence::bench
