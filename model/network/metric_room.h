// The metrics that a plan may hand out: 1..9999 without those that other adapters have. Immutable.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace precedence {

class MetricRoom {
public:
    /// Ends for what has no neighbour on that side. Neighbours themselves may have any metric that a stack reports.
    static constexpr std::int64_t kBelow = -1;
    static constexpr std::int64_t kAbove = std::int64_t{1} << 33;

    explicit MetricRoom(std::vector<std::uint32_t> taken);

    /// How many metrics are free strictly between two ends.
    [[nodiscard]] std::size_t between(std::int64_t start, std::int64_t end) const;
    /// count free metrics strictly between two ends, ascending; between() must say that there are as many.
    /// Before everything else they lie at 4 and below where that is free, so that no automatic link overtakes however
    /// fast it gets; behind everything else they lie beyond the slowest automatic metric for the same reason; in
    /// between they are spread, so that the next change finds room.
    [[nodiscard]] std::vector<std::uint32_t> choose(
        std::int64_t start, std::int64_t end, std::size_t count, std::int64_t slowestAutomatic) const;

private:
    [[nodiscard]] std::vector<std::uint32_t> freeBetween(std::int64_t start, std::int64_t end) const;

    std::vector<std::uint32_t> m_taken; // sorted, each once, all within 1..9999
};

} // namespace precedence
