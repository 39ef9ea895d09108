#include "tests/windows/iphlpapi/notifier.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <thread>
#include <utility>

namespace precedence::doubles {

class Notifier::Registration {
public:
    Registration(EventKind kind, ADDRESS_FAMILY family, Callback callback)
        : m_kind(kind)
        , m_family(family)
        , m_callback(std::move(callback))
        , m_thread([this] { deliver(); }) {}
    Registration(const Registration&) = delete;
    Registration& operator=(const Registration&) = delete;
    ~Registration() { end(); }

    [[nodiscard]] bool wants(const ChangeEvent& event) const {
        return event.kind == m_kind && (m_family == AF_UNSPEC || m_family == event.family);
    }
    void post(const ChangeEvent& event) {
        {
            const std::scoped_lock lock(m_mutex);
            m_events.push_back(event);
        }
        m_wake.notify_all();
    }
    /// Waits for the thread to say that it is done before joining it: std::thread::join would throw inside the
    /// callback, where Windows waits for ever.
    void end() {
        std::unique_lock lock(m_mutex);
        m_isEnding = true;
        m_wake.notify_all();
        m_wake.wait(lock, [this] { return m_isDone; });
        lock.unlock();
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    void deliver() {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_wake.wait(lock, [this] { return m_isEnding || !m_events.empty(); });
            if (m_isEnding)
                break;
            const ChangeEvent event = m_events.front();
            m_events.pop_front();
            lock.unlock();
            m_callback(event);
            lock.lock();
        }
        m_isDone = true;
        m_wake.notify_all();
    }

    EventKind m_kind;
    ADDRESS_FAMILY m_family;
    Callback m_callback;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<ChangeEvent> m_events;
    bool m_isEnding = false;
    bool m_isDone = false;
    std::thread m_thread; ///< last: it uses all of the above
};

Notifier::Notifier() = default;
Notifier::~Notifier() = default;

HANDLE Notifier::add(EventKind kind, ADDRESS_FAMILY family, bool wantsInitial, Callback callback) {
    auto registration = std::make_shared<Registration>(kind, family, std::move(callback));
    if (wantsInitial)
        registration->post({.kind = kind, .type = MibInitialNotification, .family = family});
    const std::scoped_lock lock(m_mutex);
    m_registrations.push_back(registration);
    return registration.get();
}

bool Notifier::cancel(HANDLE handle) {
    std::shared_ptr<Registration> registration;
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = std::find_if(m_registrations.begin(), m_registrations.end(),
            [handle](const auto& candidate) { return candidate.get() == handle; });
        if (found == m_registrations.end())
            return false;
        registration = *found;
        m_registrations.erase(found);
    }
    registration->end();
    return true;
}

void Notifier::post(const std::vector<ChangeEvent>& events) {
    const std::scoped_lock lock(m_mutex);
    for (const ChangeEvent& event : events) {
        for (const auto& registration : m_registrations) {
            if (registration->wants(event))
                registration->post(event);
        }
    }
}

bool Notifier::isAnyoneListening() {
    const std::scoped_lock lock(m_mutex);
    return !m_registrations.empty();
}

} // namespace precedence::doubles
