// What a route table needs of a snapshot beside the routes: the index of its prefixes and the inputs of its winners.
// Immutable and shared; made once for each snapshot, on any thread (about 40 ms for a million routes).
#pragma once

#include "model/network/route_index.h"
#include "model/network/route_winners.h"
#include "model/network/snapshot.h"

#include <algorithm>
#include <memory>

namespace precedence {

struct RouteSource {
    SnapshotPtr snapshot;
    RouteIndex index;
    RouteWinners winners;
    bool allActive = true;

    explicit RouteSource(SnapshotPtr of)
        : snapshot(std::move(of))
        , index(snapshot->routes())
        , winners(*snapshot, index)
        , allActive(std::all_of(
              snapshot->routes().begin(), snapshot->routes().end(), [](const Route& route) { return route.active; })) {}

    [[nodiscard]] static std::shared_ptr<const RouteSource> make(SnapshotPtr snapshot) {
        return std::make_shared<const RouteSource>(std::move(snapshot));
    }
    [[nodiscard]] const Route& route(std::uint32_t position) const { return snapshot->routes()[position]; }
};
using RouteSourcePtr = std::shared_ptr<const RouteSource>;

} // namespace precedence
