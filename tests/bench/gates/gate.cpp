#include "tests/bench/gates/gate.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <limits>

namespace precedence::bench {
namespace {

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

Durations bestOfRounds(const Side& product, const Side& reference, const Effort& effort) {
    constexpr double kLongest = std::numeric_limits<double>::max();
    Durations best{kLongest, kLongest};
    const auto end = std::chrono::steady_clock::now() + effort.leastTime;
    for (int round = 0; round < effort.fewestRounds || std::chrono::steady_clock::now() < end; ++round) {
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

bool holdGates(std::initializer_list<GateGroup> groups, std::string_view only) {
    bool allHold = true;
    std::size_t measured = 0;
    std::printf("%-66s | %9s | %9s | %-5s | %s\n", "gate", "measured", "limit", "holds", "");
    for (const GateGroup& group : groups) {
        if (!only.empty() && only != group.name)
            continue;
        std::vector<Gate> gates;
        group.measure(gates);
        measured += gates.size();
        for (const Gate& gate : gates) {
            std::printf("%-66s | %9.2f | %s %6.1f | %-5s | %s\n", gate.name.c_str(), gate.measured,
                gate.bound == Bound::AtLeast ? ">=" : "<=", gate.limit, gate.holds() ? "yes" : "NO",
                gate.detail.c_str());
            allHold = allHold && gate.holds();
        }
        std::fflush(stdout);
    }
    return allHold && measured > 0;
}

void keep(std::uint64_t value) {
    static std::atomic<std::uint64_t> kept{0};
    kept.store(value, std::memory_order_relaxed);
}

} // namespace precedence::bench
