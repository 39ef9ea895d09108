#include "platform/simulated/hint_queue.h"

#include <utility>

namespace precedence {

class HintQueue::Listener {
public:
    explicit Listener(std::function<void(const Hint&)> callback)
        : m_callback(std::move(callback)) {}

    void call(const Hint& hint) {
        const std::scoped_lock lock(m_calling);
        if (m_isOn)
            m_callback(hint);
    }
    void switchOff() {
        const std::scoped_lock lock(m_calling);
        m_isOn = false;
    }

private:
    std::mutex m_calling; ///< held while the callback runs
    bool m_isOn = true;
    std::function<void(const Hint&)> m_callback;
};

class HintQueue::Registration final : public Subscription {
public:
    explicit Registration(std::shared_ptr<Listener> listener)
        : m_listener(std::move(listener)) {}
    Registration(const Registration&) = delete;
    Registration& operator=(const Registration&) = delete;
    ~Registration() override { m_listener->switchOff(); }

private:
    std::shared_ptr<Listener> m_listener;
};

HintQueue::HintQueue()
    : m_thread([this] { deliver(); }) {}

HintQueue::~HintQueue() {
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

std::unique_ptr<Subscription> HintQueue::subscribe(std::function<void(const Hint&)> callback) {
    auto listener = std::make_shared<Listener>(std::move(callback));
    {
        const std::scoped_lock lock(m_mutex);
        m_listeners.push_back(listener);
        // Windows sends one at once, perhaps before the registration returns; the others get a spurious one.
        m_hints.push_back({});
    }
    m_wake.notify_all();
    return std::make_unique<Registration>(std::move(listener));
}

void HintQueue::post(const std::vector<Hint>& hints) {
    {
        const std::scoped_lock lock(m_mutex);
        if (m_listeners.empty())
            return;
        m_hints.insert(m_hints.end(), hints.begin(), hints.end());
    }
    m_wake.notify_all();
}

std::vector<std::shared_ptr<HintQueue::Listener>> HintQueue::takeListeners() {
    std::vector<std::shared_ptr<Listener>> alive;
    for (const auto& listener : m_listeners) {
        if (auto strong = listener.lock())
            alive.push_back(std::move(strong));
    }
    m_listeners.assign(alive.begin(), alive.end());
    return alive;
}

void HintQueue::deliver() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || !m_hints.empty(); });
        if (m_stopping)
            return;
        const Hint hint = std::move(m_hints.front());
        m_hints.pop_front();
        const auto listeners = takeListeners();
        lock.unlock();
        for (const auto& listener : listeners)
            listener->call(hint);
        lock.lock();
    }
}

} // namespace precedence
