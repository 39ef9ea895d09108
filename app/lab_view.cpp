#include "app/lab_view.h"

#include "app/lab_text.h"
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
        scenarios.push_back({.name = QString::fromStdString(entry.name), .title = labText(entry.title)});
    return scenarios;
}

LabView labView(StackReader& stack, std::vector<LabView::Scenario> scenarios) {
    LabView view{.scenarios = std::move(scenarios)};
    auto* lab = dynamic_cast<LabStack*>(&stack);
    if (lab == nullptr)
        return view;
    const Scenario& scenario = lab->scenario();
    view.current = QString::fromStdString(scenario.name);
    view.title = labText(scenario.title);
    view.system = wording::plain(scenario.system);
    view.question = labText(scenario.lesson.question);
    view.answer = labText(scenario.lesson.answer);
    const LabStatus status = lab->status();
    view.administrator = status.administrator;
    view.lastEvent = labText(status.lastEvent);
    view.events.reserve(status.events.size());
    for (const LabEventStatus& event : status.events)
        view.events.push_back({.name = QString::fromStdString(event.id),
            .title = labText(event.title),
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
