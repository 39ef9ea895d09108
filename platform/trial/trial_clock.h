// Time as a trial counts it: since the system started, with the time it slept, never turned back. One thread sleeps by
// a clock; any thread may wake that one up, and a wake-up while nobody sleeps ends the next sleep at once.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>

namespace precedence {

class TrialClock {
public:
    using Time = std::chrono::milliseconds;

    TrialClock() = default;
    TrialClock(const TrialClock&) = delete;
    TrialClock& operator=(const TrialClock&) = delete;
    virtual ~TrialClock() = default;

    [[nodiscard]] virtual Time now() const = 0;
    /// Returns at that time or once woken up, whichever comes first; without a time, once woken up.
    virtual void sleepUntil(std::optional<Time> time) = 0;
    virtual void wakeUp() = 0;
    /// Waits that long whatever happens: for a system that shows a value a moment after it took it.
    virtual void pause(Time time) = 0;
};

/// The real one: CLOCK_BOOTTIME (Linux), GetTickCount64 (Windows); both count the time that the system slept.
class BootClock final : public TrialClock {
public:
    [[nodiscard]] Time now() const override;
    void sleepUntil(std::optional<Time> time) override;
    void wakeUp() override;
    void pause(Time time) override;

private:
    std::mutex m_mutex;
    std::condition_variable m_condition;
    bool m_isWoken = false;
};

/// Names this run of the system; the same for every process in it, another one after a restart.
[[nodiscard]] std::string bootName();
/// 128 bits from the system's source of random numbers, as 32 hexadecimal digits: not to be guessed.
[[nodiscard]] std::string randomName();

} // namespace precedence
