#include "tests/bench/churn/churning_stack.h"

#include "model/network/overloaded.h"
#include "tests/support/snapshot_builder.h"

namespace precedence::bench {
namespace {

constexpr std::uint64_t kMegabit = 1'000'000;

} // namespace

class ChurningStack::Watch : public Subscription {
public:
    explicit Watch(ChurningStack& stack)
        : m_stack(stack) {}
    ~Watch() override {
        const std::lock_guard lock(m_stack.m_mutex);
        m_stack.m_callback = nullptr;
    }

private:
    ChurningStack& m_stack;
};

void ChurningStack::step() {
    std::function<void(const Hint&)> callback;
    {
        const std::lock_guard lock(m_mutex);
        happen(++m_step % kPeriod);
        callback = m_callback;
    }
    if (callback)
        callback(Hint{.sections = Sections::Ip});
}

void ChurningStack::happen(std::size_t place) {
    const Interface ethernet{AdapterId("Ethernet"), AddressFamily::IPv4};
    m_host = place % 2 == 1;
    switch (place) {
    case 0:
        m_vpn = m_usb = false;
        m_wifi = true;
        m_metrics.clear();
        m_defaultRoutes.clear();
        m_routeMetrics.clear();
        break;
    case 10:
    case 60: m_vpn = !m_vpn; break;
    case 20:
    case 28: m_wifi = !m_wifi; break;
    case 30:
    case 80: m_metrics.insert_or_assign(ethernet, InterfaceMetric::manual(30)); break;
    case 36:
    case 86: m_metrics.erase(ethernet); break;
    case 40:
    case 50: m_usb = !m_usb; break;
    default: break;
    }
}

Traits ChurningStack::traits() const {
    return {.kind = StackKind::ThisComputer,
        .system = "Windows 11",
        .rules = tests::windowsRules(),
        .setsMetric = true,
        .setsDefaultRoutes = true,
        .setsRouteMetric = true,
        .keepsChanges = true};
}

/// What is there, apart from what was set.
Snapshot::Parts ChurningStack::parts() const {
    tests::SnapshotBuilder builder;
    builder.traits() = traits();
    builder.adapter("Ethernet", 25);
    Adapter& wifi = builder.adapter("Wi-Fi", 35);
    wifi.medium = Medium::Wireless;
    wifi.state = m_wifi ? LinkState::Up : LinkState::Down;
    // Every snapshot differs from the one before.
    wifi.linkSpeed = (m_step % 2 == 0 ? 866 : 650) * kMegabit;
    builder.manualAdapter("Virtual switch", 5000).medium = Medium::Virtual;
    builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
    builder.route("0.0.0.0/0", "198.51.100.1", "Wi-Fi").active = m_wifi;
    builder.route("::/0", "fe80::1", "Wi-Fi", 256).active = m_wifi;
    builder.route("192.0.2.0/24", "", "Ethernet", 256);
    builder.route("198.51.100.0/24", "", "Wi-Fi", 256);
    if (m_host)
        builder.route("203.0.113." + std::to_string(m_step % kPeriod) + "/32", "192.0.2.7", "Ethernet", 1);
    if (m_vpn) {
        builder.manualAdapter("VPN", 3).medium = Medium::Tunnel;
        builder.route("0.0.0.0/0", "", "VPN");
        for (std::size_t i = 0; i < m_vpnRoutes; ++i)
            builder.route("198." + std::to_string(18 + i / 65'536) + "." + std::to_string(i / 256 % 256) + "." +
                              std::to_string(i % 256) + "/32",
                "", "VPN", 2);
    }
    if (m_usb)
        builder.adapter("USB " + std::to_string(m_step / kPeriod), 55);
    return builder.build()->parts();
}

SnapshotPtr ChurningStack::snapshot() const {
    Snapshot::Parts parts = this->parts();
    for (Adapter& adapter : parts.adapters) {
        for (const AddressFamily family : kFamilies) {
            IpInterface& ipInterface = *adapter.ipInterface(family);
            const auto set = m_metrics.find({adapter.id, family});
            ipInterface.defaultRoutesDisabled = m_defaultRoutes.contains({adapter.id, family});
            if (set == m_metrics.end())
                continue;
            ipInterface.automatic = set->second.isAutomatic();
            if (!set->second.isAutomatic())
                ipInterface.metric = set->second.manualValue();
        }
    }
    for (Route& route : parts.routes) {
        if (const auto set = m_routeMetrics.find(route.destination); set != m_routeMetrics.end())
            route.cost = RouteCost::ownPart(set->second);
    }
    return Snapshot::make(std::move(parts));
}

Expected<SnapshotPtr> ChurningStack::read(Sections /*sections*/) {
    const std::lock_guard lock(m_mutex);
    return snapshot();
}

Expected<std::unique_ptr<Subscription>> ChurningStack::watch(std::function<void(const Hint&)> callback) {
    const std::lock_guard lock(m_mutex);
    m_callback = std::move(callback);
    return std::make_unique<Watch>(*this);
}

Expected<void> ChurningStack::write(const Change& change, Durability /*durability*/) {
    constexpr std::size_t kRefused = 5;
    const std::lock_guard lock(m_mutex);
    if (++m_writes % kRefused == 0)
        return fail({.code = ErrorCode::AccessDenied, .operation = Operation::SetMetric});
    if (standingOf(change, *snapshot()) != Standing::Expected)
        return fail({.code = ErrorCode::Conflict, .operation = Operation::SetMetric});
    std::visit(Overloaded{
                   [this](const MetricChange& metric) {
                       m_metrics.insert_or_assign({metric.adapter, metric.family}, metric.wanted);
                   },
                   [this](const DefaultRoutesChange& routes) {
                       if (routes.wanted)
                           m_defaultRoutes.erase({routes.adapter, routes.family});
                       else
                           m_defaultRoutes.insert_or_assign({routes.adapter, routes.family}, true);
                   },
                   [this](const RouteMetricChange& route) {
                       m_routeMetrics.insert_or_assign(route.destination, route.wanted);
                   },
                   [](const auto& /*order*/) {}, // missing in every snapshot of this stack, and refused above
               },
        change);
    return {};
}

} // namespace precedence::bench
