// Route tables of the size and shape of the Internet's, for benchmarks. Lengths follow the histogram of a real table of
// 901,899 IPv4 and 160,147 IPv6 prefixes; addresses are random, the same from the same seed everywhere.
#pragma once

#include "model/network/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace precedence::tests {

struct FullTableOptions {
    std::size_t prefixes = 1'000'000;
    AddressFamily family = AddressFamily::IPv4;
    /// Of a hundred prefixes, so many have a second route, and a third of those a third one.
    std::uint32_t contestedInHundred = 0;
    std::size_t adapters = 16;
    std::uint32_t seed = 1;
};

/// Windows rules; every adapter has both families; one default route is among the prefixes.
[[nodiscard]] SnapshotPtr fullTable(const FullTableOptions& options);

/// The same table after so many changes at random places: a third removed, a third changed, a third added.
[[nodiscard]] SnapshotPtr withScatteredChanges(const Snapshot& snapshot, std::size_t changes, std::uint32_t seed);

/// Addresses that the table routes: each inside a random route of it.
[[nodiscard]] std::vector<IpAddress> addressesInside(const Snapshot& snapshot, std::size_t count, std::uint32_t seed);

} // namespace precedence::tests
