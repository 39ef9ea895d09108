#include "platform/monitor/clock.h"

namespace precedence {

void SteadyClock::sleepUntil(std::optional<TimePoint> time) {
    std::unique_lock lock(m_mutex);
    const auto woken = [this] { return m_isWoken; };
    if (time)
        m_condition.wait_until(lock, *time, woken);
    else
        m_condition.wait(lock, woken);
    m_isWoken = false;
}

void SteadyClock::wakeUp() {
    {
        const std::lock_guard lock(m_mutex);
        m_isWoken = true;
    }
    m_condition.notify_one();
}

} // namespace precedence
