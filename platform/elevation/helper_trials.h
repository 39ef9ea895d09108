// Trials by the helper: the same service, one process further. Starts the helper at the first call that needs it, and
// a new one at the first call after it was lost; the new one takes back what the lost one left before anything else.
// Any thread may call; calls take as long as the user thinks about the question, and as the system takes.
// Callbacks of events come on the thread that reads the helper's answers, and must not call this service: they would
// wait for themselves. Its end takes back what is on, and waits for that.
#pragma once

#include "model/network/stack.h"
#include "platform/elevation/conversation.h"
#include "platform/elevation/helper_starter.h"
#include "platform/trial/trial_listeners.h"

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace precedence {

class HelperTrials final : public TrialService {
public:
    explicit HelperTrials(std::unique_ptr<HelperStarter> starter);
    HelperTrials(const HelperTrials&) = delete;
    HelperTrials& operator=(const HelperTrials&) = delete;
    ~HelperTrials() override;

    Expected<TrialStatus> begin(const ChangeSet& changes, const TrialTerms& terms) override;
    /// NoSuchTrial without a helper, as the two that follow: a trial ends with its helper. None is started for that.
    Expected<TrialStatus> keep(const std::string& trial) override;
    /// After the helper was lost with a trial on: starts a new one, and answers with what that took back.
    Expected<TrialStatus> revert(const std::string& trial) override;
    Expected<TrialStatus> moreTime(const std::string& trial, std::chrono::seconds window) override;
    /// Starts no helper. Without one: Idle, or what was known when it was lost, with HelperLost as a problem.
    Expected<TrialStatus> status() override;
    Expected<TrialStatus> recover() override;
    Expected<ChangeSet> originals() override;
    Expected<TrialStatus> writeOrders(const ChangeSet& changes) override;
    Expected<ChangeSet> lastOrders() override;
    Expected<std::unique_ptr<Subscription>> events(std::function<void(const TrialStatus&)> callback) override;

    /// What begin would refuse, asked of the helper: nothing is tried.
    Expected<TrialStatus> check(const ChangeSet& changes);

private:
    using ConversationPtr = std::shared_ptr<Conversation>;
    /// What a new helper's recovery found; nothing where the helper was there already.
    using Recovered = std::optional<Expected<TrialStatus>>;

    /// The conversation that is on; null: there is none.
    [[nodiscard]] ConversationPtr current();
    Expected<std::pair<ConversationPtr, Recovered>> connect();
    /// Starts a helper where there is none, and tells listeners what its recovery did.
    Expected<ReplyBody> startAndAsk(const RequestBody& body);
    /// Of the helper that is there; NoSuchTrial without one.
    Expected<TrialStatus> askOfTrial(const RequestBody& body);
    void remember(const TrialStatus& status);
    TrialStatus rememberLoss(const Error& error);

    std::unique_ptr<HelperStarter> m_starter;
    TrialListeners m_listeners;
    std::mutex m_starting; ///< one thread starts a helper; taken before m_mutex
    std::mutex m_mutex;    ///< guards what follows
    ConversationPtr m_conversation;
    TrialStatus m_last;   ///< what is known without asking
    ChangeSet m_asked;    ///< what a begin that has no answer yet may be writing
    ChangeSet m_mayStand; ///< what is written and not taken back
};

} // namespace precedence
