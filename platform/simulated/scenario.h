// A simulated computer as it is written down: what it is made of, what can happen to it and what it teaches.
// Plain values without threads or files. parseScenario takes untrusted text: bounded, never throws, and returns the
// first problem with its place as a JSON pointer. What parses satisfies every rule that Computer relies on.
#pragma once

#include "model/network/adapter.h"
#include "model/network/older_orders.h"
#include "model/network/route.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace precedence {

/// By which rules the computer lives. XP and 2000 write the interface metric into their routes; from Vista on the two
/// are added. The automatic metrics of XP SP2 and of Vista to 8.1 are the same.
enum class Generation : std::uint8_t { Windows2000, WindowsXp, WindowsXpSp2, WindowsVista, Windows10, Linux };

struct FamilySetup {
    InterfaceMetric metric = InterfaceMetric::automatic();
    InterfaceMetric metricAfterRestart = InterfaceMetric::automatic();
    bool defaultRoutes = true;
    bool defaultRoutesAfterRestart = true;
    bool dhcp = true; ///< the gateways come from DHCP or router advertisements, not from an administrator
    bool weakHostSend = false;
    bool weakHostReceive = false;
    /// Linux: the automatic number since the adapter's activation; in a scenario nothing, which is the lowest free one.
    std::optional<std::uint32_t> assigned = {};

    friend bool operator==(const FamilySetup&, const FamilySetup&) = default;
};

struct GatewaySetup {
    IpAddress address;
    std::optional<std::uint32_t> metric = {}; ///< nothing: automatic, which is 0 from Vista on

    friend bool operator==(const GatewaySetup&, const GatewaySetup&) = default;
};

struct AdapterSetup {
    AdapterId id;
    std::optional<std::uint32_t> index = {}; ///< nothing: its place in the scenario, from 1
    std::string alias = {};
    std::optional<std::string> description = {};
    std::optional<std::string> hardwareAddress = {};
    Medium medium = Medium::Wired;
    bool present = true;
    LinkState state = LinkState::Up;
    std::optional<std::uint64_t> speed = {}; ///< bit/s
    std::vector<AssignedAddress> addresses = {};
    std::vector<GatewaySetup> gateways = {};
    std::vector<IpAddress> dnsServers = {};
    std::optional<FamilySetup> ipv4 = {};
    std::optional<FamilySetup> ipv6 = {};
    /// What a remote access connection's phone book says: both families get this metric at each connect.
    InterfaceMetric metricOnConnect = InterfaceMetric::automatic();

    [[nodiscard]] const std::optional<FamilySetup>& family(AddressFamily which) const {
        return which == AddressFamily::IPv4 ? ipv4 : ipv6;
    }
    [[nodiscard]] std::optional<FamilySetup>& family(AddressFamily which) {
        return which == AddressFamily::IPv4 ? ipv4 : ipv6;
    }

    friend bool operator==(const AdapterSetup&, const AdapterSetup&) = default;
};

struct RouteSetup {
    IpPrefix destination;
    IpAddress nextHop = {}; ///< unspecified: on-link
    AdapterId adapter = {};
    std::optional<std::uint32_t> metric = {}; ///< nothing: what the stack gives a route without one
    RouteOrigin origin = RouteOrigin::Manual;
    bool persistent = false;
    bool active = true;

    friend bool operator==(const RouteSetup&, const RouteSetup&) = default;
};

/// Routes too many to write down; the same ones for the same seed, on every machine.
struct RouteGenerator {
    enum class Kind : std::uint8_t {
        FullTable, ///< prefix lengths as in a real full table
        Prefixes,  ///< prefixes of one length inside another prefix
    };
    Kind kind = Kind::FullTable;
    AddressFamily family = AddressFamily::IPv4;
    std::uint32_t count = 0;
    std::uint32_t seed = 0;
    AdapterId adapter = {};
    IpAddress nextHop = {};
    std::uint32_t metric = 0;
    IpPrefix within = {};     ///< Prefixes only
    std::uint8_t length = 24; ///< Prefixes only

    friend bool operator==(const RouteGenerator&, const RouteGenerator&) = default;
};

inline constexpr std::uint32_t kMostGeneratedRoutes = 2'000'000;

struct LinkAction {
    AdapterId adapter = {};
    bool up = false;
    friend bool operator==(const LinkAction&, const LinkAction&) = default;
};
struct SpeedAction {
    AdapterId adapter = {};
    std::uint64_t speed = 0;
    friend bool operator==(const SpeedAction&, const SpeedAction&) = default;
};
/// An adapter is plugged in or pulled out.
struct PresenceAction {
    AdapterId adapter = {};
    bool present = false;
    friend bool operator==(const PresenceAction&, const PresenceAction&) = default;
};
/// A remote access connection dials or hangs up.
struct ConnectAction {
    AdapterId adapter = {};
    bool connected = false;
    friend bool operator==(const ConnectAction&, const ConnectAction&) = default;
};
/// Another program sets a metric, in one family or in all that are bound.
struct MetricAction {
    AdapterId adapter = {};
    std::optional<AddressFamily> family = {};
    InterfaceMetric metric = InterfaceMetric::automatic();
    friend bool operator==(const MetricAction&, const MetricAction&) = default;
};
struct RouteAction {
    RouteSetup route;
    bool add = true;
    friend bool operator==(const RouteAction&, const RouteAction&) = default;
};
struct RightsAction {
    bool administrator = true;
    friend bool operator==(const RightsAction&, const RightsAction&) = default;
};
struct RestartAction {
    friend bool operator==(const RestartAction&, const RestartAction&) = default;
};
using Action = std::variant<LinkAction, SpeedAction, PresenceAction, ConnectAction, MetricAction, RouteAction,
    RightsAction, RestartAction>;

struct LabEvent {
    std::string id;
    std::string title = {};
    /// From the start, or from the event that leads to it. Nothing: somebody fires it, or it follows at once.
    std::optional<std::chrono::milliseconds> after = {};
    std::vector<Action> actions = {};
    std::vector<std::string> then = {};

    friend bool operator==(const LabEvent&, const LabEvent&) = default;
};

/// What the scenario teaches, and what can be checked of it: traffic to the destination leaves through the winner.
struct Lesson {
    std::string question = {};
    std::string answer = {};
    IpAddress destination;
    std::string winner = {}; ///< an alias; empty: a tie

    friend bool operator==(const Lesson&, const Lesson&) = default;
};

struct Scenario {
    std::string name = {};
    std::string title = {};
    std::string system = {};
    Generation generation = Generation::Windows10;
    bool administrator = true;
    Lesson lesson = {};
    std::vector<AdapterSetup> adapters = {};
    std::vector<RouteSetup> routes = {};
    std::vector<RouteGenerator> generators = {};
    std::vector<LabEvent> events = {};
    OlderOrders olderOrders = {}; ///< only what this Windows has

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

inline constexpr std::size_t kScenarioLimit = 16'000'000; ///< bytes

/// subject names the text in errors.
Expected<Scenario> parseScenario(std::string_view text, const std::string& subject);
/// Text that parses to an equal scenario.
[[nodiscard]] std::string toText(const Scenario& scenario);

} // namespace precedence
