#include "app/console/json_output.h"

#include "model/network/overloaded.h"

#include <ostream>

namespace precedence::console {
namespace {

template <typename T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json();
}

const char* nameOf(Medium medium) {
    switch (medium) {
    case Medium::Unknown: return nullptr;
    case Medium::Wired: return "wired";
    case Medium::Wireless: return "wireless";
    case Medium::MobileBroadband: return "mobileBroadband";
    case Medium::Bluetooth: return "bluetooth";
    case Medium::RemoteAccess: return "remoteAccess";
    case Medium::Tunnel: return "tunnel";
    case Medium::Virtual: return "virtual";
    case Medium::Loopback: return "loopback";
    }
    return nullptr;
}

const char* nameOf(LinkState state) {
    switch (state) {
    case LinkState::Unknown: return nullptr;
    case LinkState::Up: return "up";
    case LinkState::Down: return "down";
    }
    return nullptr;
}

const char* nameOf(RouteOrigin origin) {
    switch (origin) {
    case RouteOrigin::Unknown: return nullptr;
    case RouteOrigin::Manual: return "manual";
    case RouteOrigin::WellKnown: return "wellKnown";
    case RouteOrigin::Dhcp: return "dhcp";
    case RouteOrigin::RouterAdvertisement: return "routerAdvertisement";
    case RouteOrigin::SixToFour: return "6to4";
    case RouteOrigin::System: return "system";
    case RouteOrigin::Boot: return "boot";
    case RouteOrigin::Redirect: return "redirect";
    case RouteOrigin::RoutingDaemon: return "routingDaemon";
    }
    return nullptr;
}

const char* nameOf(RouteType type) {
    switch (type) {
    case RouteType::Unicast: return "unicast";
    case RouteType::Local: return "local";
    case RouteType::Broadcast: return "broadcast";
    case RouteType::Anycast: return "anycast";
    case RouteType::Multicast: return "multicast";
    case RouteType::Blackhole: return "blackhole";
    case RouteType::Unreachable: return "unreachable";
    case RouteType::Prohibit: return "prohibit";
    case RouteType::Throw: return "throw";
    }
    return nullptr;
}

Json nameOrNull(const char* name) {
    return name ? Json(name) : Json();
}

Json tableOf(std::uint32_t table) {
    switch (table) {
    case kNoTable: return {};
    case kMainTable: return "main";
    case kLocalTable: return "local";
    case kDefaultTable: return "default";
    default: return std::to_string(table);
    }
}

Json metricJson(const InterfaceMetric& metric) {
    return metric.isAutomatic() ? Json("automatic") : Json(*metric.manualValue());
}

Json interfaceJson(const std::optional<IpInterface>& ipInterface) {
    if (!ipInterface)
        return {};
    return {
        {"metric", orNull(ipInterface->metric)},
        {"metricInferred", ipInterface->metricInferred},
        {"automatic", orNull(ipInterface->automatic)},
        {"metricAfterRestart", ipInterface->metricAfterRestart ? metricJson(*ipInterface->metricAfterRestart) : Json()},
        {"connected", orNull(ipInterface->connected)},
        {"defaultRoutesDisabled", orNull(ipInterface->defaultRoutesDisabled)},
        {"weakHostSend", orNull(ipInterface->weakHostSend)},
    };
}

Json textOf(const IpAddress& nextHop) {
    return nextHop.isUnspecified() ? "on-link" : nextHop.toString();
}

Json adapterList(const Snapshot& snapshot, const std::vector<std::uint32_t>& positions) {
    Json list = Json::array();
    for (const std::uint32_t position : positions)
        list.push_back(toJson(snapshot.adapters()[position]));
    return list;
}

Json routeList(
    const Snapshot& snapshot, const std::vector<std::uint32_t>& positions, const std::vector<Verdict>& verdicts) {
    Json list = Json::array();
    for (const std::uint32_t position : positions)
        list.push_back(toJson(snapshot, snapshot.routes()[position], verdicts[position]));
    return list;
}

} // namespace

Json toJson(const Adapter& adapter) {
    Json addresses = Json::array();
    for (const AssignedAddress& assigned : adapter.addresses)
        addresses.push_back(assigned.address.toString() +
                            (assigned.prefixLength ? "/" + std::to_string(*assigned.prefixLength) : std::string()));
    Json dnsServers = Json::array();
    for (const IpAddress& server : adapter.dnsServers)
        dnsServers.push_back(server.toString());
    return {
        {"id", adapter.id.value()},
        {"index", orNull(adapter.index)},
        {"alias", orNull(adapter.alias)},
        {"name", adapter.name()},
        {"description", orNull(adapter.description)},
        {"medium", nameOrNull(nameOf(adapter.medium))},
        {"state", nameOrNull(nameOf(adapter.state))},
        {"linkSpeed", orNull(adapter.linkSpeed)},
        {"addresses", std::move(addresses)},
        {"dnsServers", std::move(dnsServers)},
        {"ipv4", interfaceJson(adapter.ipv4)},
        {"ipv6", interfaceJson(adapter.ipv6)},
    };
}

Json toJson(const Snapshot& snapshot, const Route& route, Verdict verdict) {
    const Adapter* adapter = snapshot.adapterOf(route);
    return {
        {"destination", route.destination.toString()},
        {"nextHop", textOf(route.nextHop)},
        {"adapter", adapter ? Json(adapter->id.value()) : Json()},
        {"family", nameOf(route.family())},
        {"routeMetric", orNull(route.cost.ownPart())},
        {"interfaceMetric", orNull(snapshot.interfaceMetric(route))},
        {"effectiveMetric", orNull(snapshot.effectiveMetric(route))},
        {"origin", nameOrNull(nameOf(route.origin))},
        {"persistent", route.persistent},
        {"active", route.active},
        {"table", tableOf(route.table)},
        {"type", nameOrNull(nameOf(route.type))},
        {"verdict", nameOf(verdict)},
    };
}

Json toJson(const Change& change) {
    const AdapterId* adapter = adapterOf(change);
    const auto family = familyOf(change);
    Json json{{"change", nullptr}, {"adapter", adapter ? Json(adapter->value()) : Json()},
        {"family", family ? Json(nameOf(*family)) : Json()}};
    std::visit(Overloaded{
                   [&](const MetricChange& typed) {
                       json["change"] = "metric";
                       json["expected"] = metricJson(typed.expected);
                       json["wanted"] = metricJson(typed.wanted);
                   },
                   [&](const DefaultRoutesChange& typed) {
                       json["change"] = "defaultRoutes";
                       json["expected"] = typed.expected ? "on" : "off";
                       json["wanted"] = typed.wanted ? "on" : "off";
                   },
                   [&](const RouteMetricChange& typed) {
                       json["change"] = "routeMetric";
                       json["destination"] = typed.destination.toString();
                       json["nextHop"] = textOf(typed.nextHop);
                       json["expected"] = typed.expected;
                       json["wanted"] = typed.wanted;
                   },
                   [&](const BindingOrderChange& typed) {
                       json["change"] = "bindingOrder";
                       json["component"] = typed.component;
                       json["expected"] = typed.expected;
                       json["wanted"] = typed.wanted;
                   },
                   [&](const BindingSwitchChange& typed) {
                       json["change"] = "binding";
                       json["component"] = typed.component;
                       json["path"] = typed.path;
                       json["expected"] = typed.expected ? "on" : "off";
                       json["wanted"] = typed.wanted ? "on" : "off";
                   },
                   [&](const ProviderOrderChange& typed) {
                       json["change"] = "providerOrder";
                       json["expected"] = typed.expected;
                       json["wanted"] = typed.wanted;
                   },
               },
        change);
    return json;
}

Json toJson(const Snapshot& older, const Snapshot& newer, const SnapshotDifference& difference) {
    const auto [adapters, routes] = difference;
    const bool hasRoutes = !routes.isEmpty();
    const std::vector<Verdict> before = hasRoutes ? rankWithinPrefixes(older) : std::vector<Verdict>();
    const std::vector<Verdict> after = hasRoutes ? rankWithinPrefixes(newer) : std::vector<Verdict>();
    Json changedAdapters = Json::array();
    for (const auto& [from, to] : adapters.changed)
        changedAdapters.push_back({{"from", toJson(older.adapters()[from])}, {"to", toJson(newer.adapters()[to])}});
    Json changedRoutes = Json::array();
    for (const auto& [from, to] : routes.changed)
        changedRoutes.push_back({{"from", toJson(older, older.routes()[from], before[from])},
            {"to", toJson(newer, newer.routes()[to], after[to])}});
    return {
        {"adapters", {{"removed", adapterList(older, adapters.removed)}, {"added", adapterList(newer, adapters.added)},
                         {"changed", std::move(changedAdapters)}}},
        {"routes", {{"removed", routeList(older, routes.removed, before)},
                       {"added", routeList(newer, routes.added, after)}, {"changed", std::move(changedRoutes)}}},
    };
}

void writeArray(std::ostream& out, std::size_t count, const std::function<Json(std::size_t)>& element) {
    out << "[";
    for (std::size_t i = 0; i < count; ++i)
        out << (i > 0 ? ",\n " : "\n ") << lineOf(element(i));
    out << (count > 0 ? "\n]\n" : "]\n");
}

std::string lineOf(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace precedence::console
