#include "platform/simulated/state_file.h"

#include "platform/json/json_text.h"
#include "platform/simulated/computer_rules.h"
#include "platform/simulated/locked_file.h"
#include "platform/simulated/scenario_json.h"

#include <algorithm>
#include <utility>

namespace precedence {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kStateLimit = 2 * kScenarioLimit; // a state spells out what a scenario leaves at its default
constexpr const char* kFormat = "precedence-lab-state";

Json toJson(const RouteMetricSetup& setup) {
    Json made{{"destination", setup.destination.toString()}, {"nextHop", setup.nextHop.toString()},
        {"adapter", setup.adapter.value()}};
    if (setup.metric)
        made["metric"] = *setup.metric;
    if (setup.metricAfterRestart)
        made["metricAfterRestart"] = *setup.metricAfterRestart;
    return made;
}

RouteMetricSetup readRouteMetric(const JsonCursor& at) {
    at.expectObject({"destination", "nextHop", "adapter", "metric", "metricAfterRestart"});
    RouteMetricSetup setup{.destination = at.at("destination").prefix(), .nextHop = at.at("nextHop").address()};
    setup.adapter = AdapterId(at.at("adapter").text());
    if (const JsonCursor metric = at.find("metric"); metric.exists())
        setup.metric = metric.number32();
    if (const JsonCursor metric = at.find("metricAfterRestart"); metric.exists())
        setup.metricAfterRestart = metric.number32();
    return setup;
}

std::chrono::milliseconds readTime(const JsonCursor& at) {
    constexpr auto kLatest = static_cast<std::uint64_t>(ComputerState::kLatest.count());
    return std::chrono::milliseconds(static_cast<std::int64_t>(at.number(0, kLatest)));
}

ScheduledEvent readScheduled(const JsonCursor& at) {
    at.expectObject({"due", "event"});
    return {.due = readTime(at.at("due")), .event = at.at("event").text()};
}

ComputerState readState(const JsonCursor& at) {
    ComputerState state;
    state.administrator = at.at("administrator").truth();
    state.elapsed = readTime(at.at("elapsed"));
    at.at("adapters").forEach([&](const JsonCursor& item) { state.adapters.push_back(readAdapter(item)); });
    at.at("routes").forEach([&](const JsonCursor& item) { state.routes.push_back(readRoute(item)); });
    at.at("routeMetrics").forEach([&](const JsonCursor& item) { state.routeMetrics.push_back(readRouteMetric(item)); });
    at.at("schedule").forEach([&](const JsonCursor& item) { state.schedule.push_back(readScheduled(item)); });
    state.olderOrders = readOlderOrders(at);
    at.at("fired").forEach([&](const JsonCursor& item) { state.fired.push_back(item.text()); });
    return state;
}

/// A state with other adapters, families or events than its scenario was changed by hand; Computer relies on them.
bool belongsTo(const ComputerState& state, const Scenario& scenario) {
    const auto sameAdapter = [](const AdapterSetup& left, const AdapterSetup& right) {
        return left.id == right.id && left.ipv4.has_value() == right.ipv4.has_value() &&
               left.ipv6.has_value() == right.ipv6.has_value();
    };
    const auto isKnown = [&scenario](const ScheduledEvent& item) {
        return std::any_of(scenario.events.begin(), scenario.events.end(),
            [&item](const LabEvent& event) { return event.id == item.event; });
    };
    const OlderOrders& orders = scenario.olderOrders;
    if (state.olderOrders.bindings.has_value() != orders.bindings.has_value() ||
        state.olderOrders.providers.has_value() != orders.providers.has_value())
        return false;
    return std::equal(state.adapters.begin(), state.adapters.end(), scenario.adapters.begin(), scenario.adapters.end(),
               sameAdapter) &&
           std::all_of(state.schedule.begin(), state.schedule.end(), isKnown) &&
           std::is_sorted(state.schedule.begin(), state.schedule.end(),
               [](const ScheduledEvent& left, const ScheduledEvent& right) { return left.due < right.due; });
}

template <typename Values>
Json toList(const Values& values) {
    Json list = Json::array();
    for (const auto& value : values)
        list.push_back(toJson(value));
    return list;
}

} // namespace

std::string stateToText(const Computer& computer) {
    const ComputerState& state = computer.state();
    Json made{{"format", kFormat}, {"version", 1}, {"scenario", computer.scenario().name},
        {"administrator", state.administrator}, {"elapsed", state.elapsed.count()}, {"fired", state.fired}};
    made["adapters"] = toList(state.adapters);
    made["routes"] = toList(state.routes);
    made["routeMetrics"] = toList(state.routeMetrics);
    putOlderOrders(made, state.olderOrders);
    made["schedule"] = Json::array();
    for (const ScheduledEvent& item : state.schedule)
        made["schedule"].push_back({{"due", item.due.count()}, {"event", item.event}});
    return made.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Expected<ComputerState> parseState(std::string_view text, const Computer& computer, const std::string& subject) {
    const auto document =
        parseJson({.text = text, .operation = Operation::ReadState, .subject = subject, .limit = kStateLimit});
    if (!document)
        return fail(document.error());
    JsonProblems problems(Operation::ReadState, subject);
    const JsonCursor root(&*document, "/", problems);
    const JsonCursor format = root.at("format");
    const std::string found = format.text();
    const std::uint32_t version = root.at("version").number32();
    const std::string name = root.at("scenario").text();
    if (problems.first() || found != kFormat || version != 1)
        return fail({.code = ErrorCode::WrongFormat,
            .operation = Operation::ReadState,
            .subject = subject,
            .detail = found.empty() ? std::string("JSON") : found + " " + std::to_string(version)});
    root.expectObject({"format", "version", "scenario", "administrator", "elapsed", "adapters", "routes",
        "routeMetrics", "schedule", "fired", "bindings", "providers"});
    if (name != computer.scenario().name)
        problems.report(ErrorCode::WrongValue, "/scenario: " + name);
    ComputerState state = readState(root);
    if (!problems.first() && !belongsTo(state, computer.scenario()))
        problems.report(ErrorCode::WrongValue, "/adapters: " + name);
    if (problems.first())
        return fail(*problems.first());
    assignNumbers(computer.scenario().generation, state);
    return state;
}

StateFile::StateFile(std::filesystem::path file, std::chrono::milliseconds wait)
    : m_file(std::move(file))
    , m_wait(wait) {}

Expected<void> StateFile::create(const Computer& computer) {
    const auto lock = FileLock::acquire(m_file, m_wait);
    if (!lock)
        return fail(lock.error());
    std::error_code ignored;
    if (std::filesystem::exists(m_file, ignored))
        return {};
    return store(computer);
}

Expected<bool> StateFile::load(Computer& computer) {
    auto text = readFile(m_file, kStateLimit, Operation::ReadState);
    return text ? loadText(computer, *text) : Expected<bool>(fail(text.error()));
}

Expected<bool> StateFile::loadText(Computer& computer, const std::string& text) {
    if (text == m_lastText)
        return false;
    auto state = parseState(text, computer, m_file.string());
    if (!state)
        return fail(state.error());
    computer = Computer(computer, std::move(*state));
    m_lastText = text;
    return true;
}

Expected<void> StateFile::edit(Computer& computer, const Edit& edit) {
    const auto lock = FileLock::acquire(m_file, m_wait);
    if (!lock)
        return fail(lock.error());
    if (const auto loaded = load(computer); !loaded)
        return fail(loaded.error());
    Computer edited = computer;
    if (auto done = edit(edited); !done)
        return done;
    if (edited.state() == computer.state())
        return {};
    if (auto stored = store(edited); !stored)
        return stored;
    computer = std::move(edited);
    return {};
}

Expected<void> StateFile::store(const Computer& computer) {
    std::string text = stateToText(computer);
    // What our own reader would refuse must not replace what it reads.
    if (text.size() > kStateLimit)
        return fail({.code = ErrorCode::FileTooLarge,
            .operation = Operation::WriteState,
            .subject = m_file.string(),
            .detail = std::to_string(kStateLimit / 1'000'000)});
    if (auto replaced = replaceFile(m_file, text); !replaced)
        return replaced;
    m_lastText = std::move(text);
    return {};
}

} // namespace precedence
