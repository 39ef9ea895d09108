#include "platform/windows/ip_helper.h"

#include "platform/windows/socket_addresses.h"
#include "platform/windows/text.h"

#include <algorithm>
#include <cwchar>
#include <memory>
#include <span>

namespace precedence::windows {
namespace {

struct FreeTable {
    void operator()(void* table) const { FreeMibTable(table); }
};
template <typename Table>
using TablePtr = std::unique_ptr<Table, FreeTable>;

template <typename Table>
auto rowsOf(const Table& table) {
    return std::span(&table.Table[0], table.NumEntries);
}

Error failure(const char* function, DWORD code) {
    return {.operation = Operation::ReadComputer, .subject = function, .systemCode = code};
}

/// Fixed-size fields need not end in a zero.
template <std::size_t size>
std::string textOf(const WCHAR (&field)[size]) { // NOLINT(*-avoid-c-arrays): as Windows declares it
    return toUtf8({&field[0], wcsnlen(&field[0], size)});
}

LinkRow linkRowOf(const MIB_IF_ROW2& row) {
    const auto& flags = row.InterfaceAndOperStatusFlags;
    const std::size_t length = std::min<std::size_t>(row.PhysicalAddressLength, IF_MAX_PHYS_ADDRESS_LENGTH);
    return {.luid = row.InterfaceLuid.Value,
        .index = row.InterfaceIndex,
        .guid = toText(row.InterfaceGuid),
        .alias = textOf(row.Alias),
        .description = textOf(row.Description),
        .hardwareAddress = {&row.PhysicalAddress[0], &row.PhysicalAddress[0] + length},
        .type = row.Type,
        .tunnelType = static_cast<std::uint32_t>(row.TunnelType),
        .physicalMedium = static_cast<std::uint32_t>(row.PhysicalMediumType),
        .operStatus = static_cast<std::uint32_t>(row.OperStatus),
        .mediaState = static_cast<std::uint32_t>(row.MediaConnectState),
        .isHardware = flags.HardwareInterface != 0,
        .isFilter = flags.FilterInterface != 0,
        .hasConnector = flags.ConnectorPresent != 0,
        .transmitSpeed = row.TransmitLinkSpeed,
        .receiveSpeed = row.ReceiveLinkSpeed};
}

IpInterfaceRow ipInterfaceRowOf(const MIB_IPINTERFACE_ROW& row, AddressFamily family) {
    return {.luid = row.InterfaceLuid.Value,
        .family = family,
        .metric = row.Metric,
        .automatic = row.UseAutomaticMetric != FALSE,
        .connected = row.Connected != FALSE,
        .defaultRoutesDisabled = row.DisableDefaultRoutes != FALSE,
        .weakHostSend = row.WeakHostSend != FALSE,
        .weakHostReceive = row.WeakHostReceive != FALSE};
}

AddressRow addressRowOf(const IP_ADAPTER_ADDRESSES& adapter) {
    AddressRow row{.luid = adapter.Luid.Value};
    for (const auto* unicast = adapter.FirstUnicastAddress; unicast; unicast = unicast->Next) {
        if (const auto address = addressOf(unicast->Address))
            row.addresses.push_back({*address, unicast->OnLinkPrefixLength});
    }
    for (const auto* server = adapter.FirstDnsServerAddress; server; server = server->Next) {
        if (const auto address = addressOf(server->Address))
            row.dnsServers.push_back(*address);
    }
    return row;
}

} // namespace

Expected<std::vector<LinkRow>> readLinks() {
    MIB_IF_TABLE2* raw = nullptr;
    if (const DWORD code = GetIfTable2(&raw); code != NO_ERROR)
        return fail(failure("GetIfTable2", code));
    const TablePtr<MIB_IF_TABLE2> table(raw);
    std::vector<LinkRow> links;
    links.reserve(table->NumEntries);
    for (const MIB_IF_ROW2& row : rowsOf(*table))
        links.push_back(linkRowOf(row));
    return links;
}

Expected<std::vector<IpInterfaceRow>> readIpInterfaces() {
    MIB_IPINTERFACE_TABLE* raw = nullptr;
    if (const DWORD code = GetIpInterfaceTable(AF_UNSPEC, &raw); code != NO_ERROR)
        return fail(failure("GetIpInterfaceTable", code));
    const TablePtr<MIB_IPINTERFACE_TABLE> table(raw);
    std::vector<IpInterfaceRow> rows;
    rows.reserve(table->NumEntries);
    for (const MIB_IPINTERFACE_ROW& row : rowsOf(*table)) {
        if (const auto family = familyOf(row.Family))
            rows.push_back(ipInterfaceRowOf(row, *family));
    }
    return rows;
}

Expected<std::vector<AddressRow>> readAddresses() {
    // The size that the documentation recommends; the list may grow between two calls, so the loop is bounded.
    constexpr ULONG kFirstSize = 15 * 1024;
    constexpr int kMostTries = 8;
    constexpr ULONG kFlags = GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST | GAA_FLAG_INCLUDE_ALL_INTERFACES;
    ULONG size = kFirstSize;
    ULONG code = ERROR_BUFFER_OVERFLOW;
    std::vector<IP_ADAPTER_ADDRESSES> buffer;
    for (int i = 0; i < kMostTries && code == ERROR_BUFFER_OVERFLOW; ++i) {
        buffer.resize(size / sizeof(IP_ADAPTER_ADDRESSES) + 1);
        size = static_cast<ULONG>(buffer.size() * sizeof(IP_ADAPTER_ADDRESSES));
        code = GetAdaptersAddresses(AF_UNSPEC, kFlags, nullptr, buffer.data(), &size);
    }
    if (code == ERROR_NO_DATA)
        return std::vector<AddressRow>();
    if (code != NO_ERROR)
        return fail(failure("GetAdaptersAddresses", code));
    std::vector<AddressRow> rows;
    for (const IP_ADAPTER_ADDRESSES* adapter = buffer.data(); adapter; adapter = adapter->Next)
        rows.push_back(addressRowOf(*adapter));
    return rows;
}

Expected<void> readRoutes(RouteAssembler& assembler) {
    MIB_IPFORWARD_TABLE2* raw = nullptr;
    const DWORD code = GetIpForwardTable2(AF_UNSPEC, &raw);
    if (code == ERROR_NOT_FOUND)
        return {};
    if (code != NO_ERROR)
        return fail(failure("GetIpForwardTable2", code));
    const TablePtr<MIB_IPFORWARD_TABLE2> table(raw);
    assembler.reserve(table->NumEntries);
    for (const MIB_IPFORWARD_ROW2& row : rowsOf(*table)) {
        const auto destination = addressOf(row.DestinationPrefix.Prefix);
        const auto nextHop = addressOf(row.NextHop);
        if (!destination || !nextHop)
            continue;
        assembler.add({.luid = row.InterfaceLuid.Value,
            .destination = IpPrefix(*destination, row.DestinationPrefix.PrefixLength),
            .nextHop = *nextHop,
            .metric = row.Metric,
            .protocol = static_cast<std::uint32_t>(row.Protocol),
            .origin = static_cast<std::uint32_t>(row.Origin)});
    }
    return {};
}

} // namespace precedence::windows
