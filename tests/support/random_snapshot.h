// Random snapshots for properties: both families, prefixes that cover each other, several adapters, on-link routes and
// gateways, and here and there something that a source did not tell. The same seed gives the same snapshot everywhere.
#pragma once

#include "model/network/snapshot.h"
#include "tests/support/snapshot_builder.h"

#include <cstddef>
#include <cstdint>
#include <random>

namespace precedence::tests {

struct RandomSnapshotOptions {
    std::size_t adapters = 4;
    std::size_t routes = 40;
    SelectionRules rules = windowsRules();
    /// Of a hundred facts that a source may leave out, so many are absent, down, inactive or disabled.
    std::uint32_t gapsInHundred = 10;
    /// Of a hundred routes, so many are equal to another one in all but a value or two, or in everything.
    std::uint32_t twinsInHundred = 20;
    /// Routes have the ordinals of the lines of a text.
    bool ordinals = false;
};

[[nodiscard]] SnapshotPtr randomSnapshot(std::mt19937& random, const RandomSnapshotOptions& options = {});

/// What the same computer might look like a moment later: up to so many adapters and routes come, go or change.
[[nodiscard]] SnapshotPtr randomSuccessor(
    std::mt19937& random, const Snapshot& snapshot, std::size_t edits, const RandomSnapshotOptions& options = {});

/// Drawn from few values in each byte, so that prefixes and addresses meet often. Ends of the range are among them.
[[nodiscard]] IpAddress randomAddress(std::mt19937& random, AddressFamily family);
[[nodiscard]] IpPrefix randomPrefix(std::mt19937& random, AddressFamily family);

/// A number below the limit.
[[nodiscard]] std::uint32_t below(std::mt19937& random, std::size_t limit);

} // namespace precedence::tests
