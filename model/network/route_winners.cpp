#include "model/network/route_winners.h"

#include "model/network/competition.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace precedence {
namespace {

// The slots before those of the interfaces.
constexpr std::uint32_t kNothingToAdd = 0;
constexpr std::uint32_t kNeverWins = 1;
constexpr std::uint32_t kFirstInterface = 2;

/// Above every real sum, and so far below kNoCost that adding a route's metric cannot overflow.
constexpr std::uint64_t kNoSum = std::uint64_t{1} << 33;

int firstTurn(const Snapshot& snapshot, PrefixGroup group) {
    int first = kNoTurn;
    for (const Route& route : snapshot.routes().subspan(group.first, group.size())) {
        const int turn = turnOf(snapshot.rules(), route);
        if (turn < first && !exclusionOf(snapshot, route))
            first = turn;
    }
    return first;
}

/// What a route costs: its own metric and the slot that says what to add.
struct Cost {
    std::uint32_t metric = 0;
    std::uint32_t slot = kNeverWins;
};

Cost costOf(const Snapshot& snapshot, const Route& route) {
    // A throw sends the look-up on; it is no way to go.
    if (exclusionOf(snapshot, route) || route.type == RouteType::Throw)
        return {};
    const auto slot = [&route] {
        return kFirstInterface + static_cast<std::uint32_t>(InterfaceMetrics::numberOf(route.adapter, route.family()));
    };
    const auto added = snapshot.interfaceMetric(route);
    if (const auto sum = route.cost.sum()) {
        if (added && *added <= *sum)
            return {*sum - *added, slot()};
        return {*sum, kNothingToAdd};
    }
    const auto own = snapshot.routeMetric(route);
    if (!own)
        return {};
    if (!snapshot.rules().metricsAdd)
        return {*own, kNothingToAdd};
    return snapshot.interfaceOf(route) ? Cost{*own, slot()} : Cost{};
}

std::vector<std::uint64_t> slotCosts(const InterfaceMetrics& metrics) {
    std::vector<std::uint64_t> costs{0, kNoSum};
    for (const auto& metric : metrics.values())
        costs.push_back(metric ? *metric : kNoSum);
    return costs;
}

template <typename Slot>
void addUp(std::span<const std::uint32_t> metrics, std::span<const Slot> slots, std::span<const std::uint64_t> costs,
    std::span<std::uint64_t> sums) {
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        const std::uint64_t sum = metrics[i] + costs[slots[i]];
        // All ones from kNoSum upwards; sums of 32-bit numbers never have this bit.
        sums[i] = sum | (std::uint64_t{0} - (sum >> 33));
    }
}

/// The least of the costs so far and where it was.
struct Least {
    std::uint64_t cost = 0;
    std::uint32_t route = 0;
    std::uint32_t isTie = 0;

    void take(std::uint64_t other, std::uint32_t position) {
        const std::uint32_t isLess = other < cost;
        const std::uint32_t isEqual = other == cost;
        isTie = (isTie & (1 - isLess)) | isEqual;
        route = isLess != 0 ? position : route;
        cost = isLess != 0 ? other : cost;
    }
};

/// For two routes or more. How many there are cannot be predicted: the first three are taken without a branch.
RouteWinners::Winner winnerAmong(std::span<const std::uint64_t> costs, std::uint32_t first, std::uint32_t end) {
    Least least{costs[first], first};
    least.take(costs[first + 1], first + 1);
    const std::uint32_t third = std::min(first + 2, end - 1);
    // No third one: the second once more, at a cost above all others.
    least.take(costs[third] | (std::uint64_t{0} - std::uint64_t{third < first + 2}), third);
    for (std::uint32_t i = first + 3; i < end; ++i)
        least.take(costs[i], i);
    return least.cost == RouteWinners::kNoCost ? RouteWinners::Winner()
                                               : RouteWinners::Winner(least.route, least.isTie != 0);
}

} // namespace

InterfaceMetrics::InterfaceMetrics(const Snapshot& snapshot) {
    m_metrics.reserve(2 * snapshot.adapters().size());
    for (const Adapter& adapter : snapshot.adapters()) {
        for (const AddressFamily family : kFamilies) {
            const auto& ipInterface = adapter.ipInterface(family);
            m_metrics.push_back(ipInterface ? ipInterface->metric : std::nullopt);
        }
    }
}

RouteWinners::RouteWinners(const Snapshot& snapshot, const RouteIndex& index) {
    const auto routes = snapshot.routes();
    assert(routes.size() == index.routeCount() && routes.size() < std::numeric_limits<std::int32_t>::max());
    const std::size_t slotCount = kFirstInterface + 2 * snapshot.adapters().size();
    const bool isNarrow = slotCount <= std::size_t{std::numeric_limits<std::uint8_t>::max()} + 1;
    m_metrics.reserve(routes.size());
    (isNarrow ? m_slots.reserve(routes.size()) : m_wideSlots.reserve(routes.size()));
    m_firsts.reserve(index.groupCount() + 1);
    for (std::uint32_t i = 0; i < index.groupCount(); ++i) {
        const PrefixGroup group = index.group(static_cast<GroupPosition>(i));
        const int turn = firstTurn(snapshot, group);
        m_firsts.push_back(group.first);
        if (group.size() > 1)
            m_contested.push_back(i);
        for (const Route& route : routes.subspan(group.first, group.size())) {
            const bool isTurn = turnOf(snapshot.rules(), route) == turn;
            const Cost cost = isTurn ? costOf(snapshot, route) : Cost{};
            m_metrics.push_back(cost.metric);
            if (isNarrow)
                m_slots.push_back(static_cast<std::uint8_t>(cost.slot));
            else
                m_wideSlots.push_back(cost.slot);
        }
    }
    m_firsts.push_back(static_cast<std::uint32_t>(routes.size()));
    m_contested.shrink_to_fit();
}

void RouteWinners::compute(const InterfaceMetrics& metrics, Outcome& outcome) const {
    computeMetrics(metrics, outcome.effectiveMetrics);
    outcome.winners.resize(groupCount());
    fillWinners(outcome.effectiveMetrics, outcome.winners);
}

void RouteWinners::computeMetrics(const InterfaceMetrics& metrics, std::vector<std::uint64_t>& effectiveMetrics) const {
    const std::vector<std::uint64_t> costs = slotCosts(metrics);
    effectiveMetrics.resize(routeCount());
    if (m_wideSlots.empty())
        addUp(std::span(m_metrics), std::span(m_slots), costs, std::span(effectiveMetrics));
    else
        addUp(std::span(m_metrics), std::span(m_wideSlots), costs, std::span(effectiveMetrics));
}

void RouteWinners::fillWinners(std::span<const std::uint64_t> effectiveMetrics, std::span<Winner> winners) const {
    for (std::size_t group = 0; group < winners.size(); ++group) {
        const std::uint32_t first = m_firsts[group];
        winners[group] = Winner(effectiveMetrics[first] == kNoCost ? Winner() : Winner(first, false));
    }
    for (const std::uint32_t group : m_contested)
        winners[group] = winnerAmong(effectiveMetrics, m_firsts[group], m_firsts[group + 1]);
}

std::size_t RouteWinners::bytes() const {
    const std::size_t words =
        m_metrics.capacity() + m_wideSlots.capacity() + m_firsts.capacity() + m_contested.capacity();
    return m_slots.capacity() + words * sizeof(std::uint32_t);
}

} // namespace precedence
