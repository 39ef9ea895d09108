// Many hints into few readings. Pure: it is told the time and starts nothing. One thread at a time.
#pragma once

#include "model/network/stack.h"
#include "platform/monitor/clock.h"

#include <chrono>
#include <optional>

namespace precedence {

/// Readings wait until hints have been quiet for this long, but no longer than the cap after the first hint.
inline constexpr std::chrono::milliseconds kQuietTime{200};
inline constexpr std::chrono::milliseconds kLongestWait{2000};

class HintCollector {
public:
    void add(Sections sections, Clock::TimePoint now);
    /// As add, but without the wait.
    void addAtOnce(Sections sections, Clock::TimePoint now);
    /// No reading is due before this time, whatever the hints say.
    void restUntil(Clock::TimePoint time) { m_restUntil = time; }

    /// When the next reading is due; nothing where there is no hint.
    [[nodiscard]] std::optional<Clock::TimePoint> dueTime() const;
    /// Hands out what is to be read and forgets it; None where nothing is due.
    [[nodiscard]] Sections takeDue(Clock::TimePoint now);

private:
    Sections m_sections = Sections::None;
    bool m_atOnce = false;
    Clock::TimePoint m_first;
    Clock::TimePoint m_last;
    Clock::TimePoint m_restUntil;
};

} // namespace precedence
