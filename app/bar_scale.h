// One scale for bars that are compared. Pure.
#pragma once

#include <cstdint>
#include <span>

namespace precedence {

/// A round number that holds all these costs, except those that would flatten the others: what is more than eight times
/// the middle one is left out, and its bar shows a break. At least 1.
[[nodiscard]] std::uint64_t barScale(std::span<const std::uint64_t> costs);

} // namespace precedence
