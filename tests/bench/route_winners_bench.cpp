// Collecting the arrays from a snapshot, and recomputing everything after one interface metric changed.
#include "model/network/route_winners.h"
#include "tests/support/full_table.h"

#include <benchmark/benchmark.h>

namespace precedence {
namespace {

SnapshotPtr tableOf(const benchmark::State& state) {
    return tests::fullTable({.prefixes = static_cast<std::size_t>(state.range(0)), .contestedInHundred = 30});
}

void collectWinnersInputs(benchmark::State& state) {
    const SnapshotPtr snapshot = tableOf(state);
    const RouteIndex index(snapshot->routes());
    for ([[maybe_unused]] auto round : state)
        benchmark::DoNotOptimize(RouteWinners(*snapshot, index).bytes());
}

void recomputeWinners(benchmark::State& state) {
    const SnapshotPtr snapshot = tableOf(state);
    const RouteWinners winners(*snapshot, RouteIndex(snapshot->routes()));
    InterfaceMetrics metrics(*snapshot);
    RouteWinners::Outcome outcome;
    std::uint32_t metric = 0;
    for ([[maybe_unused]] auto round : state) {
        metrics.set(AdapterPosition{3}, AddressFamily::IPv4, ++metric % 50);
        winners.compute(metrics, outcome);
        benchmark::ClobberMemory();
    }
}

BENCHMARK(collectWinnersInputs)->Arg(1'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(recomputeWinners)->Arg(1'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace precedence
