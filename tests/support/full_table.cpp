#include "tests/support/full_table.h"

#include <algorithm>
#include <array>
#include <random>
#include <span>
#include <string>
#include <utility>

namespace precedence::tests {
namespace {

using Random = std::mt19937_64;

struct Share {
    std::uint8_t length = 0;
    std::uint32_t inHundredThousand = 0;
};

// What the histogram gives as "less than" is spread over the lengths that real tables have as well.
constexpr std::array<Share, 25> kIpv4Shares{{{24, 59'620}, {22, 12'040}, {23, 10'700}, {21, 5'630}, {20, 4'720},
    {19, 2'760}, {18, 1'530}, {16, 1'500}, {17, 910}, {15, 230}, {14, 130}, {32, 100}, {13, 40}, {12, 20}, {11, 10},
    {10, 4}, {9, 2}, {8, 2}, {25, 12}, {26, 10}, {27, 8}, {28, 8}, {29, 6}, {30, 6}, {31, 2}}};
constexpr std::array<Share, 21> kIpv6Shares{{{48, 47'140}, {32, 14'080}, {44, 8'970}, {40, 8'380}, {36, 3'740},
    {29, 2'730}, {47, 1'970}, {46, 1'900}, {33, 1'830}, {34, 1'630}, {42, 1'440}, {28, 620}, {30, 620}, {31, 620},
    {35, 620}, {37, 620}, {38, 620}, {39, 620}, {41, 620}, {43, 620}, {45, 610}}};

std::span<const Share> sharesOf(AddressFamily family) {
    return family == AddressFamily::IPv4 ? std::span<const Share>(kIpv4Shares) : std::span<const Share>(kIpv6Shares);
}

std::uint64_t below(Random& random, std::uint64_t limit) {
    return ((random() >> 32) * limit) >> 32;
}

/// The first 64 bits of a public unicast address: 1.0.0.0 to 223.255.255.255, or 2000::/3.
std::uint64_t randomStart(Random& random, AddressFamily family) {
    if (family == AddressFamily::IPv4)
        return ((std::uint64_t{1} << 24) + below(random, std::uint64_t{223} << 24)) << 32;
    return (std::uint64_t{1} << 61) | (random() >> 3);
}

std::vector<IpPrefix> randomPrefixes(Random& random, AddressFamily family, std::uint8_t length, std::size_t count) {
    // Half of what there is at that length, so that drawing without repetition ends.
    const std::size_t enough = length < 20 ? std::min(count, std::size_t{1} << (length - 1)) : count;
    std::vector<IpPrefix> drawn;
    while (drawn.size() < enough) {
        while (drawn.size() < enough)
            drawn.emplace_back(IpAddress::fromWords(family, randomStart(random, family), 0), length);
        std::sort(drawn.begin(), drawn.end());
        drawn.erase(std::unique(drawn.begin(), drawn.end()), drawn.end());
    }
    return drawn;
}

std::vector<IpPrefix> tablePrefixes(Random& random, const FullTableOptions& options) {
    const std::span<const Share> shares = sharesOf(options.family);
    std::vector<IpPrefix> prefixes{IpPrefix::defaultRoute(options.family)};
    prefixes.reserve(options.prefixes);
    // The most frequent length comes last and takes what rounding left.
    for (std::size_t i = shares.size(); i-- > 0;) {
        const std::size_t share = options.prefixes * shares[i].inHundredThousand / 100'000;
        const std::size_t count = i == 0 ? options.prefixes - prefixes.size() : share;
        const std::vector<IpPrefix> drawn = randomPrefixes(random, options.family, shares[i].length, count);
        prefixes.insert(prefixes.end(), drawn.begin(), drawn.end());
    }
    std::sort(prefixes.begin(), prefixes.end());
    return prefixes;
}

std::vector<Adapter> tableAdapters(std::size_t count) {
    std::vector<Adapter> adapters;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string name = "uplink" + std::to_string(100'000 + i);
        const IpInterface ipInterface{
            .metric = static_cast<std::uint32_t>(10 + 5 * i), .automatic = false, .connected = true};
        adapters.push_back({.id = AdapterId(name),
            .index = static_cast<std::uint32_t>(i + 1),
            .alias = name,
            .medium = Medium::Wired,
            .state = LinkState::Up,
            .linkSpeed = 10'000'000'000,
            .ipv4 = ipInterface,
            .ipv6 = ipInterface});
    }
    return adapters;
}

Route randomRoute(Random& random, const IpPrefix& prefix, std::size_t adapter) {
    const AddressFamily family = prefix.family();
    const std::uint64_t gateway = family == AddressFamily::IPv4 ? 0x0a00'0001'0000'0000 : 0xfe80'0000'0000'0000;
    return {.destination = prefix,
        .nextHop = IpAddress::fromWords(family, gateway + (std::uint64_t{adapter} << 40), 1),
        .adapter = static_cast<AdapterPosition>(adapter),
        .cost = RouteCost::ownPart(static_cast<std::uint32_t>(below(random, 100))),
        .origin = RouteOrigin::RoutingDaemon};
}

std::size_t randomRouteCount(Random& random, const FullTableOptions& options) {
    if (below(random, 100) >= options.contestedInHundred)
        return 1;
    return below(random, 3) == 0 ? 3 : 2;
}

} // namespace

SnapshotPtr fullTable(const FullTableOptions& options) {
    Random random(options.seed);
    Snapshot::Parts parts;
    parts.adapters = tableAdapters(options.adapters);
    for (const IpPrefix& prefix : tablePrefixes(random, options)) {
        const std::size_t count = std::min(randomRouteCount(random, options), options.adapters);
        const std::size_t first = below(random, options.adapters);
        for (std::size_t i = 0; i < count; ++i)
            parts.routes.push_back(randomRoute(random, prefix, (first + i) % options.adapters));
    }
    return Snapshot::make(std::move(parts));
}

SnapshotPtr withScatteredChanges(const Snapshot& snapshot, std::size_t changes, std::uint32_t seed) {
    Random random(seed);
    Snapshot::Parts parts = snapshot.parts();
    for (std::size_t i = 0; i < changes && !parts.routes.empty(); ++i) {
        Route& route = parts.routes[below(random, parts.routes.size())];
        switch (i % 3) {
        case 0:
            route = parts.routes.back();
            parts.routes.pop_back();
            break;
        case 1: route.cost = RouteCost::ownPart(route.cost.ownPart().value_or(0) + 1); break;
        default: {
            Route added = route;
            added.nextHop = IpAddress::fromWords(route.family(), 0x0aff'0000'0000'0000 + (random() >> 16), 2);
            parts.routes.push_back(added);
        }
        }
    }
    return Snapshot::make(std::move(parts));
}

std::vector<IpAddress> addressesInside(const Snapshot& snapshot, std::size_t count, std::uint32_t seed) {
    Random random(seed);
    std::vector<IpAddress> addresses;
    addresses.reserve(count);
    while (addresses.size() < count) {
        const IpPrefix& prefix = snapshot.routes()[below(random, snapshot.routes().size())].destination;
        const IpAddress last = prefix.last();
        addresses.push_back(IpAddress::fromWords(prefix.family(),
            prefix.address().high() | (random() & (prefix.address().high() ^ last.high())),
            prefix.address().low() | (random() & (prefix.address().low() ^ last.low()))));
    }
    return addresses;
}

} // namespace precedence::tests
