// Adapters in the order in which people read them: ranked ones first, by their IPv4 rank and then those with IPv6 only.
// Where a stack has no interface metrics, the cost of an adapter's default route ranks it.
#pragma once

#include "model/network/snapshot.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace precedence::console {

struct RankedAdapter {
    const Adapter* adapter = nullptr;              ///< lives as long as the snapshot
    QString rank = {};                             ///< "1", "1 =" on a tie, "1 / 2" where IPv6 ranks it otherwise
    std::optional<std::uint64_t> defaultIPv4 = {}; ///< what its best default route costs
    std::optional<std::uint64_t> defaultIPv6 = {};
    bool connected = true;
};

[[nodiscard]] std::vector<RankedAdapter> rankAdapters(const Snapshot& snapshot);

} // namespace precedence::console
