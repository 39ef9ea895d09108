// A plan for an order, with its notes, by routes and by adapters.
#include "model/network/priority_plan.h"
#include "tests/support/full_table.h"

#include <benchmark/benchmark.h>

namespace precedence {
namespace {

void planLastFirst(benchmark::State& state) {
    const SnapshotPtr snapshot = tests::fullTable(
        {.prefixes = static_cast<std::size_t>(state.range(0)), .adapters = static_cast<std::size_t>(state.range(1))});
    const std::vector<AdapterId> last{snapshot->adapters().back().id};
    for ([[maybe_unused]] auto round : state)
        benchmark::DoNotOptimize(planOrder(*snapshot, orderWithFirst(*snapshot, AddressFamily::IPv4, last)));
}

BENCHMARK(planLastFirst)
    ->ArgNames({"routes", "adapters"})
    ->Unit(benchmark::kMicrosecond)
    ->Args({1'000, 16})
    ->Args({100'000, 16})
    ->Args({1'000'000, 16})
    ->Args({1'000, 200});

} // namespace
} // namespace precedence
