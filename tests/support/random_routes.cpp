#include "tests/support/random_routes.h"

#include <array>
#include <set>
#include <tuple>

namespace precedence::tests {
namespace {

constexpr std::uint32_t kSubnetsIPv4 = 0xc6120000;            // 198.18.0.0/15, for measurements between networks
constexpr std::uint64_t kSubnetsIPv6 = 0x20010db8ff000000ULL; // 2001:db8:ff00::/40
constexpr std::uint32_t kAbsentIPv6 = 1024;                   // what the kernel makes of a metric that is not given

IpPrefix ownSubnets(AddressFamily family) {
    return family == AddressFamily::IPv4 ? IpPrefix(IpAddress::fromV4(kSubnetsIPv4), 15)
                                         : IpPrefix(IpAddress::fromWords(family, kSubnetsIPv6, 0), 40);
}

bool isOrdinary(const IpAddress& address) {
    if (address.isMulticast() || address.isLoopback() || address.isLinkLocal())
        return false;
    const std::uint8_t first = address.bytes()[0];
    return address.family() == AddressFamily::IPv6 ? first != 0 && first < 0xfe : first != 0 && first < 224;
}

/// The address with bits of another one after the first `length`.
IpAddress mix(const IpAddress& start, const IpAddress& end, std::uint8_t length) {
    const auto mask = [](int bits) {
        return bits <= 0 ? 0 : bits >= 64 ? ~std::uint64_t{0} : ~(~std::uint64_t{0} >> bits);
    };
    const std::uint64_t high = mask(length);
    const std::uint64_t low = mask(length - 64);
    return IpAddress::fromWords(
        start.family(), (start.high() & high) | (end.high() & ~high), (start.low() & low) | (end.low() & ~low));
}

/// One after it, or the same where there is none.
IpAddress nextOf(const IpAddress& address) {
    if (address.family() == AddressFamily::IPv4)
        return address.high() >> 32 == 0xffffffff
                   ? address
                   : IpAddress::fromV4(static_cast<std::uint32_t>(address.high() >> 32) + 1);
    const std::uint64_t low = address.low() + 1;
    return IpAddress::fromWords(address.family(), address.high() + (low == 0 ? 1 : 0), low);
}

} // namespace

IpAddress RandomRoutes::subnetAddress(AddressFamily family, std::uint32_t adapter, std::uint32_t host) {
    if (family == AddressFamily::IPv4)
        return IpAddress::fromV4(kSubnetsIPv4 + adapter * 256 + host);
    return IpAddress::fromWords(family, kSubnetsIPv6 + (std::uint64_t{adapter} << 16), host);
}

IpAddress RandomRoutes::anyAddress(AddressFamily family) {
    if (family == AddressFamily::IPv4)
        return IpAddress::fromV4(static_cast<std::uint32_t>(m_random()));
    // Real tables live in 2000::/3.
    return IpAddress::fromWords(family, 0x2000000000000000ULL | (m_random() >> 3), m_random());
}

/// Half of them inside, around or beside a known one, so that prefixes overlap in long chains.
IpPrefix RandomRoutes::prefixNear(AddressFamily family, const std::vector<IpPrefix>& known) {
    const std::uint32_t bits = bitsOf(family);
    const auto length = static_cast<std::uint8_t>(below(20) == 0 ? below(8) : 8 + below(bits - 7));
    if (known.empty() || below(4) == 0)
        return {anyAddress(family), length};
    const IpPrefix& near = known[below(static_cast<std::uint32_t>(known.size()))];
    return {mix(near.address(), anyAddress(family), near.length()), length};
}

std::uint32_t RandomRoutes::tableFor(const IpPrefix& destination, Tables tables) {
    const std::uint32_t kind = below(10);
    // Gateways are looked for in the route's own table first, so that it must have no way to them but the adapter's.
    if (destination.contains(ownSubnets(destination.family())))
        return kMainTable;
    if (kind < 2 && tables == Tables::All)
        return kLocalTable;
    return kind < 5 ? kDefaultTable : kMainTable;
}

std::string RandomRoutes::line(const IpPrefix& destination, std::uint32_t metric, std::uint32_t table) {
    const AddressFamily family = destination.family();
    std::string text = "route add ";
    const std::uint32_t kind = below(100);
    constexpr std::array kWithoutDevice{"blackhole ", "unreachable ", "prohibit ", "throw ", "throw ", "throw "};
    if (kind < kWithoutDevice.size())
        text += kWithoutDevice[kind];
    text += destination.toString();
    const std::uint32_t adapter = below(kAdapters);
    if (kind >= 40)
        text += " via " + subnetAddress(family, adapter, 2 + below(200)).toString();
    if (kind >= kWithoutDevice.size())
        text += " dev v" + std::to_string(adapter);
    if (table != kMainTable)
        text += " table " + std::to_string(table);
    const std::uint32_t absent = family == AddressFamily::IPv4 ? 0 : kAbsentIPv6;
    return metric == absent ? text : text + " metric " + std::to_string(metric);
}

std::vector<std::string> RandomRoutes::routes(AddressFamily family, std::size_t count, Tables tables) {
    std::set<std::tuple<IpPrefix, std::uint32_t, std::uint32_t>> taken;
    std::vector<IpPrefix> known;
    std::vector<std::string> lines;
    while (lines.size() < count) {
        const bool again = !known.empty() && below(3) == 0;
        const IpPrefix destination =
            again ? known[below(static_cast<std::uint32_t>(known.size()))] : prefixNear(family, known);
        const std::uint32_t absent = family == AddressFamily::IPv4 ? 0 : kAbsentIPv6;
        const std::uint32_t metric = below(4) == 0 ? absent : 1 + below(below(2) == 0 ? 2000 : 4294967295);
        const std::uint32_t table = tableFor(destination, tables);
        // A route inside an adapter's own subnet would take gateways of other routes off their link.
        if (ownSubnets(family).contains(destination) || !taken.emplace(destination, metric, table).second)
            continue;
        known.push_back(destination);
        lines.push_back(line(destination, metric, table));
    }
    return lines;
}

IpAddress RandomRoutes::destinationNear(const IpPrefix& prefix) {
    switch (below(8)) {
    case 0: return prefix.address();
    case 1: return prefix.last();
    case 2: return nextOf(prefix.last());
    case 3: return anyAddress(prefix.family());
    case 4: return subnetAddress(prefix.family(), below(kAdapters + 1), below(256));
    default: return mix(prefix.address(), anyAddress(prefix.family()), prefix.length());
    }
}

std::vector<IpAddress> RandomRoutes::destinations(const Snapshot& snapshot, AddressFamily family, std::size_t count) {
    std::vector<IpAddress> found;
    while (found.size() < count) {
        const Route& route = snapshot.routes()[below(static_cast<std::uint32_t>(snapshot.routes().size()))];
        if (route.family() != family)
            continue;
        const IpAddress address = destinationNear(route.destination);
        if (isOrdinary(address))
            found.push_back(address);
    }
    return found;
}

} // namespace precedence::tests
