#include "model/network/change_set.h"

#include "model/network/overloaded.h"

#include <algorithm>
#include <tuple>

namespace precedence {
namespace {

constexpr std::uint32_t kHighestRouteMetric = kHighestMetric;

const IpInterface* findInterface(const Snapshot& snapshot, const AdapterId& id, AddressFamily family) {
    const Adapter* adapter = snapshot.find(id);
    return adapter && adapter->ipInterface(family) ? &*adapter->ipInterface(family) : nullptr;
}

template <typename Value, typename Change>
Standing compare(const std::optional<Value>& current, const Change& change) {
    if (current == change.wanted)
        return Standing::Satisfied;
    return current == change.expected ? Standing::Expected : Standing::Conflict;
}

std::string textOf(const std::optional<InterfaceMetric>& metric) {
    if (!metric)
        return {};
    return metric->isAutomatic() ? "automatic" : std::to_string(*metric->manualValue());
}

std::string nameIn(const Snapshot& snapshot, const AdapterId& id) {
    const Adapter* adapter = snapshot.find(id);
    return adapter ? adapter->name() : id.value();
}

/// The error that every problem with this change starts from.
Error errorFor(const Change& change, const Snapshot& snapshot) {
    const std::string name = nameIn(snapshot, adapterOf(change));
    return std::visit(
        Overloaded{
            [&](const MetricChange&) { return Error{.operation = Operation::SetMetric, .subject = name}; },
            [&](const DefaultRoutesChange&) {
                return Error{.operation = Operation::SetDefaultRoutes, .subject = name};
            },
            [&](const RouteMetricChange& route) {
                return Error{
                    .operation = Operation::SetRouteMetric, .subject = route.destination.toString() + ", " + name};
            },
        },
        change);
}

ErrorCode missingCode(const Change& change, const Snapshot& snapshot) {
    if (!snapshot.find(adapterOf(change)))
        return ErrorCode::NoSuchAdapter;
    if (!findInterface(snapshot, adapterOf(change), familyOf(change)))
        return ErrorCode::FamilyNotBound;
    return ErrorCode::NoSuchRoute;
}

/// What stands where the change expects something else, as text for Error::detail.
std::string currentText(const Change& change, const Snapshot& snapshot) {
    const IpInterface* ipInterface = findInterface(snapshot, adapterOf(change), familyOf(change));
    return std::visit(
        Overloaded{
            [&](const MetricChange&) { return ipInterface ? textOf(replaceableSetting(*ipInterface)) : std::string(); },
            [&](const DefaultRoutesChange&) {
                const auto disabled = ipInterface ? ipInterface->defaultRoutesDisabled : std::nullopt;
                return disabled ? std::string(*disabled ? "off" : "on") : std::string();
            },
            [&](const RouteMetricChange& wanted) {
                const Route* route = routeOf(wanted, snapshot);
                const auto metric = route ? snapshot.routeMetric(*route) : std::nullopt;
                return metric ? std::to_string(*metric) : std::string();
            },
        },
        change);
}

/// The number that the change would write, where it is outside what our editors write.
std::optional<std::uint32_t> illegalNumber(const Change& change) {
    return std::visit(Overloaded{
                          [](const MetricChange& metric) -> std::optional<std::uint32_t> {
                              const auto number = metric.wanted.manualValue();
                              return number && (*number < kLowestMetric || *number > kHighestMetric) ? number
                                                                                                     : std::nullopt;
                          },
                          [](const DefaultRoutesChange&) -> std::optional<std::uint32_t> { return std::nullopt; },
                          [](const RouteMetricChange& route) -> std::optional<std::uint32_t> {
                              return route.wanted > kHighestRouteMetric ? std::optional(route.wanted) : std::nullopt;
                          },
                      },
        change);
}

bool changesNothing(const Change& change) {
    return std::visit([](const auto& typed) { return typed.expected == typed.wanted; }, change);
}

std::optional<Error> problemOf(const Change& change, const Snapshot& snapshot) {
    Error error = errorFor(change, snapshot);
    const Standing standing = standingOf(change, snapshot);
    if (const auto number = illegalNumber(change)) {
        error.code = ErrorCode::MetricOutOfRange;
        error.detail = std::to_string(*number);
    } else if (standing == Standing::Missing) {
        error.code = missingCode(change, snapshot);
        if (error.code == ErrorCode::FamilyNotBound)
            error.detail = std::string(nameOf(familyOf(change)));
    } else if (standing == Standing::Conflict) {
        error.code = ErrorCode::Conflict;
        error.detail = currentText(change, snapshot);
    } else if (changesNothing(change)) {
        error.code = ErrorCode::NothingToChange;
    } else {
        return std::nullopt;
    }
    return error;
}

} // namespace

std::optional<InterfaceMetric> replaceableSetting(const IpInterface& ipInterface) {
    if (ipInterface.automatic || !ipInterface.metric)
        return ipInterface.setting();
    return InterfaceMetric::manual(*ipInterface.metric);
}

const AdapterId& adapterOf(const Change& change) {
    return std::visit([](const auto& typed) -> const AdapterId& { return typed.adapter; }, change);
}

AddressFamily familyOf(const Change& change) {
    return std::visit(Overloaded{
                          [](const RouteMetricChange& route) { return route.destination.family(); },
                          [](const auto& typed) { return typed.family; },
                      },
        change);
}

Change inverseOf(const Change& change) {
    return std::visit(
        [](auto typed) -> Change {
            std::swap(typed.expected, typed.wanted);
            return typed;
        },
        change);
}

const Route* routeOf(const RouteMetricChange& change, const Snapshot& snapshot) {
    const Adapter* adapter = snapshot.find(change.adapter);
    if (!adapter)
        return nullptr;
    const AdapterPosition position = snapshot.positionOf(*adapter);
    const auto routes = snapshot.routes();
    auto route = std::lower_bound(routes.begin(), routes.end(), change, [](const Route& left, const auto& wanted) {
        return std::tie(left.destination, left.nextHop) < std::tie(wanted.destination, wanted.nextHop);
    });
    const Route* found = nullptr;
    for (; route != routes.end() && route->destination == change.destination && route->nextHop == change.nextHop;
         ++route) {
        if (route->adapter != position || !route->active)
            continue;
        const auto metric = snapshot.routeMetric(*route);
        if (metric == change.expected)
            return &*route;
        if (!found || metric == change.wanted)
            found = &*route;
    }
    return found;
}

bool isSameThing(const Change& left, const Change& right) {
    if (left.index() != right.index() || adapterOf(left) != adapterOf(right) || familyOf(left) != familyOf(right))
        return false;
    const auto* route = std::get_if<RouteMetricChange>(&left);
    const auto* other = std::get_if<RouteMetricChange>(&right);
    return !route || (route->destination == other->destination && route->nextHop == other->nextHop);
}

Standing standingOf(const Change& change, const Snapshot& snapshot) {
    const IpInterface* ipInterface = findInterface(snapshot, adapterOf(change), familyOf(change));
    if (!ipInterface)
        return Standing::Missing;
    return std::visit(Overloaded{
                          [&](const MetricChange& metric) { return compare(replaceableSetting(*ipInterface), metric); },
                          [&](const DefaultRoutesChange& routes) {
                              const auto disabled = ipInterface->defaultRoutesDisabled;
                              return compare(disabled ? std::optional(!*disabled) : std::nullopt, routes);
                          },
                          [&](const RouteMetricChange& wanted) {
                              const Route* route = routeOf(wanted, snapshot);
                              return route ? compare(snapshot.routeMetric(*route), wanted) : Standing::Missing;
                          },
                      },
        change);
}

std::optional<Change> rebased(const Change& change, const Snapshot& snapshot) {
    const IpInterface* ipInterface = findInterface(snapshot, adapterOf(change), familyOf(change));
    if (!ipInterface)
        return std::nullopt;
    const auto from = [](auto typed, const auto& current) -> std::optional<Change> {
        if (!current)
            return std::nullopt;
        typed.expected = *current;
        return typed;
    };
    return std::visit(Overloaded{
                          [&](const MetricChange& metric) { return from(metric, replaceableSetting(*ipInterface)); },
                          [&](const DefaultRoutesChange& routes) {
                              const auto disabled = ipInterface->defaultRoutesDisabled;
                              return from(routes, disabled ? std::optional(!*disabled) : std::nullopt);
                          },
                          [&](const RouteMetricChange& wanted) {
                              const Route* route = routeOf(wanted, snapshot);
                              return from(wanted, route ? snapshot.routeMetric(*route) : std::nullopt);
                          },
                      },
        change);
}

std::vector<Error> problemsOf(const ChangeSet& changes, const Snapshot& snapshot) {
    std::vector<Error> problems;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (auto problem = problemOf(changes[i], snapshot))
            problems.push_back(std::move(*problem));
        const auto earlier = changes.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::any_of(
                changes.begin(), earlier, [&](const Change& other) { return isSameThing(other, changes[i]); })) {
            problems.push_back(errorFor(changes[i], snapshot));
            problems.back().code = ErrorCode::DuplicateChange;
        }
    }
    return problems;
}

ChangeSet inverseOf(const ChangeSet& changes) {
    ChangeSet inverse;
    inverse.reserve(changes.size());
    std::transform(changes.rbegin(), changes.rend(), std::back_inserter(inverse),
        [](const Change& change) { return inverseOf(change); });
    return inverse;
}

bool isSatisfiedBy(const ChangeSet& changes, const Snapshot& snapshot) {
    return std::all_of(changes.begin(), changes.end(),
        [&snapshot](const Change& change) { return standingOf(change, snapshot) == Standing::Satisfied; });
}

} // namespace precedence
