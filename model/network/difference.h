// What changed between two snapshots: a keyed merge of two sorted lists, over multisets, in linear time.
#pragma once

#include "model/network/snapshot.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace precedence {

/// Positions in the older and the newer list. Lists are in ascending order.
struct ListDifference {
    std::vector<std::uint32_t> removed = {};                           ///< positions in the older
    std::vector<std::uint32_t> added = {};                             ///< positions in the newer
    std::vector<std::pair<std::uint32_t, std::uint32_t>> changed = {}; ///< same key, other values: (older, newer)

    [[nodiscard]] bool isEmpty() const { return removed.empty() && added.empty() && changed.empty(); }
    friend bool operator==(const ListDifference&, const ListDifference&) = default;
};

struct SnapshotDifference {
    ListDifference adapters = {};
    ListDifference routes = {};

    [[nodiscard]] bool isEmpty() const { return adapters.isEmpty() && routes.isEmpty(); }
};

/// Adapters are the same by id. Routes are the same by prefix, next hop and adapter id, and by table, type and metric
/// too where the rules of the newer snapshot say so, and by ordinal where they have one. Of several routes with one
/// key, equal ones pair first.
[[nodiscard]] SnapshotDifference difference(const Snapshot& older, const Snapshot& newer);

} // namespace precedence
