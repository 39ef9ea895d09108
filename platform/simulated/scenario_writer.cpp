#include "platform/json/json_values.h"
#include "platform/json/orders_json.h"
#include "platform/simulated/scenario_json.h"

namespace precedence {
namespace {

using Json = nlohmann::json;

template <typename Value>
void putIfThere(Json& object, const char* key, const std::optional<Value>& value) {
    if (value)
        object[key] = *value;
}

Json toJson(const FamilySetup& setup) {
    Json made{
        {"metric", precedence::toJson(setup.metric)},
        {"metricAfterRestart", precedence::toJson(setup.metricAfterRestart)},
        {"defaultRoutes", setup.defaultRoutes},
        {"defaultRoutesAfterRestart", setup.defaultRoutesAfterRestart},
        {"dhcp", setup.dhcp},
        {"weakHostSend", setup.weakHostSend},
        {"weakHostReceive", setup.weakHostReceive},
    };
    putIfThere(made, "assigned", setup.assigned);
    return made;
}

template <typename Values>
void putList(Json& object, const char* key, const Values& values) {
    Json list = Json::array();
    for (const auto& value : values)
        list.push_back(toJson(value));
    object[key] = std::move(list);
}

} // namespace

Json toJson(const InterfaceMetric& metric) {
    return metric.isAutomatic() ? Json("automatic") : Json(*metric.manualValue());
}

Json toJson(const AdapterSetup& adapter) {
    Json made{{"id", adapter.id.value()}, {"alias", adapter.alias}, {"present", adapter.present}};
    putIfThere(made, "index", adapter.index);
    putIfThere(made, "description", adapter.description);
    putIfThere(made, "hardwareAddress", adapter.hardwareAddress);
    putIfThere(made, "speed", adapter.speed);
    made["medium"] = nameIn(kMediumNames, adapter.medium);
    made["state"] = nameIn(kStateNames, adapter.state);
    made["metricOnConnect"] = toJson(adapter.metricOnConnect);
    made["addresses"] = Json::array();
    for (const AssignedAddress& assigned : adapter.addresses)
        made["addresses"].push_back(assigned.address.toString() + "/" +
                                    std::to_string(assigned.prefixLength.value_or(bitsOf(assigned.address.family()))));
    made["gateways"] = Json::array();
    for (const GatewaySetup& gateway : adapter.gateways) {
        Json item{{"address", gateway.address.toString()}};
        putIfThere(item, "metric", gateway.metric);
        made["gateways"].push_back(std::move(item));
    }
    made["dnsServers"] = Json::array();
    for (const IpAddress& server : adapter.dnsServers)
        made["dnsServers"].push_back(server.toString());
    if (adapter.ipv4)
        made["ipv4"] = toJson(*adapter.ipv4);
    if (adapter.ipv6)
        made["ipv6"] = toJson(*adapter.ipv6);
    return made;
}

Json toJson(const RouteSetup& route) {
    Json made{
        {"destination", route.destination.toString()},
        {"nextHop", nextHopText(route.nextHop)},
        {"adapter", route.adapter.value()},
        {"origin", nameIn(kOriginNames, route.origin)},
        {"persistent", route.persistent},
        {"active", route.active},
    };
    putIfThere(made, "metric", route.metric);
    return made;
}

Json toJson(const RouteGenerator& generator) {
    Json made{
        {"kind", nameIn(kGeneratorNames, generator.kind)},
        {"family", nameIn(kFamilyNames, generator.family)},
        {"count", generator.count},
        {"seed", generator.seed},
        {"adapter", generator.adapter.value()},
        {"nextHop", nextHopText(generator.nextHop)},
        {"metric", generator.metric},
    };
    if (generator.kind == RouteGenerator::Kind::Prefixes) {
        made["within"] = generator.within.toString();
        made["length"] = generator.length;
    }
    return made;
}

void putOlderOrders(Json& document, const OlderOrders& orders) {
    if (orders.bindings)
        document["bindings"] = bindingsJson(*orders.bindings);
    if (orders.providers)
        document["providers"] = providersJson(*orders.providers);
}

std::string toText(const Scenario& scenario) {
    const Lesson& lesson = scenario.lesson;
    Json made{
        {"format", "precedence-scenario"},
        {"version", 1},
        {"name", scenario.name},
        {"title", scenario.title},
        {"system", scenario.system},
        {"generation", nameIn(kGenerationNames, scenario.generation)},
        {"administrator", scenario.administrator},
        {"lesson",
            {{"question", lesson.question}, {"answer", lesson.answer}, {"destination", lesson.destination.toString()},
                {"winner", lesson.winner.empty() ? "tie" : lesson.winner}}},
    };
    putList(made, "adapters", scenario.adapters);
    putList(made, "routes", scenario.routes);
    putList(made, "generators", scenario.generators);
    putList(made, "events", scenario.events);
    putOlderOrders(made, scenario.olderOrders);
    return made.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace precedence
