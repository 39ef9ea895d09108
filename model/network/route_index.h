// Longest-prefix look-up over a snapshot's routes. Built once from sorted routes, about 13 bytes a route; immutable and
// shared between threads. It keeps no reference to the routes: groups are positions in the list it was built from.
#pragma once

#include "model/network/prefix_table.h"
#include "model/network/route.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace precedence {

/// Which of the index's prefix groups; groups are numbered in the order of the routes, all of IPv4 first.
enum class GroupPosition : std::uint32_t { None = 0xffffffff };

/// The routes of one prefix, inactive ones among them: positions [first, end) in the snapshot's routes.
struct PrefixGroup {
    std::uint32_t first = 0;
    std::uint32_t end = 0;

    [[nodiscard]] std::uint32_t size() const { return end - first; }

    friend bool operator==(const PrefixGroup&, const PrefixGroup&) = default;
};

class RouteIndex {
public:
    RouteIndex() = default;
    /// The routes must be in a snapshot's order.
    explicit RouteIndex(std::span<const Route> routes);

    /// The group of the longest prefix that covers the address.
    [[nodiscard]] GroupPosition longestMatch(const IpAddress& address) const;
    /// The group of exactly this prefix.
    [[nodiscard]] GroupPosition groupOf(const IpPrefix& prefix) const;
    /// The group that has the route at this position among its own.
    [[nodiscard]] GroupPosition groupOfRoute(std::uint32_t route) const;
    /// The next shorter prefix that covers this group's prefix; the chain of these explains a decision.
    [[nodiscard]] GroupPosition parent(GroupPosition group) const;
    [[nodiscard]] PrefixGroup group(GroupPosition group) const;
    [[nodiscard]] std::size_t groupCount() const { return m_firsts.size() - 1; }
    [[nodiscard]] std::size_t routeCount() const { return m_firsts.back(); }
    /// What the index takes beside itself.
    [[nodiscard]] std::size_t bytes() const;

private:
    PrefixTable<std::uint32_t> m_ipv4;
    PrefixTable<WideKey> m_ipv6;
    std::vector<std::uint32_t> m_firsts{0}; ///< the first route of each group, and the number of routes behind them
};

} // namespace precedence
