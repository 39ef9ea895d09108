// The parts of a scenario as JSON, both ways; a state file is made of the same parts. Private to the lab.
#pragma once

#include "platform/simulated/json_cursor.h"
#include "platform/simulated/scenario.h"

#include <nlohmann/json.hpp>

#include <array>
#include <string_view>
#include <utility>

namespace precedence {

template <typename Value>
using NameEntry = std::pair<Value, std::string_view>;

inline constexpr std::array kGenerationNames{
    NameEntry<Generation>{Generation::Windows2000, "windows2000"},
    NameEntry<Generation>{Generation::WindowsXp, "windowsXp"},
    NameEntry<Generation>{Generation::WindowsXpSp2, "windowsXpSp2"},
    NameEntry<Generation>{Generation::WindowsVista, "windowsVista"},
    NameEntry<Generation>{Generation::Windows10, "windows10"},
    NameEntry<Generation>{Generation::Linux, "linux"},
};
inline constexpr std::array kMediumNames{
    NameEntry<Medium>{Medium::Unknown, "unknown"},
    NameEntry<Medium>{Medium::Wired, "wired"},
    NameEntry<Medium>{Medium::Wireless, "wireless"},
    NameEntry<Medium>{Medium::MobileBroadband, "mobileBroadband"},
    NameEntry<Medium>{Medium::Bluetooth, "bluetooth"},
    NameEntry<Medium>{Medium::RemoteAccess, "remoteAccess"},
    NameEntry<Medium>{Medium::Tunnel, "tunnel"},
    NameEntry<Medium>{Medium::Virtual, "virtual"},
    NameEntry<Medium>{Medium::Loopback, "loopback"},
};
inline constexpr std::array kStateNames{
    NameEntry<LinkState>{LinkState::Up, "up"},
    NameEntry<LinkState>{LinkState::Down, "down"},
    NameEntry<LinkState>{LinkState::Unknown, "unknown"},
};
inline constexpr std::array kFamilyNames{
    NameEntry<AddressFamily>{AddressFamily::IPv4, "IPv4"},
    NameEntry<AddressFamily>{AddressFamily::IPv6, "IPv6"},
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

template <typename Names>
auto readName(const JsonCursor& at, const Names& names) {
    const std::string text = at.text();
    for (const auto& [value, name] : names) {
        if (name == text)
            return value;
    }
    if (at.exists())
        at.report(ErrorCode::WrongValue, text);
    return names.front().first;
}

template <typename Names, typename Value>
std::string nameIn(const Names& names, Value wanted) {
    for (const auto& [value, name] : names) {
        if (value == wanted)
            return std::string(name);
    }
    return {};
}

AdapterSetup readAdapter(const JsonCursor& at);
RouteSetup readRoute(const JsonCursor& at);
RouteGenerator readGenerator(const JsonCursor& at);
LabEvent readEvent(const JsonCursor& at);

nlohmann::json toJson(const InterfaceMetric& metric);
nlohmann::json toJson(const AdapterSetup& adapter);
nlohmann::json toJson(const RouteSetup& route);
nlohmann::json toJson(const RouteGenerator& generator);
nlohmann::json toJson(const LabEvent& event);

/// Ids that are there twice, references to what is not there, circles of events, and what cannot be.
void checkScenario(const Scenario& scenario, JsonProblems& problems);

} // namespace precedence
