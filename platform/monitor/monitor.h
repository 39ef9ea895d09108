// Keeps a snapshot of a stack up to date: the one place with the reading thread. It subscribes before it reads, makes
// one reading of a burst of hints, and tells of what changed only. A stack is never asked by two threads at a time.
#pragma once

#include "model/network/stack.h"
#include "platform/monitor/clock.h"
#include "platform/monitor/hint_collector.h"

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace precedence {

/// What is known of the stack. A failed reading leaves the last good snapshot in place.
struct MonitorState {
    SnapshotPtr snapshot = {};              ///< nullptr before the first good reading
    std::optional<Error> problem = {};      ///< why the last reading failed
    std::optional<Error> watchProblem = {}; ///< why no notifications come; readings go on at the retry delay

    /// Snapshots that are equal are kept as one, so that comparing the pointers is enough.
    friend bool operator==(const MonitorState&, const MonitorState&) = default;
};

class Monitor {
public:
    /// Runs on the monitor's thread, whenever the state changed. It must not stop or destroy the monitor.
    using Callback = std::function<void(const MonitorState&)>;

    /// After a failure the next try comes after the first of these, and twice as late each time, up to the second.
    static constexpr std::chrono::seconds kFirstRetry{1};
    static constexpr std::chrono::seconds kLongestRetry{30};

    /// The clock is this monitor's alone. Both must live longer than it does.
    Monitor(StackReader& stack, Clock& clock, Callback callback);
    Monitor(const Monitor&) = delete;
    Monitor& operator=(const Monitor&) = delete;
    ~Monitor();

    /// Starts the thread, which subscribes and then reads. Once. SystemFailure where there are no threads left.
    Expected<void> start();
    /// Asks for a reading of everything that the stack has without delay; returns before it is made. Any thread.
    void readNow();
    /// Returns when the thread has ended: no callback runs and none will come. A reading that runs is waited for.
    void stop();

private:
    void readSoon(Sections sections);
    void run();
    void subscribe(MonitorState& state);
    void read(Sections sections, MonitorState& state);
    void planRetry(const MonitorState& state);
    void publish(MonitorState state);
    void takeHint(const Hint& hint);
    [[nodiscard]] bool isStopping() const;
    [[nodiscard]] std::optional<Clock::TimePoint> nextTime() const;
    [[nodiscard]] Sections takeDue();

    StackReader& m_stack;
    Clock& m_clock;
    Callback m_callback;
    const Sections m_available; ///< what the stack has

    mutable std::mutex m_mutex; ///< guards the next two; held for moments, never while a stack or a callback is called
    HintCollector m_hints;
    bool m_isStopping = false;

    // The thread's own.
    std::unique_ptr<Subscription> m_subscription;
    MonitorState m_state;
    std::optional<Clock::TimePoint> m_retryTime;
    std::chrono::seconds m_retryDelay = kFirstRetry;

    std::thread m_thread;
};

} // namespace precedence
