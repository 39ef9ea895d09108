#include "model/network/hold_limit.h"

#include "model/network/same_thing.h"

#include <algorithm>

namespace precedence {

bool HoldLimit::allows(const Change& change) const {
    return !findSameThing(m_stopped, change);
}

bool HoldLimit::take(const Change& change, NoticeTime now) {
    if (!allows(change))
        return false;
    auto count = std::find_if(
        m_counts.begin(), m_counts.end(), [&change](const Count& one) { return isSameThing(one.thing, change); });
    if (count == m_counts.end())
        count = m_counts.insert(m_counts.end(), Count{.thing = change});
    // A clock that was set back makes older times later than now; they count on, because the fight does.
    std::erase_if(count->times, [&](NoticeTime time) { return time + m_terms.within <= now; });
    if (count->times.size() >= m_terms.most) {
        m_counts.erase(count);
        m_stopped.push_back(change);
        return false;
    }
    count->times.push_back(now);
    return true;
}

void HoldLimit::allowAnew(const ChangeSet& changes) {
    const auto isMeant = [&changes](const Change& thing) { return findSameThing(changes, thing) != nullptr; };
    std::erase_if(m_stopped, isMeant);
    std::erase_if(m_counts, [&isMeant](const Count& count) { return isMeant(count.thing); });
}

void HoldLimit::allowAllAnew() {
    m_stopped.clear();
    m_counts.clear();
}

} // namespace precedence
