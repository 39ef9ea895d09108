#include "platform/simulated/computer_rules.h"

#include <algorithm>
#include <compare>
#include <iterator>

namespace precedence {
namespace {

const IpPrefix kMulticastV4(IpAddress::fromV4(0xe0000000), 4);
const IpPrefix kBroadcastV4(IpAddress::fromV4(0xffffffff), 32);
const IpPrefix kMulticastV6(IpAddress::fromWords(AddressFamily::IPv6, 0xff00'0000'0000'0000U, 0), 8);

constexpr std::uint32_t kOnLinkMetric = 256; // Vista and later
constexpr std::uint32_t kLinuxLinkLocalMetric = 1024;
constexpr std::uint32_t kLinuxMulticastMetric = 256;

bool isUp(const AdapterSetup& adapter) {
    return adapter.present && adapter.state != LinkState::Down;
}

/// XP and 2000: a remote access connection takes the default route at 1 and raises everybody else's by one.
bool holdsDefaultRoute(const AdapterSetup& adapter) {
    return isUp(adapter) && adapter.medium == Medium::RemoteAccess &&
           std::any_of(adapter.gateways.begin(), adapter.gateways.end(),
               [](const GatewaySetup& gateway) { return gateway.address.family() == AddressFamily::IPv4; });
}

class RouteMaker {
public:
    RouteMaker(Generation generation, const ComputerState& state)
        : m_generation(generation)
        , m_state(state) {}

    std::vector<Route> run() {
        // Routes that are written down come first: of two routes with one key the first one stays.
        for (const RouteSetup& route : m_state.routes)
            addWritten(route);
        for (std::size_t i = 0; i < m_state.adapters.size(); ++i) {
            const AdapterSetup& adapter = m_state.adapters[i];
            // Windows takes an interface's own routes out with its link; the Linux kernel leaves them.
            if (!adapter.present || (!isUp(adapter) && m_generation != Generation::Linux))
                continue;
            m_position = static_cast<AdapterPosition>(i);
            for (const AddressFamily family : kFamilies) {
                if (adapter.family(family))
                    addOwn(adapter, family);
            }
        }
        keepFirstOfEachKey();
        applySetMetrics(m_state, m_routes);
        return std::move(m_routes);
    }

private:
    void addWritten(const RouteSetup& setup) {
        const auto owner = findAdapter(setup.adapter);
        if (owner == m_state.adapters.end() || !owner->present || !owner->family(setup.destination.family()))
            return;
        const AddressFamily family = setup.destination.family();
        Route route{.destination = setup.destination, .nextHop = setup.nextHop};
        route.adapter = static_cast<AdapterPosition>(std::distance(m_state.adapters.begin(), owner));
        route.origin = setup.origin;
        route.persistent = setup.persistent;
        // A persistent route waits in the store while its adapter has no link.
        const bool waits = setup.persistent && !isUp(*owner) && m_generation != Generation::Linux;
        route.active = setup.active && !waits;
        if (setup.metric)
            route.cost = RouteCost::ownPart(*setup.metric);
        else if (addsMetrics(m_generation))
            route.cost = RouteCost::ownPart(0);
        else if (m_generation != Generation::Linux)
            route.cost = RouteCost::ownPart(*interfaceMetricOf(m_generation, *owner, family));
        if (m_generation == Generation::Linux)
            route.table = kMainTable;
        m_routes.push_back(raised(route));
    }

    void addOwn(const AdapterSetup& adapter, AddressFamily family) {
        const std::uint32_t metric = *interfaceMetricOf(m_generation, adapter, family);
        bool hasAddress = false;
        for (const AssignedAddress& assigned : addressesOf(adapter)) {
            if (assigned.address.family() != family)
                continue;
            hasAddress = true;
            const IpPrefix subnet(assigned.address, assigned.prefixLength.value_or(bitsOf(family)));
            if (m_generation == Generation::Linux)
                addLinuxAddress(adapter, assigned.address, subnet, metric);
            else
                addWindowsAddress(adapter, assigned.address, subnet, metric);
        }
        if (m_generation == Generation::Linux)
            addLinuxMulticast(adapter, family);
        else
            addWindowsMulticast(family, metric, hasAddress);
        addGateways(adapter, family, metric);
    }

    Route& add(const IpPrefix& destination, std::uint32_t metric) {
        m_routes.push_back({.destination = destination,
            .nextHop = IpAddress::unspecified(destination.family()),
            .adapter = m_position,
            .cost = RouteCost::ownPart(metric),
            .origin = RouteOrigin::System});
        if (m_generation == Generation::Linux)
            m_routes.back().table = kMainTable;
        return m_routes.back();
    }

    Route& addLocal(const IpPrefix& destination, RouteType type, RouteCost cost) {
        Route& route = add(destination, 0);
        route.table = kLocalTable;
        route.type = type;
        route.cost = cost;
        return route;
    }

    void addWindowsAddress(
        const AdapterSetup& adapter, const IpAddress& address, const IpPrefix& subnet, std::uint32_t metric) {
        // XP prints its own address with the loopback as next hop; here it stays with its adapter, as from Vista on.
        const bool oldLoopback = !addsMetrics(m_generation) && adapter.medium == Medium::Loopback;
        const std::uint32_t own = addsMetrics(m_generation) ? kOnLinkMetric : oldLoopback ? 1 : metric;
        const std::uint8_t bits = bitsOf(address.family());
        if (subnet.length() < bits)
            add(subnet, own);
        add(IpPrefix::host(address), own);
        if (address.family() == AddressFamily::IPv4 && subnet.length() < bits - 1)
            add(IpPrefix::host(subnet.last()), own);
    }

    void addWindowsMulticast(AddressFamily family, std::uint32_t metric, bool hasAddress) {
        if (family == AddressFamily::IPv6) {
            add(kMulticastV6, addsMetrics(m_generation) ? kOnLinkMetric : metric);
        } else if (hasAddress) {
            add(kMulticastV4, addsMetrics(m_generation) ? kOnLinkMetric : metric);
            add(kBroadcastV4, addsMetrics(m_generation) ? kOnLinkMetric : 1);
        }
    }

    void addLinuxAddress(
        const AdapterSetup& adapter, const IpAddress& address, const IpPrefix& subnet, std::uint32_t metric) {
        const std::uint8_t bits = bitsOf(address.family());
        const bool isV4 = address.family() == AddressFamily::IPv4;
        addLocal(IpPrefix::host(address), RouteType::Local, isV4 ? RouteCost() : RouteCost::ownPart(0));
        if (isV4 && subnet.length() < bits - 1)
            addLocal(IpPrefix::host(subnet.last()), RouteType::Broadcast, RouteCost());
        if (subnet.length() == bits)
            return;
        if (adapter.medium == Medium::Loopback)
            addLocal(subnet, RouteType::Local, RouteCost());
        else
            add(subnet, address.isLinkLocal() && !isV4 ? kLinuxLinkLocalMetric : metric);
    }

    void addLinuxMulticast(const AdapterSetup& adapter, AddressFamily family) {
        if (family == AddressFamily::IPv6 && adapter.medium != Medium::Loopback)
            addLocal(kMulticastV6, RouteType::Multicast, RouteCost::ownPart(kLinuxMulticastMetric));
    }

    void addGateways(const AdapterSetup& adapter, AddressFamily family, std::uint32_t metric) {
        const FamilySetup& settings = *adapter.family(family);
        // Windows keeps the route and ignores it; a NetworkManager profile that is never-default does not make it.
        if (m_generation == Generation::Linux && !settings.defaultRoutes)
            return;
        const std::uint32_t ofInterface = addsMetrics(m_generation) ? 0 : metric;
        for (const GatewaySetup& gateway : adapter.gateways) {
            if (gateway.address.family() != family)
                continue;
            const bool takesOver = !addsMetrics(m_generation) && m_generation != Generation::Linux &&
                                   family == AddressFamily::IPv4 && holdsDefaultRoute(adapter);
            Route& route = add(IpPrefix::defaultRoute(family), gateway.metric.value_or(takesOver ? 1 : ofInterface));
            route.nextHop = gateway.address;
            route.persistent = !settings.dhcp;
            route.origin = !settings.dhcp                  ? RouteOrigin::Manual
                           : family == AddressFamily::IPv4 ? RouteOrigin::Dhcp
                                                           : RouteOrigin::RouterAdvertisement;
            route = raised(route);
        }
    }

    [[nodiscard]] Route raised(Route route) const {
        const bool isOld = !addsMetrics(m_generation) && m_generation != Generation::Linux;
        if (!isOld || route.family() != AddressFamily::IPv4 || !route.destination.isDefaultRoute())
            return route;
        std::uint32_t metric = *route.cost.ownPart();
        for (std::size_t i = 0; i < m_state.adapters.size(); ++i) {
            const bool isOther = static_cast<AdapterPosition>(i) != route.adapter;
            if (isOther && holdsDefaultRoute(m_state.adapters[i]) && metric < 0xffffffff)
                ++metric;
        }
        route.cost = RouteCost::ownPart(metric);
        return route;
    }

    void keepFirstOfEachKey() {
        std::stable_sort(m_routes.begin(), m_routes.end(),
            [](const Route& left, const Route& right) { return std::is_lt(compareKeys(left, right)); });
        const auto sameKey = [](const Route& left, const Route& right) { return std::is_eq(compareKeys(left, right)); };
        m_routes.erase(std::unique(m_routes.begin(), m_routes.end(), sameKey), m_routes.end());
    }

    [[nodiscard]] std::vector<AdapterSetup>::const_iterator findAdapter(const AdapterId& id) const {
        return std::find_if(m_state.adapters.begin(), m_state.adapters.end(),
            [&id](const AdapterSetup& adapter) { return adapter.id == id; });
    }

    Generation m_generation;
    const ComputerState& m_state;
    AdapterPosition m_position = AdapterPosition::None;
    std::vector<Route> m_routes;
};

} // namespace

void applySetMetrics(const ComputerState& state, std::vector<Route>& routes) {
    for (const RouteMetricSetup& setup : state.routeMetrics) {
        const auto owner = std::find_if(state.adapters.begin(), state.adapters.end(),
            [&setup](const AdapterSetup& adapter) { return adapter.id == setup.adapter; });
        Route wanted{.destination = setup.destination, .nextHop = setup.nextHop};
        wanted.adapter = static_cast<AdapterPosition>(std::distance(state.adapters.begin(), owner));
        const auto found = std::lower_bound(routes.begin(), routes.end(), wanted,
            [](const Route& left, const Route& right) { return std::is_lt(compareKeys(left, right)); });
        if (setup.metric && found != routes.end() && std::is_eq(compareKeys(*found, wanted)))
            found->cost = RouteCost::ownPart(*setup.metric);
    }
}

std::vector<Route> ownRoutes(Generation generation, const ComputerState& state) {
    return RouteMaker(generation, state).run();
}

} // namespace precedence
