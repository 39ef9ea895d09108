#include "platform/interchange/readers/records.h"

#include "platform/interchange/text/shapes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace precedence {
namespace {

/// AddressFamily is a word in tables and a number in JSON and CSV (AF_INET 2, AF_INET6 23).
std::optional<AddressFamily> familyIn(std::string_view value) {
    if (value == "IPv4" || value == "2")
        return AddressFamily::IPv4;
    return value == "IPv6" || value == "23" ? std::optional(AddressFamily::IPv6) : std::nullopt;
}

/// Enabled/Disabled in tables, True/False or 1/0 in JSON, whose enumerations count Disabled as 0 (NetIPInterface) .
std::optional<bool> switchIn(std::string_view value) {
    const std::string lower = lowerAscii(value);
    if (lower == "enabled" || lower == "true" || lower == "1" || lower == "connected" || lower == "up")
        return true;
    if (lower == "disabled" || lower == "false" || lower == "0" || lower == "disconnected" || lower == "not present")
        return false;
    return std::nullopt;
}

bool isPersistentStore(std::string_view value) {
    // PolicyStore in words, perhaps cut; Store as a number: 0 persistent, 1 active.
    return value.starts_with("Persist") || value == "0";
}

PrintedName nameIn(std::string_view value) {
    PrintedName name;
    name.cut = takeCut(value);
    name.text = value;
    return name;
}

/// "1 Gbps", "866.7 Mbps", "0 bps", or bits a second as a number.
std::optional<std::uint64_t> speedIn(std::string_view value) {
    double number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || number < 0 || number > 1e15)
        return std::nullopt;
    const std::string unit =
        lowerAscii(trimmed(std::string_view(end, static_cast<std::size_t>(value.data() + value.size() - end))));
    const double factor = unit.starts_with("t")   ? 1e12
                          : unit.starts_with("g") ? 1e9
                          : unit.starts_with("m") ? 1e6
                          : unit.starts_with("k") ? 1e3
                                                  : 1;
    return static_cast<std::uint64_t>(std::llround(number * factor));
}

void nameAdapter(const Record& record, FoundAdapter& adapter) {
    adapter.index = numberIn(record.get({"ifindex", "interfaceindex", "ifidx", "idx"}));
    adapter.alias = nameIn(record.get({"interfacealias", "ifalias", "name"}));
    adapter.description = nameIn(record.get({"interfacedescription", "ifdesc"}));
}

bool addRoute(Reading& reading, const Record& record) {
    const auto prefix = prefixIn(record.get({"destinationprefix"}));
    const auto hop = addressWithZoneIn(record.get({"nexthop"}));
    if (!prefix || (hop && hop->family() != prefix->family()))
        return false;
    FoundRoute route{.destination = *prefix, .nextHop = hop.value_or(IpAddress::unspecified(prefix->family()))};
    route.line = record.line;
    route.index = numberIn(record.get({"ifindex", "interfaceindex"}));
    route.alias = nameIn(record.get({"interfacealias", "ifalias"}));
    if (const auto metric = numberIn(record.get({"routemetric"})))
        route.cost = RouteCost::ownPart(*metric);
    route.interfaceMetric = numberIn(record.get({"interfacemetric", "ifmetric"}));
    route.persistent = isPersistentStore(record.get({"policystore", "store"}));
    reading.block(BlockKind::PowerShellRoutes, std::nullopt).routes.push_back(route);
    return true;
}

IpInterface interfaceIn(const Record& record) {
    IpInterface ipInterface;
    const auto metric = numberIn(record.get({"interfacemetric", "interfacemet"}));
    const auto automatic = switchIn(record.get({"automaticmetric"}));
    if (isPersistentStore(record.get({"policystore", "store"}))) {
        if (automatic == true)
            ipInterface.metricAfterRestart = InterfaceMetric::automatic();
        else if (metric)
            ipInterface.metricAfterRestart = InterfaceMetric::manual(*metric);
        return ipInterface;
    }
    ipInterface.metric = metric;
    ipInterface.automatic = automatic;
    ipInterface.connected = switchIn(record.get({"connectionstate"}));
    ipInterface.defaultRoutesDisabled = switchIn(record.get({"ignoredefaultroutes"}));
    ipInterface.weakHostSend = switchIn(record.get({"weakhostsend"}));
    ipInterface.weakHostReceive = switchIn(record.get({"weakhostreceive"}));
    return ipInterface;
}

bool addInterface(Reading& reading, const Record& record) {
    FoundAdapter adapter;
    nameAdapter(record, adapter);
    const auto family = familyIn(record.get({"addressfamily"}));
    if (!adapter.index && adapter.alias.isEmpty())
        return false;
    const IpInterface ipInterface = interfaceIn(record);
    if (ipInterface.connected)
        adapter.state = *ipInterface.connected ? LinkState::Up : LinkState::Down;
    // A table without families was asked for one: IPv4 unless the command says otherwise.
    const bool ipv6 = reading.command.find("ipv6") != std::string::npos;
    adapter.ipInterface(family.value_or(ipv6 ? AddressFamily::IPv6 : AddressFamily::IPv4)) = ipInterface;
    reading.block(BlockKind::PowerShellInterfaces, std::nullopt).adapters.push_back(adapter);
    return true;
}

Medium mediumIn(const Record& record) {
    const std::string medium =
        lowerAscii(record.get({"physicalmediatype", "mediatype", "ndisphysicalmedium", "interfacetype"}));
    if (medium.find("802.11") != std::string::npos || medium == "9")
        return Medium::Wireless;
    if (medium.find("802.3") != std::string::npos || medium == "14")
        return Medium::Wired;
    if (medium.find("bluetooth") != std::string::npos || medium == "10")
        return Medium::Bluetooth;
    return medium.find("wireless wan") != std::string::npos ? Medium::MobileBroadband : Medium::Unknown;
}

bool addAdapter(Reading& reading, const Record& record) {
    FoundAdapter adapter;
    nameAdapter(record, adapter);
    if (!adapter.index && adapter.alias.isEmpty() && adapter.description.isEmpty())
        return false;
    const auto up = switchIn(record.get({"status", "netadapter.status"}));
    adapter.state = !up ? LinkState::Unknown : *up ? LinkState::Up : LinkState::Down;
    adapter.hardwareAddress = hardwareAddressIn(record.get({"macaddress", "linklayeraddress"})).value_or("");
    adapter.linkSpeed = speedIn(record.get({"linkspeed", "speed"}));
    adapter.medium = mediumIn(record);
    reading.block(BlockKind::PowerShellAdapters, std::nullopt).adapters.push_back(adapter);
    return true;
}

/// The addresses in "{192.0.2.53, 192.0.2.54}", "192.0.2.5" or "192.0.2.5, 2001:db8::5".
std::vector<IpAddress> addressesIn(std::string_view value) {
    std::vector<IpAddress> addresses;
    std::string spaced(value);
    std::replace_if(
        spaced.begin(), spaced.end(),
        [](char sign) { return sign == '{' || sign == '}' || sign == ',' || sign == '"'; }, ' ');
    for (const std::string_view word : wordsOf(spaced))
        if (const auto address = addressWithZoneIn(word))
            addresses.push_back(*address);
    return addresses;
}

void addGateways(const Record& record, const FoundAdapter& adapter, Block& block) {
    for (const std::string_view property : {"ipv4defaultgateway", "ipv6defaultgateway"}) {
        for (const IpAddress& gateway : addressesIn(record.get({property}))) {
            FoundRoute route{.destination = IpPrefix::defaultRoute(gateway.family()), .nextHop = gateway};
            route.index = adapter.index;
            route.alias = adapter.alias;
            route.line = record.line;
            block.routes.push_back(route);
        }
    }
}

/// Get-NetIPAddress, Get-DnsClientServerAddress and Get-NetIPConfiguration.
bool addAddresses(Reading& reading, const Record& record) {
    FoundAdapter adapter;
    nameAdapter(record, adapter);
    if (!adapter.index && adapter.alias.isEmpty())
        return false;
    const auto length = numberIn(record.get({"prefixlength"}));
    for (const std::string_view property : {"ipaddress", "ipv4address", "ipv6address", "ipv6linklocaladdress"}) {
        for (const IpAddress& address : addressesIn(record.get({property}))) {
            const bool fits = length && *length <= bitsOf(address.family());
            adapter.addresses.push_back(
                {address, fits ? std::optional(static_cast<std::uint8_t>(*length)) : std::nullopt});
            adapter.ipInterface(address.family()) = IpInterface{};
        }
    }
    adapter.dnsServers = addressesIn(record.get({"serveraddresses", "dnsserver", "dnsservers"}));
    const auto up = switchIn(record.get({"netadapter.status"}));
    adapter.state = !up ? LinkState::Unknown : *up ? LinkState::Up : LinkState::Down;
    Block& block = reading.block(BlockKind::PowerShellAddresses, std::nullopt);
    block.adapters.push_back(adapter);
    addGateways(record, adapter, block);
    return true;
}

constexpr auto kProperties = std::to_array<std::string_view>({"ifindex", "interfaceindex", "ifidx", "interfacealias",
    "ifalias", "addressfamily", "nlmtu", "nlmtu(bytes)", "interfacemetric", "interfacemet", "ifmetric", "dhcp",
    "connectionstate", "policystore", "store", "destinationprefix", "nexthop", "routemetric", "name",
    "interfacedescription", "ifdesc", "status", "macaddress", "linkspeed", "ipaddress", "prefixlength", "prefixorigin",
    "suffixorigin", "addressstate", "serveraddresses", "ipv4address", "ipv6address", "ipv4defaultgateway",
    "ipv6defaultgateway", "dnsserver", "netprofile.name", "automaticmetric", "ignoredefaultroutes", "weakhostsend",
    "netadapter.status", "mediatype", "physicalmediatype", "netipv4interface.dhcp", "ipv6linklocaladdress",
    "validlifetime", "preferredlifetime", "skipassource", "advertisedefaultroute"});

} // namespace

std::string_view Record::get(std::initializer_list<std::string_view> names) const {
    for (const std::string_view name : names)
        for (const auto& [property, value] : values)
            if (property == name && !value.empty())
                return value;
    return {};
}

bool Record::has(std::string_view name) const {
    return std::any_of(values.begin(), values.end(), [&](const auto& pair) { return pair.first == name; });
}

bool isKnownProperty(std::string_view lowerName) {
    return std::find(kProperties.begin(), kProperties.end(), lowerName) != kProperties.end();
}

bool addRecord(Reading& reading, const Record& record) {
    if (record.has("destinationprefix"))
        return addRoute(reading, record);
    if (record.has("ipaddress") || record.has("serveraddresses") || record.has("ipv4address") ||
        record.has("dnsserver"))
        return addAddresses(reading, record);
    if (record.has("interfacemetric") || record.has("interfacemet") || record.has("automaticmetric"))
        return addInterface(reading, record);
    if (record.has("macaddress") || record.has("interfacedescription") || record.has("linkspeed"))
        return addAdapter(reading, record);
    return false;
}

} // namespace precedence
