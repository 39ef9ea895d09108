// The lab as a stack: a simulated computer in memory, or in a state file that several processes share.
// Thread-safe: every function may be called from any thread at any time. Owns two threads: one lets time pass and looks
// for other processes' changes, one delivers notifications - late, in bursts, more than once, and some with adapters
// that never were, because the documentation promises nothing better.
#pragma once

#include "model/network/stack.h"
#include "platform/simulated/clock.h"
#include "platform/simulated/computer.h"
#include "platform/simulated/hint_queue.h"
#include "platform/simulated/scenario_library.h"
#include "platform/simulated/state_file.h"

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace precedence {

struct LabOptions {
    std::shared_ptr<const LabClock> clock = std::make_shared<SteadyLabClock>();
    std::chrono::milliseconds lockWait{5000}; ///< how long another process may hold the state file
    std::chrono::milliseconds poll{100};      ///< how often time and the state file are looked at
};

/// An event as the Lab page lists it.
struct LabEventStatus {
    std::string id;
    std::string title;
    bool hasHappened = false;
    std::optional<std::chrono::milliseconds> dueIn = {};
};

/// What the Lab page shows of a lab, all of one moment.
struct LabStatus {
    std::vector<LabEventStatus> events = {};
    std::string lastEvent = {}; ///< the title of what happened last; empty: nothing has
    bool administrator = true;
};

class LabStack final : public StackReader, public StackWriter {
public:
    using StateFilePath = std::optional<std::filesystem::path>;

    /// "NAME" or "NAME@STATEFILE". The state file is made where there is none.
    static Expected<std::unique_ptr<LabStack>> open(
        const std::string& source, const ScenarioLibrary& library, LabOptions options = {});
    static Expected<std::unique_ptr<LabStack>> make(
        Scenario scenario, const StateFilePath& stateFile = {}, LabOptions options = {});
    LabStack(const LabStack&) = delete;
    LabStack& operator=(const LabStack&) = delete;
    ~LabStack() override;

    [[nodiscard]] Traits traits() const override;
    Expected<SnapshotPtr> read(Sections sections) override;
    Expected<std::unique_ptr<Subscription>> watch(std::function<void(const Hint&)> callback) override;
    Expected<void> write(const Change& change, Durability durability) override;
    Expected<void> makeDurable(const Change& change) override;
    Expected<Effect> writeOrders(const ChangeSet& changes) override;

    [[nodiscard]] const Scenario& scenario() const { return *m_scenario; }
    [[nodiscard]] LabStatus status();
    [[nodiscard]] std::vector<LabEventStatus> events() { return status().events; }
    Expected<void> fire(const std::string& event);
    /// What an event could do, done now: the Lab page's own switches, and outside changes in tests.
    Expected<void> act(const Action& action);
    /// Notifications without a change, as a real stack sends them.
    void stir(int count);

private:
    LabStack(ScenarioPtr scenario, const StateFilePath& stateFile, LabOptions options);

    Expected<void> edit(const StateFile::Edit& edit, const std::optional<AdapterId>& about);
    Expected<void> load();
    void catchUp(Computer& computer) const;
    void rebase();
    void announce(const std::optional<AdapterId>& about, Sections sections = Sections::Ip);
    void live();
    void tick();

    ScenarioPtr m_scenario;
    LabOptions m_options;
    mutable std::mutex m_mutex; ///< guards what follows up to the queue
    Computer m_computer;
    std::optional<StateFile> m_stateFile;
    LabClock::TimePoint m_base; ///< when the computer's elapsed time was what it is
    bool m_stopping = false;
    std::condition_variable m_wake;
    HintQueue m_hints;
    std::thread m_life;
};

} // namespace precedence
