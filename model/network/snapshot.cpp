#include "model/network/snapshot.h"

#include "model/network/ascii.h"
#include "model/network/known_by_address.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <numeric>
#include <tuple>
#include <utility>

namespace precedence {
namespace {

std::size_t toIndex(AdapterPosition position) {
    return static_cast<std::size_t>(position);
}

bool comesBefore(const Route& left, const Route& right) {
    const std::strong_ordering keys = compareKeys(left, right);
    if (keys != std::strong_ordering::equal)
        return keys == std::strong_ordering::less;
    return std::tie(left.ordinal, left.cost, left.active, left.persistent, left.origin) <
           std::tie(right.ordinal, right.cost, right.active, right.persistent, right.origin);
}

/// Where each run of routes that stand in order begins; gives up where there are more than so many.
std::vector<std::ptrdiff_t> runsOf(const std::vector<Route>& routes, std::size_t most) {
    std::vector<std::ptrdiff_t> runs;
    for (auto begin = routes.begin(); begin != routes.end() && runs.size() <= most;) {
        runs.push_back(begin - routes.begin());
        begin = std::is_sorted_until(begin, routes.end(), comesBefore);
    }
    return runs;
}

/// Routes are large, so small keys are sorted in their place: what decides nearly always, and where the route stands.
void sortByKeys(std::vector<Route>& routes) {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> keys;
    keys.reserve(routes.size());
    for (const Route& route : routes) {
        const std::uint64_t family = route.family() == AddressFamily::IPv4 ? 0 : std::uint64_t{1} << 63;
        keys.emplace_back(family | route.destination.address().high() >> 1, static_cast<std::uint32_t>(keys.size()));
    }
    std::sort(keys.begin(), keys.end(), [&routes](const auto& left, const auto& right) {
        return left.first != right.first ? left.first < right.first
                                         : comesBefore(routes[left.second], routes[right.second]);
    });
    std::vector<Route> sorted;
    sorted.reserve(routes.size());
    for (const auto& [key, position] : keys)
        sorted.push_back(routes[position]);
    routes = std::move(sorted);
}

/// Stacks hand out routes almost in order: a few runs, one behind the other, are merged for far less than a sort.
void sortRoutes(std::vector<Route>& routes) {
    constexpr std::size_t kFewRuns = 16;
    std::vector<std::ptrdiff_t> runs = runsOf(routes, kFewRuns);
    if (runs.size() > kFewRuns)
        return sortByKeys(routes);
    for (; runs.size() > 1; runs.pop_back())
        std::inplace_merge(
            routes.begin() + runs[runs.size() - 2], routes.begin() + runs.back(), routes.end(), comesBefore);
}

/// Sorts the adapters; says for each old position where that adapter is now.
std::vector<AdapterPosition> sortAdapters(std::vector<Adapter>& adapters) {
    std::vector<std::size_t> order(adapters.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
        [&adapters](std::size_t left, std::size_t right) { return adapters[left].id < adapters[right].id; });
    std::vector<AdapterPosition> moved(adapters.size());
    std::vector<Adapter> sorted;
    sorted.reserve(adapters.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        moved[order[i]] = static_cast<AdapterPosition>(i);
        sorted.push_back(std::move(adapters[order[i]]));
        assert(i == 0 || sorted[i - 1].id != sorted[i].id);
    }
    adapters = std::move(sorted);
    return moved;
}

} // namespace

std::strong_ordering compareKeys(const Route& left, const Route& right) {
    if (const auto order = left.destination <=> right.destination; order != std::strong_ordering::equal)
        return order;
    if (const auto order = left.nextHop <=> right.nextHop; order != std::strong_ordering::equal)
        return order;
    return std::tie(left.adapter, left.table, left.type) <=> std::tie(right.adapter, right.table, right.type);
}

SnapshotPtr Snapshot::make(Parts parts) {
    assert(parts.notRead.size() <= std::min(parts.notReadCount, kMostNotRead));
    const std::vector<AdapterPosition> moved = sortAdapters(parts.adapters);
    for (Route& route : parts.routes) {
        if (route.adapter == AdapterPosition::None)
            continue;
        assert(toIndex(route.adapter) < moved.size());
        route.adapter = moved[toIndex(route.adapter)];
    }
    sortRoutes(parts.routes);
    return std::shared_ptr<const Snapshot>(new Snapshot(std::move(parts)));
}

const Adapter* Snapshot::find(const AdapterId& id) const {
    const auto& adapters = m_parts.adapters;
    const auto found = std::lower_bound(adapters.begin(), adapters.end(), id,
        [](const Adapter& adapter, const AdapterId& wanted) { return adapter.id < wanted; });
    return found != adapters.end() && found->id == id ? &*found : nullptr;
}

Expected<const Adapter*> Snapshot::findByName(std::string_view name) const {
    std::uint32_t index = 0;
    const auto [end, code] = std::from_chars(name.data(), name.data() + name.size(), index);
    const bool isIndex = code == std::errc() && end == name.data() + name.size();
    // Each way of naming an adapter is tried for all of them before the next, looser way.
    const auto matches = [&](const Adapter& adapter, int way) {
        switch (way) {
        case 0: return adapter.id.value() == name || (isKnownByAddress(adapter) && addressKnownBy(adapter) == name);
        case 1: return adapter.alias == name;
        case 2: return adapter.alias && equalIgnoringAsciiCase(*adapter.alias, name);
        case 3: return isIndex && adapter.index == index;
        default: return adapter.description && equalIgnoringAsciiCase(*adapter.description, name);
        }
    };
    for (int way = 0; way <= 4; ++way) {
        const Adapter* found = nullptr;
        std::size_t count = 0;
        for (const Adapter& adapter : m_parts.adapters) {
            if (matches(adapter, way)) {
                found = &adapter;
                ++count;
            }
        }
        if (count == 1)
            return found;
        if (count > 1)
            return fail(
                {.code = ErrorCode::AmbiguousAdapter, .subject = std::string(name), .detail = std::to_string(count)});
    }
    return fail({.code = ErrorCode::NoSuchAdapter, .subject = std::string(name)});
}

AdapterPosition Snapshot::positionOf(const Adapter& adapter) const {
    return static_cast<AdapterPosition>(&adapter - m_parts.adapters.data());
}

const Adapter* Snapshot::adapterOf(const Route& route) const {
    return route.adapter == AdapterPosition::None ? nullptr : &m_parts.adapters[toIndex(route.adapter)];
}

const IpInterface* Snapshot::interfaceOf(const Route& route) const {
    const Adapter* adapter = adapterOf(route);
    if (!adapter || !adapter->ipInterface(route.family()))
        return nullptr;
    return &*adapter->ipInterface(route.family());
}

std::optional<std::uint32_t> Snapshot::routeMetric(const Route& route) const {
    if (const auto own = route.cost.ownPart())
        return own;
    if (!rules().metricsAdd && route.cost.sum())
        return route.cost.sum();
    return route.cost.sum() ? std::nullopt : rules().absentMetric(route.family());
}

std::optional<std::uint32_t> Snapshot::interfaceMetric(const Route& route) const {
    const IpInterface* ipInterface = rules().metricsAdd ? interfaceOf(route) : nullptr;
    return ipInterface ? ipInterface->metric : std::nullopt;
}

std::optional<std::uint64_t> Snapshot::effectiveMetric(const Route& route) const {
    if (const auto sum = route.cost.sum())
        return *sum;
    const auto own = routeMetric(route);
    if (!own)
        return std::nullopt;
    if (!rules().metricsAdd)
        return *own;
    const auto ofInterface = interfaceMetric(route);
    if (!ofInterface)
        return std::nullopt;
    return std::uint64_t{*own} + *ofInterface;
}

bool operator==(const Snapshot& left, const Snapshot& right) {
    return left.m_parts.traits == right.m_parts.traits && left.m_parts.adapters == right.m_parts.adapters &&
           left.m_parts.routes == right.m_parts.routes && left.m_parts.olderOrders == right.m_parts.olderOrders &&
           left.m_parts.notRead == right.m_parts.notRead && left.m_parts.notReadCount == right.m_parts.notReadCount;
}

} // namespace precedence
