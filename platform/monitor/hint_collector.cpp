#include "platform/monitor/hint_collector.h"

#include <algorithm>
#include <utility>

namespace precedence {

void HintCollector::add(Sections sections, Clock::TimePoint now) {
    if (sections == Sections::None)
        return;
    if (m_sections == Sections::None)
        m_first = now;
    m_last = now;
    m_sections = m_sections | sections;
}

void HintCollector::addAtOnce(Sections sections, Clock::TimePoint now) {
    add(sections, now);
    m_atOnce = true;
}

std::optional<Clock::TimePoint> HintCollector::dueTime() const {
    if (m_sections == Sections::None)
        return std::nullopt;
    if (m_atOnce)
        return m_first;
    return std::max(m_restUntil, std::min(m_last + kQuietTime, m_first + kLongestWait));
}

Sections HintCollector::takeDue(Clock::TimePoint now) {
    const auto due = dueTime();
    if (!due || *due > now)
        return Sections::None;
    m_atOnce = false;
    return std::exchange(m_sections, Sections::None);
}

} // namespace precedence
