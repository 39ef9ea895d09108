#include "model/network/warnings.h"

#include "model/network/default_routes.h"
#include "model/network/internet_exit.h"
#include "model/network/priority_plan.h"

#include <algorithm>
#include <map>

namespace precedence {
namespace {

using Kind = WarningKind;

bool isTunnel(const Adapter& adapter) {
    return adapter.medium == Medium::Tunnel || adapter.medium == Medium::RemoteAccess;
}

/// A family of a snapshot, looked at once.
struct View {
    const Snapshot& snapshot;
    AddressFamily family;
    PriorityOrder order;
    std::vector<DefaultRoute> routes; ///< those that compete, cheapest first
    InternetExit exit;

    View(const Snapshot& of, AddressFamily in)
        : snapshot(of)
        , family(in)
        , order(priorityOrder(of, in))
        , routes(competingDefaultRoutes(of, in))
        , exit(internetExit(of, in)) {}

    [[nodiscard]] const Adapter& adapter(const AdapterId& id) const { return *snapshot.find(id); }
    [[nodiscard]] bool hasDefaultRoute(const AdapterId& id) const { return defaultRouteOf(routes, id) != nullptr; }
    [[nodiscard]] ChangeSet planned(const OrderRequest& request) const {
        if (!snapshot.traits().setsMetric)
            return {};
        const auto plan = planOrder(snapshot, request);
        return plan ? plan->changes : ChangeSet();
    }
    [[nodiscard]] ChangeSet planBefore(const AdapterId& moved, const std::vector<AdapterId>& passed) const {
        return planned(orderWithMove(snapshot, family, moved, passed, Side::Before));
    }
};

/// Adapters in the order of their cheapest default routes, each once.
std::vector<AdapterId> gatewaysOf(const View& view) {
    std::vector<AdapterId> ids;
    for (const DefaultRoute& route : view.routes) {
        if (!contains(ids, route.adapter))
            ids.push_back(route.adapter);
    }
    return ids;
}

/// The one that people mean to use: wired before wireless before the rest, then the faster one.
bool isPreferred(const Adapter& left, const Adapter& right) {
    return std::pair(left.medium, right.linkSpeed.value_or(0)) < std::pair(right.medium, left.linkSpeed.value_or(0));
}

void addTies(std::vector<Warning>& warnings, const View& view) {
    std::map<std::uint64_t, std::vector<AdapterId>> byCost;
    for (const AdapterId& id : gatewaysOf(view)) {
        const DefaultRoute* route = defaultRouteOf(view.routes, id);
        if (route->effective)
            byCost[*route->effective].push_back(id);
    }
    for (auto& [cost, tied] : byCost) {
        if (tied.size() < 2)
            continue;
        std::stable_sort(tied.begin(), tied.end(), [&view](const AdapterId& left, const AdapterId& right) {
            return isPreferred(view.adapter(left), view.adapter(right));
        });
        Warning warning{.kind = Kind::Tie, .adapters = tied, .family = view.family};
        warning.mend = view.planBefore(tied.front(), {tied.begin() + 1, tied.end()});
        warnings.push_back(std::move(warning));
    }
}

bool areTied(const View& view, const AdapterId& left, const AdapterId& right) {
    const auto cost = defaultRouteOf(view.routes, left)->effective;
    return cost && cost == defaultRouteOf(view.routes, right)->effective;
}

/// Two wired networks with a gateway each are a well-known mistake; wired and wireless together are an everyday laptop.
void addTwoGateways(std::vector<Warning>& warnings, const View& view) {
    for (const Medium medium : {Medium::Wired, Medium::Wireless}) {
        std::vector<AdapterId> same = gatewaysOf(view);
        std::erase_if(same, [&](const AdapterId& id) { return view.adapter(id).medium != medium; });
        if (same.size() < 2 || areTied(view, same[0], same[1]))
            continue;
        Warning warning{.kind = Kind::TwoDefaultGateways, .adapters = same, .family = view.family};
        for (auto id = same.begin() + 1; id != same.end() && view.snapshot.traits().setsDefaultRoutes; ++id) {
            const DefaultRoutesChange off{.adapter = *id, .family = view.family, .expected = true, .wanted = false};
            if (standingOf(off, view.snapshot) == Standing::Expected)
                warning.mend.emplace_back(off);
        }
        warnings.push_back(std::move(warning));
    }
}

void addVirtualFirst(std::vector<Warning>& warnings, const View& view) {
    if (view.order.size() < 2 || view.order.front().size() > 1 || view.routes.empty())
        return;
    const AdapterId& first = view.order.front().front();
    if (view.adapter(first).medium != Medium::Virtual || view.hasDefaultRoute(first))
        return;
    const std::vector<AdapterId> gateways = gatewaysOf(view);
    Warning warning{.kind = Kind::VirtualFirst, .adapters = {first, gateways.front()}, .family = view.family};
    warning.mend = view.planned(orderWithMove(view.snapshot, view.family, first, gateways, Side::After));
    warnings.push_back(std::move(warning));
}

std::size_t levelOf(const PriorityOrder& order, const AdapterId& id) {
    const auto level = std::find_if(order.begin(), order.end(), [&id](const auto& ids) { return contains(ids, id); });
    return static_cast<std::size_t>(level - order.begin());
}

void addTunnel(std::vector<Warning>& warnings, const View& view, const Adapter& tunnel) {
    const auto add = [&](Kind kind, const AdapterId& other, ChangeSet mend) {
        warnings.push_back({kind, {tunnel.id, other}, view.family, std::move(mend)});
    };
    if (view.exit.kind != InternetExit::Kind::Through)
        return;
    const AdapterId& exit = view.exit.adapters.front();
    if (exit == tunnel.id) {
        if (view.exit.bySpecificRoutes)
            warnings.push_back({Kind::FullTunnel, {tunnel.id}, view.family});
        return;
    }
    if (isTunnel(view.adapter(exit)))
        return;
    const DefaultRoute* own = defaultRouteOf(view.routes, tunnel.id);
    const DefaultRoute* winner = defaultRouteOf(view.routes, exit);
    if (own && winner && own->effective && winner->effective && *winner->effective < *own->effective)
        add(Kind::TunnelBehind, exit, view.planBefore(tunnel.id, {exit}));
    else if (!own && levelOf(view.order, tunnel.id) < levelOf(view.order, exit) && !tunnel.dnsServers.empty())
        add(Kind::TunnelFirst, exit, view.planBefore(exit, {tunnel.id}));
}

void addDisagreement(std::vector<Warning>& warnings, const View& ipv6) {
    if (!familiesDisagree(ipv6.snapshot))
        return;
    const OrderRequest request = orderLike(ipv6.snapshot, AddressFamily::IPv6, AddressFamily::IPv4);
    Warning warning{.kind = Kind::FamiliesDisagree, .adapters = request.moved};
    warning.mend = ipv6.planned(request);
    warnings.push_back(std::move(warning));
}

/// The internet leaves through one adapter, but the other family's goes elsewhere because that adapter has no way for
/// it.
void addOneFamilyOnly(std::vector<Warning>& warnings, const View& view, const View& other) {
    if (view.exit.kind != InternetExit::Kind::Through || other.exit.kind != InternetExit::Kind::Through)
        return;
    const AdapterId& carrier = view.exit.adapters.front();
    const AdapterId& elsewhere = other.exit.adapters.front();
    if (carrier == elsewhere || other.hasDefaultRoute(carrier))
        return;
    warnings.push_back({.kind = Kind::OneFamilyOnly, .adapters = {carrier, elsewhere}, .family = other.family});
}

void addPolicy(std::vector<Warning>& warnings, const Snapshot& snapshot) {
    if (snapshot.traits().minimizeConnections.value_or(0) == 0)
        return;
    const auto isUp = [](const Adapter& adapter, Medium medium) {
        return adapter.medium == medium && adapter.state == LinkState::Up;
    };
    const auto adapters = snapshot.adapters();
    const auto wired = std::find_if(
        adapters.begin(), adapters.end(), [&](const Adapter& adapter) { return isUp(adapter, Medium::Wired); });
    for (const Adapter& adapter : adapters) {
        if (wired != adapters.end() && isUp(adapter, Medium::Wireless))
            warnings.push_back({.kind = Kind::MayBeDisconnected, .adapters = {adapter.id, wired->id}});
    }
}

} // namespace

bool isOftenMeant(WarningKind kind) {
    switch (kind) {
    case Kind::Tie:
    case Kind::TwoDefaultGateways:
    case Kind::VirtualFirst:
    case Kind::TunnelBehind:
    case Kind::OneFamilyOnly:
    case Kind::SetBack:
    case Kind::HeldOff: return false;
    case Kind::FamiliesDisagree:
    case Kind::TunnelFirst:
    case Kind::FullTunnel:
    case Kind::MayBeDisconnected: return true;
    }
    return false;
}

std::vector<Warning> warningsOn(const Snapshot& snapshot) {
    std::vector<Warning> warnings;
    const View ipv4(snapshot, AddressFamily::IPv4);
    const View ipv6(snapshot, AddressFamily::IPv6);
    for (const View* view : {&ipv4, &ipv6}) {
        addTies(warnings, *view);
        addTwoGateways(warnings, *view);
        addVirtualFirst(warnings, *view);
        for (const Adapter& adapter : snapshot.adapters()) {
            if (isTunnel(adapter) && isConnected(adapter, view->family) && adapter.ipInterface(view->family))
                addTunnel(warnings, *view, adapter);
        }
    }
    addOneFamilyOnly(warnings, ipv4, ipv6);
    addOneFamilyOnly(warnings, ipv6, ipv4);
    addDisagreement(warnings, ipv6);
    addPolicy(warnings, snapshot);
    return warnings;
}

} // namespace precedence
