// What the computer itself says about a destination, beside our own explanation, and the port that asks it. An
// explanation is computed from what was read; this is the check of its truth. A disagreement is shown, never hidden.
#pragma once

#include "model/network/explain.h"
#include "model/network/snapshot.h"

#include <optional>

namespace precedence {

/// Where the computer would send traffic at this moment. What it does not tell is absent.
struct SystemAnswer {
    std::optional<AdapterId> adapter = {}; ///< nothing: it has no way there
    std::optional<IpPrefix> destination = {};
    std::optional<IpAddress> nextHop = {}; ///< unspecified: on-link
    std::optional<IpAddress> source = {};  ///< the source address that it would choose
};

class RouteOracle {
public:
    virtual ~RouteOracle() = default;

    /// The snapshot tells which adapter the question's zone means. NotSupported where this computer does not answer
    /// such questions; otherwise the error of asking. "No way there" is an answer, not an error.
    virtual Expected<SystemAnswer> ask(const Question& question, const Snapshot& snapshot) = 0;
};

/// Whether the computer takes the route that the explanation expects. On a tie, or where the metrics that were read do
/// not decide, any of the routes that are left will do.
[[nodiscard]] bool agrees(const Snapshot& snapshot, const Explanation& explanation, const SystemAnswer& answer);

} // namespace precedence
