// The commands of ip that give a route another metric on Linux. Private to scripts.
#pragma once

#include "model/network/change_set.h"

#include <string>
#include <vector>

namespace precedence {

struct LinuxRoute {
    std::string show;     ///< prints the route with the old metric, or nothing
    std::string add;      ///< adds it with the new metric
    std::string remove;   ///< deletes the one with the old metric
    std::string takeBack; ///< deletes the one with the new metric
    std::vector<std::string> remarks;
};

/// Keeps what a snapshot knows of a route: type, destination, next hop, device, table and protocol. The device is a
/// word of the shell. The snapshot has the route with the old metric or with the new one.
[[nodiscard]] LinuxRoute linuxRouteOf(
    const RouteMetricChange& change, const Snapshot& snapshot, const std::string& deviceWord);

} // namespace precedence
