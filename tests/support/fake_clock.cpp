#include "tests/support/fake_clock.h"

namespace precedence::tests {

Clock::TimePoint FakeClock::now() const {
    const std::lock_guard lock(m_mutex);
    return m_now;
}

bool FakeClock::isToWake() const {
    return m_isWoken || (m_wakeTime && *m_wakeTime <= m_now);
}

void FakeClock::sleepUntil(std::optional<TimePoint> time) {
    std::unique_lock lock(m_mutex);
    m_wakeTime = time;
    m_isAsleep = true;
    m_condition.notify_all();
    m_condition.wait(lock, [this] { return isToWake(); });
    m_isAsleep = false;
    m_isWoken = false;
}

void FakeClock::wakeUp() {
    const std::lock_guard lock(m_mutex);
    m_isWoken = true;
    m_condition.notify_all();
}

void FakeClock::advance(std::chrono::milliseconds step) {
    turnWhileAwake(step);
    letSleep();
}

void FakeClock::turnWhileAwake(std::chrono::milliseconds step) {
    const std::lock_guard lock(m_mutex);
    m_now += step;
    m_condition.notify_all();
}

void FakeClock::letSleep() {
    std::unique_lock lock(m_mutex);
    m_condition.wait(lock, [this] { return m_isAsleep && !isToWake(); });
}

} // namespace precedence::tests
