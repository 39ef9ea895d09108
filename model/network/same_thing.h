// Finding the change of one thing among others.
#pragma once

#include "model/network/change_set.h"

#include <algorithm>

namespace precedence {

/// The first change of the same metric, switch or route; nullptr where there is none.
template <typename Changes>
[[nodiscard]] auto findSameThing(const Changes& changes, const Change& thing) -> decltype(&*changes.begin()) {
    const auto found = std::find_if(
        changes.begin(), changes.end(), [&thing](const auto& change) { return isSameThing(change, thing); });
    return found == changes.end() ? nullptr : &*found;
}

} // namespace precedence
