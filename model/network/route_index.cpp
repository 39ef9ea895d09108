#include "model/network/route_index.h"

#include <algorithm>

namespace precedence {
namespace {

std::uint32_t narrowKey(const IpAddress& address) {
    const IpAddress::Bytes& bytes = address.bytes();
    return (std::uint32_t{bytes[0]} << 24) | (std::uint32_t{bytes[1]} << 16) | (std::uint32_t{bytes[2]} << 8) |
           std::uint32_t{bytes[3]};
}

template <std::size_t kFirst>
std::uint64_t wordAt(const IpAddress::Bytes& bytes) {
    // Written out, so that compilers see one load.
    return (std::uint64_t{bytes[kFirst]} << 56) | (std::uint64_t{bytes[kFirst + 1]} << 48) |
           (std::uint64_t{bytes[kFirst + 2]} << 40) | (std::uint64_t{bytes[kFirst + 3]} << 32) |
           (std::uint64_t{bytes[kFirst + 4]} << 24) | (std::uint64_t{bytes[kFirst + 5]} << 16) |
           (std::uint64_t{bytes[kFirst + 6]} << 8) | std::uint64_t{bytes[kFirst + 7]};
}

WideKey wideKey(const IpAddress& address) {
    return {wordAt<0>(address.bytes()), wordAt<8>(address.bytes())};
}

constexpr std::uint32_t kNone = 0xffffffff;

GroupPosition toGroup(std::uint32_t position, std::uint32_t before) {
    return position == kNone ? GroupPosition::None : static_cast<GroupPosition>(position + before);
}

} // namespace

RouteIndex::RouteIndex(std::span<const Route> routes) {
    const auto firstIpv6 = std::partition_point(
        routes.begin(), routes.end(), [](const Route& route) { return route.family() == AddressFamily::IPv4; });
    m_ipv4.reserve(static_cast<std::size_t>(firstIpv6 - routes.begin()));
    m_ipv6.reserve(static_cast<std::size_t>(routes.end() - firstIpv6));
    m_firsts.clear();
    m_firsts.reserve(routes.size() + 1);
    for (std::size_t i = 0; i < routes.size(); ++i) {
        const IpPrefix& prefix = routes[i].destination;
        if (i > 0 && prefix == routes[i - 1].destination)
            continue;
        if (prefix.family() == AddressFamily::IPv4)
            m_ipv4.add(narrowKey(prefix.address()), prefix.length());
        else
            m_ipv6.add(wideKey(prefix.address()), prefix.length());
        m_firsts.push_back(static_cast<std::uint32_t>(i));
    }
    m_firsts.push_back(static_cast<std::uint32_t>(routes.size()));
    m_firsts.shrink_to_fit();
    m_ipv4.finish();
    m_ipv6.finish();
}

GroupPosition RouteIndex::longestMatch(const IpAddress& address) const {
    if (address.family() == AddressFamily::IPv4)
        return toGroup(m_ipv4.longestMatch(narrowKey(address)), 0);
    return toGroup(m_ipv6.longestMatch(wideKey(address)), m_ipv4.size());
}

GroupPosition RouteIndex::groupOf(const IpPrefix& prefix) const {
    if (prefix.family() == AddressFamily::IPv4)
        return toGroup(m_ipv4.find(narrowKey(prefix.address()), prefix.length()), 0);
    return toGroup(m_ipv6.find(wideKey(prefix.address()), prefix.length()), m_ipv4.size());
}

GroupPosition RouteIndex::groupOfRoute(std::uint32_t route) const {
    const auto next = std::upper_bound(m_firsts.begin(), m_firsts.end(), route);
    return static_cast<GroupPosition>(next - m_firsts.begin() - 1);
}

GroupPosition RouteIndex::parent(GroupPosition group) const {
    const auto position = static_cast<std::uint32_t>(group);
    if (position < m_ipv4.size())
        return toGroup(m_ipv4.parent(position), 0);
    return toGroup(m_ipv6.parent(position - m_ipv4.size()), m_ipv4.size());
}

PrefixGroup RouteIndex::group(GroupPosition group) const {
    const auto position = static_cast<std::size_t>(group);
    return {m_firsts[position], m_firsts[position + 1]};
}

std::size_t RouteIndex::bytes() const {
    return m_ipv4.bytes() + m_ipv6.bytes() + m_firsts.capacity() * sizeof(std::uint32_t);
}

} // namespace precedence
