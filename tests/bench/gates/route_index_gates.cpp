// Look-up, explanation chain and size of the index over a full table.
#include "model/network/route_index.h"
#include "tests/bench/gates/gate.h"
#include "tests/bench/gates/linear_scan.h"
#include "tests/support/full_table.h"

#include <cstdio>
#include <cstdlib>

namespace precedence::bench {
namespace {

constexpr std::size_t kAddresses = 1 << 19;
/// Each round asks for the next addresses, so that the caches do not hold the answers of the round before.
constexpr std::size_t kAddressesInRound = 1 << 14;
/// The reference takes so long that it answers for some of the addresses only. Its arrays are larger than the caches.
constexpr std::size_t kScannedAddresses = 48;

struct Subject {
    SnapshotPtr snapshot = tests::fullTable({});
    RouteIndex index{snapshot->routes()};
    LinearScan scan{snapshot->routes()};
    std::vector<IpAddress> addresses = tests::addressesInside(*snapshot, kAddresses, 2);
};

std::uint32_t number(const IpAddress& address) {
    return static_cast<std::uint32_t>(address.high() >> 32);
}

std::uint32_t chainLength(const RouteIndex& index, const IpAddress& address) {
    std::uint32_t length = 0;
    for (GroupPosition group = index.longestMatch(address); group != GroupPosition::None; group = index.parent(group))
        ++length;
    return length;
}

/// A reference that answers something else would prove nothing.
void requireSameAnswers(const Subject& subject) {
    for (std::size_t i = 0; i < kScannedAddresses; ++i) {
        const IpAddress& address = subject.addresses[i];
        const std::uint32_t found = subject.index.group(subject.index.longestMatch(address)).first;
        if (found == subject.scan.longestMatch(number(address)) &&
            chainLength(subject.index, address) == subject.scan.countCovering(number(address)))
            continue;
        std::fprintf(stderr, "The index and the linear scan disagree about %s.\n", address.toString().c_str());
        std::exit(EXIT_FAILURE);
    }
}

template <typename Answer>
Side indexSide(const Subject& subject, Answer answer) {
    return {.run = [&subject, answer, next = std::size_t{0}]() mutable {
        std::uint64_t sum = 0;
        for (std::size_t i = next; i < next + kAddressesInRound; ++i)
            sum += answer(subject.addresses[i]);
        next = (next + kAddressesInRound) % kAddresses;
        keep(sum);
    }};
}

template <typename Answer>
Side scanSide(const Subject& subject, Answer answer) {
    return {.run = [&subject, answer] {
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < kScannedAddresses; ++i)
            sum += answer(number(subject.addresses[i * (kAddresses / kScannedAddresses)]));
        keep(sum);
    }};
}

Gate speedGate(const std::string& name, double limit, const Side& index, const Side& scan) {
    Durations best = bestOfRounds(index, scan);
    best.product /= kAddressesInRound;
    best.reference /= kScannedAddresses;
    return {.name = name,
        .measured = best.reference / best.product,
        .bound = Bound::AtLeast,
        .limit = limit,
        .detail = durationText(best.product) + " against " + durationText(best.reference)};
}

} // namespace

void addRouteIndexGates(std::vector<Gate>& gates) {
    const Subject subject;
    requireSameAnswers(subject);
    gates.push_back(speedGate("look-up, 1M routes: times a vectorised linear scan", 600,
        indexSide(subject,
            [&](const IpAddress& address) { return static_cast<std::uint32_t>(subject.index.longestMatch(address)); }),
        scanSide(subject, [&](std::uint32_t address) { return subject.scan.longestMatch(address); })));
    gates.push_back(speedGate("explanation chain, 1M routes: times a vectorised linear scan", 300,
        indexSide(subject, [&](const IpAddress& address) { return chainLength(subject.index, address); }),
        scanSide(subject, [&](std::uint32_t address) { return subject.scan.countCovering(address); })));
    gates.push_back({.name = "index, 1M IPv4 routes: bytes a route",
        .measured = static_cast<double>(subject.index.bytes()) / static_cast<double>(subject.snapshot->routes().size()),
        .limit = 14});
    const SnapshotPtr ipv6 = tests::fullTable({.prefixes = 200'000, .family = AddressFamily::IPv6});
    gates.push_back({.name = "index, 200k IPv6 routes: bytes a route",
        .measured =
            static_cast<double>(RouteIndex(ipv6->routes()).bytes()) / static_cast<double>(ipv6->routes().size()),
        .limit = 30});
}

} // namespace precedence::bench
