#include "tests/support/applied.h"

#include <algorithm>
#include <map>
#include <span>
#include <utility>

namespace precedence::tests {
namespace {

/// What of the older list is in neither part of the difference.
template <typename Value>
std::vector<Value> kept(const ListDifference& difference, std::span<const Value> older) {
    std::vector<bool> isGone(older.size());
    for (const std::uint32_t position : difference.removed)
        isGone.at(position) = true;
    for (const auto& pair : difference.changed)
        isGone.at(pair.first) = true;
    std::vector<Value> values;
    for (std::size_t i = 0; i < older.size(); ++i) {
        if (!isGone[i])
            values.push_back(older[i]);
    }
    return values;
}

std::vector<std::uint32_t> named(const ListDifference& difference) {
    std::vector<std::uint32_t> positions = difference.added;
    for (const auto& pair : difference.changed)
        positions.push_back(pair.second);
    return positions;
}

/// The same route for a list of adapters in another order.
Route moved(Route route, const Snapshot& from, const std::map<AdapterId, std::uint32_t>& positions) {
    if (const Adapter* adapter = from.adapterOf(route))
        route.adapter = static_cast<AdapterPosition>(positions.at(adapter->id));
    return route;
}

} // namespace

SnapshotPtr applied(const SnapshotDifference& difference, const Snapshot& older, const Snapshot& newer) {
    Snapshot::Parts parts{.traits = newer.traits(), .adapters = kept(difference.adapters, older.adapters())};
    for (const std::uint32_t position : named(difference.adapters))
        parts.adapters.push_back(newer.adapters()[position]);
    std::map<AdapterId, std::uint32_t> positions;
    for (std::uint32_t i = 0; i < parts.adapters.size(); ++i)
        positions.emplace(parts.adapters[i].id, i);
    for (const Route& route : kept(difference.routes, older.routes()))
        parts.routes.push_back(moved(route, older, positions));
    for (const std::uint32_t position : named(difference.routes))
        parts.routes.push_back(moved(newer.routes()[position], newer, positions));
    return Snapshot::make(std::move(parts));
}

} // namespace precedence::tests
