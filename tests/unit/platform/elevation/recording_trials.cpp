#include "tests/unit/platform/elevation/recording_trials.h"

#include <utility>

namespace precedence::tests {

class RecordingTrials::Listening final : public Subscription {
public:
    explicit Listening(RecordingTrials& trials)
        : m_trials(trials) {}
    ~Listening() override {
        const std::scoped_lock lock(m_trials.m_mutex);
        m_trials.m_callback = nullptr;
    }

private:
    RecordingTrials& m_trials;
};

Expected<TrialStatus> RecordingTrials::note(std::string call) {
    const std::scoped_lock lock(m_mutex);
    m_calls.push_back(std::move(call));
    return m_answer;
}

Expected<TrialStatus> RecordingTrials::begin(const ChangeSet& changes, const TrialTerms& terms) {
    std::function<void()> action;
    {
        const std::scoped_lock lock(m_mutex);
        m_calls.push_back("begin " + std::to_string(changes.size()) + " changes " +
                          std::to_string(terms.window.count()) + " s" +
                          (terms.durability == Durability::Kept ? " kept" : " until restart"));
        action = m_action;
    }
    if (action)
        action();
    const std::scoped_lock lock(m_mutex);
    if (m_answer)
        m_answer = TrialStatus{.state = TrialState::Trying, .trial = "trial-1", .changes = changes};
    return m_answer;
}

Expected<TrialStatus> RecordingTrials::revert(const std::string& trial) {
    const auto before = note("revert " + trial);
    const std::scoped_lock lock(m_mutex);
    if (m_answer)
        m_answer = TrialStatus{.state = TrialState::TakenBack, .changes = before->changes};
    return m_answer;
}

Expected<TrialStatus> RecordingTrials::moreTime(const std::string& trial, std::chrono::seconds window) {
    return note("moreTime " + trial + " " + std::to_string(window.count()) + " s");
}

Expected<ChangeSet> RecordingTrials::originals() {
    return changesFor("originals");
}

Expected<ChangeSet> RecordingTrials::lastOrders() {
    return changesFor("lastOrders");
}

Expected<ChangeSet> RecordingTrials::changesFor(const char* call) {
    const auto answer = note(call);
    const std::scoped_lock lock(m_mutex);
    if (!answer)
        return fail(answer.error());
    return m_originals;
}

Expected<std::unique_ptr<Subscription>> RecordingTrials::events(std::function<void(const TrialStatus&)> callback) {
    const std::scoped_lock lock(m_mutex);
    m_callback = std::move(callback);
    return std::unique_ptr<Subscription>(std::make_unique<Listening>(*this));
}

void RecordingTrials::answerWith(Expected<TrialStatus> answer) {
    const std::scoped_lock lock(m_mutex);
    m_answer = std::move(answer);
}

void RecordingTrials::knowOriginals(const ChangeSet& originals) {
    const std::scoped_lock lock(m_mutex);
    m_originals = originals;
}

void RecordingTrials::whileBeginning(std::function<void()> action) {
    const std::scoped_lock lock(m_mutex);
    m_action = std::move(action);
}

void RecordingTrials::fire(const TrialStatus& status) {
    std::function<void(const TrialStatus&)> callback;
    {
        const std::scoped_lock lock(m_mutex);
        callback = m_callback;
    }
    if (callback)
        callback(status);
}

std::vector<std::string> RecordingTrials::calls() const {
    const std::scoped_lock lock(m_mutex);
    return m_calls;
}

} // namespace precedence::tests
