// The reference for look-ups: what one would write without an index, and write well. Arrays instead of objects, the
// longest prefixes first so that the first hit is the answer, and a loop that compilers turn into vector instructions.
#pragma once

#include "model/network/route.h"

#include <cstdint>
#include <span>
#include <vector>

namespace precedence::bench {

/// IPv4 only.
class LinearScan {
public:
    explicit LinearScan(std::span<const Route> routes);

    static constexpr std::uint32_t kNone = 0xffffffff;
    /// The position of the first route with the longest prefix that covers the address.
    [[nodiscard]] std::uint32_t longestMatch(std::uint32_t address) const;
    /// How many prefixes cover the address; looks at all of them.
    [[nodiscard]] std::uint32_t countCovering(std::uint32_t address) const;

private:
    // Padded to whole blocks with what covers nothing.
    std::vector<std::uint32_t> m_networks;
    std::vector<std::uint32_t> m_masks;
    std::vector<std::uint32_t> m_routes;
};

} // namespace precedence::bench
