#include "platform/simulated/computer.h"
#include "platform/simulated/computer_rules.h"

#include <algorithm>

namespace precedence {
namespace {

constexpr std::size_t kMostScheduled = 10'000; // events may lead to several others; a lesson never needs this many

} // namespace

/// Does what an event says. What does not fit the moment, such as a metric for an adapter that is pulled out, is left
/// out: other programs fail too, and nobody tells.
class ActionRunner {
public:
    explicit ActionRunner(Computer& computer)
        : m_computer(computer)
        , m_state(computer.m_state) {}

    void operator()(const LinkAction& action) const {
        AdapterSetup* adapter = anyAdapter(action.adapter);
        if (!adapter)
            return;
        // Without its link an adapter keeps its number: on Linux its routes stay.
        const bool isActivated = action.up && adapter->state == LinkState::Down;
        adapter->state = action.up ? LinkState::Up : LinkState::Down;
        if (isActivated)
            assignNumbersAnew(*adapter);
    }
    void operator()(const SpeedAction& action) const {
        if (AdapterSetup* adapter = anyAdapter(action.adapter))
            adapter->speed = action.speed;
    }
    void operator()(const PresenceAction& action) const {
        AdapterSetup* adapter = anyAdapter(action.adapter);
        if (!adapter || adapter->present == action.present)
            return;
        adapter->present = action.present;
        assignNumbersAnew(*adapter);
    }
    void operator()(const ConnectAction& action) const {
        AdapterSetup* adapter = anyAdapter(action.adapter);
        if (!adapter)
            return;
        // A remote access interface is there while it is connected.
        adapter->present = action.connected;
        adapter->state = action.connected ? LinkState::Up : LinkState::Down;
        for (const AddressFamily family : kFamilies) {
            if (!action.connected || !adapter->family(family))
                continue;
            m_computer.setMetric(*adapter, family, adapter->metricOnConnect);
            adapter->family(family)->metricAfterRestart = adapter->metricOnConnect;
        }
        assignNumbersAnew(*adapter);
    }
    void operator()(const MetricAction& action) const {
        AdapterSetup* adapter = m_computer.find(action.adapter);
        for (const AddressFamily family : kFamilies) {
            if (adapter && adapter->family(family) && action.family.value_or(family) == family)
                m_computer.setMetric(*adapter, family, action.metric);
        }
    }
    void operator()(const RouteAction& action) const {
        const RouteSetup& route = action.route;
        std::erase_if(m_state.routes, [&route](const RouteSetup& other) {
            return other.destination == route.destination && other.nextHop == route.nextHop &&
                   other.adapter == route.adapter;
        });
        if (action.add)
            m_state.routes.push_back(route);
    }
    void operator()(const RightsAction& action) const { m_state.administrator = action.administrator; }
    void operator()(const RestartAction&) const { m_computer.restart(); }

private:
    [[nodiscard]] AdapterSetup* anyAdapter(const AdapterId& id) const {
        const auto found = std::find_if(m_state.adapters.begin(), m_state.adapters.end(),
            [&id](const AdapterSetup& adapter) { return adapter.id == id; });
        return found == m_state.adapters.end() ? nullptr : &*found;
    }

    void assignNumbersAnew(AdapterSetup& adapter) const {
        for (const AddressFamily family : kFamilies)
            assignNumberAnew(m_computer.scenario().generation, m_state, adapter, family);
    }

    Computer& m_computer;
    ComputerState& m_state;
};

const LabEvent* Computer::findEvent(const std::string& id) const {
    const auto& events = m_scenario->events;
    const auto found =
        std::find_if(events.begin(), events.end(), [&id](const LabEvent& event) { return event.id == id; });
    return found == events.end() ? nullptr : &*found;
}

Expected<void> Computer::fire(const std::string& event) {
    const LabEvent* found = findEvent(event);
    if (!found)
        return fail({.code = ErrorCode::NoSuchEvent,
            .operation = Operation::FireEvent,
            .subject = m_scenario->name,
            .detail = event});
    // Fired by hand before its time: it does not happen a second time by itself.
    std::erase_if(m_state.schedule, [&event](const ScheduledEvent& other) { return other.event == event; });
    run(*found, m_state.elapsed);
    runDue();
    return {};
}

void Computer::act(const Action& action) {
    std::visit(ActionRunner(*this), action);
}

void Computer::advance(std::chrono::milliseconds duration) {
    // The remaining time first: the sum could overflow.
    const std::chrono::milliseconds remaining = ComputerState::kLatest - m_state.elapsed;
    m_state.elapsed += std::clamp(duration, std::chrono::milliseconds(0), remaining);
    runDue();
}

std::optional<std::chrono::milliseconds> Computer::nextDue() const {
    return m_state.schedule.empty() ? std::nullopt : std::optional(m_state.schedule.front().due);
}

void Computer::schedule(const std::string& event, std::chrono::milliseconds due) {
    auto& schedule = m_state.schedule;
    const ScheduledEvent item{.due = due, .event = event};
    if (schedule.size() >= kMostScheduled || std::find(schedule.begin(), schedule.end(), item) != schedule.end())
        return;
    const auto later = std::upper_bound(schedule.begin(), schedule.end(), due,
        [](std::chrono::milliseconds left, const ScheduledEvent& right) { return left < right.due; });
    schedule.insert(later, item);
}

void Computer::runDue() {
    auto& pending = m_state.schedule;
    while (!pending.empty() && pending.front().due <= m_state.elapsed) {
        const ScheduledEvent next = pending.front();
        pending.erase(pending.begin());
        if (const LabEvent* event = findEvent(next.event))
            run(*event, next.due);
    }
}

void Computer::run(const LabEvent& event, std::chrono::milliseconds now) {
    for (const Action& action : event.actions)
        act(action);
    auto& fired = m_state.fired;
    if (fired.size() >= ComputerState::kMostFired)
        fired.erase(fired.begin(), fired.end() - (ComputerState::kMostFired - 1));
    fired.push_back(event.id);
    for (const std::string& next : event.then) {
        if (const LabEvent* following = findEvent(next))
            schedule(
                next, std::min(now + following->after.value_or(std::chrono::milliseconds(0)), ComputerState::kLatest));
    }
}

} // namespace precedence
