#include "platform/interchange/commands/steps.h"

#include "model/network/overloaded.h"

#include <algorithm>
#include <utility>

namespace precedence {
namespace {

/// Texts list a persistent route apart from the active one that it became.
bool isPersistent(const RouteMetricChange& change, const Snapshot& snapshot) {
    const AdapterPosition position = snapshot.positionOf(*snapshot.find(change.adapter));
    return std::any_of(snapshot.routes().begin(), snapshot.routes().end(), [&](const Route& route) {
        return route.persistent && route.adapter == position && route.destination == change.destination &&
               route.nextHop == change.nextHop;
    });
}

/// What brings the change about.
Step stepOf(const Change& change, std::size_t number, const Snapshot& snapshot) {
    Step step{.change = number, .family = familyOf(change).value_or(AddressFamily::IPv4)};
    std::visit(Overloaded{
                   [&](const MetricChange& one) { step.setting = one.wanted; },
                   [&](const DefaultRoutesChange& one) { step.setting = DefaultRoutesSetting{.count = one.wanted}; },
                   [&](const RouteMetricChange& one) {
                       step.setting = RouteMetricSetting{one.destination, one.nextHop, one.wanted};
                       if (isPersistent(one, snapshot))
                           return;
                       step.store = Store::NowOnly;
                       step.remark = "This route is not persistent: its metric lasts until the next restart at most.";
                   },
                   [](const auto&) {}, // older orders; refused before they come here
               },
        change);
    return step;
}

void undo(const MetricChange& change, Step step, const Snapshot& snapshot, std::vector<Step>& steps) {
    const IpInterface& before = *snapshot.find(change.adapter)->ipInterface(change.family);
    if (!before.automatic)
        step.remark = "Whether this metric was automatic is not known. " + std::to_string(*before.metric) +
                      (before.metricInferred ? " follows from a route." : " is what it was.");
    if (before.metricAfterRestart && before.metricAfterRestart != change.expected) {
        steps.push_back(step);
        steps.back().setting = *before.metricAfterRestart;
        step.store = Store::NowOnly;
        step.remark.clear();
    }
    step.setting = change.expected;
    steps.push_back(step);
}

} // namespace

std::vector<Step> stepsOf(const ChangeSet& changes, const Snapshot& snapshot) {
    std::vector<Step> steps;
    for (std::size_t i = 0; i < changes.size(); ++i)
        steps.push_back(stepOf(changes[i], i, snapshot));
    return steps;
}

std::vector<Step> undoStepsOf(const ChangeSet& changes, const Snapshot& snapshot) {
    std::vector<Step> steps;
    for (std::size_t i = changes.size(); i-- > 0;) {
        const Step back = stepOf(inverseOf(changes[i]), i, snapshot);
        if (const auto* metric = std::get_if<MetricChange>(&changes[i]))
            undo(*metric, back, snapshot, steps);
        else
            steps.push_back(back);
    }
    return steps;
}

} // namespace precedence
