#include "model/network/metric_room.h"

#include "model/network/metric.h"

#include <algorithm>
#include <cassert>

namespace precedence {
namespace {

/// The fastest link's automatic metric is 5 in every table; what is below, no automatic link reaches.
constexpr std::uint32_t kBelowAutomatic = 4;
constexpr std::int64_t kStep = 5;

/// From a sorted list, count numbers from target on in steps of five, closer where the list would not last.
std::vector<std::uint32_t> inSteps(const std::vector<std::uint32_t>& free, std::size_t count, std::int64_t target) {
    std::vector<std::uint32_t> chosen;
    auto next = free.begin();
    while (chosen.size() < count) {
        const auto left = static_cast<std::ptrdiff_t>(count - chosen.size());
        const auto wanted = std::lower_bound(next, free.end(), target);
        const auto latest = free.end() - left;
        const auto taken = std::min(wanted, latest);
        chosen.push_back(*taken);
        next = taken + 1;
        target = *taken + kStep;
    }
    return chosen;
}

std::vector<std::uint32_t> spread(const std::vector<std::uint32_t>& free, std::size_t count) {
    std::vector<std::uint32_t> chosen;
    for (std::size_t i = 1; i <= count; ++i)
        chosen.push_back(free[i * free.size() / (count + 1)]);
    return chosen;
}

} // namespace

MetricRoom::MetricRoom(std::vector<std::uint32_t> taken)
    : m_taken(std::move(taken)) {
    std::erase_if(m_taken, [](std::uint32_t metric) { return metric < kLowestMetric || metric > kHighestMetric; });
    std::sort(m_taken.begin(), m_taken.end());
    m_taken.erase(std::unique(m_taken.begin(), m_taken.end()), m_taken.end());
}

std::size_t MetricRoom::between(std::int64_t start, std::int64_t end) const {
    const std::int64_t first = std::max<std::int64_t>(start + 1, kLowestMetric);
    const std::int64_t last = std::min<std::int64_t>(end - 1, kHighestMetric);
    if (last < first)
        return 0;
    const auto taken = std::upper_bound(m_taken.begin(), m_taken.end(), last) -
                       std::lower_bound(m_taken.begin(), m_taken.end(), first);
    return static_cast<std::size_t>(last - first + 1 - taken);
}

std::vector<std::uint32_t> MetricRoom::choose(
    std::int64_t start, std::int64_t end, std::size_t count, std::int64_t slowestAutomatic) const {
    assert(count == 0 || between(start, end) >= count);
    if (count == 0)
        return {};
    const std::vector<std::uint32_t> free = freeBetween(start, end);
    const auto low =
        static_cast<std::size_t>(std::upper_bound(free.begin(), free.end(), kBelowAutomatic) - free.begin());
    const auto at = [&free](std::size_t position) { return free.begin() + static_cast<std::ptrdiff_t>(position); };
    if (start == kBelow && low >= count)
        return {at(low - count), at(low)};
    if (start == kBelow && end != kAbove)
        return {free.begin(), at(count)};
    if (end == kAbove)
        return inSteps(free, count, std::max(start, slowestAutomatic) + kStep);
    return spread(free, count);
}

std::vector<std::uint32_t> MetricRoom::freeBetween(std::int64_t start, std::int64_t end) const {
    std::vector<std::uint32_t> free;
    const std::int64_t last = std::min<std::int64_t>(end - 1, kHighestMetric);
    for (std::int64_t metric = std::max<std::int64_t>(start + 1, kLowestMetric); metric <= last; ++metric) {
        if (!std::binary_search(m_taken.begin(), m_taken.end(), metric))
            free.push_back(static_cast<std::uint32_t>(metric));
    }
    return free;
}

} // namespace precedence
