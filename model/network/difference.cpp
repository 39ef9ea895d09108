#include "model/network/difference.h"

#include <algorithm>
#include <compare>
#include <optional>
#include <span>
#include <tuple>

namespace precedence {
namespace {

/// Where the adapters of both snapshots stand in the merged order of their ids. Both lists are sorted by id, so that
/// comparing ranks and comparing ids give the same.
struct AdapterRanks {
    std::vector<std::uint32_t> older;
    std::vector<std::uint32_t> newer;
    bool same = true; ///< both snapshots have the same ids, so that positions are ranks
};

AdapterRanks rankAdapters(std::span<const Adapter> older, std::span<const Adapter> newer) {
    AdapterRanks ranks;
    std::size_t i = 0;
    std::size_t j = 0;
    for (std::uint32_t rank = 0; i < older.size() || j < newer.size(); ++rank) {
        const bool takeOlder = j == newer.size() || (i < older.size() && older[i].id <= newer[j].id);
        const bool takeNewer = i == older.size() || (j < newer.size() && newer[j].id <= older[i].id);
        ranks.same = ranks.same && takeOlder && takeNewer;
        if (takeOlder) {
            ranks.older.push_back(rank);
            ++i;
        }
        if (takeNewer) {
            ranks.newer.push_back(rank);
            ++j;
        }
    }
    return ranks;
}

ListDifference compareAdapters(
    std::span<const Adapter> older, std::span<const Adapter> newer, const AdapterRanks& ranks) {
    ListDifference found;
    std::uint32_t i = 0;
    std::uint32_t j = 0;
    while (i < older.size() || j < newer.size()) {
        if (j == newer.size() || (i < older.size() && ranks.older[i] < ranks.newer[j])) {
            found.removed.push_back(i++);
        } else if (i == older.size() || ranks.newer[j] < ranks.older[i]) {
            found.added.push_back(j++);
        } else {
            if (older[i] != newer[j])
                found.changed.emplace_back(i, j);
            ++i;
            ++j;
        }
    }
    return found;
}

/// All of a route but prefix, next hop and adapter, in the order in which a snapshot sorts them.
auto valuesOf(const Route& route) {
    return std::tie(route.table, route.type, route.ordinal, route.cost, route.active, route.persistent, route.origin);
}

/// One merge of two sorted lists of routes.
class RouteMerge {
public:
    RouteMerge(const Snapshot& older, const Snapshot& newer, const AdapterRanks& ranks)
        : m_older(older.routes())
        , m_newer(newer.routes())
        , m_rules(newer.rules())
        , m_ranks(ranks) {}

    ListDifference run() &&;

private:
    struct Range {
        std::uint32_t first = 0;
        std::uint32_t end = 0;
    };

    [[nodiscard]] static std::uint32_t rank(const std::vector<std::uint32_t>& ranks, AdapterPosition position);
    [[nodiscard]] bool areSame(const Route& older, const Route& newer) const;
    [[nodiscard]] std::strong_ordering compareRuns(const Route& older, const Route& newer) const;
    [[nodiscard]] auto keyInRun(const Route& route) const;
    [[nodiscard]] static std::uint32_t endOfRun(std::span<const Route> routes, std::uint32_t first);
    void pairRun(Range older, Range newer);
    void pairByKey(std::vector<std::uint32_t> older, std::vector<std::uint32_t> newer);

    std::span<const Route> m_older;
    std::span<const Route> m_newer;
    const SelectionRules& m_rules;
    const AdapterRanks& m_ranks;
    ListDifference m_found;
};

std::uint32_t RouteMerge::rank(const std::vector<std::uint32_t>& ranks, AdapterPosition position) {
    const auto index = static_cast<std::uint32_t>(position);
    return position == AdapterPosition::None ? index : ranks[index];
}

bool RouteMerge::areSame(const Route& older, const Route& newer) const {
    if (m_ranks.same)
        return older == newer;
    return older.destination == newer.destination && older.nextHop == newer.nextHop &&
           rank(m_ranks.older, older.adapter) == rank(m_ranks.newer, newer.adapter) &&
           valuesOf(older) == valuesOf(newer);
}

/// A run is what has one prefix, one next hop and one adapter.
std::strong_ordering RouteMerge::compareRuns(const Route& older, const Route& newer) const {
    if (const auto order = older.destination <=> newer.destination; order != std::strong_ordering::equal)
        return order;
    if (const auto order = older.nextHop <=> newer.nextHop; order != std::strong_ordering::equal)
        return order;
    return rank(m_ranks.older, older.adapter) <=> rank(m_ranks.newer, newer.adapter);
}

/// The part of a route's key that its run does not settle.
auto RouteMerge::keyInRun(const Route& route) const {
    std::optional<std::uint32_t> metric;
    if (m_rules.metricInKey)
        metric = route.cost.ownPart() ? route.cost.ownPart()
                 : route.cost.sum()   ? route.cost.sum()
                                      : m_rules.absentMetric(route.family());
    return std::tuple(m_rules.metricInKey ? route.table : kNoTable,
        m_rules.metricInKey ? route.type : RouteType::Unicast, route.ordinal, metric);
}

std::uint32_t RouteMerge::endOfRun(std::span<const Route> routes, std::uint32_t first) {
    const Route& start = routes[first];
    std::uint32_t end = first + 1;
    while (end < routes.size() && routes[end].destination == start.destination &&
           routes[end].nextHop == start.nextHop && routes[end].adapter == start.adapter)
        ++end;
    return end;
}

ListDifference RouteMerge::run() && {
    std::uint32_t i = 0;
    std::uint32_t j = 0;
    while (i < m_older.size() && j < m_newer.size()) {
        if (areSame(m_older[i], m_newer[j])) {
            ++i;
            ++j;
            continue;
        }
        const std::strong_ordering order = compareRuns(m_older[i], m_newer[j]);
        if (order == std::strong_ordering::less) {
            m_found.removed.push_back(i++);
        } else if (order == std::strong_ordering::greater) {
            m_found.added.push_back(j++);
        } else {
            const Range olderRun{i, endOfRun(m_older, i)};
            const Range newerRun{j, endOfRun(m_newer, j)};
            pairRun(olderRun, newerRun);
            i = olderRun.end;
            j = newerRun.end;
        }
    }
    for (; i < m_older.size(); ++i)
        m_found.removed.push_back(i);
    for (; j < m_newer.size(); ++j)
        m_found.added.push_back(j);
    return std::move(m_found);
}

/// Sets aside what is equal. Within a run both lists are in the order of the values.
void RouteMerge::pairRun(Range older, Range newer) {
    std::vector<std::uint32_t> olderRest;
    std::vector<std::uint32_t> newerRest;
    std::uint32_t i = older.first;
    std::uint32_t j = newer.first;
    while (i < older.end || j < newer.end) {
        if (j == newer.end || (i < older.end && valuesOf(m_older[i]) < valuesOf(m_newer[j]))) {
            olderRest.push_back(i++);
        } else if (i == older.end || valuesOf(m_newer[j]) < valuesOf(m_older[i])) {
            newerRest.push_back(j++);
        } else {
            ++i;
            ++j;
        }
    }
    pairByKey(std::move(olderRest), std::move(newerRest));
}

void RouteMerge::pairByKey(std::vector<std::uint32_t> older, std::vector<std::uint32_t> newer) {
    const auto sortByKey = [this](std::vector<std::uint32_t>& positions, std::span<const Route> routes) {
        std::stable_sort(positions.begin(), positions.end(),
            [&](std::uint32_t left, std::uint32_t right) { return keyInRun(routes[left]) < keyInRun(routes[right]); });
    };
    sortByKey(older, m_older);
    sortByKey(newer, m_newer);
    const std::size_t removedBefore = m_found.removed.size();
    const std::size_t addedBefore = m_found.added.size();
    const std::size_t changedBefore = m_found.changed.size();
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < older.size() || j < newer.size()) {
        if (j == newer.size() || (i < older.size() && keyInRun(m_older[older[i]]) < keyInRun(m_newer[newer[j]]))) {
            m_found.removed.push_back(older[i++]);
        } else if (i == older.size() || keyInRun(m_newer[newer[j]]) < keyInRun(m_older[older[i]])) {
            m_found.added.push_back(newer[j++]);
        } else {
            m_found.changed.emplace_back(older[i++], newer[j++]);
        }
    }
    const auto restoreOrder = [](auto& list, std::size_t from) {
        std::sort(list.begin() + static_cast<std::ptrdiff_t>(from), list.end());
    };
    restoreOrder(m_found.removed, removedBefore);
    restoreOrder(m_found.added, addedBefore);
    restoreOrder(m_found.changed, changedBefore);
}

} // namespace

SnapshotDifference difference(const Snapshot& older, const Snapshot& newer) {
    const AdapterRanks ranks = rankAdapters(older.adapters(), newer.adapters());
    return {.adapters = compareAdapters(older.adapters(), newer.adapters(), ranks),
        .routes = RouteMerge(older, newer, ranks).run()};
}

} // namespace precedence
