// Snapshots that hold something in every place where a snapshot can hold something, and ends of ranges.
#pragma once

#include "model/network/snapshot.h"

#include <random>
#include <vector>

namespace precedence::tests {

/// The same seed gives the same snapshot everywhere.
[[nodiscard]] SnapshotPtr randomFullSnapshot(std::mt19937& random);

/// One that names its Windows, with every value of every list of names in it.
[[nodiscard]] SnapshotPtr everyName();

} // namespace precedence::tests
