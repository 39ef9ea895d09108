#include "platform/windows/route_assembler.h"

#include <algorithm>

namespace precedence::windows {

RouteOrigin originOf(std::uint32_t protocol, std::uint32_t origin) {
    switch (origin) { // NL_ROUTE_ORIGIN; 0 and 1 say less than the protocol does
    case 2: return RouteOrigin::Dhcp;
    case 3: return RouteOrigin::RouterAdvertisement;
    case 4: return RouteOrigin::SixToFour;
    }
    switch (protocol) {                     // NL_ROUTE_PROTOCOL
    case 2: return RouteOrigin::System;     // Local
    case 4: return RouteOrigin::Redirect;   // Icmp
    case 19: return RouteOrigin::Dhcp;      // Dhcp
    case 3:                                 // NetMgmt
    case 10002:                             // NT_AUTOSTATIC
    case 10006:                             // NT_STATIC
    case 10007: return RouteOrigin::Manual; // NT_STATIC_NON_DOD
    }
    constexpr std::uint32_t kEgp = 5;
    constexpr std::uint32_t kRpl = 18;
    if (protocol >= kEgp && protocol <= kRpl)
        return RouteOrigin::RoutingDaemon;
    return origin == 1 ? RouteOrigin::WellKnown : RouteOrigin::Unknown;
}

AdapterPosition RouteAssembler::positionOf(std::uint64_t luid) {
    if (luid == m_last.luid)
        return m_last.position;
    const auto found = std::lower_bound(m_positions.begin(), m_positions.end(), luid,
        [](const LuidPosition& entry, std::uint64_t wanted) { return entry.luid < wanted; });
    m_last = {luid, found != m_positions.end() && found->luid == luid ? found->position : AdapterPosition::None};
    return m_last.position;
}

void RouteAssembler::add(const RouteRow& row) {
    const AdapterPosition position = positionOf(row.luid);
    if (position == AdapterPosition::None)
        return;
    m_routes.push_back({.destination = row.destination,
        .nextHop = row.nextHop,
        .adapter = position,
        .cost = RouteCost::ownPart(row.metric),
        .origin = originOf(row.protocol, row.origin)});
}

} // namespace precedence::windows
