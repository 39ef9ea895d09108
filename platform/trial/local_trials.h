// Trials in this process, over any stack: the engine with a thread that goes back at the deadline, and retries what
// could not be taken back when the stack hints at a change. Owns its journal's store and its clock; refers to the
// stack, which outlives it. Any thread may call it. Its end takes back what is on.
#pragma once

#include "platform/trial/journal_store.h"
#include "platform/trial/trial_engine.h"
#include "platform/trial/trial_listeners.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>

namespace precedence {

class LocalTrials final : public TrialService {
public:
    LocalTrials(StackReader& reader, StackWriter& writer, std::unique_ptr<JournalStore> store,
        std::unique_ptr<TrialClock> clock = std::make_unique<BootClock>());
    LocalTrials(const LocalTrials&) = delete;
    LocalTrials& operator=(const LocalTrials&) = delete;
    ~LocalTrials() override;

    Expected<TrialStatus> begin(const ChangeSet& changes, const TrialTerms& terms) override;
    Expected<TrialStatus> keep(const std::string& trial) override;
    Expected<TrialStatus> revert(const std::string& trial) override;
    Expected<TrialStatus> moreTime(const std::string& trial, std::chrono::seconds window) override;
    Expected<TrialStatus> status() override;
    Expected<TrialStatus> recover() override;
    Expected<ChangeSet> originals() override;
    Expected<TrialStatus> writeOrders(const ChangeSet& changes) override;
    Expected<ChangeSet> lastOrders() override;
    Expected<std::unique_ptr<Subscription>> events(std::function<void(const TrialStatus&)> callback) override;

private:
    using Call = std::function<Expected<TrialStatus>()>;

    /// Under the engine's lock; the thread looks at the clock anew afterwards.
    Expected<TrialStatus> run(const Call& call);
    void work();
    /// What there is to tell of the deadline, or of what was left; nothing: nothing happened.
    std::optional<TrialStatus> step();
    std::optional<TrialStatus> retry();
    [[nodiscard]] std::optional<TrialClock::Time> nextTime();
    void watchForReturns();

    StackReader& m_reader;
    StackWriter& m_writer;
    std::unique_ptr<JournalStore> m_store;
    std::unique_ptr<TrialClock> m_clock;
    std::mutex m_mutex; ///< guards the engine
    TrialEngine m_engine;
    TrialListeners m_listeners;
    std::atomic<bool> m_ends = false;
    std::atomic<bool> m_hinted = false;
    std::unique_ptr<Subscription> m_returns; ///< of the thread
    std::thread m_thread;
};

} // namespace precedence
