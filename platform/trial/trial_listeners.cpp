#include "platform/trial/trial_listeners.h"

#include <utility>

namespace precedence {

class TrialListeners::Listening final : public Subscription {
public:
    explicit Listening(std::shared_ptr<Shared> shared)
        : m_shared(std::move(shared)) {}
    ~Listening() override {
        const std::scoped_lock lock(m_shared->mutex);
        m_shared->callbacks.erase(this);
    }

private:
    std::shared_ptr<Shared> m_shared;
};

std::unique_ptr<Subscription> TrialListeners::add(Callback callback) {
    auto listening = std::make_unique<Listening>(m_shared);
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->callbacks.emplace(listening.get(), std::move(callback));
    return listening;
}

void TrialListeners::tell(const TrialStatus& status) const {
    const std::scoped_lock lock(m_shared->mutex);
    for (const auto& [listening, callback] : m_shared->callbacks)
        callback(status);
}

} // namespace precedence
