#include "model/network/internet_exit.h"

#include "model/network/explain.h"

#include <algorithm>
#include <map>

namespace precedence {
namespace {

/// Longer prefixes are about somebody's network, not about the internet.
constexpr std::uint8_t kLongestPrefix = 16;
/// One large network inside a tunnel does not make the internet split.
constexpr std::size_t kNearlyAllInHundred = 90;

/// Public addresses, spread evenly: every fourth first octet in IPv4, every first octet of 2000::/3 in IPv6.
std::vector<IpAddress> samples(AddressFamily family) {
    std::vector<IpAddress> addresses;
    if (family == AddressFamily::IPv4) {
        for (std::uint32_t first = 1; first < 224; first += 4) {
            const std::uint32_t second =
                first * 37 % 128 + 64; // outside 100.64/10, 169.254/16, 172.16/12 and 192.168/16
            addresses.push_back(IpAddress::fromV4(first << 24 | second << 16 | 0x4d4d));
        }
        return addresses;
    }
    for (std::uint64_t first = 0x20; first < 0x40; ++first)
        addresses.push_back(IpAddress::fromWords(family, first << 56 | first << 46 | 0x4d4d, 0x4d));
    return addresses;
}

std::span<const Route> routesOf(const Snapshot& snapshot, const IpPrefix& prefix) {
    const auto routes = snapshot.routes();
    const auto first = std::lower_bound(routes.begin(), routes.end(), prefix,
        [](const Route& route, const IpPrefix& wanted) { return route.destination < wanted; });
    const auto end =
        std::find_if(first, routes.end(), [&prefix](const Route& route) { return route.destination != prefix; });
    return {first, end};
}

/// How many samples each exit takes, and how many of those by a default route.
struct Share {
    std::size_t all = 0;
    std::size_t byDefaultRoute = 0;
};

class Shares {
public:
    explicit Shares(const Snapshot& part)
        : m_part(part)
        , m_index(part.routes()) {}

    void ask(const IpAddress& address) {
        ++m_count;
        const auto explanation = explain(m_part, m_index, {.destination = {.address = address}});
        if (!explanation)
            return;
        if (explanation->winner)
            take(m_shares, *explanation->winner);
        m_open += explanation->ties.empty() ? 0U : 1U;
        for (const std::uint32_t route : explanation->ties)
            take(m_openShares, route);
    }

    [[nodiscard]] InternetExit exit() const {
        if (m_open * 100 > m_count * (100 - kNearlyAllInHundred))
            return {.kind = InternetExit::Kind::Open, .adapters = byShare(m_openShares)};
        if (m_shares.empty())
            return {};
        std::vector<AdapterId> adapters = byShare(m_shares);
        const Share& largest = m_shares.at(adapters.front());
        if (largest.all * 100 < m_count * kNearlyAllInHundred)
            return {.kind = InternetExit::Kind::Split, .adapters = std::move(adapters)};
        return {.kind = InternetExit::Kind::Through,
            .adapters = {adapters.front()},
            .bySpecificRoutes = largest.byDefaultRoute * 2 < largest.all};
    }

private:
    using ShareOfAdapters = std::map<AdapterId, Share>;

    void take(ShareOfAdapters& shares, std::uint32_t position) const {
        const Route& route = m_part.routes()[position];
        const Adapter* adapter = m_part.adapterOf(route);
        if (!adapter)
            return;
        Share& share = shares[adapter->id];
        ++share.all;
        share.byDefaultRoute += route.destination.isDefaultRoute() ? 1U : 0U;
    }

    static std::vector<AdapterId> byShare(const ShareOfAdapters& shares) {
        std::vector<AdapterId> adapters;
        for (const auto& [id, share] : shares)
            adapters.push_back(id);
        std::stable_sort(adapters.begin(), adapters.end(), [&shares](const AdapterId& left, const AdapterId& right) {
            return shares.at(left).all > shares.at(right).all;
        });
        return adapters;
    }

    const Snapshot& m_part;
    RouteIndex m_index;
    std::size_t m_count = 0;
    std::size_t m_open = 0;
    ShareOfAdapters m_shares;
    ShareOfAdapters m_openShares;
};

/// Every prefix that could take a sample, each once, in order.
std::vector<IpPrefix> samplePrefixes(AddressFamily family) {
    std::vector<IpPrefix> prefixes;
    for (const IpAddress& address : samples(family)) {
        for (std::uint8_t length = 0; length <= kLongestPrefix; ++length)
            prefixes.emplace_back(address, length);
    }
    std::sort(prefixes.begin(), prefixes.end());
    prefixes.erase(std::unique(prefixes.begin(), prefixes.end()), prefixes.end());
    return prefixes;
}

} // namespace

SnapshotPtr internetPart(const Snapshot& snapshot, AddressFamily family) {
    static const std::vector<IpPrefix> kPrefixesV4 = samplePrefixes(AddressFamily::IPv4);
    static const std::vector<IpPrefix> kPrefixesV6 = samplePrefixes(AddressFamily::IPv6);
    Snapshot::Parts parts{.traits = snapshot.traits(),
        .adapters = std::vector<Adapter>(snapshot.adapters().begin(), snapshot.adapters().end())};
    if (snapshot.routes().empty())
        return Snapshot::make(std::move(parts));
    for (const IpPrefix& prefix : family == AddressFamily::IPv4 ? kPrefixesV4 : kPrefixesV6) {
        const auto routes = routesOf(snapshot, prefix);
        parts.routes.insert(parts.routes.end(), routes.begin(), routes.end());
    }
    return Snapshot::make(std::move(parts));
}

InternetExit exitOfPart(const Snapshot& part, AddressFamily family) {
    if (part.routes().empty())
        return {};
    Shares shares(part);
    for (const IpAddress& address : samples(family))
        shares.ask(address);
    return shares.exit();
}

InternetExit internetExit(const Snapshot& snapshot, AddressFamily family) {
    return exitOfPart(*internetPart(snapshot, family), family);
}

} // namespace precedence
