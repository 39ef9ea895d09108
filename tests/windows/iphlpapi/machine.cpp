#include "tests/windows/iphlpapi/machine.h"

#include "tests/windows/iphlpapi/socket_address.h"

#include <algorithm>

namespace precedence::doubles {

const MachineAdapter* Machine::find(const NET_LUID& luid, NET_IFINDEX index) const {
    const auto found = std::find_if(adapters.begin(), adapters.end(), [&](const MachineAdapter& adapter) {
        return luid.Value != 0 ? adapter.link.InterfaceLuid.Value == luid.Value : adapter.link.InterfaceIndex == index;
    });
    return found != adapters.end() ? &*found : nullptr;
}

const MIB_IPFORWARD_ROW2* Machine::findRoute(
    const MachineAdapter& adapter, const IpPrefix& destination, const IpAddress& nextHop) const {
    const auto isIt = [&](const MIB_IPFORWARD_ROW2& row) {
        return row.InterfaceLuid.Value == adapter.link.InterfaceLuid.Value && hasKey(row, destination, nextHop);
    };
    if (const auto found = std::find_if(routes.begin(), routes.end(), isIt); found != routes.end())
        return &*found;
    if (!generatedRows || generated.luid != adapter.link.InterfaceLuid.Value)
        return nullptr;
    const auto found = std::find_if(generatedRows->begin(), generatedRows->end(), isIt);
    return found != generatedRows->end() ? &*found : nullptr;
}

bool hasKey(const MIB_IPFORWARD_ROW2& row, const IpPrefix& destination, const IpAddress& nextHop) {
    return prefixOf(row.DestinationPrefix) == destination && addressOf(row.NextHop) == nextHop;
}

} // namespace precedence::doubles
