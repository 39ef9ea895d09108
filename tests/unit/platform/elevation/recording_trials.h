// Trials that answer what the test tells them to, and write down what they were asked. Any thread may call.
#pragma once

#include "model/network/stack.h"

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace precedence::tests {

class RecordingTrials final : public TrialService {
public:
    Expected<TrialStatus> begin(const ChangeSet& changes, const TrialTerms& terms) override;
    Expected<TrialStatus> keep(const std::string& trial) override { return note("keep " + trial); }
    Expected<TrialStatus> revert(const std::string& trial) override;
    Expected<TrialStatus> moreTime(const std::string& trial, std::chrono::seconds window) override;
    Expected<TrialStatus> status() override { return note("status"); }
    Expected<TrialStatus> recover() override { return note("recover"); }
    Expected<ChangeSet> originals() override;
    Expected<TrialStatus> writeOrders(const ChangeSet& changes) override {
        return note("writeOrders " + std::to_string(changes.size()) + " changes");
    }
    Expected<ChangeSet> lastOrders() override;
    Expected<std::unique_ptr<Subscription>> events(std::function<void(const TrialStatus&)> callback) override;

    /// From now on every call but revert answers this; begin makes it Trying, and revert TakenBack.
    void answerWith(Expected<TrialStatus> answer);
    void knowOriginals(const ChangeSet& originals);
    /// Runs inside begin, on its thread.
    void whileBeginning(std::function<void()> action);
    /// Tells whoever listens.
    void fire(const TrialStatus& status);

    /// In the order in which they came: "begin 3 changes 30 s kept", "keep t", "revert t", "moreTime t 60 s", "status",
    /// "recover", "originals", "writeOrders 1 changes", "lastOrders".
    [[nodiscard]] std::vector<std::string> calls() const;

private:
    class Listening;

    Expected<TrialStatus> note(std::string call);
    Expected<ChangeSet> changesFor(const char* call);

    mutable std::mutex m_mutex;
    std::vector<std::string> m_calls;
    Expected<TrialStatus> m_answer = TrialStatus();
    ChangeSet m_originals;
    std::function<void()> m_action;
    std::function<void(const TrialStatus&)> m_callback;
};

} // namespace precedence::tests
