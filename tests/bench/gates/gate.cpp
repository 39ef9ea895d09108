#include "tests/bench/gates/gate.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <limits>

namespace precedence::bench {
namespace {

constexpr int kFewestRounds = 15;
/// Long enough to meet quiet moments on a busy machine.
constexpr std::chrono::seconds kLeastTime{2};

double secondsPerRun(const Side& side) {
    // Once before the clock starts: what the other side left in the caches is not this side's cost.
    side.run();
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < side.runsInRound; ++i)
        side.run();
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    return taken.count() / side.runsInRound;
}

} // namespace

Durations bestOfRounds(const Side& product, const Side& reference) {
    constexpr double kLongest = std::numeric_limits<double>::max();
    Durations best{kLongest, kLongest};
    const auto end = std::chrono::steady_clock::now() + kLeastTime;
    for (int round = 0; round < kFewestRounds || std::chrono::steady_clock::now() < end; ++round) {
        best.reference = std::min(best.reference, secondsPerRun(reference));
        best.product = std::min(best.product, secondsPerRun(product));
    }
    return best;
}

std::string durationText(double seconds) {
    std::array<char, 32> text{};
    if (seconds < 1e-6)
        std::snprintf(text.data(), text.size(), "%.1f ns", seconds * 1e9);
    else if (seconds < 1e-3)
        std::snprintf(text.data(), text.size(), "%.1f us", seconds * 1e6);
    else
        std::snprintf(text.data(), text.size(), "%.2f ms", seconds * 1e3);
    return text.data();
}

void keep(std::uint64_t value) {
    static std::atomic<std::uint64_t> kept{0};
    kept.store(value, std::memory_order_relaxed);
}

} // namespace precedence::bench
