#include "platform/windows/adapter_ages.h"

namespace precedence::windows {

void AdapterAges::note(std::span<const Adapter> adapters, TimePoint now) {
    const std::scoped_lock lock(m_mutex);
    std::map<AdapterId, TimePoint> seen;
    for (const Adapter& adapter : adapters) {
        const auto known = m_firstSeen.find(adapter.id);
        const TimePoint first = m_hasRead ? now : now - kYouth;
        seen.emplace(adapter.id, known == m_firstSeen.end() ? first : known->second);
    }
    m_firstSeen = std::move(seen);
    m_hasRead = true;
}

bool AdapterAges::isYoung(const AdapterId& adapter, TimePoint now) const {
    const std::scoped_lock lock(m_mutex);
    if (!m_hasRead)
        return false;
    const auto known = m_firstSeen.find(adapter);
    return known == m_firstSeen.end() || now - known->second < kYouth;
}

} // namespace precedence::windows
