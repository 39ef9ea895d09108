// A clock that stands still until the test turns it. Its waits are real only for as long as the thread under test
// works.
#pragma once

#include "platform/monitor/clock.h"

namespace precedence::tests {

class FakeClock : public Clock {
public:
    [[nodiscard]] TimePoint now() const override;
    void sleepUntil(std::optional<TimePoint> time) override;
    void wakeUp() override;

    /// Turns the clock, then lets the thread work until it sleeps again with nothing left to do.
    void advance(std::chrono::milliseconds step);
    /// Turns the clock and does not wait: for the thread itself, as if its work took that long.
    void turnWhileAwake(std::chrono::milliseconds step);
    /// Waits until the thread sleeps, was not woken, and its time has not come.
    void letSleep();

private:
    [[nodiscard]] bool isToWake() const;

    mutable std::mutex m_mutex;
    std::condition_variable m_condition;
    TimePoint m_now{std::chrono::hours(1)};
    std::optional<TimePoint> m_wakeTime;
    bool m_isAsleep = false;
    bool m_isWoken = false;
};

} // namespace precedence::tests
