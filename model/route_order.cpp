#include "model/route_order.h"

#include "model/wording.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>
#include <numeric>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace precedence {
namespace {

using Keys = std::vector<std::uint64_t>;

constexpr std::uint64_t kUnknown = std::numeric_limits<std::uint64_t>::max();

/// One stable pass over 16 bits of the keys.
void countingPass(
    const Keys& keys, unsigned shift, std::vector<std::uint32_t>& order, std::vector<std::uint32_t>& spare) {
    constexpr std::size_t kBuckets = 1U << 16;
    std::vector<std::uint32_t> starts(kBuckets + 1);
    const auto bucket = [&](std::uint32_t route) {
        return static_cast<std::size_t>(keys[route] >> shift & (kBuckets - 1));
    };
    for (const std::uint32_t route : order)
        ++starts[bucket(route) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    for (const std::uint32_t route : order)
        spare[starts[bucket(route)]++] = route;
    order.swap(spare);
}

std::vector<std::uint32_t> sortedBy(Keys keys, bool descending) {
    std::uint64_t most = 0;
    for (const std::uint64_t key : keys)
        most = std::max(most, key == kUnknown ? 0 : key);
    // What is not known stands last whichever way the rest is turned.
    for (std::uint64_t& key : keys)
        key = key == kUnknown ? most + 1 : descending ? most - key : key;
    std::vector<std::uint32_t> order(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    std::vector<std::uint32_t> spare(keys.size());
    const auto bits = static_cast<unsigned>(std::bit_width(most + 1));
    for (unsigned shift = 0; shift < bits; shift += 16)
        countingPass(keys, shift, order, spare);
    return order;
}

Keys adapterKeys(const Snapshot& snapshot) {
    const auto adapters = snapshot.adapters();
    std::vector<QString> names;
    names.reserve(adapters.size());
    for (const Adapter& adapter : adapters)
        names.push_back(wording::name(adapter).toCaseFolded());
    Keys ranks(adapters.size());
    for (std::size_t i = 0; i < names.size(); ++i)
        ranks[i] = static_cast<std::uint64_t>(
            std::count_if(names.begin(), names.end(), [&](const QString& name) { return name < names[i]; }));
    Keys keys;
    keys.reserve(snapshot.routes().size());
    for (const Route& route : snapshot.routes())
        keys.push_back(
            route.adapter == AdapterPosition::None ? kUnknown : ranks[static_cast<std::size_t>(route.adapter)]);
    return keys;
}

struct AddressHash {
    std::size_t operator()(const IpAddress& address) const {
        constexpr std::uint64_t kMix = 0x9e3779b97f4a7c15;
        return static_cast<std::size_t>(((address.high() * kMix) ^ address.low()) * kMix >> 16);
    }
};

/// There are far fewer next hops than routes: each is numbered when it is met first, and the numbers are ranked.
Keys nextHopKeys(const Snapshot& snapshot) {
    std::unordered_map<IpAddress, std::size_t, AddressHash> numbers;
    Keys keys;
    keys.reserve(snapshot.routes().size());
    for (const Route& route : snapshot.routes())
        keys.push_back(numbers.try_emplace(route.nextHop, numbers.size()).first->second);
    std::vector<std::pair<IpAddress, std::size_t>> met(numbers.begin(), numbers.end());
    std::sort(met.begin(), met.end());
    std::vector<std::uint64_t> ranks(met.size());
    for (std::size_t rank = 0; rank < met.size(); ++rank)
        ranks[met[rank].second] = rank;
    for (std::uint64_t& key : keys)
        key = ranks[key];
    return keys;
}

template <typename KeyOf>
Keys keysBy(const Snapshot& snapshot, const KeyOf& keyOf) {
    Keys keys;
    keys.reserve(snapshot.routes().size());
    for (const Route& route : snapshot.routes())
        keys.push_back(keyOf(route));
    return keys;
}

std::uint64_t orUnknown(const std::optional<std::uint32_t>& value) {
    return value ? *value : kUnknown;
}

Keys keysOf(const RouteSource& source, const RouteCosts& costs, RouteSort by) {
    const Snapshot& snapshot = *source.snapshot;
    switch (by) {
    case RouteSort::Destination: {
        Keys keys(snapshot.routes().size());
        std::iota(keys.begin(), keys.end(), std::uint64_t{0});
        return keys;
    }
    case RouteSort::NextHop: return nextHopKeys(snapshot);
    case RouteSort::Adapter: return adapterKeys(snapshot);
    case RouteSort::RouteMetric:
        return keysBy(snapshot, [&](const Route& route) { return orUnknown(snapshot.routeMetric(route)); });
    case RouteSort::InterfaceMetric:
        return keysBy(snapshot, [&](const Route& route) { return orUnknown(snapshot.interfaceMetric(route)); });
    case RouteSort::EffectiveMetric: return costs.sums();
    case RouteSort::Verdict: {
        const std::vector<std::uint32_t> standings = costs.standings();
        return {standings.begin(), standings.end()};
    }
    case RouteSort::Origin:
        return keysBy(snapshot, [](const Route& route) { return static_cast<std::uint64_t>(route.origin); });
    case RouteSort::State:
        return keysBy(
            snapshot, [](const Route& route) { return (route.active ? 0U : 2U) + (route.persistent ? 1U : 0U); });
    }
    return {};
}

/// The texts of IPv4 prefixes, each written over the one before: a million of them are looked through while somebody
/// types, and none is worth an allocation.
class Ipv4Texts {
public:
    Ipv4Texts() {
        for (std::size_t value = 0; value < m_bytes.size(); ++value) {
            const std::string text = std::to_string(value);
            std::copy(text.begin(), text.end(), m_bytes[value].digits.begin());
            m_bytes[value].size = text.size();
        }
    }

    [[nodiscard]] std::string_view of(const IpPrefix& prefix) {
        const IpAddress::Bytes& bytes = prefix.address().bytes();
        std::size_t size = 0;
        for (std::size_t i = 0; i < 4; ++i)
            size = append(size, bytes[i], i < 3 ? '.' : '/');
        return {m_text.data(), append(size, prefix.length(), '\0') - 1};
    }

private:
    struct Byte {
        std::array<char, 4> digits{};
        std::size_t size = 0;
    };

    /// Four characters at a time, of which the next ones overwrite what is too much.
    std::size_t append(std::size_t at, std::uint8_t value, char behind) {
        std::memcpy(m_text.data() + at, m_bytes[value].digits.data(), m_bytes[value].digits.size());
        m_text[at + m_bytes[value].size] = behind;
        return at + m_bytes[value].size + 1;
    }

    std::array<Byte, 256> m_bytes;
    std::array<char, 24> m_text{};
};

/// What of a text filter is the same for many routes is looked at once.
class TextFilter {
public:
    TextFilter(const Snapshot& snapshot, const QString& text)
        : m_text(text.trimmed())
        , m_ascii(m_text.toLower().toStdString())
        , m_canBeDestination(m_ascii.find_first_not_of("0123456789abcdef.:/") == std::string::npos) {
        m_adapters.reserve(snapshot.adapters().size());
        for (const Adapter& adapter : snapshot.adapters())
            m_adapters.push_back(wording::name(adapter).contains(m_text, Qt::CaseInsensitive));
    }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    bool matches(const Route& route) {
        if (route.adapter != AdapterPosition::None && m_adapters[static_cast<std::size_t>(route.adapter)])
            return true;
        if (!m_lastDestination || *m_lastDestination != route.destination) {
            m_lastDestination = route.destination;
            m_lastMatches = m_canBeDestination && isIn(route.destination);
        }
        if (m_lastMatches)
            return true;
        const auto [known, isNew] = m_nextHops.try_emplace(route.nextHop, false);
        if (isNew)
            known->second = wording::nextHop(route).contains(m_text, Qt::CaseInsensitive);
        return known->second;
    }

private:
    [[nodiscard]] bool isIn(const IpPrefix& prefix) {
        if (prefix.family() == AddressFamily::IPv4)
            return m_ipv4.of(prefix).find(m_ascii) != std::string_view::npos;
        return prefix.toString().find(m_ascii) != std::string::npos;
    }

    QString m_text;
    std::string m_ascii;
    bool m_canBeDestination;
    Ipv4Texts m_ipv4;
    std::vector<bool> m_adapters;
    std::optional<IpPrefix> m_lastDestination;
    bool m_lastMatches = false;
    std::unordered_map<IpAddress, bool, AddressHash> m_nextHops;
};

} // namespace

std::vector<std::uint32_t> sortedRoutes(
    const RouteSource& source, const RouteCosts& costs, RouteSort by, bool descending) {
    if (by != RouteSort::Destination)
        return sortedBy(keysOf(source, costs, by), descending);
    std::vector<std::uint32_t> order(source.snapshot->routes().size());
    std::iota(order.begin(), order.end(), 0U);
    if (descending)
        std::reverse(order.begin(), order.end());
    return order;
}

std::vector<std::uint8_t> shownMask(const RouteSource& source, const RouteFilter& filter) {
    const Snapshot& snapshot = *source.snapshot;
    TextFilter text(snapshot, filter.text);
    const bool showsInactive = filter.inactive || source.allActive;
    if (showsInactive && text.isEmpty() && !filter.adapter && !filter.destination && !filter.family)
        return {};
    const Adapter* adapter = filter.adapter ? snapshot.find(*filter.adapter) : nullptr;
    std::vector<std::uint8_t> mask(snapshot.routes().size());
    if (filter.adapter && !adapter)
        return mask;
    const auto owner = adapter ? snapshot.positionOf(*adapter) : AdapterPosition::None;
    for (std::size_t i = 0; i < mask.size(); ++i) {
        const Route& route = snapshot.routes()[i];
        const bool isChosen = (showsInactive || route.active) && (!adapter || route.adapter == owner) &&
                              (!filter.family || route.family() == *filter.family) &&
                              (!filter.destination || route.destination.contains(*filter.destination)) &&
                              (text.isEmpty() || text.matches(route));
        mask[i] = isChosen ? 1 : 0;
    }
    return mask;
}

std::vector<std::uint32_t> chosenRoutes(
    const std::vector<std::uint32_t>& routes, const std::vector<std::uint8_t>& mask) {
    if (mask.empty())
        return routes;
    std::vector<std::uint32_t> chosen;
    chosen.reserve(routes.size());
    std::copy_if(routes.begin(), routes.end(), std::back_inserter(chosen),
        [&mask](std::uint32_t route) { return mask[route] != 0; });
    return chosen;
}

} // namespace precedence
