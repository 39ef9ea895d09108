#include "model/network/plan_notes.h"

#include "model/network/explain.h"
#include "model/network/internet_exit.h"
#include "model/network/preview.h"

#include <algorithm>

namespace precedence {
namespace {

using Kind = PlanNoteKind;

bool isTunnel(const Adapter& adapter) {
    return adapter.medium == Medium::Tunnel || adapter.medium == Medium::RemoteAccess;
}

/// Before and after, as far as adapters and the internet go.
struct Comparison {
    AddressFamily family = AddressFamily::IPv4;
    SnapshotPtr before = {};
    SnapshotPtr after = {};
    InternetExit exitBefore = {};
    InternetExit exitAfter = {};
};

Comparison compare(const Snapshot& snapshot, AddressFamily family, const ChangeSet& changes) {
    Comparison made{.family = family, .before = internetPart(snapshot, family)};
    made.after = preview(*made.before, changes);
    made.exitBefore = exitOfPart(*made.before, family);
    made.exitAfter = exitOfPart(*made.after, family);
    return made;
}

void addInternet(std::vector<PlanNote>& notes, const Comparison& made) {
    const auto add = [&](Kind kind, const std::vector<AdapterId>& adapters) {
        notes.push_back({kind, adapters, made.family});
    };
    switch (made.exitAfter.kind) {
    case InternetExit::Kind::Through:
        add(made.exitBefore.isThrough(made.exitAfter.adapters.front()) ? Kind::InternetStays : Kind::InternetMoves,
            made.exitAfter.adapters);
        break;
    case InternetExit::Kind::Split: add(Kind::InternetSplit, made.exitAfter.adapters); break;
    case InternetExit::Kind::Open: add(Kind::InternetOpen, made.exitAfter.adapters); break;
    case InternetExit::Kind::Nowhere:
        if (made.exitBefore.kind != InternetExit::Kind::Nowhere)
            add(Kind::InternetLost, made.exitBefore.adapters);
        break;
    }
    if (made.exitBefore.kind != InternetExit::Kind::Through || made.exitAfter.kind != InternetExit::Kind::Through)
        return;
    const Adapter* from = made.before->find(made.exitBefore.adapters.front());
    const Adapter* to = made.after->find(made.exitAfter.adapters.front());
    if (isTunnel(*from) && !isTunnel(*to))
        add(Kind::LeavesTunnel, {from->id});
}

/// Windows lists the DNS servers of the adapter with the lowest interface metric first (facts:
/// net-sub-interface-metric).
void addDns(std::vector<PlanNote>& notes, const Comparison& made) {
    const auto table = made.after->rules().automaticTable;
    if (!table || *table == WindowsGeneration::Windows2000)
        return;
    const PriorityOrder before = priorityOrder(*made.before, made.family);
    const PriorityOrder after = priorityOrder(*made.after, made.family);
    if (before.empty() || after.empty() || before.front() == after.front() || after.front().size() > 1)
        return;
    const auto& servers = made.after->find(after.front().front())->dnsServers;
    const bool hasServer = std::any_of(
        servers.begin(), servers.end(), [&](const IpAddress& server) { return server.family() == made.family; });
    if (hasServer)
        notes.push_back({Kind::DnsMoves, after.front(), made.family});
}

/// The verdict that an adapter's default routes get among themselves; nothing where it has none.
std::optional<Verdict> verdictOnDefaultRoute(const Snapshot& after, const AdapterId& id, AddressFamily family) {
    const std::vector<Verdict> verdicts = rankWithinPrefixes(after);
    std::optional<Verdict> best;
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        const Route& route = after.routes()[i];
        const Adapter* owner = after.adapterOf(route);
        if (route.active && route.destination == IpPrefix::defaultRoute(family) && owner && owner->id == id)
            best = best ? std::min(*best, verdicts[i]) : verdicts[i];
    }
    return best;
}

/// Why the first adapter of an order, which somebody put there, does not carry the internet.
void addReason(std::vector<PlanNote>& notes, const Comparison& made, const OrderRequest& request) {
    const auto first =
        std::find_if(request.order.begin(), request.order.end(), [&](const std::vector<AdapterId>& level) {
            return isConnected(*made.after->find(level.front()), made.family);
        });
    if (first == request.order.end() || !contains(request.moved, first->front()) ||
        made.exitAfter.isThrough(first->front()))
        return;
    const AdapterId& id = first->front();
    const auto verdict = verdictOnDefaultRoute(*made.after, id, made.family);
    if (made.exitAfter.kind == InternetExit::Kind::Through && made.exitAfter.bySpecificRoutes)
        notes.push_back({Kind::FullTunnel, made.exitAfter.adapters, made.family});
    else if (!verdict)
        notes.push_back({Kind::NoDefaultRoute, {id}, made.family});
    else if (*verdict == Verdict::DefaultRoutesDisabled)
        notes.push_back({Kind::DefaultRoutesDisabled, {id}, made.family});
    else if (*verdict == Verdict::HigherMetric)
        notes.push_back({Kind::RouteMetricOutweighs, {id}, made.family});
}

/// Routes that a tunnel lays over parts of the network stay its own whatever the order. Looked for only where there is
/// a tunnel, and only until the first one is found.
void addSplitTunnels(
    std::vector<PlanNote>& notes, const Snapshot& snapshot, const OrderRequest& request, const ChangeSet& changes) {
    if (changes.empty())
        return;
    for (const auto& level : request.order) {
        for (const AdapterId& id : level) {
            const Adapter& adapter = *snapshot.find(id);
            const AdapterPosition position = snapshot.positionOf(adapter);
            const auto isLaid = [&](const Route& route) {
                return route.adapter == position && route.family() == request.family && route.active &&
                       route.origin == RouteOrigin::Manual && route.destination.length() > 1;
            };
            if (isTunnel(adapter) && std::any_of(snapshot.routes().begin(), snapshot.routes().end(), isLaid))
                notes.push_back({Kind::SplitTunnel, {id}, request.family});
        }
    }
}

/// A VPN client writes the metric of its adapter with each connection (facts: WSRV #5949, OpenVPN, ProtonVPN). Where
/// there are no automatic metrics there is nothing that it could set.
void addConnections(
    std::vector<PlanNote>& notes, const Snapshot& snapshot, AddressFamily family, const ChangeSet& changes) {
    if (!snapshot.rules().automaticTable)
        return;
    for (const Change& change : changes) {
        const Adapter* adapter = adapterOf(change, snapshot);
        if (std::holds_alternative<MetricChange>(change) && familyOf(change) == family && adapter && isTunnel(*adapter))
            notes.push_back({Kind::MaySetItself, {adapter->id}, family});
    }
}

/// Whether some other speed would put an adapter that stays automatic on the other side of another one.
bool couldPass(const Snapshot& after, WindowsGeneration table, const Adapter& adapter, AddressFamily family) {
    const auto& own = *adapter.ipInterface(family);
    const auto rows = automaticMetricTable(table, adapter.medium);
    if (rows.empty() || !own.metric)
        return false;
    const std::uint32_t fastest = rows.front().metric;
    const std::uint32_t slowest = rows.back().metric;
    return std::any_of(after.adapters().begin(), after.adapters().end(), [&](const Adapter& other) {
        const auto& ipInterface = other.ipInterface(family);
        if (other.id == adapter.id || other.medium == Medium::Loopback || !ipInterface || !ipInterface->metric ||
            !isConnected(other, family))
            return false;
        const std::uint32_t metric = *ipInterface->metric;
        return (metric < *own.metric && metric >= fastest) || (metric > *own.metric && metric <= slowest) ||
               metric == *own.metric;
    });
}

void addOrderNotes(std::vector<PlanNote>& notes, const Snapshot& after, const OrderRequest& request) {
    const AddressFamily family = request.family;
    const auto table = after.rules().automaticTable;
    for (const auto& level : request.order) {
        const auto metricOf = [&](const AdapterId& id) { return after.find(id)->ipInterface(family)->metric; };
        for (const AdapterId& id : level) {
            const Adapter& adapter = *after.find(id);
            if (!isConnected(adapter, family))
                notes.push_back({Kind::NotConnected, {id}, family});
            else if (table && adapter.ipInterface(family)->automatic == true &&
                     couldPass(after, *table, adapter, family))
                notes.push_back({Kind::StaysAutomatic, {id}, family});
        }
        const bool tied = std::all_of(
            level.begin(), level.end(), [&](const AdapterId& id) { return metricOf(id) == metricOf(level.front()); });
        if (level.size() > 1 && tied)
            notes.push_back({Kind::TieRemains, level, family});
    }
}

} // namespace

std::vector<PlanNote> notesOn(const Snapshot& snapshot, const OrderRequest& request, const ChangeSet& changes) {
    std::vector<PlanNote> notes;
    for (const AdapterId& id : request.skipped)
        notes.push_back({Kind::FamilyAbsent, {id}, request.family});
    if (request.order.empty())
        return notes;
    const Comparison made = compare(snapshot, request.family, changes);
    addInternet(notes, made);
    addReason(notes, made, request);
    addDns(notes, made);
    addSplitTunnels(notes, snapshot, request, changes);
    addConnections(notes, snapshot, request.family, changes);
    addOrderNotes(notes, *made.after, request);
    return notes;
}

std::vector<PlanNote> notesOn(const Snapshot& snapshot, AddressFamily family, const ChangeSet& changes) {
    std::vector<PlanNote> notes;
    const Comparison made = compare(snapshot, family, changes);
    addInternet(notes, made);
    addDns(notes, made);
    addConnections(notes, snapshot, family, changes);
    return notes;
}

} // namespace precedence
