#include "platform/interchange/merge/inferred_metrics.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace precedence {
namespace {

constexpr std::uint32_t kOwnRouteMetric = 256;

/// How surely the stack made the route itself: for the address, its subnet, or multicast; 0: not known to be its own.
int sureness(const FoundRoute& route, const FoundAdapter& adapter) {
    const bool mayBe =
        route.nextHop.isUnspecified() && !route.persistent && route.cost.sum().value_or(0) >= kOwnRouteMetric;
    if (!mayBe)
        return 0;
    const IpPrefix& destination = route.destination;
    const auto isOwn = [&](const AssignedAddress& assigned) { return destination == IpPrefix::host(assigned.address); };
    const auto covers = [&](const AssignedAddress& assigned) { return destination.contains(assigned.address); };
    if (std::any_of(adapter.addresses.begin(), adapter.addresses.end(), isOwn))
        return 3;
    const bool subnet =
        destination.length() >= 8 && std::any_of(adapter.addresses.begin(), adapter.addresses.end(), covers);
    const bool linkLocal = destination.address().isLinkLocal() && destination.family() == AddressFamily::IPv6;
    if (subnet || linkLocal)
        return 2;
    return destination.address().isMulticast() ? 1 : 0;
}

struct Best {
    int sureness = 0;
    std::uint32_t metric = 0;
};

void fillIn(std::span<const Best> best, AddressFamily family, AdapterGroups& groups) {
    for (std::size_t group = 0; group < groups.size(); ++group) {
        auto& ipInterface = groups[group].ipInterface(family);
        if (best[group].sureness == 0 || (ipInterface && ipInterface->metric))
            continue;
        if (!ipInterface)
            ipInterface.emplace();
        ipInterface->metric = best[group].metric;
        ipInterface->metricInferred = true;
    }
}

} // namespace

void inferMetrics(std::span<const FoundRoute> routes, AdapterGroups& groups) {
    for (const AddressFamily family : kFamilies) {
        std::vector<Best> best(groups.size());
        for (const FoundRoute& route : routes) {
            const auto group = route.destination.family() == family ? groups.groupOf(route) : std::nullopt;
            const int sure = group ? sureness(route, groups[*group]) : 0;
            if (sure > 0 && sure > best[*group].sureness)
                best[*group] = {sure, *route.cost.sum() - kOwnRouteMetric};
        }
        fillIn(best, family, groups);
    }
}

} // namespace precedence
