// Random route tables and destinations for a private network with several adapters, the same for the same seed.
#pragma once

#include "model/network/snapshot.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace precedence::tests {

/// Adapters v0, v1, ... with the subnets 198.18.N.0/24 and 2001:db8:ff0N::/64, of which each has the first address.
class RandomRoutes {
public:
    static constexpr std::uint32_t kAdapters = 6;

    explicit RandomRoutes(std::uint64_t seed)
        : m_random(seed) {}

    [[nodiscard]] static IpAddress subnetAddress(AddressFamily family, std::uint32_t adapter, std::uint32_t host);

    /// Which tables get routes beside what the kernel puts there.
    enum class Tables : std::uint8_t { MainAndDefault, All };

    /// Lines for `ip -batch`: overlapping prefixes, on several adapters, on-link and through gateways in their subnets,
    /// some that refuse and some that throw. No two of one prefix and table have the same metric, and none is inside
    /// the adapters' own subnets.
    [[nodiscard]] std::vector<std::string> routes(AddressFamily family, std::size_t count, Tables tables);
    /// Mostly inside and at the edges of the snapshot's routes; never multicast, loopback, link-local or reserved.
    [[nodiscard]] std::vector<IpAddress> destinations(
        const Snapshot& snapshot, AddressFamily family, std::size_t count);

private:
    [[nodiscard]] std::uint32_t below(std::uint32_t end) { return static_cast<std::uint32_t>(m_random() % end); }
    [[nodiscard]] IpAddress anyAddress(AddressFamily family);
    [[nodiscard]] IpPrefix prefixNear(AddressFamily family, const std::vector<IpPrefix>& known);
    [[nodiscard]] std::uint32_t tableFor(const IpPrefix& destination, Tables tables);
    [[nodiscard]] std::string line(const IpPrefix& destination, std::uint32_t metric, std::uint32_t table);
    [[nodiscard]] IpAddress destinationNear(const IpPrefix& prefix);

    std::mt19937_64 m_random;
};

} // namespace precedence::tests
