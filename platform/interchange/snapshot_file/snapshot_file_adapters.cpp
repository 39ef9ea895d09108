#include "platform/interchange/snapshot_file/snapshot_json.h"
#include "platform/json/json_values.h"

#include <algorithm>
#include <functional>

namespace precedence::snapshot_file {
namespace {

InterfaceMetric readSetting(const JsonCursor& at) {
    return at.isText() && at.text() == "automatic" ? InterfaceMetric::automatic()
                                                   : InterfaceMetric::manual(at.number32());
}

SelectionRules readRules(const JsonCursor& at) {
    at.expectObject({"metricsAdd", "linkDownRoutesCompete", "strongHost", "tablesInTurn", "metricInKey",
        "absentMetricIPv4", "absentMetricIPv6", "automaticTable"});
    return {.metricsAdd = at.at("metricsAdd").truth(),
        .linkDownRoutesCompete = at.at("linkDownRoutesCompete").truth(),
        .strongHost = at.at("strongHost").truth(),
        .tablesInTurn = at.at("tablesInTurn").truth(),
        .metricInKey = at.at("metricInKey").truth(),
        .absentMetricIPv4 = readGiven(at, "absentMetricIPv4", anyNumber),
        .absentMetricIPv6 = readGiven(at, "absentMetricIPv6", anyNumber),
        .automaticTable = readGiven(
            at, "automaticTable", [](const JsonCursor& name) { return readName(name, kAutomaticTableNames); })};
}

IpInterface readInterface(const JsonCursor& at) {
    at.expectObject({"metric", "metricInferred", "automatic", "metricAfterRestart", "connected",
        "defaultRoutesDisabled", "weakHostSend", "weakHostReceive"});
    return {.metric = readGiven(at, "metric", anyNumber),
        .automatic = readGiven(at, "automatic", &JsonCursor::truth),
        .metricInferred = at.findGiven("metricInferred").truthOr(false),
        .metricAfterRestart = readGiven(at, "metricAfterRestart", readSetting),
        .connected = readGiven(at, "connected", &JsonCursor::truth),
        .defaultRoutesDisabled = readGiven(at, "defaultRoutesDisabled", &JsonCursor::truth),
        .weakHostSend = readGiven(at, "weakHostSend", &JsonCursor::truth),
        .weakHostReceive = readGiven(at, "weakHostReceive", &JsonCursor::truth)};
}

} // namespace

Traits readTraits(const JsonCursor& at) {
    at.expectObject({"kind", "system", "rules", "setsMetric", "setsDefaultRoutes", "setsRouteMetric", "keepsChanges",
        "hasBindings", "hasProviders", "otherTables", "hasOtherRules", "minimizeConnections"});
    Traits traits{.kind = readName(at.at("kind"), kKindNames),
        .system = at.at("system").anyText(),
        .rules = readRules(at.at("rules")),
        .setsMetric = at.at("setsMetric").truth(),
        .setsDefaultRoutes = at.at("setsDefaultRoutes").truth(),
        .setsRouteMetric = at.at("setsRouteMetric").truth(),
        .keepsChanges = at.at("keepsChanges").truth(),
        .hasBindings = at.at("hasBindings").truth(),
        .hasProviders = at.at("hasProviders").truth(),
        .otherTables = readList(at.at("otherTables"), anyNumber),
        .hasOtherRules = at.at("hasOtherRules").truth(),
        .minimizeConnections = readGiven(at, "minimizeConnections", anyNumber)};
    const auto& tables = traits.otherTables;
    const bool ascending = std::is_sorted(tables.begin(), tables.end(), std::less_equal<>());
    if (!ascending || (!tables.empty() && !traits.hasOtherRules))
        at.at("otherTables").report(ErrorCode::WrongValue, std::to_string(tables.front()));
    return traits;
}

Adapter readAdapter(const JsonCursor& at) {
    at.expectObject({"id", "index", "alias", "description", "hardwareAddress", "medium", "state", "linkSpeed",
        "addresses", "dnsServers", "ipv4", "ipv6"});
    Adapter adapter{.id = AdapterId(at.at("id").anyText()),
        .index = readGiven(at, "index", anyNumber),
        .alias = readGiven(at, "alias", &JsonCursor::anyText),
        .description = readGiven(at, "description", &JsonCursor::anyText),
        .hardwareAddress = readGiven(at, "hardwareAddress", &JsonCursor::anyText)};
    const JsonCursor medium = at.findGiven("medium");
    adapter.medium = medium.exists() ? readName(medium, kMediumNames) : Medium::Unknown;
    const JsonCursor state = at.findGiven("state");
    adapter.state = state.exists() ? readName(state, kStateNames) : LinkState::Unknown;
    adapter.linkSpeed = readGiven(at, "linkSpeed", [](const JsonCursor& speed) { return speed.number(0, UINT64_MAX); });
    adapter.addresses = readList(at.findGiven("addresses"), readAssigned);
    adapter.dnsServers = readList(at.findGiven("dnsServers"), &JsonCursor::address);
    adapter.ipv4 = readGiven(at, "ipv4", readInterface);
    adapter.ipv6 = readGiven(at, "ipv6", readInterface);
    return adapter;
}

} // namespace precedence::snapshot_file
