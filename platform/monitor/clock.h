// Time and sleep for one thread that works and then waits, so that tests can turn the clock themselves.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace precedence {

/// One thread sleeps by it; any thread may wake that one up. A wake-up while nobody sleeps ends the next sleep at once,
/// so that none is lost.
class Clock {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual TimePoint now() const = 0;
    /// Returns at that time or once woken up, whichever comes first; without a time, once woken up.
    virtual void sleepUntil(std::optional<TimePoint> time) = 0;
    virtual void wakeUp() = 0;
};

/// The real one.
class SteadyClock : public Clock {
public:
    [[nodiscard]] TimePoint now() const override { return std::chrono::steady_clock::now(); }
    void sleepUntil(std::optional<TimePoint> time) override;
    void wakeUp() override;

private:
    std::mutex m_mutex;
    std::condition_variable m_condition;
    bool m_isWoken = false;
};

} // namespace precedence
