#include "model/network/competition.h"

namespace precedence {

int turnOf(const SelectionRules& rules, const Route& route) {
    if (!rules.tablesInTurn || route.table == kNoTable)
        return 1;
    switch (route.table) {
    case kLocalTable: return 0;
    case kMainTable: return 1;
    // Only IPv4 has a standard rule for it.
    case kDefaultTable: return route.family() == AddressFamily::IPv4 ? 2 : kNoTurn;
    default: return kNoTurn;
    }
}

std::optional<Exclusion> exclusionOf(const Snapshot& snapshot, const Route& route) {
    if (!route.active)
        return Exclusion::NotActive;
    if (turnOf(snapshot.rules(), route) == kNoTurn)
        return Exclusion::OtherTable;
    const Adapter* adapter = snapshot.adapterOf(route);
    const IpInterface* ipInterface = snapshot.interfaceOf(route);
    if (adapter && !isConnected(*adapter, route.family()) && !snapshot.rules().linkDownRoutesCompete)
        return Exclusion::InterfaceDown;
    if (route.destination.isDefaultRoute() && ipInterface && ipInterface->defaultRoutesDisabled == true)
        return Exclusion::DefaultRoutesDisabled;
    return std::nullopt;
}

} // namespace precedence
