#include "platform/interchange/commands/command_text.h"

#include "platform/interchange/commands/steps.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace precedence {
namespace {

/// Puts the lines of one language together.
class Script {
public:
    explicit Script(CommandLanguage language)
        : m_isPowerShell(language == CommandLanguage::PowerShell) {
        remark(m_isPowerShell ? "PowerShell as administrator, Windows 8 or later."
                              : "Command prompt as administrator, Windows Vista or later.");
    }

    /// Only words of this program: a remark is no place where something could be quoted.
    void remark(const std::string& text) { m_text += (m_isPowerShell ? "# " : "rem ") + text + "\n"; }
    void add(const Command& command) {
        m_text += (m_isPowerShell ? powerShellLine(command) : netshLine(command)) + "\n";
    }
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    bool m_isPowerShell;
    std::string m_text;
};

std::string scriptOf(
    const std::vector<Step>& steps, const std::vector<AdapterNaming>& adapters, CommandLanguage language) {
    Script script(language);
    for (const Step& step : steps) {
        if (!step.remark.empty())
            script.remark(step.remark);
        script.add(
            {.adapter = adapters[step.change], .family = step.family, .setting = step.setting, .store = step.store});
    }
    return script.text();
}

/// The route's metric, before or after, that this language cannot write.
std::optional<std::uint32_t> unwritableMetric(const Change& change, CommandLanguage language) {
    const auto* route = std::get_if<RouteMetricChange>(&change);
    if (!route || language != CommandLanguage::PowerShell)
        return std::nullopt;
    const std::uint32_t highest = std::max(route->expected, route->wanted);
    return highest > kHighestPowerShellRouteMetric ? std::optional(highest) : std::nullopt;
}

std::optional<Error> refusalOf(const ChangeSet& changes, const Snapshot& snapshot, CommandLanguage language) {
    if (auto problems = problemsOf(changes, snapshot); !problems.empty())
        return std::move(problems.front());
    for (const Change& change : changes) {
        const Adapter* adapter = adapterOf(change, snapshot);
        Error error{
            .operation = operationOf(change), .subject = adapter ? adapter->name() : subjectOf(change, snapshot)};
        if (!snapshot.rules().metricsAdd || isOfOlderOrder(change)) {
            error.code = ErrorCode::NotSupported;
            error.detail = snapshot.traits().system;
            return error;
        }
        if (const auto number = unwritableMetric(change, language)) {
            error.code = ErrorCode::MetricOutOfRange;
            error.detail = std::to_string(*number);
            return error;
        }
    }
    return std::nullopt;
}

} // namespace

Expected<CommandText> commandsFor(const ChangeSet& changes, const Snapshot& snapshot, CommandLanguage language) {
    if (changes.empty())
        return CommandText();
    if (auto refusal = refusalOf(changes, snapshot, language))
        return fail(std::move(*refusal));
    std::vector<AdapterNaming> adapters;
    for (const Change& change : changes) {
        auto naming = namingOf(change, snapshot, language);
        if (!naming)
            return fail(std::move(naming.error()));
        adapters.push_back(std::move(*naming));
    }
    return CommandText{.apply = scriptOf(stepsOf(changes, snapshot), adapters, language),
        .undo = scriptOf(undoStepsOf(changes, snapshot), adapters, language)};
}

} // namespace precedence
