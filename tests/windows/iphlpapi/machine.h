// The computer that the double pretends to be, as the rows that Windows would answer with. A plain value: read from the
// state file (machine_reader.h) and never changed; a Set edits the file and the next read makes another value.
#pragma once

#include "model/network/address.h"
#include "model/network/metric.h"
#include "tests/windows/iphlpapi/windows_headers.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace precedence::doubles {

struct MachineAdapter {
    MIB_IF_ROW2 link{};
    std::optional<MIB_IPINTERFACE_ROW> ipv4 = {};
    std::optional<MIB_IPINTERFACE_ROW> ipv6 = {};
    std::vector<MIB_UNICASTIPADDRESS_ROW> addresses = {};
    std::vector<IpAddress> gateways = {};
    std::vector<IpAddress> dnsServers = {};
    std::string guid = {}; ///< with braces, as NetCfgInstanceId has it

    [[nodiscard]] const std::optional<MIB_IPINTERFACE_ROW>& row(AddressFamily family) const {
        return family == AddressFamily::IPv4 ? ipv4 : ipv6;
    }
};

/// The nth call of a function (0: every call) answers with the code instead of doing anything.
struct InjectedFailure {
    std::string function;
    std::uint64_t call = 0;
    DWORD code = 0;

    friend bool operator==(const InjectedFailure&, const InjectedFailure&) = default;
};

/// Many host routes of one adapter, for storms and speed: 10.x.y.z/32, on-link.
struct GeneratedRoutes {
    std::uint32_t count = 0;
    std::uint64_t luid = 0;

    friend bool operator==(const GeneratedRoutes&, const GeneratedRoutes&) = default;
};

using RouteRows = std::vector<MIB_IPFORWARD_ROW2>;

struct Machine {
    WindowsGeneration generation = WindowsGeneration::Windows10;
    bool isAdministrator = true;
    DWORD missingRouteCode = ERROR_NOT_FOUND; ///< which code a missing route gives is not documented
    std::uint64_t stirs = 0;                  ///< counts notifications without a change
    std::vector<InjectedFailure> failures = {};
    std::vector<MachineAdapter> adapters = {};
    RouteRows routes = {};
    GeneratedRoutes generated = {};
    std::shared_ptr<const RouteRows> generatedRows = {};
    std::uint64_t kernelRoutesLuid = 0; ///< 0: none of those
    std::uint64_t bestRouteLuid = 0;    ///< GetBestRoute2 keeps to this adapter; 0: to none

    /// By LUID where it is not zero, else by index: the order in which the documentation says they are used.
    [[nodiscard]] const MachineAdapter* find(const NET_LUID& luid, NET_IFINDEX index) const;
    [[nodiscard]] const MachineAdapter* find(const NET_LUID& luid) const { return find(luid, 0); }
    /// The route with this key.
    [[nodiscard]] const MIB_IPFORWARD_ROW2* findRoute(
        const MachineAdapter& adapter, const IpPrefix& destination, const IpAddress& nextHop) const;
};

/// Whether the row's key is this one.
[[nodiscard]] bool hasKey(const MIB_IPFORWARD_ROW2& row, const IpPrefix& destination, const IpAddress& nextHop);

} // namespace precedence::doubles
