#include "app/lab_view.h"

#include "model/wording.h"
#include "platform/simulated/lab_stack.h"

#include <algorithm>
#include <chrono>

namespace precedence {
namespace {

std::optional<int> seconds(const std::optional<std::chrono::milliseconds>& time) {
    if (!time)
        return std::nullopt;
    constexpr std::int64_t kLongest = 1'000'000'000;
    return static_cast<int>(std::min<std::int64_t>(std::chrono::ceil<std::chrono::seconds>(*time).count(), kLongest));
}

Error noLab() {
    return {.code = ErrorCode::NotSupported, .operation = Operation::OpenSource};
}

} // namespace

std::vector<LabView::Scenario> labScenarios() {
    std::vector<LabView::Scenario> scenarios;
    for (const ScenarioEntry& entry : ScenarioLibrary::standard().list())
        scenarios.push_back({.name = QString::fromStdString(entry.name), .title = wording::plain(entry.title)});
    return scenarios;
}

LabView labView(StackReader& stack, std::vector<LabView::Scenario> scenarios) {
    LabView view{.scenarios = std::move(scenarios)};
    auto* lab = dynamic_cast<LabStack*>(&stack);
    if (lab == nullptr)
        return view;
    const Scenario& scenario = lab->scenario();
    view.current = QString::fromStdString(scenario.name);
    view.title = wording::plain(scenario.title);
    view.system = wording::plain(scenario.system);
    view.question = wording::plain(scenario.lesson.question);
    view.answer = wording::plain(scenario.lesson.answer);
    const LabStatus status = lab->status();
    view.administrator = status.administrator;
    view.lastEvent = wording::plain(status.lastEvent);
    view.events.reserve(status.events.size());
    for (const LabEventStatus& event : status.events)
        view.events.push_back({.name = QString::fromStdString(event.id),
            .title = wording::plain(event.title),
            .hasHappened = event.hasHappened,
            .dueIn = seconds(event.dueIn)});
    return view;
}

Expected<void> fireLabEvent(StackReader& stack, const std::string& event) {
    auto* lab = dynamic_cast<LabStack*>(&stack);
    return lab != nullptr ? lab->fire(event) : Expected<void>(fail(noLab()));
}

Expected<void> setLabAdministrator(StackReader& stack, bool administrator) {
    auto* lab = dynamic_cast<LabStack*>(&stack);
    return lab != nullptr ? lab->act(RightsAction{.administrator = administrator}) : Expected<void>(fail(noLab()));
}

} // namespace precedence
