#include "platform/interchange/snapshot_file/snapshot_file.h"
#include "platform/interchange/snapshot_file/snapshot_json.h"
#include "platform/json/json_values.h"

#include <optional>
#include <utility>

namespace precedence {
namespace {

using namespace snapshot_file;
using Json = nlohmann::ordered_json;

template <typename Value>
Json orNull(const std::optional<Value>& value) {
    return value ? Json(*value) : Json();
}

/// Unknown is null, as everywhere in JSON that we write.
template <typename Names, typename Value>
Json nameOrNull(const Names& names, Value value) {
    return value == Value::Unknown ? Json() : Json(nameIn(names, value));
}

Json toJson(const SelectionRules& rules) {
    return {
        {"metricsAdd", rules.metricsAdd},
        {"linkDownRoutesCompete", rules.linkDownRoutesCompete},
        {"strongHost", rules.strongHost},
        {"tablesInTurn", rules.tablesInTurn},
        {"metricInKey", rules.metricInKey},
        {"absentMetricIPv4", orNull(rules.absentMetricIPv4)},
        {"absentMetricIPv6", orNull(rules.absentMetricIPv6)},
        {"automaticTable", rules.automaticTable ? Json(nameIn(kAutomaticTableNames, *rules.automaticTable)) : Json()},
    };
}

Json toJson(const Traits& traits) {
    return {
        {"kind", nameIn(kKindNames, traits.kind)},
        {"system", traits.system},
        {"rules", toJson(traits.rules)},
        {"setsMetric", traits.setsMetric},
        {"setsDefaultRoutes", traits.setsDefaultRoutes},
        {"setsRouteMetric", traits.setsRouteMetric},
        {"keepsChanges", traits.keepsChanges},
        {"hasBindings", traits.hasBindings},
        {"hasProviders", traits.hasProviders},
        {"otherTables", traits.otherTables},
        {"hasOtherRules", traits.hasOtherRules},
        {"minimizeConnections", orNull(traits.minimizeConnections)},
    };
}

Json toJson(const InterfaceMetric& metric) {
    return metric.isAutomatic() ? Json("automatic") : Json(*metric.manualValue());
}

Json toJson(const std::optional<IpInterface>& ipInterface) {
    if (!ipInterface)
        return {};
    return {
        {"metric", orNull(ipInterface->metric)},
        {"metricInferred", ipInterface->metricInferred},
        {"automatic", orNull(ipInterface->automatic)},
        {"metricAfterRestart", ipInterface->metricAfterRestart ? toJson(*ipInterface->metricAfterRestart) : Json()},
        {"connected", orNull(ipInterface->connected)},
        {"defaultRoutesDisabled", orNull(ipInterface->defaultRoutesDisabled)},
        {"weakHostSend", orNull(ipInterface->weakHostSend)},
        {"weakHostReceive", orNull(ipInterface->weakHostReceive)},
    };
}

Json toJson(const Adapter& adapter) {
    Json addresses = Json::array();
    for (const AssignedAddress& assigned : adapter.addresses)
        addresses.push_back(assignedText(assigned));
    Json dnsServers = Json::array();
    for (const IpAddress& server : adapter.dnsServers)
        dnsServers.push_back(server.toString());
    return {
        {"id", adapter.id.value()},
        {"index", orNull(adapter.index)},
        {"alias", orNull(adapter.alias)},
        {"description", orNull(adapter.description)},
        {"hardwareAddress", orNull(adapter.hardwareAddress)},
        {"medium", nameOrNull(kMediumNames, adapter.medium)},
        {"state", nameOrNull(kStateNames, adapter.state)},
        {"linkSpeed", orNull(adapter.linkSpeed)},
        {"addresses", std::move(addresses)},
        {"dnsServers", std::move(dnsServers)},
        {"ipv4", toJson(adapter.ipv4)},
        {"ipv6", toJson(adapter.ipv6)},
    };
}

std::string tableText(std::uint32_t table) {
    const std::string name = nameIn(kTableNames, table);
    return name.empty() ? std::to_string(table) : name;
}

/// What is usual or not known is left out, because there can be a million.
Json toJson(const Snapshot& snapshot, const Route& route) {
    Json made{{"destination", route.destination.toString()}, {"nextHop", nextHopText(route.nextHop)}};
    if (const Adapter* adapter = snapshot.adapterOf(route))
        made["adapter"] = adapter->id.value();
    if (const auto own = route.cost.ownPart())
        made["routeMetric"] = *own;
    if (const auto sum = route.cost.sum())
        made["effectiveMetric"] = *sum;
    if (route.origin != RouteOrigin::Unknown)
        made["origin"] = nameIn(kRouteOriginNames, route.origin);
    if (route.persistent)
        made["persistent"] = true;
    if (!route.active)
        made["active"] = false;
    if (route.table != kNoTable)
        made["table"] = tableText(route.table);
    if (route.type != RouteType::Unicast)
        made["type"] = nameIn(kRouteTypeNames, route.type);
    if (route.ordinal != 0)
        made["ordinal"] = route.ordinal;
    return made;
}

std::string lineOf(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

template <typename Values, typename ToJson>
void appendLines(std::string& text, const char* key, const Values& values, ToJson toJsonOf) {
    text += ",\n\"" + std::string(key) + "\": [";
    const char* separator = "\n";
    for (const auto& value : values) {
        text += separator + lineOf(toJsonOf(value));
        separator = ",\n";
    }
    text += "]";
}

} // namespace

std::string writeSnapshotFile(const Snapshot& snapshot) {
    std::string text = "{\n\"format\": \"" + std::string(kFormat.name) +
                       "\",\n\"version\": " + std::to_string(kFormat.version) +
                       ",\n\"traits\": " + lineOf(toJson(snapshot.traits()));
    appendLines(text, "adapters", snapshot.adapters(), [](const Adapter& adapter) { return toJson(adapter); });
    appendLines(text, "routes", snapshot.routes(), [&](const Route& route) { return toJson(snapshot, route); });
    appendLines(text, "notRead", snapshot.notRead(), [](const std::string& line) { return Json(line); });
    return text + ",\n\"notReadCount\": " + std::to_string(snapshot.notReadCount()) + "\n}\n";
}

} // namespace precedence
