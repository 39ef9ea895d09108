// What a route table needs of a snapshot beside the routes: the index of its prefixes, the inputs of its winners, and
// what changed since the one before. Immutable and shared; made once for each snapshot, on any thread (about 40 ms for
// a million routes).
#pragma once

#include "model/network/difference.h"
#include "model/network/route_index.h"
#include "model/network/route_winners.h"
#include "model/network/snapshot.h"

#include <algorithm>
#include <memory>

namespace precedence {

struct RouteSource;
using RouteSourcePtr = std::shared_ptr<const RouteSource>;

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

    /// before: what is shown while this one is made, so that the difference is there when this one is shown.
    [[nodiscard]] static RouteSourcePtr make(SnapshotPtr snapshot, const RouteSourcePtr& before = nullptr) {
        auto made = std::make_shared<RouteSource>(std::move(snapshot));
        if (before) {
            made->m_before = before->snapshot;
            made->m_since = difference(*before->snapshot, *made->snapshot);
        }
        return made;
    }
    [[nodiscard]] const Route& route(std::uint32_t position) const { return snapshot->routes()[position]; }
    /// Made anew where this source was not made after that snapshot.
    [[nodiscard]] SnapshotDifference differenceFrom(const SnapshotPtr& older) const {
        return m_before.lock() == older ? m_since : difference(*older, *snapshot);
    }

private:
    std::weak_ptr<const Snapshot> m_before;
    SnapshotDifference m_since;
};

} // namespace precedence
