#include "app/bar_scale.h"

#include <algorithm>
#include <vector>

namespace precedence {

std::uint64_t barScale(std::span<const std::uint64_t> costs) {
    constexpr std::uint64_t kFlattening = 8;
    std::vector<std::uint64_t> sorted(costs.begin(), costs.end());
    std::erase(sorted, 0U);
    if (sorted.empty())
        return 1;
    std::sort(sorted.begin(), sorted.end());
    // Of an even number the lower one, so that one of two can be left out.
    const std::uint64_t middle = sorted[(sorted.size() - 1) / 2];
    std::uint64_t largest = sorted.back();
    for (const std::uint64_t cost : sorted) {
        if (cost / kFlattening <= middle)
            largest = cost;
    }
    std::uint64_t decade = 1;
    while (largest / decade >= 10)
        decade *= 10;
    for (const std::uint64_t step : {1U, 2U, 3U, 4U, 5U, 6U, 8U}) {
        if (step * decade >= largest)
            return step * decade;
    }
    return 10 * decade;
}

} // namespace precedence
