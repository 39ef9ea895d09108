// GetBestRoute2: longest prefix, then the lowest sum of the two metrics. Which of equals Windows takes is not
// documented; here it is the first.
#include "tests/windows/iphlpapi/double.h"
#include "tests/windows/iphlpapi/socket_address.h"

#include <algorithm>

namespace precedence::doubles {
namespace {

/// A source address restricts the look-up to its adapter (strong host).
NET_LUID adapterWith(const Machine& machine, const IpAddress& source) {
    for (const MachineAdapter& adapter : machine.adapters) {
        for (const MIB_UNICASTIPADDRESS_ROW& row : adapter.addresses) {
            if (addressOf(row.Address) == source)
                return adapter.link.InterfaceLuid;
        }
    }
    return {};
}

bool competes(const MIB_IPINTERFACE_ROW& row, const IpPrefix& destination) {
    return row.Connected != FALSE && (row.DisableDefaultRoutes == FALSE || !destination.isDefaultRoute());
}

const MIB_IPFORWARD_ROW2* bestOf(const Machine& machine, const IpAddress& destination, std::uint64_t onlyLuid) {
    const MIB_IPFORWARD_ROW2* best = nullptr;
    std::pair<int, std::uint64_t> bestRank{};
    const auto consider = [&](const MIB_IPFORWARD_ROW2& row) {
        const auto prefix = prefixOf(row.DestinationPrefix);
        if (!prefix || !prefix->contains(destination) || (onlyLuid != 0 && row.InterfaceLuid.Value != onlyLuid))
            return;
        const MachineAdapter* adapter = machine.find(row.InterfaceLuid);
        const auto& ipInterface = adapter->row(prefix->family());
        if (!ipInterface || !competes(*ipInterface, *prefix))
            return;
        const std::pair rank(-static_cast<int>(prefix->length()), std::uint64_t{row.Metric} + ipInterface->Metric);
        if (best == nullptr || rank < bestRank) {
            best = &row;
            bestRank = rank;
        }
    };
    std::for_each(machine.routes.begin(), machine.routes.end(), consider);
    if (machine.generated.count != 0)
        std::for_each(machine.generatedRows->begin(), machine.generatedRows->end(), consider);
    return best;
}

SOCKADDR_INET sourceOn(const Machine& machine, const MIB_IPFORWARD_ROW2& route) {
    for (const MIB_UNICASTIPADDRESS_ROW& row : machine.find(route.InterfaceLuid)->addresses) {
        if (row.Address.si_family == route.NextHop.si_family)
            return row.Address;
    }
    return {};
}

} // namespace
} // namespace precedence::doubles

using namespace precedence::doubles;

extern "C" DWORD WINAPI GetBestRoute2(NET_LUID* InterfaceLuid, NET_IFINDEX InterfaceIndex,
    const SOCKADDR_INET* SourceAddress, const SOCKADDR_INET* DestinationAddress, ULONG /*AddressSortOptions*/,
    PMIB_IPFORWARD_ROW2 BestRoute, SOCKADDR_INET* BestSourceAddress) {
    return answer(__func__, [&](Double& self) -> DWORD {
        const auto destination =
            DestinationAddress != nullptr ? addressOf(*DestinationAddress) : std::optional<precedence::IpAddress>();
        if (!destination || BestRoute == nullptr || BestSourceAddress == nullptr)
            return ERROR_INVALID_PARAMETER;
        const auto machine = self.machine();
        NET_LUID luid = InterfaceLuid != nullptr ? *InterfaceLuid : NET_LUID{};
        if (luid.Value != 0 || InterfaceIndex != 0) {
            const MachineAdapter* adapter = machine->find(luid, InterfaceIndex);
            if (adapter == nullptr)
                return ERROR_FILE_NOT_FOUND;
            luid = adapter->link.InterfaceLuid;
        }
        const auto source = SourceAddress != nullptr ? addressOf(*SourceAddress) : std::nullopt;
        if (luid.Value == 0 && source && !source->isUnspecified()) {
            luid = adapterWith(*machine, *source);
            if (luid.Value == 0)
                return ERROR_NOT_FOUND;
        }
        if (luid.Value == 0)
            luid.Value = machine->bestRouteLuid;
        const MIB_IPFORWARD_ROW2* best = bestOf(*machine, *destination, luid.Value);
        if (best == nullptr)
            return ERROR_NETWORK_UNREACHABLE;
        *BestRoute = *best;
        *BestSourceAddress = sourceOn(*machine, *best);
        return NO_ERROR;
    });
}
