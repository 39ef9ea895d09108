#include "tests/unit/platform/simulated/lab_fixture.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace precedence::tests {
namespace {

const Route* findRoute(const SnapshotPtr& snapshot, std::string_view destination, std::string_view adapterId) {
    const auto routes = snapshot->routes();
    const auto found = std::find_if(routes.begin(), routes.end(), [&](const Route& route) {
        return route.destination == prefix(destination) && snapshot->adapterOf(route)->id.value() == adapterId;
    });
    return found == routes.end() ? nullptr : &*found;
}

} // namespace

std::string scenarioText(const std::string& adapters, const std::string& events, const std::string& routes) {
    return R"({"format": "precedence-scenario", "version": 1, "name": "test", "title": "Test", "system": "Windows 11",
 "generation": "windows10",
 "lesson": {"question": "?", "answer": "!", "destination": "203.0.113.1", "winner": "tie"},
 "adapters": [)" +
           adapters + R"(], "events": [)" + events + R"(], "routes": [)" + routes + "]}";
}

Scenario twoAdapters(Generation generation) {
    Scenario scenario{.name = "test", .title = "Test", .system = "Test system", .generation = generation};
    scenario.lesson = {.question = "?", .answer = "!", .destination = address("203.0.113.1")};
    scenario.adapters.push_back({.id = AdapterId("wired"),
        .alias = "Ethernet",
        .medium = Medium::Wired,
        .speed = 100'000'000,
        .addresses = {{address("192.0.2.10"), std::uint8_t{24}}, {address("2001:db8:1::10"), std::uint8_t{64}}},
        .gateways = {{.address = address("192.0.2.1")}, {.address = address("2001:db8:1::1")}},
        .ipv4 = FamilySetup{},
        .ipv6 = FamilySetup{}});
    scenario.adapters.push_back({.id = AdapterId("wifi"),
        .alias = "Wi-Fi",
        .medium = Medium::Wireless,
        .speed = 54'000'000,
        .addresses = {{address("198.51.100.10"), std::uint8_t{24}}},
        .gateways = {{.address = address("198.51.100.1")}},
        .ipv4 = FamilySetup{},
        .ipv6 = FamilySetup{}});
    scenario.adapters.push_back({.id = AdapterId("ras"),
        .alias = "Dial-up",
        .medium = Medium::RemoteAccess,
        .present = false,
        .state = LinkState::Down,
        .speed = 56'000,
        .addresses = {{address("10.0.0.10"), std::uint8_t{32}}},
        .gateways = {{.address = address("10.0.0.1")}},
        .ipv4 = FamilySetup{},
        .metricOnConnect = InterfaceMetric::manual(33)});
    return scenario;
}

Computer computerOf(Scenario scenario) {
    return Computer(std::make_shared<const Scenario>(std::move(scenario)));
}

SnapshotPtr snapshotOf(const Computer& computer) {
    return Snapshot::make(computer.snapshot());
}

std::optional<std::uint32_t> routeMetric(
    const SnapshotPtr& snapshot, std::string_view destination, std::string_view adapterId) {
    const Route* route = findRoute(snapshot, destination, adapterId);
    return route ? route->cost.ownPart() : std::nullopt;
}

bool hasRoute(const SnapshotPtr& snapshot, std::string_view destination, std::string_view adapterId) {
    return findRoute(snapshot, destination, adapterId) != nullptr;
}

std::optional<std::uint32_t> metricOf(const SnapshotPtr& snapshot, std::string_view adapterId, AddressFamily family) {
    const Adapter* adapter = snapshot->find(AdapterId(std::string(adapterId)));
    return adapter && adapter->ipInterface(family) ? adapter->ipInterface(family)->metric : std::nullopt;
}

MetricChange toManual(std::string_view adapterId, std::uint32_t metric) {
    return {.adapter = AdapterId(std::string(adapterId)), .wanted = InterfaceMetric::manual(metric)};
}

} // namespace precedence::tests
