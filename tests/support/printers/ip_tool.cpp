#include "tests/support/printers/ip_tool.h"

#include "tests/support/printers/text_cells.h"

namespace precedence::tests {
namespace {

std::string destinationOf(const Route& route) {
    if (route.destination.isDefaultRoute())
        return "default";
    return route.destination.length() == bitsOf(route.family()) ? route.destination.address().toString()
                                                                : route.destination.toString();
}

std::string protocolOf(RouteOrigin origin) {
    switch (origin) {
    case RouteOrigin::System: return "kernel";
    case RouteOrigin::Manual: return "static";
    case RouteOrigin::Dhcp: return "dhcp";
    case RouteOrigin::RouterAdvertisement: return "ra";
    case RouteOrigin::Redirect: return "redirect";
    case RouteOrigin::RoutingDaemon: return "bird";
    case RouteOrigin::Unknown:
    case RouteOrigin::WellKnown:
    case RouteOrigin::SixToFour:
    case RouteOrigin::Boot: return "boot";
    }
    return {};
}

/// What the kernel prints: IPv4's 0 is not said, IPv6's metric always is.
std::optional<std::uint32_t> printedMetric(const Snapshot& machine, const Route& route) {
    const auto metric = machine.routeMetric(route);
    return metric && (*metric != 0 || route.family() == AddressFamily::IPv6) ? metric : std::nullopt;
}

std::string stateOf(const Adapter& adapter) {
    if (adapter.medium == Medium::Loopback)
        return "UNKNOWN";
    return adapter.state == LinkState::Down ? "DOWN" : "UP";
}

bool isDown(const Snapshot& machine, const Route& route) {
    return machine.adapterOf(route)->state == LinkState::Down;
}

std::string linkLines(const Adapter& adapter) {
    const bool loopback = adapter.medium == Medium::Loopback;
    const bool down = adapter.state == LinkState::Down;
    const std::string flags = loopback ? "LOOPBACK,UP,LOWER_UP"
                              : down   ? "NO-CARRIER,BROADCAST,MULTICAST,UP"
                                       : "BROADCAST,MULTICAST,UP,LOWER_UP";
    return std::to_string(adapter.index.value_or(0)) + ": " + aliasOf(adapter) + ": <" + flags + "> mtu " +
           (loopback ? "65536 qdisc noqueue" : "1500 qdisc fq_codel") + " state " + stateOf(adapter) +
           " mode DEFAULT group default qlen 1000\n    link/" + (loopback ? "loopback " : "ether ") +
           hardwareWithColons(adapter) + " brd " + (loopback ? "00:00:00:00:00:00" : "ff:ff:ff:ff:ff:ff") + "\n";
}

std::string scopeOf(const IpAddress& address) {
    if (address.isLoopback())
        return "host";
    return address.family() == AddressFamily::IPv6 && address.isLinkLocal() ? "link" : "global";
}

std::string quoted(const std::string& text) {
    return "\"" + text + "\"";
}

} // namespace

std::string printIpRoutes(const Snapshot& machine, AddressFamily family) {
    std::string text;
    for (const Route& route : mainRoutes(machine, family)) {
        text += destinationOf(route);
        if (!route.isOnLink())
            text += " via " + route.nextHop.toString();
        text += " dev " + aliasOf(*machine.adapterOf(route)) + " proto " + protocolOf(route.origin);
        if (route.isOnLink() && family == AddressFamily::IPv4)
            text += " scope link";
        if (const auto metric = printedMetric(machine, route))
            text += " metric " + std::to_string(*metric);
        text += isDown(machine, route) ? " linkdown" : "";
        text += family == AddressFamily::IPv6 ? " pref medium\n" : " \n";
    }
    return text;
}

std::string printIpRoutesAsJson(const Snapshot& machine, AddressFamily family) {
    std::string text;
    for (const Route& route : mainRoutes(machine, family)) {
        text += (text.empty() ? "[{" : ",{") + quoted("dst") + ":" + quoted(destinationOf(route));
        if (!route.isOnLink())
            text += ",\"gateway\":" + quoted(route.nextHop.toString());
        text += ",\"dev\":" + quoted(aliasOf(*machine.adapterOf(route))) +
                ",\"protocol\":" + quoted(protocolOf(route.origin));
        if (const auto metric = printedMetric(machine, route))
            text += ",\"metric\":" + std::to_string(*metric);
        text += isDown(machine, route) ? R"(,"flags":["linkdown"]})" : R"(,"flags":[]})";
    }
    return (text.empty() ? "[ " : text) + "]\n";
}

std::string printIpLinks(const Snapshot& machine) {
    std::string text;
    for (const Adapter& adapter : machine.adapters())
        text += linkLines(adapter);
    return text;
}

std::string printIpAddresses(const Snapshot& machine) {
    std::string text;
    for (const Adapter& adapter : machine.adapters()) {
        text += linkLines(adapter);
        for (const AssignedAddress& assigned : adapter.addresses) {
            const bool ipv4 = assigned.address.family() == AddressFamily::IPv4;
            text += std::string(ipv4 ? "    inet " : "    inet6 ") + assigned.address.toString() + "/" +
                    std::to_string(assigned.prefixLength.value_or(bitsOf(assigned.address.family()))) + " scope " +
                    scopeOf(assigned.address) + " " + (ipv4 ? aliasOf(adapter) : "") +
                    "\n       valid_lft forever preferred_lft forever\n";
        }
    }
    return text;
}

std::string printIpAddressesAsJson(const Snapshot& machine) {
    std::string text;
    for (const Adapter& adapter : machine.adapters()) {
        const bool loopback = adapter.medium == Medium::Loopback;
        text += (text.empty() ? "[{" : ",{") + quoted("ifindex") + ":" + std::to_string(adapter.index.value_or(0)) +
                ",\"ifname\":" + quoted(aliasOf(adapter)) +
                (adapter.state == LinkState::Down ? R"(,"flags":["UP"],"mtu":1500,"operstate":)"
                                                  : R"(,"flags":["UP","LOWER_UP"],"mtu":1500,"operstate":)") +
                quoted(stateOf(adapter)) + ",\"link_type\":" + quoted(loopback ? "loopback" : "ether") +
                ",\"address\":" + quoted(hardwareWithColons(adapter)) + ",\"addr_info\":[";
        std::string addresses;
        for (const AssignedAddress& assigned : adapter.addresses) {
            const AddressFamily family = assigned.address.family();
            addresses += std::string(addresses.empty() ? "" : ",") +
                         "{\"family\":" + quoted(family == AddressFamily::IPv4 ? "inet" : "inet6") +
                         ",\"local\":" + quoted(assigned.address.toString()) +
                         ",\"prefixlen\":" + std::to_string(assigned.prefixLength.value_or(bitsOf(family))) +
                         ",\"scope\":" + quoted(scopeOf(assigned.address)) + "}";
        }
        text += addresses + "]}";
    }
    return text + "]\n";
}

} // namespace precedence::tests
