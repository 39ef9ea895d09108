// Single entries of IP Helper, as the only safe recipe has it: Initialize, key, Get, change, Set. Each function makes
// one call for one entry and hands out Windows' code; what it means is the caller's to say. Any thread.
#pragma once

#include "model/network/adapter.h"
#include "platform/windows/windows_headers.h"

#include <cstdint>
#include <optional>
#include <string>

namespace precedence::windows {

/// GetIpInterfaceEntry: 2 unknown LUID, 1168 the family is not bound, 87.
[[nodiscard]] DWORD getIpInterface(std::uint64_t luid, AddressFamily family, MIB_IPINTERFACE_ROW& row);

/// SetIpInterfaceEntry with a row that getIpInterface gave. It documents that SitePrefixLength must be 0 in IPv4, and
/// Get is known to give something else there (wireguard-windows, types.go); in IPv6 it is at most 128.
[[nodiscard]] DWORD setIpInterface(std::uint64_t luid, AddressFamily family, MIB_IPINTERFACE_ROW row);

/// What people call the adapter, without a table (ConvertInterfaceGuidToLuid and -LuidToAlias); nothing where its id is
/// no GUID, or none that Windows knows.
[[nodiscard]] std::optional<std::string> aliasOf(const AdapterId& adapter);

struct RouteKey {
    std::uint64_t luid = 0;
    IpPrefix destination = {};
    IpAddress nextHop = {};
};

/// The row of GetIpForwardTable2 with this very key; NO_ERROR and nothing where there is none.
[[nodiscard]] DWORD findRoute(const RouteKey& key, std::optional<MIB_IPFORWARD_ROW2>& found);

/// SetIpForwardEntry2 with a row that findRoute gave: 5, 87, 1168. Age and Origin are ignored by it.
[[nodiscard]] DWORD setRoute(MIB_IPFORWARD_ROW2 row);

} // namespace precedence::windows
