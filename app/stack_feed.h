// The stack that the panel looks at. It is read on the monitor's thread, and what views need beside a snapshot is made
// there too; changes are made on a thread of their own, one set at a time. Signals come on the thread of this object.
// Of several snapshots that arrive while that thread is busy, only the latest is told.
#pragma once

#include "app/stacks.h"
#include "model/route_source.h"
#include "model/session.h"
#include "platform/monitor/clock.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace precedence {

class Monitor;
struct MonitorState;

class StackFeed : public QObject {
    Q_OBJECT

public:
    /// clock: what the monitor goes by; nullptr: the real one.
    explicit StackFeed(OpenedStack stack, std::unique_ptr<Clock> clock = nullptr, QObject* parent = nullptr);
    /// Waits for a reading or a change that is under way.
    ~StackFeed() override;

    Expected<void> start();
    void readNow();
    /// The answer comes by replied. One at a time.
    void apply(const ChangeSet& changes, Durability durability);

    [[nodiscard]] const OpenedStack& stack() const { return m_stack; }

signals:
    void arrived(const precedence::RouteSourcePtr& source, const QDateTime& at);
    /// Why the last reading failed; nothing: it did not.
    void problemChanged(const std::optional<precedence::Error>& problem);
    // This object's own, from other threads.
    void newsReady(QPrivateSignal);
    void repliesReady(QPrivateSignal);
    void replied(const std::vector<precedence::ApplyReply>& replies, const QDateTime& at);

private:
    struct News {
        RouteSourcePtr source = {};
        std::optional<Error> problem = {};
        QDateTime at = {};
    };

    void take(const MonitorState& state);
    void tell();
    void tellReplies();

    OpenedStack m_stack;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Monitor> m_monitor;
    std::mutex m_mutex; ///< guards the news and the replies
    std::optional<News> m_news;
    std::vector<ApplyReply> m_replies;
    RouteSourcePtr m_last; ///< of the monitor's thread
    std::thread m_worker;
};

} // namespace precedence
