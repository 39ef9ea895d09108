#include "tests/support/linear_explain.h"

namespace precedence::tests {
namespace {

/// The routes that are as good as any other in the table.
std::vector<std::uint32_t> bestOf(const Snapshot& snapshot, std::uint32_t table, const IpAddress& destination) {
    std::vector<std::uint32_t> best;
    for (std::uint32_t i = 0; i < snapshot.routes().size(); ++i) {
        const Route& route = snapshot.routes()[i];
        if (route.table != table || !route.active || !route.destination.contains(destination))
            continue;
        if (!best.empty()) {
            const Route& other = snapshot.routes()[best.front()];
            const auto length = route.destination.length();
            if (length < other.destination.length())
                continue;
            if (length == other.destination.length()) {
                const auto metric = snapshot.routeMetric(route);
                if (metric > snapshot.routeMetric(other))
                    continue;
                if (metric == snapshot.routeMetric(other)) {
                    best.push_back(i);
                    continue;
                }
            }
        }
        best = {i};
    }
    return best;
}

} // namespace

LinearAnswer linearExplain(const Snapshot& snapshot, const IpAddress& destination) {
    std::vector<std::uint32_t> tables{kLocalTable, kMainTable};
    if (destination.family() == AddressFamily::IPv4)
        tables.push_back(kDefaultTable);
    for (const std::uint32_t table : tables) {
        const std::vector<std::uint32_t> best = bestOf(snapshot, table, destination);
        if (best.empty() || snapshot.routes()[best.front()].type == RouteType::Throw)
            continue;
        if (best.size() == 1)
            return {.winner = best.front()};
        return {.ties = best};
    }
    return {};
}

} // namespace precedence::tests
