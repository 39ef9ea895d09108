#include "tests/windows/iphlpapi/machine_reader.h"

#include "tests/windows/iphlpapi/row_fields.h"
#include "tests/windows/iphlpapi/socket_address.h"

#include <algorithm>
#include <stdexcept>

#include <objbase.h>

namespace precedence::doubles {
namespace {

using nlohmann::json;

constexpr ULONG kInfinite = 0xffffffff;

IpAddress parsedAddress(const std::string& text) {
    const auto address = IpAddress::parse(text);
    if (!address)
        throw std::invalid_argument(text);
    return *address;
}

template <std::size_t kSize>
void copyText(const std::string& text, WCHAR (&to)[kSize]) {
    const std::wstring made = wide(text);
    std::copy_n(made.begin(), std::min(made.size(), kSize - 1), to);
}

void readHardwareAddress(const std::string& text, MIB_IF_ROW2& row) {
    for (std::size_t at = 0; at + 1 < text.size() && row.PhysicalAddressLength < IF_MAX_PHYS_ADDRESS_LENGTH; at += 3)
        row.PhysicalAddress[row.PhysicalAddressLength++] =
            static_cast<UCHAR>(std::stoul(text.substr(at, 2), nullptr, 16));
}

MIB_IF_ROW2 readLink(const json& object) {
    MIB_IF_ROW2 row{};
    row.InterfaceLuid.Value = object.at("luid").get<std::uint64_t>();
    row.InterfaceIndex = object.at("index").get<NET_IFINDEX>();
    const std::wstring guid = wide(object.at("guid").get<std::string>());
    if (CLSIDFromString(guid.c_str(), &row.InterfaceGuid) != S_OK)
        throw std::invalid_argument("guid");
    const auto alias = object.at("alias").get<std::string>();
    copyText(alias, row.Alias);
    copyText(object.value("description", alias + " description"), row.Description);
    readHardwareAddress(object.value("mac", std::string()), row);
    row.Type = object.value("type", ULONG{IF_TYPE_ETHERNET_CSMACD});
    row.PhysicalMediumType = static_cast<NDIS_PHYSICAL_MEDIUM>(object.value("physicalMedium", 0));
    row.TunnelType = static_cast<TUNNEL_TYPE>(row.Type == IF_TYPE_TUNNEL ? object.value("tunnelType", 15) : 0);
    const bool isUp = object.value("up", true);
    row.OperStatus = isUp ? IfOperStatusUp : IfOperStatusDown;
    row.AdminStatus = NET_IF_ADMIN_STATUS_UP;
    row.MediaConnectState = isUp ? MediaConnectStateConnected : MediaConnectStateDisconnected;
    row.Mtu = 1500;
    row.TransmitLinkSpeed = row.ReceiveLinkSpeed = object.value("speed", std::uint64_t{0});
    row.InterfaceAndOperStatusFlags.FilterInterface = object.value("filter", false) ? 1 : 0;
    const BOOLEAN isHardware = object.value("hardware", true) ? 1 : 0;
    row.InterfaceAndOperStatusFlags.HardwareInterface = isHardware & 1U;
    row.InterfaceAndOperStatusFlags.ConnectorPresent = isHardware & 1U;
    return row;
}

Medium mediumOf(const MIB_IF_ROW2& link) {
    switch (link.PhysicalMediumType) {
    case NdisPhysicalMediumWirelessLan:
    case NdisPhysicalMediumNative802_11: return Medium::Wireless;
    case NdisPhysicalMediumWirelessWan: return Medium::MobileBroadband;
    case NdisPhysicalMediumBluetooth: return Medium::Bluetooth;
    default: break;
    }
    if (link.Type == IF_TYPE_IEEE80211)
        return Medium::Wireless;
    return link.Type == IF_TYPE_SOFTWARE_LOOPBACK ? Medium::Loopback : Medium::Wired;
}

/// Values that differ from one another, so that a member which is lost or swapped on its way shows.
MIB_IPINTERFACE_ROW plausibleRow(const MIB_IF_ROW2& link, AddressFamily family) {
    MIB_IPINTERFACE_ROW row{};
    row.Family = windowsFamily(family);
    row.InterfaceLuid = link.InterfaceLuid;
    row.InterfaceIndex = link.InterfaceIndex;
    row.MaxReassemblySize = 65535;
    row.MinRouterAdvertisementInterval = 200;
    row.MaxRouterAdvertisementInterval = 600;
    row.UseAutomaticMetric = TRUE;
    row.UseNeighborUnreachabilityDetection = TRUE;
    row.RouterDiscoveryBehavior = RouterDiscoveryDhcp;
    row.DadTransmits = family == AddressFamily::IPv4 ? 3 : 1;
    row.BaseReachableTime = 30'000;
    row.RetransmitTime = 1'000;
    row.PathMtuDiscoveryTimeout = 600'000;
    row.LinkLocalAddressBehavior = family == AddressFamily::IPv4 ? LinkLocalDelayed : LinkLocalAlwaysOn;
    row.LinkLocalAddressTimeout = 6'500;
    for (ULONG level = 0; level < ScopeLevelCount; ++level)
        row.ZoneIndices[level] = level < ScopeLevelSubnet ? link.InterfaceIndex : 1;
    // What Windows was seen to report for IPv4 although Set refuses it (facts, section 2.2).
    row.SitePrefixLength = 64;
    row.NlMtu = 1500;
    row.Connected = link.MediaConnectState == MediaConnectStateConnected;
    row.SupportsNeighborDiscovery = TRUE;
    row.SupportsRouterDiscovery = TRUE;
    row.ReachableTime = 25'500;
    return row;
}

MIB_IPINTERFACE_ROW readInterface(
    const json& object, const MIB_IF_ROW2& link, AddressFamily family, WindowsGeneration generation) {
    MIB_IPINTERFACE_ROW row = plausibleRow(link, family);
    visitInterfaceFields([&](const char* name, auto member, OnSet) { fieldFromJson(object, name, row.*member); });
    if (row.UseAutomaticMetric != FALSE)
        row.Metric = expectedAutomaticMetric(generation, mediumOf(link), link.TransmitLinkSpeed);
    return row;
}

MIB_UNICASTIPADDRESS_ROW readAddress(const std::string& text, const MIB_IF_ROW2& link) {
    const std::size_t slash = text.find('/');
    const IpAddress address = parsedAddress(text.substr(0, slash));
    MIB_UNICASTIPADDRESS_ROW row{};
    row.Address = socketAddress(address);
    row.InterfaceLuid = link.InterfaceLuid;
    row.InterfaceIndex = link.InterfaceIndex;
    row.PrefixOrigin = IpPrefixOriginManual;
    row.SuffixOrigin = static_cast<NL_SUFFIX_ORIGIN>(IpSuffixOriginManual);
    row.ValidLifetime = row.PreferredLifetime = kInfinite;
    row.OnLinkPrefixLength =
        slash == std::string::npos ? bitsOf(address.family()) : static_cast<UINT8>(std::stoul(text.substr(slash + 1)));
    row.DadState = static_cast<NL_DAD_STATE>(IpDadStatePreferred);
    return row;
}

MachineAdapter readAdapter(const json& object, WindowsGeneration generation) {
    MachineAdapter adapter;
    adapter.link = readLink(object);
    adapter.guid = object.at("guid").get<std::string>();
    if (const auto found = object.find("ipv4"); found != object.end())
        adapter.ipv4 = readInterface(*found, adapter.link, AddressFamily::IPv4, generation);
    if (const auto found = object.find("ipv6"); found != object.end())
        adapter.ipv6 = readInterface(*found, adapter.link, AddressFamily::IPv6, generation);
    for (const json& address : object.value("addresses", json::array()))
        adapter.addresses.push_back(readAddress(address.get<std::string>(), adapter.link));
    for (const json& gateway : object.value("gateways", json::array()))
        adapter.gateways.push_back(parsedAddress(gateway.get<std::string>()));
    for (const json& server : object.value("dnsServers", json::array()))
        adapter.dnsServers.push_back(parsedAddress(server.get<std::string>()));
    return adapter;
}

MIB_IPFORWARD_ROW2 plausibleRoute(const MIB_IF_ROW2& link, const IpPrefix& destination, const IpAddress& nextHop) {
    MIB_IPFORWARD_ROW2 row{};
    row.InterfaceLuid = link.InterfaceLuid;
    row.InterfaceIndex = link.InterfaceIndex;
    row.DestinationPrefix.Prefix = socketAddress(destination.address());
    row.DestinationPrefix.PrefixLength = destination.length();
    row.NextHop = socketAddress(nextHop);
    row.ValidLifetime = row.PreferredLifetime = kInfinite;
    row.Protocol = static_cast<NL_ROUTE_PROTOCOL>(MIB_IPPROTO_NETMGMT);
    row.Publish = FALSE;
    row.Immortal = TRUE;
    row.Age = 120;
    row.Origin = NlroManual;
    return row;
}

std::optional<MIB_IPFORWARD_ROW2> readRoute(const json& object, const Machine& machine) {
    NET_LUID luid{};
    luid.Value = object.at("luid").get<std::uint64_t>();
    const auto destination = IpPrefix::parse(object.at("destination").get<std::string>());
    const IpAddress nextHop = parsedAddress(object.at("nextHop").get<std::string>());
    const MachineAdapter* adapter = machine.find(luid);
    if (!destination)
        throw std::invalid_argument("destination");
    if (adapter == nullptr || !adapter->row(destination->family()))
        return std::nullopt; // pulled out: Windows drops an adapter's routes with it
    MIB_IPFORWARD_ROW2 row = plausibleRoute(adapter->link, *destination, nextHop);
    visitRouteFields([&](const char* name, auto member) { fieldFromJson(object, name, row.*member); });
    return row;
}

std::shared_ptr<const RouteRows> generate(const Machine& machine, const Machine* last) {
    if (last != nullptr && last->generated == machine.generated)
        return last->generatedRows;
    NET_LUID luid{};
    luid.Value = machine.generated.luid;
    const MachineAdapter* adapter = machine.find(luid);
    auto rows = std::make_shared<RouteRows>();
    for (std::uint32_t i = 0; adapter != nullptr && i < machine.generated.count; ++i) {
        const IpAddress address = IpAddress::fromV4(0x0a00'0000U + i * 37U % 0x0100'0000U);
        rows->push_back(
            plausibleRoute(adapter->link, IpPrefix::host(address), IpAddress::unspecified(AddressFamily::IPv4)));
    }
    return rows;
}

WindowsGeneration generationOf(const std::string& name) {
    if (name == "windows10")
        return WindowsGeneration::Windows10;
    return name == "xpSp2" ? WindowsGeneration::WindowsXpSp2 : throw std::invalid_argument(name);
}

} // namespace

std::wstring wide(std::string_view utf8) {
    const int size = static_cast<int>(utf8.size());
    std::wstring made(static_cast<std::size_t>(MultiByteToWideChar(CP_UTF8, 0, utf8.data(), size, nullptr, 0)), L'\0');
    MultiByteToWideChar(CP_UTF8, 0, utf8.data(), size, made.data(), static_cast<int>(made.size()));
    return made;
}

std::shared_ptr<const Machine> readMachine(const json& document, const Machine* last) {
    auto machine = std::make_shared<Machine>();
    machine->generation = generationOf(document.value("generation", std::string("windows10")));
    machine->isAdministrator = document.value("administrator", true);
    machine->missingRouteCode = document.value("missingRouteCode", DWORD{ERROR_NOT_FOUND});
    machine->stirs = document.value("stirs", std::uint64_t{0});
    for (const json& failure : document.value("failures", json::array()))
        machine->failures.push_back({failure.at("function").get<std::string>(), failure.at("call").get<std::uint64_t>(),
            failure.at("code").get<DWORD>()});
    for (const json& adapter : document.at("adapters"))
        machine->adapters.push_back(readAdapter(adapter, machine->generation));
    for (const json& route : document.value("routes", json::array())) {
        if (const auto row = readRoute(route, *machine))
            machine->routes.push_back(*row);
    }
    if (const auto found = document.find("generatedRoutes"); found != document.end())
        machine->generated = {found->at("count").get<std::uint32_t>(), found->at("luid").get<std::uint64_t>()};
    machine->kernelRoutesLuid = document.value("kernelRoutes", std::uint64_t{0});
    machine->bestRouteLuid = document.value("bestRoute", std::uint64_t{0});
    machine->generatedRows = generate(*machine, last);
    return machine;
}

} // namespace precedence::doubles
