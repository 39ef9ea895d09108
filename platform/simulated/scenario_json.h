// The parts of a scenario as JSON, both ways; a state file is made of the same parts. Private to the lab.
#pragma once

#include "platform/json/json_cursor.h"
#include "platform/json/json_names.h"
#include "platform/simulated/scenario.h"

#include <nlohmann/json.hpp>

#include <array>
#include <string_view>
#include <utility>

namespace precedence {

inline constexpr std::array kGenerationNames{
    NameEntry<Generation>{Generation::Windows2000, "windows2000"},
    NameEntry<Generation>{Generation::WindowsXp, "windowsXp"},
    NameEntry<Generation>{Generation::WindowsXpSp2, "windowsXpSp2"},
    NameEntry<Generation>{Generation::WindowsVista, "windowsVista"},
    NameEntry<Generation>{Generation::Windows10, "windows10"},
    NameEntry<Generation>{Generation::Linux, "linux"},
};
inline constexpr std::array kOriginNames{
    NameEntry<RouteOrigin>{RouteOrigin::Unknown, "unknown"},
    NameEntry<RouteOrigin>{RouteOrigin::Manual, "manual"},
    NameEntry<RouteOrigin>{RouteOrigin::WellKnown, "wellKnown"},
    NameEntry<RouteOrigin>{RouteOrigin::Dhcp, "dhcp"},
    NameEntry<RouteOrigin>{RouteOrigin::RouterAdvertisement, "routerAdvertisement"},
    NameEntry<RouteOrigin>{RouteOrigin::SixToFour, "sixToFour"},
    NameEntry<RouteOrigin>{RouteOrigin::System, "system"},
    NameEntry<RouteOrigin>{RouteOrigin::Boot, "boot"},
    NameEntry<RouteOrigin>{RouteOrigin::Redirect, "redirect"},
    NameEntry<RouteOrigin>{RouteOrigin::RoutingDaemon, "routingDaemon"},
};
inline constexpr std::array kGeneratorNames{
    NameEntry<RouteGenerator::Kind>{RouteGenerator::Kind::FullTable, "fullTable"},
    NameEntry<RouteGenerator::Kind>{RouteGenerator::Kind::Prefixes, "prefixes"},
};

AdapterSetup readAdapter(const JsonCursor& at);
RouteSetup readRoute(const JsonCursor& at);
RouteGenerator readGenerator(const JsonCursor& at);
LabEvent readEvent(const JsonCursor& at);
/// "bindings" and "providers" of a document, each where it is there.
OlderOrders readOlderOrders(const JsonCursor& at);

nlohmann::json toJson(const InterfaceMetric& metric);
nlohmann::json toJson(const AdapterSetup& adapter);
nlohmann::json toJson(const RouteSetup& route);
nlohmann::json toJson(const RouteGenerator& generator);
nlohmann::json toJson(const LabEvent& event);
void putOlderOrders(nlohmann::json& document, const OlderOrders& orders);

/// Ids that are there twice, references to what is not there, circles of events, and what cannot be.
void checkScenario(const Scenario& scenario, JsonProblems& problems);

} // namespace precedence
