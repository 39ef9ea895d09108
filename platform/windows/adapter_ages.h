// Which adapters have only just appeared. Their IP interfaces come a moment after them, and until then IP Helper says
// "element not found", as it does of a family that is not bound. Any thread.
#pragma once

#include "model/network/adapter.h"

#include <chrono>
#include <map>
#include <mutex>
#include <span>

namespace precedence::windows {

class AdapterAges {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// Takes a reading into account. Whatever the first one shows counts as old.
    void note(std::span<const Adapter> adapters, TimePoint now);
    /// Whether it appeared less than kYouth ago, or after the last reading. Nothing is known before the first one.
    [[nodiscard]] bool isYoung(const AdapterId& adapter, TimePoint now) const;

    /// wireguard-windows waits as long for an interface of a new adapter (tunnel/addressconfig.go).
    static constexpr std::chrono::seconds kYouth{15};

private:
    mutable std::mutex m_mutex;
    bool m_hasRead = false;
    std::map<AdapterId, TimePoint> m_firstSeen;
};

} // namespace precedence::windows
