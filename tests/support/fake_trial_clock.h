// A clock for trials that stands still until the test turns it; a pause turns it itself.
#pragma once

#include "platform/trial/trial_clock.h"
#include "tests/support/fake_clock.h"

namespace precedence::tests {

class FakeTrialClock final : public TrialClock {
public:
    [[nodiscard]] Time now() const override {
        return std::chrono::duration_cast<Time>(m_clock.now().time_since_epoch());
    }
    void sleepUntil(std::optional<Time> time) override {
        m_clock.sleepUntil(time ? std::optional(Clock::TimePoint(*time)) : std::nullopt);
    }
    void wakeUp() override { m_clock.wakeUp(); }
    void pause(Time time) override { m_clock.turnWhileAwake(time); }

    [[nodiscard]] FakeClock& hands() { return m_clock; }

private:
    FakeClock m_clock;
};

} // namespace precedence::tests
