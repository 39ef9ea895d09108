#include "platform/simulated/computer.h"

#include "platform/simulated/computer_rules.h"

#include <algorithm>
#include <compare>
#include <iterator>
#include <numeric>
#include <utility>

namespace precedence {
namespace {

bool comesBefore(const Route& left, const Route& right) {
    return std::is_lt(compareKeys(left, right));
}

IpInterface toInterface(const FamilySetup& settings, const AdapterSetup& adapter, bool addsMetrics) {
    IpInterface made{.automatic = settings.metric.isAutomatic(), .metricAfterRestart = settings.metricAfterRestart};
    made.connected = adapter.state != LinkState::Down;
    made.defaultRoutesDisabled = !settings.defaultRoutes;
    // XP and 2000 are weak hosts without a switch for it.
    if (addsMetrics) {
        made.weakHostSend = settings.weakHostSend;
        made.weakHostReceive = settings.weakHostReceive;
    }
    return made;
}

Adapter toAdapter(const Scenario& scenario, const ComputerState& state, std::size_t position) {
    const AdapterSetup& setup = state.adapters[position];
    Adapter adapter{.id = setup.id,
        .index = setup.index.value_or(static_cast<std::uint32_t>(position + 1)),
        .alias = setup.alias,
        .description = setup.description,
        .hardwareAddress = setup.hardwareAddress,
        .medium = setup.medium,
        .state = setup.state,
        .linkSpeed = setup.speed,
        .dnsServers = setup.dnsServers};
    if (setup.state != LinkState::Down)
        adapter.addresses = addressesOf(setup);
    for (const AddressFamily family : kFamilies) {
        const auto& settings = setup.family(family);
        if (!settings)
            continue;
        auto& made = adapter.ipInterface(family);
        made = toInterface(*settings, setup, addsMetrics(scenario.generation));
        made->metric = interfaceMetricOf(scenario.generation, setup, family);
    }
    return adapter;
}

/// The positions of the adapters that are plugged in, in a snapshot's order.
std::vector<std::size_t> presentAdapters(const ComputerState& state) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < state.adapters.size(); ++i) {
        if (state.adapters[i].present)
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(),
        [&state](std::size_t left, std::size_t right) { return state.adapters[left].id < state.adapters[right].id; });
    return order;
}

/// Own routes come first: a route that is written down replaces the generated one with its key.
std::vector<Route> merge(const std::vector<Route>& own, const std::vector<Route>& generated) {
    std::vector<Route> all;
    all.reserve(own.size() + generated.size());
    std::merge(own.begin(), own.end(), generated.begin(), generated.end(), std::back_inserter(all), comesBefore);
    const auto sameKey = [](const Route& left, const Route& right) { return std::is_eq(compareKeys(left, right)); };
    all.erase(std::unique(all.begin(), all.end(), sameKey), all.end());
    return all;
}

} // namespace

Computer::Computer(ScenarioPtr scenario)
    : m_scenario(std::move(scenario))
    , m_generated(std::make_shared<const std::vector<Route>>(generateRoutes(*m_scenario))) {
    m_state.administrator = m_scenario->administrator;
    m_state.adapters = m_scenario->adapters;
    m_state.routes = m_scenario->routes;
    m_state.olderOrders = m_scenario->olderOrders;
    assignNumbers(m_scenario->generation, m_state);
    std::vector<std::string> following;
    for (const LabEvent& event : m_scenario->events)
        following.insert(following.end(), event.then.begin(), event.then.end());
    for (const LabEvent& event : m_scenario->events) {
        if (event.after && std::find(following.begin(), following.end(), event.id) == following.end())
            schedule(event.id, *event.after);
    }
}

Computer::Computer(const Computer& other, ComputerState state)
    : m_scenario(other.m_scenario)
    , m_generated(other.m_generated)
    , m_state(std::move(state)) {}

Traits Computer::traits() const {
    const bool isLinux = m_scenario->generation == Generation::Linux;
    const OlderOrders& orders = m_state.olderOrders;
    return {.kind = StackKind::Lab,
        .system = m_scenario->system,
        .rules = rulesOf(m_scenario->generation),
        .setsMetric = true,
        .setsDefaultRoutes = isLinux || addsMetrics(m_scenario->generation),
        .setsRouteMetric = !isLinux, // there a route's metric belongs to its key
        .keepsChanges = true,
        .hasBindings = orders.bindings.has_value(),
        .hasProviders = orders.providers.has_value(),
        .setsBindings = orders.bindings.has_value(),
        .setsProviders = orders.providers.has_value(),
        .bindingReach = bindingReachOf(m_scenario->generation)};
}

Snapshot::Parts Computer::snapshot() const {
    Snapshot::Parts parts{.traits = traits()};
    parts.olderOrders = m_state.olderOrders;
    std::vector<AdapterPosition> moved(m_state.adapters.size(), AdapterPosition::None);
    for (const std::size_t position : presentAdapters(m_state)) {
        moved[position] = static_cast<AdapterPosition>(parts.adapters.size());
        parts.adapters.push_back(toAdapter(*m_scenario, m_state, position));
    }
    const auto place = [&moved](Route& route) { route.adapter = moved[static_cast<std::size_t>(route.adapter)]; };
    const std::vector<Route> own = ownRoutes(m_scenario->generation, m_state);
    if (m_generated->empty()) {
        parts.routes = own;
    } else {
        parts.routes = merge(own, *m_generated);
        applySetMetrics(m_state, parts.routes);
    }
    std::for_each(parts.routes.begin(), parts.routes.end(), place);
    std::erase_if(parts.routes, [](const Route& route) { return route.adapter == AdapterPosition::None; });
    return parts;
}

AdapterSetup* Computer::find(const AdapterId& id) {
    const auto found = std::find_if(m_state.adapters.begin(), m_state.adapters.end(),
        [&id](const AdapterSetup& adapter) { return adapter.id == id && adapter.present; });
    return found == m_state.adapters.end() ? nullptr : &*found;
}

void Computer::restart() {
    for (AdapterSetup& adapter : m_state.adapters) {
        // Nobody dials again; a remote access interface is there while it is connected.
        if (adapter.medium == Medium::RemoteAccess && adapter.state != LinkState::Down) {
            adapter.present = false;
            adapter.state = LinkState::Down;
        }
        for (const AddressFamily family : kFamilies) {
            auto& settings = adapter.family(family);
            if (!settings)
                continue;
            settings->metric = settings->metricAfterRestart;
            settings->defaultRoutes = settings->defaultRoutesAfterRestart;
            settings->assigned.reset();
        }
    }
    assignNumbers(m_scenario->generation, m_state);
    for (RouteMetricSetup& setup : m_state.routeMetrics)
        setup.metric = setup.metricAfterRestart;
    std::erase_if(m_state.routeMetrics, [](const RouteMetricSetup& setup) { return !setup.metric; });
    const std::vector<RouteSetup>& atStart = m_scenario->routes;
    // What is not persistent is as at the first start; persistent routes stay as they were left.
    std::erase_if(m_state.routes, [](const RouteSetup& route) { return !route.persistent; });
    std::copy_if(atStart.begin(), atStart.end(), std::back_inserter(m_state.routes),
        [](const RouteSetup& route) { return !route.persistent; });
}

} // namespace precedence
