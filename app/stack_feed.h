// The stack that the panel looks at. It is read on the monitor's thread, and what views need beside a snapshot is made
// there too; changes are made on a thread of their own, one set after another, and so is asking the computer itself.
// Signals come on the thread of this object. Of several snapshots that arrive while that thread is busy, only the
// latest is told. What is not shown any more, a million routes perhaps, is freed on a thread of its own.
#pragma once

#include "app/stacks.h"
#include "app/trial_news.h"
#include "app/worker.h"
#include "model/route_source.h"
#include "platform/monitor/clock.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace precedence {

class Monitor;
struct MonitorState;

class StackFeed : public QObject {
    Q_OBJECT

public:
    /// clock: what the monitor goes by; nullptr: the real one.
    explicit StackFeed(OpenedStack stack, std::unique_ptr<Clock> clock = nullptr, QObject* parent = nullptr);
    /// Waits for a reading, a change or a question that is under way. A trial that is on goes back.
    ~StackFeed() override;

    /// Looks for what an earlier trial left behind, too.
    Expected<void> start();
    void readNow();
    // Changes; the answers come by trialTold.
    /// keepsAtOnce: nobody is asked whether to keep them.
    void apply(const ChangeSet& changes, const TrialTerms& terms, bool keepsAtOnce);
    /// Changes of older orders, at once and for good; comes by trialTold.
    void writeOrders(const ChangeSet& changes);
    void keep(const QString& trial);
    void goBack(const QString& trial);
    void moreTime(const QString& trial, std::chrono::seconds window);
    void recover();
    /// Asks how the trial stands now.
    void refreshTrial();
    /// What stood there before the first change ever kept, as changes that bring it back; comes by originalsTold.
    void askOriginals();
    /// What the computer itself says about this question; comes by answered. A question that has not been asked yet
    /// gives way to a later one, and where nobody answers such questions there is no answer.
    void ask(const Question& question, const SnapshotPtr& snapshot);

    [[nodiscard]] const OpenedStack& stack() const { return m_stack; }

signals:
    void arrived(const precedence::RouteSourcePtr& source, const QDateTime& at);
    /// Why the last reading failed; nothing: it did not.
    void problemChanged(const std::optional<precedence::Error>& problem);
    void trialTold(const precedence::TrialNews& news, const QDateTime& at);
    void originalsTold(const precedence::Expected<precedence::ChangeSet>& changes);
    void answered(const precedence::Question& question, const precedence::SystemAnswer& answer);
    // This object's own, from other threads.
    void newsReady(QPrivateSignal);
    void trialReady(const precedence::TrialNews& news, QPrivateSignal);
    void originalsReady(const precedence::Expected<precedence::ChangeSet>& changes, QPrivateSignal);
    void answerReady(const precedence::Question& question, const precedence::SystemAnswer& answer, QPrivateSignal);

private:
    struct News {
        RouteSourcePtr source = {};
        std::optional<Error> problem = {};
        QDateTime at = {};
    };

    void take(const MonitorState& state);
    void tell();
    void letGo(RouteSourcePtr source);
    void recoverQuietly();
    void tellTrial(const TrialNews& news);
    using Ask = std::function<Expected<TrialStatus>(TrialService&)>;
    void ask(TrialNews::Cause cause, const ChangeSet& changes, Ask ask);

    OpenedStack m_stack;
    std::unique_ptr<Subscription> m_trialEvents;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Monitor> m_monitor;
    std::mutex m_mutex; ///< guards the news
    std::optional<News> m_news;
    RouteSourcePtr m_last; ///< of the monitor's thread
    RouteSourcePtr m_told; ///< of this object's
    Worker m_changes;
    Worker m_questions;
    Worker m_freeing;
};

} // namespace precedence
