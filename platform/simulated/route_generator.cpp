#include "platform/simulated/computer_rules.h"

#include <algorithm>
#include <array>
#include <compare>
#include <iterator>

namespace precedence {
namespace {

struct LengthShare {
    std::uint8_t length;
    std::uint32_t share; ///< of 10,000
};

// Measured on a full table of 901,899 IPv4 and 160,147 IPv6 prefixes; the lengths below a thousandth went to the most
// frequent one.
constexpr std::array kIPv4Shares{LengthShare{14, 13}, LengthShare{15, 23}, LengthShare{16, 150}, LengthShare{17, 91},
    LengthShare{18, 153}, LengthShare{19, 276}, LengthShare{20, 472}, LengthShare{21, 563}, LengthShare{22, 1204},
    LengthShare{23, 1070}, LengthShare{32, 10}, LengthShare{24, 5975}};
constexpr std::array kIPv6Shares{LengthShare{29, 273}, LengthShare{32, 1408}, LengthShare{33, 183},
    LengthShare{34, 163}, LengthShare{36, 374}, LengthShare{40, 838}, LengthShare{42, 144}, LengthShare{44, 897},
    LengthShare{46, 190}, LengthShare{47, 197}, LengthShare{48, 5333}};

std::uint64_t lowBits(unsigned count) {
    return count >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << count) - 1;
}

/// A different number below 2^bits for each number below 2^bits, in no visible order: every step can be undone.
std::uint64_t scatter(std::uint64_t value, unsigned bits, std::uint64_t seed) {
    const std::uint64_t mask = lowBits(bits);
    const unsigned half = std::max(bits / 2, 1U);
    for (unsigned round = 0; round < 3; ++round) {
        value = (value * 0x9e3779b97f4a7c15U + seed * 0xbf58476d1ce4e5b9U + round) & mask;
        value ^= value >> half;
    }
    return value;
}

bool isUnicast(const IpAddress& address) {
    const std::uint8_t first = address.bytes()[0];
    return address.family() == AddressFamily::IPv6 || (first > 0 && first != 127 && first < 224);
}

class Maker {
public:
    Maker(const RouteGenerator& generator, AdapterPosition adapter, std::vector<Route>& routes)
        : m_generator(generator)
        , m_adapter(adapter)
        , m_routes(routes) {}

    void run() {
        if (m_generator.kind == RouteGenerator::Kind::Prefixes)
            makeWithin();
        else if (m_generator.family == AddressFamily::IPv4)
            makeTable(kIPv4Shares, 0, 0);
        else
            makeTable(kIPv6Shares, 0x2000'0000'0000'0000U, 3); // 2000::/3, the global unicast space
    }

private:
    template <typename Shares>
    void makeTable(const Shares& shares, std::uint64_t base, unsigned fixedBits) {
        std::uint32_t left = m_generator.count;
        for (const LengthShare& share : shares) {
            const std::uint64_t part = std::uint64_t{m_generator.count} * share.share / 10'000;
            // The last and most frequent length takes what rounding left over.
            const bool isLast = &share == &shares.back();
            const std::uint32_t count = isLast ? left : static_cast<std::uint32_t>(part);
            left -= count;
            makeLength(share.length, count, base, fixedBits);
        }
    }

    void makeLength(std::uint8_t length, std::uint32_t count, std::uint64_t base, unsigned fixedBits) {
        const unsigned free = length - fixedBits;
        for (std::uint64_t i = 0; count > 0 && i <= lowBits(free); ++i) {
            const std::uint64_t value = scatter(i, free, m_generator.seed + std::uint64_t{length});
            const auto address = IpAddress::fromWords(m_generator.family, base | (value << (64U - length)), 0);
            if (!isUnicast(address))
                continue;
            add(IpPrefix(address, length));
            --count;
        }
    }

    void makeWithin() {
        const IpAddress first = m_generator.within.address();
        const unsigned free = m_generator.length - m_generator.within.length();
        for (std::uint64_t i = 0; i < m_generator.count; ++i) {
            const std::uint64_t value = scatter(i, free, m_generator.seed);
            const unsigned shift = 128U - m_generator.length;
            const std::uint64_t high = shift >= 64 ? value << (shift - 64U) : shift == 0 ? 0 : value >> (64U - shift);
            const std::uint64_t low = shift >= 64 ? 0 : value << shift;
            add(IpPrefix(
                IpAddress::fromWords(first.family(), first.high() | high, first.low() | low), m_generator.length));
        }
    }

    void add(const IpPrefix& prefix) {
        m_routes.push_back({.destination = prefix,
            .nextHop = m_generator.nextHop,
            .adapter = m_adapter,
            .cost = RouteCost::ownPart(m_generator.metric),
            .origin = m_generator.kind == RouteGenerator::Kind::FullTable ? RouteOrigin::RoutingDaemon
                                                                          : RouteOrigin::Manual});
    }

    const RouteGenerator& m_generator;
    AdapterPosition m_adapter;
    std::vector<Route>& m_routes;
};

} // namespace

std::vector<Route> generateRoutes(const Scenario& scenario) {
    std::vector<Route> routes;
    for (const RouteGenerator& generator : scenario.generators) {
        const auto owner = std::find_if(scenario.adapters.begin(), scenario.adapters.end(),
            [&generator](const AdapterSetup& adapter) { return adapter.id == generator.adapter; });
        if (owner == scenario.adapters.end())
            continue;
        const auto position = static_cast<AdapterPosition>(std::distance(scenario.adapters.begin(), owner));
        routes.reserve(routes.size() + generator.count);
        Maker(generator, position, routes).run();
    }
    const auto before = [](const Route& left, const Route& right) { return std::is_lt(compareKeys(left, right)); };
    const auto equal = [](const Route& left, const Route& right) { return std::is_eq(compareKeys(left, right)); };
    std::sort(routes.begin(), routes.end(), before);
    routes.erase(std::unique(routes.begin(), routes.end(), equal), routes.end());
    return routes;
}

} // namespace precedence
