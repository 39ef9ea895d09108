// The main table of a snapshot as lines that a test can compare.
#pragma once

#include "model/network/snapshot.h"

#include <string>
#include <vector>

namespace precedence {

/// "203.0.113.0/24 via 192.0.2.9 dev v0", in the order of the snapshot; the local table is left out.
inline std::vector<std::string> mainRoutes(const Snapshot& snapshot) {
    std::vector<std::string> lines;
    for (const Route& route : snapshot.routes()) {
        if (route.table != kMainTable)
            continue;
        std::string line = route.destination.toString();
        if (!route.isOnLink())
            line += " via " + route.nextHop.toString();
        if (const Adapter* adapter = snapshot.adapterOf(route))
            line += " dev " + adapter->id.value();
        if (const auto metric = route.cost.ownPart())
            line += " metric " + std::to_string(*metric);
        lines.push_back(line);
    }
    return lines;
}

} // namespace precedence
