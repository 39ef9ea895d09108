// The default routes of a family that compete, cheapest first: what rows, charts and warnings compare adapters by.
// Pure functions over a snapshot. Give them internetPart() of a large one; they look at /0 routes only.
#pragma once

#include "model/network/snapshot.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace precedence {

/// The parts of what a default route costs; nothing where a part is not known.
struct DefaultRoute {
    std::uint32_t route = 0; ///< position in the snapshot's routes
    AdapterId adapter;
    std::optional<std::uint64_t> effective = {};
    std::optional<std::uint32_t> routePart = {};
    std::optional<std::uint32_t> interfacePart = {};

    friend bool operator==(const DefaultRoute&, const DefaultRoute&) = default;
};

/// Those that compete, of every adapter, cheapest first; those whose cost is not known stand behind.
[[nodiscard]] std::vector<DefaultRoute> competingDefaultRoutes(const Snapshot& snapshot, AddressFamily family);

/// The adapter's cheapest one among them; nullptr where it has none.
[[nodiscard]] const DefaultRoute* defaultRouteOf(const std::vector<DefaultRoute>& routes, const AdapterId& adapter);

} // namespace precedence
