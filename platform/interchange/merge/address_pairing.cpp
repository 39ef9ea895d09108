#include "platform/interchange/merge/address_pairing.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <utility>
#include <vector>

namespace precedence {
namespace {

/// More adapters than this are no computer, and the table of pairings would be large.
constexpr std::size_t kMostAdapters = 300;

struct MulticastRow {
    std::size_t group = 0;
    std::uint32_t sum = 0;
};

bool isMulticastRow(const FoundRoute& route) {
    static const IpPrefix v4(IpAddress::fromV4(0xe0000000), 4);
    const IpPrefix& destination = route.destination;
    const bool v6 =
        destination.family() == AddressFamily::IPv6 && destination.length() == 8 && destination.address().isMulticast();
    return (destination == v4 || v6) && route.cost.sum();
}

/// The adapters with the route to the loopback address. They are known by it, and stand first in one table and last in
/// another.
std::set<std::size_t> loopbacks(const Block& block, const AdapterGroups& groups) {
    static const IpPrefix v4(IpAddress::fromV4(0x7f000001), 32);
    std::set<std::size_t> found;
    for (const FoundRoute& route : block.routes) {
        const bool isV6 = route.destination.family() == AddressFamily::IPv6 && route.destination.length() == 128 &&
                          route.destination.address().isLoopback();
        const auto group = route.destination == v4 || isV6 ? groups.groupOf(route) : std::nullopt;
        if (group)
            found.insert(*group);
    }
    return found;
}

std::vector<MulticastRow> multicastRows(const Block& block, const AdapterGroups& groups) {
    const std::set<std::size_t> known = loopbacks(block, groups);
    std::vector<MulticastRow> rows;
    for (const FoundRoute& route : block.routes) {
        const auto group = isMulticastRow(route) ? groups.groupOf(route) : std::nullopt;
        if (group && !known.contains(*group) && rows.size() < kMostAdapters)
            rows.push_back({*group, *route.cost.sum()});
    }
    return rows;
}

/// How long the longest pairing of two rests is, and in how many ways it can be had. Many ways need no exact number.
struct Pairings {
    std::size_t length = 0;
    double ways = 1;
};

Pairings better(const Pairings& left, const Pairings& right) {
    if (left.length != right.length)
        return left.length > right.length ? left : right;
    return {left.length, left.ways + right.ways};
}

/// Entry (i, j): the pairings of what stands before row i on the left and row j on the right.
class PairingTable {
public:
    PairingTable(const std::vector<MulticastRow>& left, const std::vector<MulticastRow>& right)
        : m_width(right.size() + 1)
        , m_entries((left.size() + 1) * m_width) {
        for (std::size_t i = 1; i <= left.size(); ++i) {
            for (std::size_t j = 1; j <= right.size(); ++j) {
                Pairings entry = better(at(i - 1, j), at(i, j - 1));
                // What both lack was counted twice.
                if (at(i - 1, j).length == at(i, j - 1).length && at(i - 1, j - 1).length == entry.length)
                    entry.ways -= at(i - 1, j - 1).ways;
                if (left[i - 1].sum == right[j - 1].sum)
                    entry = better(entry, {at(i - 1, j - 1).length + 1, at(i - 1, j - 1).ways});
                m_entries[i * m_width + j] = entry;
            }
        }
    }
    [[nodiscard]] const Pairings& at(std::size_t i, std::size_t j) const { return m_entries[i * m_width + j]; }

private:
    std::size_t m_width;
    std::vector<Pairings> m_entries;
};

/// The pairs that every longest pairing has: those without which it would be shorter.
std::vector<std::pair<std::size_t, std::size_t>> surePairs(
    const std::vector<MulticastRow>& left, const std::vector<MulticastRow>& right) {
    auto reversed = [](std::vector<MulticastRow> rows) {
        std::reverse(rows.begin(), rows.end());
        return rows;
    };
    const PairingTable before(left, right);
    const PairingTable behind(reversed(left), reversed(right));
    const Pairings all = before.at(left.size(), right.size());
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0; i < left.size(); ++i) {
        for (std::size_t j = 0; j < right.size(); ++j) {
            const Pairings& first = before.at(i, j);
            const Pairings& rest = behind.at(left.size() - i - 1, right.size() - j - 1);
            const bool longest = left[i].sum == right[j].sum && first.length + rest.length + 1 == all.length;
            if (longest && first.ways * rest.ways >= all.ways)
                pairs.emplace_back(left[i].group, right[j].group);
        }
    }
    return pairs;
}

/// The first of the groups' own keys, which joining does not move: groups are found again by them.
void joinPairs(const std::vector<std::pair<std::size_t, std::size_t>>& pairs, AdapterGroups& groups) {
    std::vector<std::pair<IpAddress, std::uint32_t>> keys;
    for (const auto& [left, right] : pairs)
        if (!groups[left].addresses.empty() && groups[right].index && !groups[left].index)
            keys.emplace_back(groups[left].addresses.front().address, *groups[right].index);
    for (const auto& [address, index] : keys) {
        const auto left = groups.withAddress(address);
        const auto right = groups.withIndex(index);
        if (left && right)
            groups.join(*left, *right);
    }
}

bool hasIpv4Address(const FoundAdapter& adapter) {
    return std::any_of(adapter.addresses.begin(), adapter.addresses.end(),
        [](const AssignedAddress& assigned) { return assigned.address.family() == AddressFamily::IPv4; });
}

std::optional<std::uint32_t> ipv4Metric(const FoundAdapter& adapter) {
    return adapter.ipv4 ? adapter.ipv4->metric : std::nullopt;
}

/// Known by an IPv4 address only.
bool isAddressOnly(const FoundAdapter& adapter) {
    return !adapter.index && adapter.alias.isEmpty() && hasIpv4Address(adapter) && ipv4Metric(adapter);
}

bool awaitsAddress(const FoundAdapter& adapter) {
    return (adapter.index || !adapter.alias.isEmpty()) && !hasIpv4Address(adapter) && ipv4Metric(adapter) &&
           adapter.ipv4->connected != false;
}

/// The only group that the predicate picks with this metric.
template <typename Predicate>
std::optional<std::size_t> onlyWithMetric(const AdapterGroups& groups, std::uint32_t metric, Predicate picks) {
    std::optional<std::size_t> only;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        if (!picks(groups[group]) || ipv4Metric(groups[group]) != metric)
            continue;
        if (only)
            return std::nullopt;
        only = group;
    }
    return only;
}

} // namespace

void pairAddressesWithIndexes(std::span<const Block> blocks, AdapterGroups& groups) {
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        const Block& v4 = blocks[at];
        if (v4.kind != BlockKind::WindowsRoutes || v4.family != AddressFamily::IPv4)
            continue;
        const auto v6 =
            std::find_if(blocks.begin() + static_cast<std::ptrdiff_t>(at), blocks.end(), [](const Block& block) {
                return block.kind == BlockKind::WindowsRoutes && block.family == AddressFamily::IPv6;
            });
        if (v6 != blocks.end())
            joinPairs(surePairs(multicastRows(v4, groups), multicastRows(*v6, groups)), groups);
    }
}

void pairByMetric(AdapterGroups& groups) {
    if (groups.size() > kMostAdapters)
        return;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        if (!isAddressOnly(groups[group]))
            continue;
        const std::uint32_t metric = *ipv4Metric(groups[group]);
        const auto other = onlyWithMetric(groups, metric, awaitsAddress);
        const bool joined =
            other && onlyWithMetric(groups, metric, isAddressOnly) == group && groups.join(group, *other);
        if (joined)
            group = static_cast<std::size_t>(-1); // Positions moved; begin anew.
    }
}

} // namespace precedence
