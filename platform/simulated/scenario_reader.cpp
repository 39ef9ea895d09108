#include "platform/json/json_format.h"
#include "platform/json/json_text.h"
#include "platform/json/json_values.h"
#include "platform/json/orders_json.h"
#include "platform/simulated/scenario_json.h"

#include <algorithm>

namespace precedence {
namespace {

constexpr std::uint64_t kFastestLink = 10'000'000'000'000; // bit/s; anything more is a slip of the pen

FamilySetup readFamily(const JsonCursor& at) {
    at.expectObject({"metric", "metricAfterRestart", "defaultRoutes", "defaultRoutesAfterRestart", "dhcp",
        "weakHostSend", "weakHostReceive", "assigned"});
    FamilySetup setup;
    setup.metric = at.find("metric").metric();
    const JsonCursor afterRestart = at.find("metricAfterRestart");
    setup.metricAfterRestart = afterRestart.exists() ? afterRestart.metric() : setup.metric;
    setup.defaultRoutes = at.find("defaultRoutes").truthOr(true);
    setup.defaultRoutesAfterRestart = at.find("defaultRoutesAfterRestart").truthOr(setup.defaultRoutes);
    setup.dhcp = at.find("dhcp").truthOr(true);
    setup.weakHostSend = at.find("weakHostSend").truthOr(false);
    setup.weakHostReceive = at.find("weakHostReceive").truthOr(false);
    if (const JsonCursor assigned = at.find("assigned"); assigned.exists())
        setup.assigned = assigned.number32(1);
    return setup;
}

/// A computer's own address is always on a prefix.
AssignedAddress readOwnAddress(const JsonCursor& at) {
    AssignedAddress assigned = readAssigned(at);
    if (at.exists() && !assigned.prefixLength)
        at.report(ErrorCode::WrongValue, at.text());
    return assigned;
}

GatewaySetup readGateway(const JsonCursor& at) {
    at.expectObject({"address", "metric"});
    GatewaySetup gateway{.address = at.at("address").address()};
    if (const JsonCursor metric = at.find("metric"); metric.exists())
        gateway.metric = metric.number32();
    return gateway;
}

std::optional<std::string> readOptionalText(const JsonCursor& at) {
    return at.exists() ? std::optional(at.text()) : std::nullopt;
}

} // namespace

AdapterSetup readAdapter(const JsonCursor& at) {
    at.expectObject({"id", "index", "alias", "description", "hardwareAddress", "medium", "present", "state", "speed",
        "addresses", "gateways", "dnsServers", "ipv4", "ipv6", "metricOnConnect"});
    AdapterSetup adapter{.id = AdapterId(at.at("id").text())};
    if (const JsonCursor index = at.find("index"); index.exists())
        adapter.index = index.number32(1);
    adapter.alias = at.at("alias").text();
    adapter.description = readOptionalText(at.find("description"));
    adapter.hardwareAddress = readOptionalText(at.find("hardwareAddress"));
    adapter.medium = readName(at.at("medium"), kMediumNames);
    adapter.present = at.find("present").truthOr(true);
    if (const JsonCursor state = at.find("state"); state.exists())
        adapter.state = readName(state, kStateNames);
    if (const JsonCursor speed = at.find("speed"); speed.exists())
        adapter.speed = speed.number(0, kFastestLink);
    adapter.addresses = readList(at.find("addresses"), readOwnAddress);
    adapter.gateways = readList(at.find("gateways"), readGateway);
    adapter.dnsServers = readList(at.find("dnsServers"), [](const JsonCursor& item) { return item.address(); });
    if (const JsonCursor family = at.find("ipv4"); family.exists())
        adapter.ipv4 = readFamily(family);
    if (const JsonCursor family = at.find("ipv6"); family.exists())
        adapter.ipv6 = readFamily(family);
    adapter.metricOnConnect = at.find("metricOnConnect").metric();
    return adapter;
}

RouteSetup readRoute(const JsonCursor& at) {
    at.expectObject({"destination", "nextHop", "adapter", "metric", "origin", "persistent", "active"});
    RouteSetup route{.destination = at.at("destination").prefix()};
    route.nextHop = readNextHop(at.find("nextHop"), route.destination.family());
    route.adapter = AdapterId(at.at("adapter").text());
    if (const JsonCursor metric = at.find("metric"); metric.exists())
        route.metric = metric.number32();
    if (const JsonCursor origin = at.find("origin"); origin.exists())
        route.origin = readName(origin, kOriginNames);
    route.persistent = at.find("persistent").truthOr(false);
    route.active = at.find("active").truthOr(true);
    return route;
}

OlderOrders readOlderOrders(const JsonCursor& at) {
    OlderOrders orders;
    if (const JsonCursor bindings = at.find("bindings"); bindings.exists())
        orders.bindings = readBindings(bindings);
    if (const JsonCursor providers = at.find("providers"); providers.exists())
        orders.providers = readProviders(providers);
    return orders;
}

RouteGenerator readGenerator(const JsonCursor& at) {
    at.expectObject({"kind", "family", "count", "seed", "adapter", "nextHop", "metric", "within", "length"});
    RouteGenerator made{.kind = readName(at.at("kind"), kGeneratorNames)};
    const bool fullTable = made.kind == RouteGenerator::Kind::FullTable;
    if (const JsonCursor family = at.find("family"); family.exists())
        made.family = readName(family, kFamilyNames);
    made.count = at.at("count").number32(1, kMostGeneratedRoutes);
    if (const JsonCursor seed = at.find("seed"); seed.exists())
        made.seed = seed.number32();
    made.adapter = AdapterId(at.at("adapter").text());
    if (const JsonCursor metric = at.find("metric"); metric.exists())
        made.metric = metric.number32();
    if (!fullTable) {
        made.within = at.at("within").prefix();
        made.family = made.within.family();
        made.length = static_cast<std::uint8_t>(
            at.at("length").number32(std::max<std::uint8_t>(made.within.length(), 1), bitsOf(made.family)));
        const auto free = static_cast<unsigned>(made.length - made.within.length());
        if (free > 32 || made.count > (std::uint64_t{1} << free))
            at.at("count").report(ErrorCode::WrongValue, std::to_string(made.count));
    }
    made.nextHop = readNextHop(at.find("nextHop"), made.family);
    return made;
}

Expected<Scenario> parseScenario(std::string_view text, const std::string& subject) {
    const auto document =
        parseJson({.text = text, .operation = Operation::ReadScenario, .subject = subject, .limit = kScenarioLimit});
    if (!document)
        return fail(document.error());
    JsonProblems problems(Operation::ReadScenario, subject);
    const JsonCursor root(&*document, "/", problems);
    root.expectObject({"$schema", "format", "version", "name", "title", "lesson", "system", "generation",
        "administrator", "adapters", "routes", "generators", "events", "bindings", "providers"});
    expectFormat(root, problems, {"precedence-scenario", 1});
    Scenario scenario{.name = root.at("name").text(), .title = root.at("title").text()};
    scenario.system = root.at("system").text();
    scenario.generation = readName(root.at("generation"), kGenerationNames);
    scenario.administrator = root.find("administrator").truthOr(true);
    const JsonCursor lesson = root.at("lesson");
    lesson.expectObject({"question", "answer", "destination", "winner"});
    scenario.lesson.question = lesson.at("question").text();
    scenario.lesson.answer = lesson.at("answer").text();
    scenario.lesson.destination = lesson.at("destination").address();
    const std::string winner = lesson.at("winner").text();
    scenario.lesson.winner = winner == "tie" ? std::string() : winner;
    scenario.adapters = readList(root.at("adapters"), readAdapter);
    scenario.routes = readList(root.find("routes"), readRoute);
    scenario.generators = readList(root.find("generators"), readGenerator);
    scenario.events = readList(root.find("events"), readEvent);
    scenario.olderOrders = readOlderOrders(root);
    if (!problems.first())
        checkScenario(scenario, problems);
    if (problems.first())
        return fail(*problems.first());
    return scenario;
}

} // namespace precedence
