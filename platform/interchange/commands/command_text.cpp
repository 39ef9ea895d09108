#include "platform/interchange/commands/command_text.h"

#include "platform/interchange/commands/command_lines.h"

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

/// A set over its snapshot, and how each of its adapters is named.
class Writer {
public:
    Writer(const Snapshot& snapshot, CommandLanguage language)
        : m_snapshot(snapshot)
        , m_apply(language)
        , m_undo(language) {}

    void apply(const Change& change, const AdapterNaming& adapter) {
        std::visit([&](const auto& typed) { write(m_apply, {.adapter = adapter}, typed); }, change);
    }
    void undo(const Change& change, const AdapterNaming& adapter) {
        std::visit([&](const auto& typed) { takeBack({.adapter = adapter}, typed); }, change);
    }
    [[nodiscard]] CommandText text() const { return {.apply = m_apply.text(), .undo = m_undo.text()}; }

private:
    static void write(Script& script, Command command, const MetricChange& change) {
        command.family = change.family;
        command.setting = change.wanted;
        script.add(command);
    }
    static void write(Script& script, Command command, const DefaultRoutesChange& change) {
        command.family = change.family;
        command.setting = DefaultRoutesSetting{.count = change.wanted};
        script.add(command);
    }
    void write(Script& script, Command command, const RouteMetricChange& change) const {
        command.family = change.destination.family();
        command.setting = RouteMetricSetting{change.destination, change.nextHop, change.wanted};
        if (!isPersistent(change)) {
            command.store = Store::NowOnly;
            script.remark("This route is not persistent: its metric lasts until the next restart at most.");
        }
        script.add(command);
    }

    /// No command does it; refused before it comes here.
    template <typename OlderOrder>
    void write(Script&, const Command&, const OlderOrder&) const {}

    template <typename Typed>
    void takeBack(const Command& command, const Typed& change) {
        write(m_undo, command, std::get<Typed>(inverseOf(Change(change))));
    }
    void takeBack(Command command, const MetricChange& change) {
        const IpInterface& before = *m_snapshot.find(change.adapter)->ipInterface(change.family);
        command.family = change.family;
        if (!before.automatic)
            m_undo.remark("Whether this metric was automatic is not known. " + std::to_string(*before.metric) +
                          (before.metricInferred ? " follows from a route." : " is what it was."));
        if (before.metricAfterRestart && before.metricAfterRestart != change.expected) {
            // First both stores, then what differs from them now: no line needs to write the persistent one alone.
            command.setting = *before.metricAfterRestart;
            m_undo.add(command);
            command.store = Store::NowOnly;
        }
        command.setting = change.expected;
        m_undo.add(command);
    }

    /// Texts list a persistent route apart from the active one that it became.
    [[nodiscard]] bool isPersistent(const RouteMetricChange& change) const {
        const AdapterPosition position = m_snapshot.positionOf(*m_snapshot.find(change.adapter));
        return std::any_of(m_snapshot.routes().begin(), m_snapshot.routes().end(), [&](const Route& route) {
            return route.persistent && route.adapter == position && route.destination == change.destination &&
                   route.nextHop == change.nextHop;
        });
    }

    const Snapshot& m_snapshot;
    Script m_apply;
    Script m_undo;
};

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
    Writer writer(snapshot, language);
    for (std::size_t i = 0; i < changes.size(); ++i)
        writer.apply(changes[i], adapters[i]);
    for (std::size_t i = changes.size(); i-- > 0;)
        writer.undo(changes[i], adapters[i]);
    return writer.text();
}

} // namespace precedence
