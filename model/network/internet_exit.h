// Where a family's internet traffic leaves, asked of the same decision that explains single destinations: addresses all
// over the public space are looked up, among the routes that are short enough to be about the internet as a whole.
#pragma once

#include "model/network/snapshot.h"

#include <cstdint>
#include <vector>

namespace precedence {

struct InternetExit {
    enum class Kind : std::uint8_t {
        Nowhere, ///< no route takes it
        Through, ///< one adapter takes (nearly) all of it
        Split,   ///< several adapters take a part each
        Open,    ///< a tie, or what is known does not decide
    };
    Kind kind = Kind::Nowhere;
    std::vector<AdapterId> adapters = {}; ///< those that take it, the one with the largest part first
    bool bySpecificRoutes = false;        ///< not by default routes: a full tunnel, which no order of adapters changes

    [[nodiscard]] bool isThrough(const AdapterId& adapter) const {
        return kind == Kind::Through && adapters.front() == adapter;
    }
    friend bool operator==(const InternetExit&, const InternetExit&) = default;
};

/// Costs the same however many routes there are.
[[nodiscard]] InternetExit internetExit(const Snapshot& snapshot, AddressFamily family);

/// The adapters, and of the routes those that internetExit looks at: enough to preview what a change does to it.
[[nodiscard]] SnapshotPtr internetPart(const Snapshot& snapshot, AddressFamily family);

/// internetExit of what internetPart made.
[[nodiscard]] InternetExit exitOfPart(const Snapshot& part, AddressFamily family);

} // namespace precedence
