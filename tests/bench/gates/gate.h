// A gate compares the product with a named reference in one process, in rounds that take turns, and takes the best
// round of each: so another load on the machine meets both, and the ratio stays.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace precedence::bench {

enum class Bound { AtLeast, AtMost };

struct Gate {
    std::string name;
    double measured = 0;
    Bound bound = Bound::AtMost;
    double limit = 0;
    std::string detail = {}; ///< the numbers behind the ratio

    [[nodiscard]] bool holds() const { return bound == Bound::AtLeast ? measured >= limit : measured <= limit; }
};

struct Durations {
    double product = 0; ///< seconds for one run
    double reference = 0;
};

/// The best of many alternating rounds. Each side may run many times in a round; the result is per run.
struct Side {
    std::function<void()> run;
    int runsInRound = 1;
};
/// How long they go on. The least time is long enough to meet quiet moments on a busy machine; where one run takes
/// seconds, fewer rounds must do.
struct Effort {
    int fewestRounds = 15;
    std::chrono::seconds leastTime{2};
};
[[nodiscard]] Durations bestOfRounds(const Side& product, const Side& reference, const Effort& effort = {});

/// "12.3 us"
[[nodiscard]] std::string durationText(double seconds);

/// Gates about one subject, measured one after the other.
struct GateGroup {
    const char* name = nullptr;
    void (*measure)(std::vector<Gate>& gates) = nullptr;
};
/// Measures the groups, or the one of that name, and prints every gate as soon as it is known; whether all of them
/// hold.
[[nodiscard]] bool holdGates(std::initializer_list<GateGroup> groups, std::string_view only = {});

/// Keeps a result alive that nothing else reads.
void keep(std::uint64_t value);

// One function per subject, each in a file of its own.
void addRouteIndexGates(std::vector<Gate>& gates);
void addRecomputeGates(std::vector<Gate>& gates);
void addDifferenceGates(std::vector<Gate>& gates);
void addPlanGates(std::vector<Gate>& gates);
void addReadingGates(std::vector<Gate>& gates);

} // namespace precedence::bench
