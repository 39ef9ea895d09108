#include "model/network/overloaded.h"
#include "platform/simulated/computer.h"
#include "platform/simulated/computer_rules.h"

#include <algorithm>
#include <compare>
#include <iterator>

namespace precedence {
namespace {

// The documented codes of SetIpInterfaceEntry.
constexpr std::int64_t kNoSuchAdapterCode = 2;     // ERROR_FILE_NOT_FOUND
constexpr std::int64_t kAccessDeniedCode = 5;      // ERROR_ACCESS_DENIED
constexpr std::int64_t kInvalidParameterCode = 87; // ERROR_INVALID_PARAMETER
constexpr std::int64_t kFamilyNotBoundCode = 1168; // ERROR_NOT_FOUND

std::optional<std::int64_t> windowsCode(ErrorCode code) {
    if (code == ErrorCode::NoSuchAdapter)
        return kNoSuchAdapterCode;
    if (code == ErrorCode::AccessDenied)
        return kAccessDeniedCode;
    if (code == ErrorCode::MetricOutOfRange)
        return kInvalidParameterCode;
    if (code == ErrorCode::FamilyNotBound)
        return kFamilyNotBoundCode;
    // SetIpForwardEntry2 ties 1168 to an unknown interface only; what it says of a missing route is not documented.
    return std::nullopt;
}

std::string textOf(const InterfaceMetric& metric) {
    return metric.isAutomatic() ? "automatic" : std::to_string(*metric.manualValue());
}

std::string textOf(bool isOn) {
    return isOn ? "on" : "off";
}

std::string textOf(std::uint32_t metric) {
    return std::to_string(metric);
}

bool isOutOfRange(const InterfaceMetric& metric) {
    const auto value = metric.manualValue();
    return value && (*value < kLowestMetric || *value > kHighestMetric);
}

} // namespace

Error Computer::refusal(const Change& change, ErrorCode code, std::string detail) const {
    const AdapterId id = adapterOf(change) ? *adapterOf(change) : AdapterId();
    const auto known = std::find_if(m_state.adapters.begin(), m_state.adapters.end(),
        [&id](const AdapterSetup& adapter) { return adapter.id == id; });
    std::string subject = known == m_state.adapters.end() ? id.value() : known->alias;
    if (isOfOlderOrder(change)) {
        Snapshot::Parts orders;
        orders.olderOrders = m_state.olderOrders;
        subject = subjectOf(change, *Snapshot::make(std::move(orders)));
    }
    if (const auto* route = std::get_if<RouteMetricChange>(&change); route && code != ErrorCode::NoSuchAdapter)
        subject = route->destination.toString();
    Error error{
        .code = code, .operation = operationOf(change), .subject = std::move(subject), .detail = std::move(detail)};
    if (m_scenario->generation != Generation::Linux)
        error.systemCode = windowsCode(code);
    return error;
}

Expected<FamilySetup*> Computer::settingsFor(const Change& change, const AdapterId& id, AddressFamily family) {
    AdapterSetup* adapter = find(id);
    if (!adapter)
        return fail(refusal(change, ErrorCode::NoSuchAdapter));
    auto& settings = adapter->family(family);
    if (!settings)
        return fail(refusal(change, ErrorCode::FamilyNotBound, std::string(nameOf(family))));
    return &*settings;
}

Expected<void> Computer::write(const Change& change, Durability durability) {
    const Reach reach{.now = true, .afterRestart = durability == Durability::Kept};
    return std::visit([this, reach](const auto& one) { return apply(one, reach); }, change);
}

Expected<void> Computer::makeDurable(const Change& change) {
    const Reach reach{.now = false, .afterRestart = true};
    return std::visit([this, reach](const auto& one) { return apply(one, reach); }, change);
}

/// What standingOf says of a snapshot, said of one value: a snapshot for each write would cost a million routes.
template <typename Typed, typename Value>
Expected<bool> Computer::mustSet(
    const Typed& change, const Value& current, const std::optional<Value>& atRestart, Reach reach) const {
    const bool isThere = current == change.wanted;
    // What is made to last is what stands there; a value that it replaced is no longer expected.
    if (!isThere && !(reach.now && current == change.expected))
        return fail(refusal(change, ErrorCode::Conflict, textOf(current)));
    if (isThere && (!reach.afterRestart || atRestart == change.wanted))
        return false;
    if (!m_state.administrator)
        return fail(refusal(change, ErrorCode::AccessDenied));
    return true;
}

Expected<void> Computer::apply(const MetricChange& change, Reach reach) {
    const auto settings = settingsFor(change, change.adapter, change.family);
    if (!settings)
        return fail(settings.error());
    FamilySetup& setup = **settings;
    // The call itself documents no range; this is the one of the places that do (registry, WMI, the dialog).
    if (isOutOfRange(change.wanted))
        return fail(refusal(change, ErrorCode::MetricOutOfRange, textOf(change.wanted)));
    return mustSet(change, setup.metric, std::optional(setup.metricAfterRestart), reach).map([&](bool must) {
        if (must && setup.metric != change.wanted)
            setMetric(*find(change.adapter), change.family, change.wanted);
        if (must && reach.afterRestart)
            setup.metricAfterRestart = change.wanted;
    });
}

Expected<void> Computer::apply(const DefaultRoutesChange& change, Reach reach) {
    if (!traits().setsDefaultRoutes)
        return fail(refusal(change, ErrorCode::NotSupported));
    const auto settings = settingsFor(change, change.adapter, change.family);
    if (!settings)
        return fail(settings.error());
    FamilySetup& setup = **settings;
    return mustSet(change, setup.defaultRoutes, std::optional(setup.defaultRoutesAfterRestart), reach)
        .map([&](bool must) {
            if (must)
                setup.defaultRoutes = change.wanted;
            if (must && reach.afterRestart)
                setup.defaultRoutesAfterRestart = change.wanted;
        });
}

Expected<void> Computer::apply(const RouteMetricChange& change, Reach reach) {
    if (!traits().setsRouteMetric)
        return fail(refusal(change, ErrorCode::NotSupported));
    if (const auto settings = settingsFor(change, change.adapter, change.destination.family()); !settings)
        return fail(settings.error());
    const auto current = metricOf(change);
    if (!current)
        return fail(refusal(change, ErrorCode::NoSuchRoute));
    const RouteMetricSetup* setup = findSetup(change);
    return mustSet(change, *current, setup ? setup->metricAfterRestart : std::nullopt, reach).map([&](bool must) {
        if (!must)
            return;
        RouteMetricSetup& made = setupOf(change);
        made.metric = change.wanted;
        if (reach.afterRestart)
            made.metricAfterRestart = change.wanted;
    });
}

void Computer::setMetric(AdapterSetup& adapter, AddressFamily family, const InterfaceMetric& metric) {
    FamilySetup& settings = *adapter.family(family);
    if (settings.metric != metric) {
        settings.metric = metric;
        assignNumberAnew(m_scenario->generation, m_state, adapter, family);
    }
    // XP and 2000 write the interface metric into its routes, over whatever stood there.
    if (!addsMetrics(m_scenario->generation)) {
        std::erase_if(m_state.routeMetrics, [&](const RouteMetricSetup& setup) {
            return setup.adapter == adapter.id && setup.destination.family() == family;
        });
    }
}

std::optional<std::uint32_t> Computer::metricOf(const RouteMetricChange& key) const {
    const auto owner = std::find_if(m_state.adapters.begin(), m_state.adapters.end(),
        [&key](const AdapterSetup& adapter) { return adapter.id == key.adapter; });
    const Route wanted{.destination = key.destination,
        .nextHop = key.nextHop,
        .adapter = static_cast<AdapterPosition>(std::distance(m_state.adapters.begin(), owner))};
    const auto before = [](const Route& left, const Route& right) { return std::is_lt(compareKeys(left, right)); };
    const auto own = ownRoutes(m_scenario->generation, m_state);
    for (const std::vector<Route>* routes : {&own, m_generated.get()}) {
        const auto found = std::lower_bound(routes->begin(), routes->end(), wanted, before);
        if (found == routes->end() || !std::is_eq(compareKeys(*found, wanted)))
            continue;
        const RouteMetricSetup* setup = findSetup(key);
        if (setup && setup->metric)
            return setup->metric;
        return found->active ? found->cost.ownPart() : std::nullopt;
    }
    return std::nullopt;
}

const RouteMetricSetup* Computer::findSetup(const RouteMetricChange& key) const {
    const auto found =
        std::find_if(m_state.routeMetrics.begin(), m_state.routeMetrics.end(), [&key](const RouteMetricSetup& setup) {
            return setup.destination == key.destination && setup.nextHop == key.nextHop && setup.adapter == key.adapter;
        });
    return found == m_state.routeMetrics.end() ? nullptr : &*found;
}

RouteMetricSetup& Computer::setupOf(const RouteMetricChange& key) {
    if (const RouteMetricSetup* found = findSetup(key))
        return m_state.routeMetrics[static_cast<std::size_t>(found - m_state.routeMetrics.data())];
    m_state.routeMetrics.push_back({.destination = key.destination, .nextHop = key.nextHop, .adapter = key.adapter});
    return m_state.routeMetrics.back();
}

} // namespace precedence
