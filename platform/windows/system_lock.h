// Keeps the processes of this product from comparing and setting at the same time: Windows has no call that does both
// at once. Other programs do not know this lock; what they do in between is seen when the value is read again.
#pragma once

#include "platform/windows/windows_headers.h"

#include <chrono>

namespace precedence::windows {

/// Held by the calling thread until the end of its life. It is a courtesy and no guard: where it cannot be had in time,
/// or was made by somebody whose locks we may not open, work goes on without it, so that nobody can bar an
/// administrator from a change by holding it.
class SystemLock {
public:
    explicit SystemLock(std::chrono::milliseconds wait = std::chrono::seconds(5))
        : m_mutex(CreateMutexW(nullptr, FALSE, L"Global\\Precedence.IpSettings")) {
        const DWORD result = m_mutex ? WaitForSingleObject(m_mutex, static_cast<DWORD>(wait.count())) : WAIT_FAILED;
        m_isHeld = result == WAIT_OBJECT_0 || result == WAIT_ABANDONED;
    }
    SystemLock(const SystemLock&) = delete;
    SystemLock& operator=(const SystemLock&) = delete;
    ~SystemLock() {
        if (m_isHeld)
            ReleaseMutex(m_mutex);
        if (m_mutex)
            CloseHandle(m_mutex);
    }

private:
    HANDLE m_mutex;
    bool m_isHeld = false;
};

} // namespace precedence::windows
