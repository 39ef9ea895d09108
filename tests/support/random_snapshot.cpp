#include "tests/support/random_snapshot.h"

#include <array>
#include <string>
#include <utility>

namespace precedence::tests {
namespace {

using Options = RandomSnapshotOptions;

bool hasGap(std::mt19937& random, const Options& options) {
    return below(random, 100) < options.gapsInHundred;
}

std::uint32_t randomMetric(std::mt19937& random) {
    // Few values, so that ties happen, and the ends.
    constexpr std::array<std::uint32_t, 8> kMetrics{0, 1, 5, 25, 25, 256, 281, 0xffffffff};
    return kMetrics[below(random, kMetrics.size())];
}

IpInterface randomInterface(std::mt19937& random, const Options& options) {
    IpInterface made{.metric = randomMetric(random), .automatic = below(random, 2) == 0, .connected = true};
    if (hasGap(random, options))
        made.metric.reset();
    if (hasGap(random, options))
        made.connected = false;
    if (hasGap(random, options))
        made.connected.reset();
    if (hasGap(random, options))
        made.defaultRoutesDisabled = true;
    return made;
}

Adapter randomAdapter(std::mt19937& random, const Options& options, std::string name) {
    Adapter made{.id = AdapterId(name),
        .alias = std::move(name),
        .medium = static_cast<Medium>(below(random, 9)),
        .state = hasGap(random, options) ? LinkState::Down : LinkState::Up,
        .linkSpeed = 1'000'000 * (1 + below(random, 1'000))};
    if (!hasGap(random, options))
        made.ipv4 = randomInterface(random, options);
    if (!hasGap(random, options))
        made.ipv6 = randomInterface(random, options);
    return made;
}

/// Names sort in another order than they are made in.
std::string randomName(std::mt19937& random, std::size_t number) {
    return std::string(1, static_cast<char>('a' + below(random, 26))) + std::to_string(number);
}

void changeValues(std::mt19937& random, const Options& options, Route& route) {
    route.cost = RouteCost::ownPart(randomMetric(random));
    if (hasGap(random, options))
        route.cost = below(random, 2) == 0 ? RouteCost() : RouteCost::sum(randomMetric(random));
    route.active = !hasGap(random, options);
    route.persistent = below(random, 4) == 0;
    route.origin = static_cast<RouteOrigin>(below(random, 4));
    if (options.rules.tablesInTurn) {
        constexpr std::array<std::uint32_t, 6> kTables{
            kMainTable, kMainTable, kLocalTable, kDefaultTable, kNoTable, 100};
        route.table = kTables[below(random, kTables.size())];
        route.type = static_cast<RouteType>(below(random, 2));
    }
}

Route randomRoute(std::mt19937& random, const Options& options, const Snapshot::Parts& parts) {
    if (!parts.routes.empty() && below(random, 100) < options.twinsInHundred) {
        Route twin = parts.routes[below(random, parts.routes.size())];
        if (below(random, 2) == 0)
            changeValues(random, options, twin);
        return twin;
    }
    const AddressFamily family = kFamilies[below(random, 2)];
    Route made{.destination = randomPrefix(random, family), .nextHop = IpAddress::unspecified(family)};
    if (below(random, 2) == 0)
        made.nextHop = randomAddress(random, family);
    if (!parts.adapters.empty() && below(random, 20) != 0)
        made.adapter = static_cast<AdapterPosition>(below(random, parts.adapters.size()));
    if (options.ordinals && below(random, 4) != 0)
        made.ordinal = 1 + below(random, 8);
    changeValues(random, options, made);
    return made;
}

void removeAdapter(Snapshot::Parts& parts, std::uint32_t position) {
    parts.adapters.erase(parts.adapters.begin() + position);
    std::erase_if(parts.routes,
        [position](const Route& route) { return route.adapter == static_cast<AdapterPosition>(position); });
    for (Route& route : parts.routes) {
        const auto old = static_cast<std::uint32_t>(route.adapter);
        if (route.adapter != AdapterPosition::None && old > position)
            route.adapter = static_cast<AdapterPosition>(old - 1);
    }
}

void editAdapters(std::mt19937& random, const Options& options, Snapshot::Parts& parts) {
    switch (parts.adapters.empty() ? 0 : below(random, 3)) {
    case 0: {
        // Random bits in the name: a name that is there already would be an error.
        const auto number = std::size_t{1'000} + random();
        parts.adapters.push_back(randomAdapter(random, options, randomName(random, number)));
        return;
    }
    case 1: removeAdapter(parts, below(random, parts.adapters.size())); return;
    default: parts.adapters[below(random, parts.adapters.size())].linkSpeed = 1 + below(random, 1'000); return;
    }
}

void editRoutes(std::mt19937& random, const Options& options, Snapshot::Parts& parts) {
    if (parts.routes.empty() || below(random, 3) == 0) {
        parts.routes.push_back(randomRoute(random, options, parts));
        return;
    }
    const std::uint32_t position = below(random, parts.routes.size());
    if (below(random, 2) == 0)
        parts.routes.erase(parts.routes.begin() + position);
    else
        changeValues(random, options, parts.routes[position]);
}

} // namespace

std::uint32_t below(std::mt19937& random, std::size_t limit) {
    // The distributions of the standard library differ from one to the next; this does not.
    return static_cast<std::uint32_t>((std::uint64_t{random() & 0xffffffff} * limit) >> 32);
}

IpAddress randomAddress(std::mt19937& random, AddressFamily family) {
    static constexpr std::array<std::uint64_t, 8> kBytes{0, 0, 0, 1, 10, 127, 128, 255};
    const auto word = [&random] {
        std::uint64_t made = 0;
        for (int i = 0; i < 8; ++i)
            made = (made << 8) | kBytes[below(random, kBytes.size())];
        return made;
    };
    switch (below(random, 20)) {
    case 0: return IpAddress::unspecified(family);
    case 1: return IpPrefix::defaultRoute(family).last();
    default: {
        const std::uint64_t high = word();
        return IpAddress::fromWords(family, high, below(random, 2) == 0 ? 0 : word());
    }
    }
}

IpPrefix randomPrefix(std::mt19937& random, AddressFamily family) {
    const IpAddress start = randomAddress(random, family);
    const std::uint32_t bits = bitsOf(family);
    const std::uint32_t length = below(random, 2) == 0 ? below(random, bits + 1) : 8 * below(random, bits / 8 + 1);
    return {start, static_cast<std::uint8_t>(length)};
}

SnapshotPtr randomSnapshot(std::mt19937& random, const RandomSnapshotOptions& options) {
    Snapshot::Parts parts;
    parts.traits.rules = options.rules;
    for (std::size_t i = 0; i < options.adapters; ++i)
        parts.adapters.push_back(randomAdapter(random, options, randomName(random, i)));
    for (std::size_t i = 0; i < options.routes; ++i)
        parts.routes.push_back(randomRoute(random, options, parts));
    return Snapshot::make(std::move(parts));
}

SnapshotPtr randomSuccessor(
    std::mt19937& random, const Snapshot& snapshot, std::size_t edits, const RandomSnapshotOptions& options) {
    Snapshot::Parts parts = snapshot.parts();
    for (std::size_t i = 0; i < edits; ++i) {
        if (below(random, 5) == 0)
            editAdapters(random, options, parts);
        else
            editRoutes(random, options, parts);
    }
    return Snapshot::make(std::move(parts));
}

} // namespace precedence::tests
