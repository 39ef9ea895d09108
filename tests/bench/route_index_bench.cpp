// Building the index, looking up, and walking the chain that explains a decision.
#include "model/network/route_index.h"
#include "tests/support/full_table.h"

#include <benchmark/benchmark.h>

namespace precedence {
namespace {

constexpr std::size_t kAddresses = 1 << 14;

SnapshotPtr tableOf(const benchmark::State& state, AddressFamily family) {
    return tests::fullTable({.prefixes = static_cast<std::size_t>(state.range(0)), .family = family});
}

void buildIndex(benchmark::State& state, AddressFamily family) {
    const SnapshotPtr snapshot = tableOf(state, family);
    std::size_t bytes = 0;
    for ([[maybe_unused]] auto round : state) {
        const RouteIndex index(snapshot->routes());
        bytes = index.bytes();
    }
    state.counters["bytesPerRoute"] = static_cast<double>(bytes) / static_cast<double>(state.range(0));
}

void lookUp(benchmark::State& state, AddressFamily family) {
    const SnapshotPtr snapshot = tableOf(state, family);
    const RouteIndex index(snapshot->routes());
    const std::vector<IpAddress> addresses = tests::addressesInside(*snapshot, kAddresses, 2);
    std::size_t next = 0;
    for ([[maybe_unused]] auto round : state)
        benchmark::DoNotOptimize(index.longestMatch(addresses[next++ % kAddresses]));
}

void explainChain(benchmark::State& state, AddressFamily family) {
    const SnapshotPtr snapshot = tableOf(state, family);
    const RouteIndex index(snapshot->routes());
    const std::vector<IpAddress> addresses = tests::addressesInside(*snapshot, kAddresses, 2);
    std::size_t next = 0;
    for ([[maybe_unused]] auto round : state) {
        GroupPosition group = index.longestMatch(addresses[next++ % kAddresses]);
        for (; group != GroupPosition::None; group = index.parent(group))
            benchmark::DoNotOptimize(group);
    }
}

void sizes(benchmark::internal::Benchmark* made) {
    made->Arg(1'000)->Arg(100'000)->Arg(1'000'000);
}

BENCHMARK_CAPTURE(buildIndex, IPv4, AddressFamily::IPv4)->Apply(sizes)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(buildIndex, IPv6, AddressFamily::IPv6)->Apply(sizes)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(lookUp, IPv4, AddressFamily::IPv4)->Apply(sizes);
BENCHMARK_CAPTURE(lookUp, IPv6, AddressFamily::IPv6)->Apply(sizes);
BENCHMARK_CAPTURE(explainChain, IPv4, AddressFamily::IPv4)->Apply(sizes);
BENCHMARK_CAPTURE(explainChain, IPv6, AddressFamily::IPv6)->Apply(sizes);

} // namespace
} // namespace precedence
