// A computer in memory that obeys the documented rules of Windows or Linux. Deterministic: the same scenario, calls and
// times give the same snapshots. A value: copying is cheap (the scenario and its generated routes are shared), and it
// has no thread, clock or file. Writes answer with the codes that the documentation gives; nothing changes on a
// refusal.
#pragma once

#include "model/network/snapshot.h"
#include "model/network/stack.h"
#include "platform/simulated/scenario.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace precedence {

/// The metric of a route that is no longer the one it was born with.
struct RouteMetricSetup {
    IpPrefix destination;
    IpAddress nextHop = {};
    AdapterId adapter = {};
    std::optional<std::uint32_t> metric = {};
    std::optional<std::uint32_t> metricAfterRestart = {};

    friend bool operator==(const RouteMetricSetup&, const RouteMetricSetup&) = default;
};

struct ScheduledEvent {
    std::chrono::milliseconds due{0};
    std::string event;

    friend bool operator==(const ScheduledEvent&, const ScheduledEvent&) = default;
};

/// Everything about a computer that can change; what a state file holds.
struct ComputerState {
    bool administrator = true;
    std::vector<AdapterSetup> adapters = {}; ///< the scenario's adapters in the scenario's order
    std::vector<RouteSetup> routes = {};
    std::vector<RouteMetricSetup> routeMetrics = {};
    OlderOrders olderOrders = {};
    std::chrono::milliseconds elapsed{0};      ///< at most kLatest
    std::vector<ScheduledEvent> schedule = {}; ///< by due time, at most kLatest; of equal ones the first in first
    std::vector<std::string> fired = {};       ///< in the order in which they happened, the latest kMostFired

    static constexpr std::size_t kMostFired = 1000;
    static constexpr std::chrono::milliseconds kLatest{1'000'000'000'000}; ///< some thirty years
    friend bool operator==(const ComputerState&, const ComputerState&) = default;
};

using ScenarioPtr = std::shared_ptr<const Scenario>;

class Computer {
public:
    /// As the scenario describes it, before the first millisecond.
    explicit Computer(ScenarioPtr scenario);
    /// As it was left. The state must belong to the scenario (see checkState in state_file).
    Computer(const Computer& other, ComputerState state);

    [[nodiscard]] const Scenario& scenario() const { return *m_scenario; }
    [[nodiscard]] const ComputerState& state() const { return m_state; }
    [[nodiscard]] Traits traits() const;
    [[nodiscard]] Snapshot::Parts snapshot() const;

    /// Compares, sets and reads back, as StackWriter says.
    Expected<void> write(const Change& change, Durability durability);
    Expected<void> makeDurable(const Change& change);
    /// All or none, as StackWriter says. Windows 10 and later take another order of bindings and go on with the old
    /// one.
    Expected<Effect> writeOrders(const ChangeSet& changes);

    Expected<void> fire(const std::string& event);
    /// One thing that an event could do.
    void act(const Action& action);
    /// Lets time pass; whatever falls due happens at its time, in order.
    void advance(std::chrono::milliseconds duration);
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextDue() const;
    /// Values that were not kept are gone afterwards.
    void restart();

private:
    friend class ActionRunner;

    /// Which of its two values a call is about.
    struct Reach {
        bool now = true;
        bool afterRestart = false;
    };

    [[nodiscard]] AdapterSetup* find(const AdapterId& id); ///< nullptr where it is not there or not plugged in
    /// The family's settings of an adapter that is there, or the refusal.
    Expected<FamilySetup*> settingsFor(const Change& change, const AdapterId& id, AddressFamily family);
    [[nodiscard]] std::optional<std::uint32_t> metricOf(const RouteMetricChange& key) const;
    /// Compare and set: whether there is something to set, or the refusal.
    template <typename Typed, typename Value>
    Expected<bool> mustSet(
        const Typed& change, const Value& current, const std::optional<Value>& atRestart, Reach reach) const;
    Expected<void> apply(const MetricChange& change, Reach reach);
    Expected<void> apply(const DefaultRoutesChange& change, Reach reach);
    Expected<void> apply(const RouteMetricChange& change, Reach reach);
    template <typename OlderOrder>
    Expected<void> apply(const OlderOrder& change, Reach) {
        return writeOrders({change}).map([](Effect) {});
    }
    [[nodiscard]] Error refusal(const Change& change, ErrorCode code, std::string detail = {}) const;
    void setMetric(AdapterSetup& adapter, AddressFamily family, const InterfaceMetric& metric);
    [[nodiscard]] const RouteMetricSetup* findSetup(const RouteMetricChange& key) const;
    RouteMetricSetup& setupOf(const RouteMetricChange& key); ///< makes one where there is none
    void schedule(const std::string& event, std::chrono::milliseconds due);
    void runDue();
    void run(const LabEvent& event, std::chrono::milliseconds now);
    [[nodiscard]] const LabEvent* findEvent(const std::string& id) const;

    ScenarioPtr m_scenario;
    std::shared_ptr<const std::vector<Route>> m_generated; ///< sorted; adapters are positions in m_state.adapters
    ComputerState m_state;
};

} // namespace precedence
