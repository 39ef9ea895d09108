#include "platform/trial/local_trials.h"

#include "platform/trial/order_writes.h"

#include <utility>

namespace precedence {

LocalTrials::LocalTrials(
    StackReader& reader, StackWriter& writer, std::unique_ptr<JournalStore> store, std::unique_ptr<TrialClock> clock)
    : m_reader(reader)
    , m_writer(writer)
    , m_store(std::move(store))
    , m_clock(std::move(clock))
    , m_engine(reader, writer, *m_store, {*m_clock, randomName, bootName()})
    , m_thread([this] { work(); }) {}

LocalTrials::~LocalTrials() {
    m_ends = true;
    m_clock->wakeUp();
    m_thread.join();
    if (const TrialStatus now = m_engine.status(); now.state == TrialState::Trying)
        static_cast<void>(m_engine.goBack(now.trial));
}

Expected<TrialStatus> LocalTrials::run(const Call& call) {
    auto answer = [&] {
        const std::scoped_lock lock(m_mutex);
        return call();
    }();
    m_clock->wakeUp();
    return answer;
}

Expected<TrialStatus> LocalTrials::begin(const ChangeSet& changes, const TrialTerms& terms) {
    return run([&] { return m_engine.begin(changes, terms); });
}

Expected<TrialStatus> LocalTrials::keep(const std::string& trial) {
    return run([&] { return m_engine.keep(trial); });
}

Expected<TrialStatus> LocalTrials::revert(const std::string& trial) {
    return run([&] { return m_engine.goBack(trial); });
}

Expected<TrialStatus> LocalTrials::moreTime(const std::string& trial, std::chrono::seconds window) {
    return run([&] { return m_engine.moreTime(trial, window); });
}

Expected<TrialStatus> LocalTrials::status() {
    const std::scoped_lock lock(m_mutex);
    return m_engine.look();
}

Expected<TrialStatus> LocalTrials::recover() {
    return run([&] { return m_engine.recover(); });
}

Expected<ChangeSet> LocalTrials::originals() {
    const std::scoped_lock lock(m_mutex);
    return m_engine.originals();
}

Expected<TrialStatus> LocalTrials::writeOrders(const ChangeSet& changes) {
    const std::scoped_lock lock(m_mutex);
    return OrderWrites(m_reader, m_writer, *m_store).write(changes);
}

Expected<ChangeSet> LocalTrials::lastOrders() {
    const std::scoped_lock lock(m_mutex);
    return OrderWrites(m_reader, m_writer, *m_store).wayBack();
}

Expected<std::unique_ptr<Subscription>> LocalTrials::events(std::function<void(const TrialStatus&)> callback) {
    return m_listeners.add(std::move(callback));
}

void LocalTrials::work() {
    while (!m_ends) {
        if (const auto news = step())
            m_listeners.tell(*news);
        watchForReturns();
        m_clock->sleepUntil(nextTime());
    }
    m_returns.reset();
}

std::optional<TrialStatus> LocalTrials::step() {
    const std::scoped_lock lock(m_mutex);
    const TrialState before = m_engine.status().state;
    if (before == TrialState::PartlyTakenBack)
        return retry();
    TrialStatus now = m_engine.tick();
    return now.state == before ? std::nullopt : std::optional(std::move(now));
}

std::optional<TrialStatus> LocalTrials::retry() {
    if (!m_hinted.exchange(false))
        return std::nullopt;
    const TrialStatus before = m_engine.status();
    auto now = m_engine.recover();
    return now && *now != before ? std::optional(std::move(*now)) : std::nullopt;
}

std::optional<TrialClock::Time> LocalTrials::nextTime() {
    const std::scoped_lock lock(m_mutex);
    return m_engine.deadline();
}

/// An adapter that was gone may come back; the stack says so while something waits for that, and is not asked else.
void LocalTrials::watchForReturns() {
    const bool isLeft = [this] {
        const std::scoped_lock lock(m_mutex);
        return m_engine.status().state == TrialState::PartlyTakenBack;
    }();
    if (!isLeft) {
        m_returns.reset();
        return;
    }
    if (m_returns)
        return;
    auto watching = m_reader.watch([this](const Hint&) {
        m_hinted = true;
        m_clock->wakeUp();
    });
    if (watching)
        m_returns = std::move(*watching);
}

} // namespace precedence
