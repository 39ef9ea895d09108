// The order of a family's adapters, and the orders that people ask for. Pure functions over a snapshot.
#pragma once

#include "model/network/snapshot.h"

#include <cstdint>
#include <vector>

namespace precedence {

/// The adapters of a family by interface metric. Adapters of one level have the same metric: a tie.
/// Takes part: every adapter but loopback that has the family, is connected in it, and whose metric is known.
using PriorityOrder = std::vector<std::vector<AdapterId>>;
[[nodiscard]] PriorityOrder priorityOrder(const Snapshot& snapshot, AddressFamily family);

/// What somebody asked for.
struct OrderRequest {
    AddressFamily family = AddressFamily::IPv4;
    PriorityOrder order = {};            ///< the whole order wanted in the family
    std::vector<AdapterId> moved = {};   ///< those that somebody moved; rather these change than others
    std::vector<AdapterId> skipped = {}; ///< asked for, but without this family
    bool pinned = false;                 ///< every adapter of the order becomes manual
};

/// The listed adapters first, in the sequence given; everything else keeps its relative order behind them.
/// Adapters without the family are skipped; listed adapters take part even while they are not connected.
[[nodiscard]] OrderRequest orderWithFirst(
    const Snapshot& snapshot, AddressFamily family, const std::vector<AdapterId>& first);

/// A drag: the adapter comes before (or after) every row that it passed; everything else keeps its relative order.
enum class Side : std::uint8_t { Before, After };
[[nodiscard]] OrderRequest orderWithMove(const Snapshot& snapshot, AddressFamily family, const AdapterId& moved,
    const std::vector<AdapterId>& passed, Side side);

/// The adapters that are in both families come in the order that they have in the other one; what is in this family
/// alone keeps its place.
[[nodiscard]] OrderRequest orderLike(const Snapshot& snapshot, AddressFamily family, AddressFamily other);

/// Whether two adapters that are in both families stand the other way round in IPv6 than in IPv4.
[[nodiscard]] bool familiesDisagree(const Snapshot& snapshot);

[[nodiscard]] bool contains(const std::vector<AdapterId>& ids, const AdapterId& id);

} // namespace precedence
