// The difference of two snapshots, few and many changes, with the same adapters and with one more.
#include "model/network/difference.h"
#include "tests/support/full_table.h"

#include <benchmark/benchmark.h>

namespace precedence {
namespace {

void differenceOf(benchmark::State& state, std::size_t newAdapters) {
    const SnapshotPtr older = tests::fullTable({.prefixes = static_cast<std::size_t>(state.range(0))});
    Snapshot::Parts parts = tests::withScatteredChanges(*older, static_cast<std::size_t>(state.range(1)), 3)->parts();
    for (std::size_t i = 0; i < newAdapters; ++i)
        parts.adapters.push_back({.id = AdapterId("new" + std::to_string(i))});
    const SnapshotPtr newer = Snapshot::make(std::move(parts));
    for ([[maybe_unused]] auto round : state)
        benchmark::DoNotOptimize(difference(*older, *newer).routes.changed.size());
}

void sizes(benchmark::internal::Benchmark* made) {
    made->ArgNames({"routes", "changes"})->Unit(benchmark::kMicrosecond);
    made->Args({1'000, 10})->Args({100'000, 1'000})->Args({1'000'000, 1'000})->Args({1'000'000, 100'000});
}

BENCHMARK_CAPTURE(differenceOf, sameAdapters, 0)->Apply(sizes);
BENCHMARK_CAPTURE(differenceOf, oneMoreAdapter, 1)->Apply(sizes);

} // namespace
} // namespace precedence
