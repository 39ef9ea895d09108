#include "platform/interchange/scripts/linux_routes.h"

#include <string_view>

namespace precedence {
namespace {

/// With a blank behind it; empty for unicast, which needs no word.
std::string_view typeWord(RouteType type) {
    switch (type) {
    case RouteType::Unicast: return "";
    case RouteType::Local: return "local ";
    case RouteType::Broadcast: return "broadcast ";
    case RouteType::Anycast: return "anycast ";
    case RouteType::Multicast: return "multicast ";
    case RouteType::Blackhole: return "blackhole ";
    case RouteType::Unreachable: return "unreachable ";
    case RouteType::Prohibit: return "prohibit ";
    case RouteType::Throw: return "throw ";
    }
    return "";
}

/// Empty where it is not known which one it was.
std::string_view protocolWord(RouteOrigin origin) {
    switch (origin) {
    case RouteOrigin::Manual: return " proto static";
    case RouteOrigin::Dhcp: return " proto dhcp";
    case RouteOrigin::RouterAdvertisement: return " proto ra";
    case RouteOrigin::System: return " proto kernel";
    case RouteOrigin::Boot: return " proto boot";
    case RouteOrigin::Redirect: return " proto redirect";
    case RouteOrigin::Unknown:
    case RouteOrigin::WellKnown:
    case RouteOrigin::SixToFour:
    case RouteOrigin::RoutingDaemon: break;
    }
    return "";
}

std::string hopWords(const RouteMetricChange& change) {
    if (change.nextHop.isUnspecified())
        return "";
    const bool isOther = change.nextHop.family() != change.destination.family();
    return std::string(" via ") + (isOther ? "inet6 " : "") + change.nextHop.toString();
}

} // namespace

LinuxRoute linuxRouteOf(const RouteMetricChange& change, const Snapshot& snapshot, const std::string& deviceWord) {
    Route route;
    if (const Route* found = routeOf(change, snapshot))
        route = *found;
    const std::string ip = change.destination.family() == AddressFamily::IPv4 ? "ip -4 route " : "ip -6 route ";
    const std::string table = " table " + std::to_string(route.table == kNoTable ? kMainTable : route.table);
    const std::string destination = change.destination.toString();
    const std::string place = hopWords(change) + " dev " + deviceWord;
    const std::string key = std::string(typeWord(route.type)) + destination + place + table;
    const auto metric = [](std::uint32_t number) { return " metric " + std::to_string(number); };
    return {.show = ip + "show" + table + " exact " + destination + place + metric(change.expected),
        .add = ip + "add " + key + std::string(protocolWord(route.origin)) + metric(change.wanted),
        .remove = ip + "del " + key + metric(change.expected),
        .takeBack = ip + "del " + key + metric(change.wanted),
        .remarks = {"This lasts until the next restart, or until the connection is reapplied or comes up anew.",
            "What else the route says, such as a source address of its own, is not known here and is not kept."}};
}

} // namespace precedence
