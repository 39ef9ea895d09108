// One row of each table that Windows hands out, as plain values without a Windows header: the seam copies them out, the
// assemblers make adapters and routes of them. Numbers are those of the documentation; what they mean is said there.
#pragma once

#include "model/network/adapter.h"
#include "model/network/address.h"

#include <cstdint>
#include <string>
#include <vector>

namespace precedence::windows {

/// A row of GetIfTable2 (MIB_IF_ROW2).
struct LinkRow {
    std::uint64_t luid = 0;
    std::uint32_t index = 0;
    std::string guid = {}; ///< in braces and capitals, as the registry spells NetCfgInstanceId
    std::string alias = {};
    std::string description = {};
    std::vector<std::uint8_t> hardwareAddress = {};
    std::uint32_t type = 0;       ///< IFTYPE, the numbers of IANA
    std::uint32_t tunnelType = 0; ///< TUNNEL_TYPE; 0: no tunnel
    std::uint32_t physicalMedium = 0;
    std::uint32_t operStatus = 0;
    std::uint32_t mediaState = 0;
    bool isHardware = false;
    bool isFilter = false;
    bool hasConnector = false;
    std::uint64_t transmitSpeed = 0;
    std::uint64_t receiveSpeed = 0;
};

/// A row of GetIpInterfaceTable (MIB_IPINTERFACE_ROW).
struct IpInterfaceRow {
    std::uint64_t luid = 0;
    AddressFamily family = AddressFamily::IPv4;
    std::uint32_t metric = 0;
    bool automatic = false;
    bool connected = false;
    bool defaultRoutesDisabled = false;
    bool weakHostSend = false;
    bool weakHostReceive = false;

    friend bool operator==(const IpInterfaceRow&, const IpInterfaceRow&) = default;
};

/// What GetAdaptersAddresses knows beside the other tables.
struct AddressRow {
    std::uint64_t luid = 0;
    std::vector<AssignedAddress> addresses = {};
    std::vector<IpAddress> dnsServers = {}; ///< in Windows' own order
};

/// A row of GetIpForwardTable2 (MIB_IPFORWARD_ROW2).
struct RouteRow {
    std::uint64_t luid = 0;
    IpPrefix destination = {};
    IpAddress nextHop = {};
    std::uint32_t metric = 0;
    std::uint32_t protocol = 0; ///< NL_ROUTE_PROTOCOL
    std::uint32_t origin = 0;   ///< NL_ROUTE_ORIGIN
};

} // namespace precedence::windows
