#include "model/adapter_rows.h"

#include "model/network/preview.h"

#include <algorithm>
#include <map>

namespace precedence {
namespace {

Carries carriesIn(const InternetExit& exit, const AdapterId& id) {
    if (!contains(exit.adapters, id))
        return Carries::Nothing;
    switch (exit.kind) {
    case InternetExit::Kind::Nowhere: return Carries::Nothing;
    case InternetExit::Kind::Through: return Carries::Internet;
    case InternetExit::Kind::Split: return Carries::PartOfIt;
    case InternetExit::Kind::Open: return Carries::OpenWhich;
    }
    return Carries::Nothing;
}

/// A family at one moment, looked at once for all rows.
class FamilyView {
public:
    FamilyView(const Snapshot& part, AddressFamily family)
        : m_part(part)
        , m_family(family)
        , m_order(shownOrder(part, family))
        , m_routes(competingDefaultRoutes(part, family))
        , m_exit(internetExit(part, family)) {}

    [[nodiscard]] const ShownOrder& order() const { return m_order; }
    [[nodiscard]] FamilyMoment momentOf(const AdapterId& id) const {
        FamilyMoment moment{.ipInterface = m_part.find(id)->ipInterface(m_family), .carries = carriesIn(m_exit, id)};
        if (const DefaultRoute* route = defaultRouteOf(m_routes, id))
            moment.defaultRoute = *route;
        std::size_t before = 0;
        for (const std::vector<AdapterId>& level : m_order.levels) {
            if (contains(level, id)) {
                moment.rank = before + 1;
                moment.tied = level.size() > 1;
            }
            before += level.size();
        }
        return moment;
    }
    [[nodiscard]] std::uint64_t dearest() const {
        std::uint64_t most = 0;
        for (const DefaultRoute& route : m_routes)
            most = std::max(most, route.effective.value_or(0));
        return most;
    }

private:
    const Snapshot& m_part;
    AddressFamily m_family;
    ShownOrder m_order;
    std::vector<DefaultRoute> m_routes;
    InternetExit m_exit;
};

bool waitsFor(const ChangeSet& waiting, const AdapterId& id, AddressFamily family) {
    return std::any_of(waiting.begin(), waiting.end(), [&](const Change& change) {
        const AdapterId* adapter = adapterOf(change);
        return adapter && *adapter == id && familyOf(change) == family &&
               !std::holds_alternative<RouteMetricChange>(change);
    });
}

/// The order of the choice: of one family, or IPv4's and behind it what is in IPv6 alone.
PriorityOrder chosenOrder(FamilyChoice choice, const PriorityOrder& ipv4, const PriorityOrder& ipv6) {
    if (choice == FamilyChoice::IPv6)
        return ipv6;
    PriorityOrder order = ipv4;
    for (std::vector<AdapterId> level : ipv6) {
        std::erase_if(level, [&ipv4](const AdapterId& id) {
            return std::any_of(ipv4.begin(), ipv4.end(), [&id](const auto& ids) { return contains(ids, id); });
        });
        if (choice == FamilyChoice::Both && !level.empty())
            order.push_back(std::move(level));
    }
    return order;
}

RowPlace unrankedPlace(const Adapter& adapter, FamilyChoice choice) {
    bool bound = false;
    for (const AddressFamily family : familiesOf(choice)) {
        if (adapter.ipInterface(family) && isConnected(adapter, family))
            return RowPlace::OrderUnknown;
        bound = bound || adapter.ipInterface(family);
    }
    if (adapter.state == LinkState::Down || bound)
        return RowPlace::NotConnected;
    return RowPlace::WithoutFamily;
}

/// Its place among the adapters that are ranked in both families.
std::size_t placeAmongShared(const std::vector<AdapterRow>& rows, const AdapterRow& row, AddressFamily family) {
    return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](const AdapterRow& other) {
        return other.ipv4.after.rank && other.ipv6.after.rank &&
               other.cell(family).after.rank < row.cell(family).after.rank;
    }));
}

bool markDisagreement(std::vector<AdapterRow>& rows) {
    bool any = false;
    for (AdapterRow& row : rows) {
        row.familiesDisagree =
            row.ipv4.after.rank && row.ipv6.after.rank &&
            placeAmongShared(rows, row, AddressFamily::IPv4) != placeAmongShared(rows, row, AddressFamily::IPv6);
        any = any || row.familiesDisagree;
    }
    return any;
}

/// All that rows are made of, at both moments.
struct Moments {
    std::array<FamilyView, 2> now;
    std::array<FamilyView, 2> after;

    Moments(const Snapshot& nowPart, const Snapshot& afterPart)
        : now{FamilyView(nowPart, AddressFamily::IPv4), FamilyView(nowPart, AddressFamily::IPv6)}
        , after{FamilyView(afterPart, AddressFamily::IPv4), FamilyView(afterPart, AddressFamily::IPv6)} {}

    [[nodiscard]] std::uint64_t dearest() const {
        return std::max({now[0].dearest(), now[1].dearest(), after[0].dearest(), after[1].dearest()});
    }
    [[nodiscard]] AdapterRow row(const Adapter& adapter, const ChangeSet& waiting) const {
        AdapterRow made{.adapter = adapter, .scaleMaximum = dearest()};
        for (std::size_t i = 0; i < kFamilies.size(); ++i) {
            made.cell(kFamilies[i]) = {.now = now[i].momentOf(adapter.id),
                .after = after[i].momentOf(adapter.id),
                .waiting = waitsFor(waiting, adapter.id, kFamilies[i])};
        }
        return made;
    }
};

} // namespace

SnapshotPtr internetParts(const Snapshot& snapshot) {
    Snapshot::Parts parts = internetPart(snapshot, AddressFamily::IPv4)->parts();
    const SnapshotPtr ipv6 = internetPart(snapshot, AddressFamily::IPv6);
    parts.routes.insert(parts.routes.end(), ipv6->routes().begin(), ipv6->routes().end());
    return Snapshot::make(std::move(parts));
}

ShownOrder shownOrder(const Snapshot& part, AddressFamily family) {
    ShownOrder shown{.levels = priorityOrder(part, family)};
    if (!shown.levels.empty())
        return shown;
    shown.basis = OrderBasis::DefaultRoute;
    const std::vector<DefaultRoute> routes = competingDefaultRoutes(part, family);
    std::map<std::uint64_t, std::vector<AdapterId>> byCost;
    for (const Adapter& adapter : part.adapters()) {
        const DefaultRoute* route = defaultRouteOf(routes, adapter.id);
        if (route && route->effective && adapter.medium != Medium::Loopback && isConnected(adapter, family))
            byCost[*route->effective].push_back(adapter.id);
    }
    for (auto& [cost, level] : byCost)
        shown.levels.push_back(std::move(level));
    return shown;
}

AdapterRows adapterRows(
    const Snapshot& part, const ChangeSet& waiting, FamilyChoice choice, const std::vector<Warning>& more) {
    const SnapshotPtr after = preview(part, waiting);
    const Moments moments(part, *after);
    const PriorityOrder order = chosenOrder(choice, moments.after[0].order().levels, moments.after[1].order().levels);
    AdapterRows rows;
    auto& ranked = rows.lists[0];
    std::vector<AdapterId> placed;
    for (const std::vector<AdapterId>& level : order) {
        const std::size_t rank = ranked.size() + 1;
        for (const AdapterId& id : level) {
            AdapterRow& row = ranked.emplace_back(moments.row(*part.find(id), waiting));
            row.rank = rank;
            row.tied = level.size() > 1;
            placed.push_back(id);
        }
    }
    for (const Adapter& adapter : part.adapters()) {
        if (adapter.medium == Medium::Loopback || contains(placed, adapter.id))
            continue;
        const RowPlace place = unrankedPlace(adapter, choice);
        rows.lists[static_cast<std::size_t>(place)].push_back(moments.row(adapter, waiting));
        rows.lists[static_cast<std::size_t>(place)].back().place = place;
    }
    std::vector<Warning> warnings = warningsOn(*after);
    warnings.insert(warnings.end(), more.begin(), more.end());
    for (auto& list : rows.lists) {
        for (AdapterRow& row : list) {
            std::copy_if(warnings.begin(), warnings.end(), std::back_inserter(row.warnings),
                [&row](const Warning& warning) { return warning.adapters.front() == row.adapter.id; });
        }
    }
    const std::size_t first = choice == FamilyChoice::IPv6 || moments.after[0].order().levels.empty() ? 1 : 0;
    rows.basis = moments.after[first].order().basis;
    rows.familiesDisagree = choice == FamilyChoice::Both && markDisagreement(ranked);
    return rows;
}

} // namespace precedence
