#include "app/console/adapter_ranks.h"

#include "model/network/competition.h"
#include "model/network/priority_order.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace precedence::console {
namespace {

/// The cost of each adapter's best default route that counts.
std::map<AdapterId, std::uint64_t> defaultRouteCosts(const Snapshot& snapshot, AddressFamily family) {
    std::map<AdapterId, std::uint64_t> costs;
    for (const Route& route : snapshot.routes()) {
        if (route.destination != IpPrefix::defaultRoute(family) || exclusionOf(snapshot, route))
            continue;
        const Adapter* adapter = snapshot.adapterOf(route);
        const auto cost = snapshot.effectiveMetric(route);
        if (!adapter || !cost)
            continue;
        const auto [entry, isNew] = costs.try_emplace(adapter->id, *cost);
        if (!isNew)
            entry->second = std::min(entry->second, *cost);
    }
    return costs;
}

struct Rank {
    std::size_t place = 0;
    bool isTie = false;

    friend bool operator==(const Rank&, const Rank&) = default;
};
using Ranks = std::map<AdapterId, Rank>;

Ranks ranksOf(const PriorityOrder& order) {
    Ranks ranks;
    std::size_t place = 1;
    for (const auto& level : order) {
        for (const AdapterId& id : level)
            ranks[id] = {place, level.size() > 1};
        place += level.size();
    }
    return ranks;
}

PriorityOrder orderByCost(const std::map<AdapterId, std::uint64_t>& costs) {
    std::map<std::uint64_t, std::vector<AdapterId>> byCost;
    for (const auto& [id, cost] : costs)
        byCost[cost].push_back(id);
    PriorityOrder order;
    for (auto& [cost, ids] : byCost)
        order.push_back(std::move(ids));
    return order;
}

QString textOf(const std::optional<Rank>& rank) {
    if (!rank)
        return QStringLiteral("-");
    return QString::number(rank->place) + (rank->isTie ? QStringLiteral(" =") : QString());
}

QString textOf(const std::optional<Rank>& ipv4, const std::optional<Rank>& ipv6) {
    if (!ipv4 && !ipv6)
        return {};
    return ipv4 == ipv6 ? textOf(ipv4) : textOf(ipv4) + QStringLiteral(" / ") + textOf(ipv6);
}

std::optional<Rank> find(const Ranks& ranks, const AdapterId& id) {
    const auto found = ranks.find(id);
    return found == ranks.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::uint64_t> find(const std::map<AdapterId, std::uint64_t>& costs, const AdapterId& id) {
    const auto found = costs.find(id);
    return found == costs.end() ? std::nullopt : std::optional(found->second);
}

bool isConnected(const Adapter& adapter) {
    return std::any_of(kFamilies.begin(), kFamilies.end(), [&adapter](AddressFamily family) {
        return adapter.ipInterface(family) && precedence::isConnected(adapter, family);
    });
}

} // namespace

std::vector<RankedAdapter> rankAdapters(const Snapshot& snapshot) {
    const auto costs4 = defaultRouteCosts(snapshot, AddressFamily::IPv4);
    const auto costs6 = defaultRouteCosts(snapshot, AddressFamily::IPv6);
    const bool hasMetrics = snapshot.rules().automaticTable.has_value();
    const Ranks ranks4 = ranksOf(hasMetrics ? priorityOrder(snapshot, AddressFamily::IPv4) : orderByCost(costs4));
    const Ranks ranks6 = ranksOf(hasMetrics ? priorityOrder(snapshot, AddressFamily::IPv6) : orderByCost(costs6));
    std::vector<RankedAdapter> ranked;
    for (const Adapter& adapter : snapshot.adapters())
        ranked.push_back({.adapter = &adapter,
            .rank = textOf(find(ranks4, adapter.id), find(ranks6, adapter.id)),
            .defaultIPv4 = find(costs4, adapter.id),
            .defaultIPv6 = find(costs6, adapter.id),
            .connected = isConnected(adapter)});
    const auto key = [&](const RankedAdapter& entry) {
        constexpr std::size_t kNoPlace = ~std::size_t{0};
        const auto place = [&](const Ranks& ranks) {
            const auto rank = find(ranks, entry.adapter->id);
            return rank ? rank->place : kNoPlace;
        };
        return std::tuple(!entry.connected, place(ranks4), place(ranks6), entry.adapter->index.value_or(0));
    };
    std::stable_sort(ranked.begin(), ranked.end(),
        [&](const RankedAdapter& left, const RankedAdapter& right) { return key(left) < key(right); });
    return ranked;
}

} // namespace precedence::console
