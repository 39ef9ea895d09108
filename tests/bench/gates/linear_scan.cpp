#include "tests/bench/gates/linear_scan.h"

#include <algorithm>

namespace precedence::bench {
namespace {

constexpr std::size_t kBlock = 64;

/// All ones in hits where one of a block covers the address.
bool anyCovers(const std::uint32_t* networks, const std::uint32_t* masks, std::uint32_t address) {
    std::uint32_t hits = 0;
    for (std::size_t i = 0; i < kBlock; ++i)
        hits |= (address & masks[i]) == networks[i] ? 0xffffffffU : 0U;
    return hits != 0;
}

} // namespace

LinearScan::LinearScan(std::span<const Route> routes) {
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < routes.size(); ++i) {
        if (i == 0 || routes[i].destination != routes[i - 1].destination)
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [routes](std::uint32_t left, std::uint32_t right) {
        return routes[left].destination.length() > routes[right].destination.length();
    });
    for (const std::uint32_t position : order) {
        const IpPrefix& prefix = routes[position].destination;
        m_networks.push_back(static_cast<std::uint32_t>(prefix.address().high() >> 32));
        m_masks.push_back(static_cast<std::uint32_t>(~(0xffffffffULL >> prefix.length())));
        m_routes.push_back(position);
    }
    const std::size_t padded = (m_networks.size() + kBlock - 1) / kBlock * kBlock;
    m_networks.resize(padded, 1);
    m_masks.resize(padded, 0);
    m_routes.resize(padded, kNone);
}

std::uint32_t LinearScan::longestMatch(std::uint32_t address) const {
    for (std::size_t block = 0; block < m_networks.size(); block += kBlock) {
        if (!anyCovers(&m_networks[block], &m_masks[block], address))
            continue;
        std::size_t hit = block;
        while ((address & m_masks[hit]) != m_networks[hit])
            ++hit;
        return m_routes[hit];
    }
    return kNone;
}

std::uint32_t LinearScan::countCovering(std::uint32_t address) const {
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < m_networks.size(); ++i)
        count += (address & m_masks[i]) == m_networks[i] ? 1U : 0U;
    return count;
}

} // namespace precedence::bench
