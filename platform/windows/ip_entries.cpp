#include "platform/windows/ip_entries.h"

#include "platform/windows/socket_addresses.h"
#include "platform/windows/text.h"

#include <algorithm>
#include <array>
#include <memory>
#include <span>

#include <objbase.h>

namespace precedence::windows {
namespace {

bool hasKey(const MIB_IPFORWARD_ROW2& row, const RouteKey& key) {
    if (row.InterfaceLuid.Value != key.luid || row.DestinationPrefix.PrefixLength != key.destination.length())
        return false;
    return addressOf(row.DestinationPrefix.Prefix) == key.destination.address() &&
           addressOf(row.NextHop) == key.nextHop;
}

} // namespace

DWORD getIpInterface(std::uint64_t luid, AddressFamily family, MIB_IPINTERFACE_ROW& row) {
    InitializeIpInterfaceEntry(&row);
    row.Family = toWindows(family);
    row.InterfaceLuid.Value = luid;
    return GetIpInterfaceEntry(&row);
}

DWORD setIpInterface(std::uint64_t luid, AddressFamily family, MIB_IPINTERFACE_ROW row) {
    constexpr ULONG kLongestSitePrefix = 128;
    row.Family = toWindows(family);
    row.InterfaceLuid.Value = luid;
    row.SitePrefixLength = family == AddressFamily::IPv4 ? 0 : std::min(row.SitePrefixLength, kLongestSitePrefix);
    return SetIpInterfaceEntry(&row);
}

std::optional<std::string> aliasOf(const AdapterId& adapter) {
    GUID guid{};
    NET_LUID luid{};
    std::array<wchar_t, IF_MAX_STRING_SIZE + 1> alias{};
    if (IIDFromString(toUtf16(adapter.value()).c_str(), &guid) != S_OK ||
        ConvertInterfaceGuidToLuid(&guid, &luid) != NO_ERROR ||
        ConvertInterfaceLuidToAlias(&luid, alias.data(), alias.size()) != NO_ERROR)
        return std::nullopt;
    return toUtf8(alias.data());
}

DWORD findRoute(const RouteKey& key, std::optional<MIB_IPFORWARD_ROW2>& found) {
    MIB_IPFORWARD_TABLE2* raw = nullptr;
    const DWORD code = GetIpForwardTable2(toWindows(key.destination.family()), &raw);
    found.reset();
    if (code == ERROR_NOT_FOUND) // no route at all in this family
        return NO_ERROR;
    if (code != NO_ERROR)
        return code;
    const std::unique_ptr<MIB_IPFORWARD_TABLE2, decltype(&FreeMibTable)> table(raw, &FreeMibTable);
    for (const MIB_IPFORWARD_ROW2& row : std::span(&table->Table[0], table->NumEntries)) {
        if (hasKey(row, key)) {
            found = row;
            break;
        }
    }
    return NO_ERROR;
}

DWORD setRoute(MIB_IPFORWARD_ROW2 row) {
    return SetIpForwardEntry2(&row);
}

} // namespace precedence::windows
