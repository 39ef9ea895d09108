#include "tests/support/printers/powershell.h"

#include "tests/support/printers/powershell_objects.h"
#include "tests/support/printers/text_cells.h"

namespace precedence::tests {
namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string familyWord(AddressFamily family) {
    return family == AddressFamily::IPv4 ? "IPv4" : "IPv6";
}

std::string familyNumber(AddressFamily family) {
    return family == AddressFamily::IPv4 ? "2" : "23";
}

std::string indexOf(const Adapter& adapter) {
    return std::to_string(adapter.index.value_or(0));
}

std::string metricOf(const IpInterface& ipInterface) {
    return ipInterface.metric ? std::to_string(*ipInterface.metric) : std::string();
}

std::string enabled(bool is) {
    return is ? "Enabled" : "Disabled";
}

Property choice(std::string_view name, bool is, const std::string& words) {
    return {name, words, false, name, is ? "1" : "0"};
}

/// "1 Gbps", "866.7 Mbps", "0 bps".
std::string speedText(std::uint64_t bits) {
    constexpr std::uint64_t kGiga = 1'000'000'000;
    constexpr std::uint64_t kMega = 1'000'000;
    const std::uint64_t unit = bits >= kGiga ? kGiga : bits >= kMega ? kMega : 1;
    const std::uint64_t tenths = bits / (unit > 1 ? unit / 10 : 1);
    const std::string fraction = unit > 1 && tenths % 10 > 0 ? "." + std::to_string(tenths % 10) : std::string();
    return std::to_string(bits / unit) + fraction + (unit == kGiga ? " Gbps" : unit == kMega ? " Mbps" : " bps");
}

std::string print(
    PowerShellFormat format, const std::vector<Column>& columns, const Rows& rows, const std::vector<Object>& objects) {
    switch (format) {
    case PowerShellFormat::Table: return printTable(columns, rows);
    case PowerShellFormat::List: return printList(objects);
    case PowerShellFormat::Json: return printJson(objects);
    case PowerShellFormat::Csv: return printCsv(objects);
    }
    return {};
}

std::string mtuOf(const Adapter& adapter) {
    return adapter.medium == Medium::Loopback ? "4294967295" : "1500";
}

Object interfaceObject(const Adapter& adapter, AddressFamily family, const IpInterface& ipInterface, bool connected) {
    const bool automatic = ipInterface.automatic.value_or(false);
    const bool noDefault = ipInterface.defaultRoutesDisabled.value_or(false);
    const bool weakSend = ipInterface.weakHostSend.value_or(false);
    return {{"InterfaceIndex", indexOf(adapter), false}, {"InterfaceAlias", aliasOf(adapter)},
        {"CompartmentId", "1", false}, {"AddressFamily", familyWord(family), false, {}, familyNumber(family)},
        choice("Forwarding", false, "Disabled"), {"NlMtu(Bytes)", mtuOf(adapter), false, "NlMtu"},
        choice("AutomaticMetric", automatic, enabled(automatic)), {"InterfaceMetric", metricOf(ipInterface), false},
        choice("IgnoreDefaultRoutes", noDefault, enabled(noDefault)), choice("Dhcp", true, "Enabled"),
        choice("WeakHostSend", weakSend, enabled(weakSend)),
        choice("ConnectionState", connected, connected ? "Connected" : "Disconnected"),
        {"PolicyStore", "ActiveStore", false, "Store", "1"}};
}

Object routeObject(const Adapter& adapter, const Route& route, const std::string& interfaceMetric) {
    const std::string own = std::to_string(route.cost.ownPart().value_or(0));
    return {{"ifIndex", indexOf(adapter), false}, {"InterfaceAlias", aliasOf(adapter)},
        {"AddressFamily", familyWord(route.family()), false, {}, familyNumber(route.family())},
        {"DestinationPrefix", route.destination.toString()}, {"NextHop", route.nextHop.toString()},
        {"RouteMetric", own, false}, {"InterfaceMetric", interfaceMetric, false},
        {"PolicyStore", "ActiveStore", false, "Store", "1"}};
}

Object addressObject(const Adapter& adapter, const AssignedAddress& assigned) {
    const AddressFamily family = assigned.address.family();
    const std::string zone =
        assigned.address.isLinkLocal() && family == AddressFamily::IPv6 ? "%" + indexOf(adapter) : std::string();
    const std::string length = std::to_string(assigned.prefixLength.value_or(bitsOf(family)));
    return {{"IPAddress", assigned.address.toString() + zone}, {"InterfaceIndex", indexOf(adapter), false},
        {"InterfaceAlias", aliasOf(adapter)}, {"AddressFamily", familyWord(family), false, {}, familyNumber(family)},
        {"Type", "Unicast", false, {}, "1"}, {"PrefixLength", length, false},
        {"PrefixOrigin", "Manual", false, {}, "1"}, {"SuffixOrigin", "Manual", false, {}, "1"},
        {"AddressState", "Preferred", false, {}, "4"}, {"ValidLifetime", "Infinite ([TimeSpan]::MaxValue)"},
        {"SkipAsSource", "False", false, {}, "false"}, {"PolicyStore", "ActiveStore", false, "Store", "1"}};
}

} // namespace

std::string printNetIpInterfaces(const Snapshot& machine, PowerShellFormat format) {
    const std::vector<Column> columns{{"ifIndex", 7}, {"InterfaceAlias", 31}, {"AddressFamily", 13},
        {"NlMtu(Bytes)", 12, true}, {"InterfaceMetric", 15, true}, {"Dhcp", 8}, {"ConnectionState", 15},
        {"PolicyStore", 11}};
    Rows rows;
    std::vector<Object> objects;
    for (const AddressFamily family : {AddressFamily::IPv6, AddressFamily::IPv4}) {
        for (const Adapter& adapter : machine.adapters()) {
            const auto& ipInterface = adapter.ipInterface(family);
            if (!ipInterface)
                continue;
            const bool connected = isConnected(adapter, family);
            objects.push_back(interfaceObject(adapter, family, *ipInterface, connected));
            rows.push_back({indexOf(adapter), aliasOf(adapter), familyWord(family), mtuOf(adapter),
                metricOf(*ipInterface), "Enabled", connected ? "Connected" : "Disconnected", "ActiveStore"});
        }
    }
    return print(format, columns, rows, objects);
}

std::string printNetRoutes(const Snapshot& machine, PowerShellFormat format) {
    const std::vector<Column> columns{{"ifIndex", 7}, {"DestinationPrefix", 46}, {"NextHop", 40},
        {"RouteMetric", 11, true}, {"ifMetric", 8}, {"PolicyStore", 11}};
    Rows rows;
    std::vector<Object> objects;
    for (const AddressFamily family : kFamilies) {
        for (const Route& route : activeRoutes(machine, family)) {
            const Adapter& adapter = *machine.adapterOf(route);
            const std::string metric = metricOf(adapter.ipInterface(family).value_or(IpInterface{}));
            objects.push_back(routeObject(adapter, route, metric));
            rows.push_back({indexOf(adapter), route.destination.toString(), route.nextHop.toString(),
                std::to_string(route.cost.ownPart().value_or(0)), metric, "ActiveStore"});
        }
    }
    return print(format, columns, rows, objects);
}

std::string printNetAdapters(const Snapshot& machine, PowerShellFormat format) {
    const std::vector<Column> columns{{"Name", kNetAdapterNameCells},
        {"InterfaceDescription", kNetAdapterDescriptionCells}, {"ifIndex", 7, true}, {"Status", 12}, {"MacAddress", 17},
        {"LinkSpeed", 14, true}};
    Rows rows;
    std::vector<Object> objects;
    for (const Adapter* adapter : adaptersWithConnector(machine)) {
        const std::string state = adapter->state == LinkState::Down ? "Disconnected" : "Up";
        const std::string speed = speedText(adapter->linkSpeed.value_or(0));
        objects.push_back({{"Name", aliasOf(*adapter)}, {"InterfaceDescription", descriptionOf(*adapter)},
            {"ifIndex", indexOf(*adapter), false}, {"Status", state}, {"MacAddress", hardwareInCapitals(*adapter)},
            {"LinkSpeed", speed}});
        rows.push_back({aliasOf(*adapter), descriptionOf(*adapter), indexOf(*adapter), state,
            hardwareInCapitals(*adapter), speed});
    }
    return print(format, columns, rows, objects);
}

std::string printNetIpAddresses(const Snapshot& machine, PowerShellFormat format) {
    const std::vector<Column> columns{{"ifIndex", 7}, {"IPAddress", 47}, {"PrefixLength", 12, true},
        {"PrefixOrigin", 12}, {"SuffixOrigin", 12}, {"AddressState", 12}, {"PolicyStore", 11}};
    Rows rows;
    std::vector<Object> objects;
    for (const Adapter& adapter : machine.adapters()) {
        for (const AssignedAddress& assigned : adapter.addresses) {
            objects.push_back(addressObject(adapter, assigned));
            rows.push_back({indexOf(adapter), objects.back()[0].value, objects.back()[5].value, "Manual", "Manual",
                "Preferred", "ActiveStore"});
        }
    }
    return print(format, columns, rows, objects);
}

} // namespace precedence::tests
