#include "model/network/change_set.h"

#include "model/network/current_value.h"
#include "model/network/overloaded.h"

#include <algorithm>
#include <tuple>
#include <type_traits>

namespace precedence {
namespace {

constexpr std::uint32_t kHighestRouteMetric = kHighestMetric;

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

std::string textOf(const std::optional<std::uint32_t>& number) {
    return number ? std::to_string(*number) : std::string();
}

std::string textOf(const std::optional<bool>& isOn) {
    return isOn ? std::string(*isOn ? "on" : "off") : std::string();
}

/// An order is too long for a sentence; that it is another one is said.
std::string textOf(const std::optional<NameOrder>&) {
    return {};
}

std::string nameIn(const Snapshot& snapshot, const AdapterId& id) {
    const Adapter* adapter = snapshot.find(id);
    return adapter ? adapter->name() : id.value();
}

std::string nameIn(const Snapshot& snapshot, const std::string& component) {
    const auto& bindings = snapshot.olderOrders().bindings;
    const Component* found = bindings ? bindings->find(component) : nullptr;
    return found ? found->name : component;
}

/// The error that every problem with this change starts from.
Error errorFor(const Change& change, const Snapshot& snapshot) {
    return {.operation = operationOf(change), .subject = subjectOf(change, snapshot)};
}

ErrorCode missingCode(const Change& change, const Snapshot& snapshot) {
    if (isOfOlderOrder(change))
        return std::holds_alternative<ProviderOrderChange>(change) ? ErrorCode::NoProviderOrder
                                                                   : ErrorCode::NoSuchBinding;
    const Adapter* adapter = adapterOf(change, snapshot);
    if (!adapter)
        return ErrorCode::NoSuchAdapter;
    return adapter->ipInterface(*familyOf(change)) ? ErrorCode::NoSuchRoute : ErrorCode::FamilyNotBound;
}

/// What stands where the change expects something else, as text for Error::detail.
std::string currentText(const Change& change, const Snapshot& snapshot) {
    return std::visit([&snapshot](const auto& typed) { return textOf(currentValue(typed, snapshot).value); }, change);
}

/// The number that the change would write, where it is outside what our editors write.
std::optional<std::uint32_t> illegalNumber(const Change& change) {
    if (const auto* metric = std::get_if<MetricChange>(&change)) {
        const auto number = metric->wanted.manualValue();
        return number && (*number < kLowestMetric || *number > kHighestMetric) ? number : std::nullopt;
    }
    const auto* route = std::get_if<RouteMetricChange>(&change);
    return route && route->wanted > kHighestRouteMetric ? std::optional(route->wanted) : std::nullopt;
}

bool changesNothing(const Change& change) {
    return std::visit([](const auto& typed) { return typed.expected == typed.wanted; }, change);
}

/// An order that would drop a name, or add or repeat one.
bool isNoOrder(const Change& change) {
    return std::visit(Overloaded{
                          [](const BindingOrderChange& one) {
                              return hasDuplicates(one.wanted) || !isPermutation(one.expected, one.wanted);
                          },
                          [](const ProviderOrderChange& one) {
                              return parseProviderOrder(providerOrderText(one.wanted)).flaw ||
                                     !isPermutation(one.expected, one.wanted);
                          },
                          [](const auto&) { return false; },
                      },
        change);
}

std::optional<Error> problemOf(const Change& change, const Snapshot& snapshot) {
    Error error = errorFor(change, snapshot);
    const Standing standing = standingOf(change, snapshot);
    if (const auto number = illegalNumber(change)) {
        error.code = ErrorCode::MetricOutOfRange;
        error.detail = std::to_string(*number);
    } else if (isNoOrder(change)) {
        error.code = ErrorCode::NoOrder;
    } else if (standing == Standing::Missing) {
        error.code = missingCode(change, snapshot);
        if (error.code == ErrorCode::FamilyNotBound)
            error.detail = std::string(nameOf(*familyOf(change)));
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

/// What is wanted once something else stands there.
template <typename Typed>
void adaptTo(Typed& change) {
    if constexpr (std::is_same_v<decltype(change.wanted), NameOrder>)
        change.wanted = adapted(change.wanted, change.expected);
}

} // namespace

std::optional<InterfaceMetric> replaceableSetting(const IpInterface& ipInterface) {
    if (ipInterface.automatic || !ipInterface.metric)
        return ipInterface.setting();
    return InterfaceMetric::manual(*ipInterface.metric);
}

const AdapterId* adapterOf(const Change& change) {
    return std::visit(
        [](const auto& typed) -> const AdapterId* {
            if constexpr (requires { typed.adapter; })
                return &typed.adapter;
            else
                return nullptr;
        },
        change);
}

const Adapter* adapterOf(const Change& change, const Snapshot& snapshot) {
    const AdapterId* id = adapterOf(change);
    return id ? snapshot.find(*id) : nullptr;
}

std::optional<AddressFamily> familyOf(const Change& change) {
    return std::visit(
        [](const auto& typed) -> std::optional<AddressFamily> {
            if constexpr (requires { typed.family; })
                return typed.family;
            else if constexpr (requires { typed.destination; })
                return typed.destination.family();
            else
                return std::nullopt;
        },
        change);
}

bool isOfOlderOrder(const Change& change) {
    return adapterOf(change) == nullptr;
}

Operation operationOf(const Change& change) {
    return std::visit(Overloaded{
                          [](const MetricChange&) { return Operation::SetMetric; },
                          [](const DefaultRoutesChange&) { return Operation::SetDefaultRoutes; },
                          [](const RouteMetricChange&) { return Operation::SetRouteMetric; },
                          [](const BindingOrderChange&) { return Operation::SetBindingOrder; },
                          [](const BindingSwitchChange&) { return Operation::SetBinding; },
                          [](const ProviderOrderChange&) { return Operation::SetProviderOrder; },
                      },
        change);
}

std::string subjectOf(const Change& change, const Snapshot& snapshot) {
    return std::visit(Overloaded{
                          [&](const RouteMetricChange& one) {
                              return one.destination.toString() + ", " + nameIn(snapshot, one.adapter);
                          },
                          [&](const BindingOrderChange& one) { return nameIn(snapshot, one.component); },
                          [&](const BindingSwitchChange& one) { return nameIn(snapshot, one.component); },
                          [](const ProviderOrderChange&) { return std::string(); },
                          [&](const auto& one) { return nameIn(snapshot, one.adapter); },
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
    if (left.index() != right.index())
        return false;
    return std::visit(
        [&right](const auto& one) {
            auto other = std::get<std::decay_t<decltype(one)>>(right);
            other.expected = one.expected;
            other.wanted = one.wanted;
            return one == other;
        },
        left);
}

Standing standingOf(const Change& change, const Snapshot& snapshot) {
    return std::visit(
        [&snapshot](const auto& typed) {
            const auto current = currentValue(typed, snapshot);
            return current.isThere ? compare(current.value, typed) : Standing::Missing;
        },
        change);
}

std::optional<Change> rebased(const Change& change, const Snapshot& snapshot) {
    return std::visit(
        [&snapshot](auto typed) -> std::optional<Change> {
            const auto current = currentValue(typed, snapshot);
            if (!current.value)
                return std::nullopt;
            typed.expected = *current.value;
            adaptTo(typed);
            return typed;
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
