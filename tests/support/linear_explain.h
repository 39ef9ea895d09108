// The rules of Linux for choosing a route, as a plain scan over all routes: slow, short, and without any of the
// structures that the product uses. What explain() is compared with.
#pragma once

#include "model/network/snapshot.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace precedence::tests {

/// Positions in the snapshot's routes.
struct LinearAnswer {
    std::optional<std::uint32_t> winner = {}; ///< nothing on a tie and where nothing matches
    std::vector<std::uint32_t> ties = {};
};

/// The local table before the main table, in IPv4 the default table after them; in a table the longest prefix, then the
/// lowest metric, where an absent metric means what the snapshot's rules say. A route of type throw sends the look-up
/// to the next table.
[[nodiscard]] LinearAnswer linearExplain(const Snapshot& snapshot, const IpAddress& destination);

} // namespace precedence::tests
