#include "tests/support/recording_stack.h"

#include <algorithm>
#include <utility>

namespace precedence::tests {

class RecordingStack::Watch : public Subscription {
public:
    explicit Watch(RecordingStack& stack)
        : m_stack(stack) {}
    ~Watch() override {
        const std::lock_guard lock(m_stack.m_mutex);
        m_stack.m_callback = nullptr;
        m_stack.m_calls.emplace_back("unwatch");
    }

private:
    RecordingStack& m_stack;
};

RecordingStack::RecordingStack(SnapshotPtr snapshot)
    : m_answer(std::move(snapshot)) {}

Expected<SnapshotPtr> RecordingStack::read(Sections sections) {
    std::function<void()> action;
    {
        const std::lock_guard lock(m_mutex);
        m_calls.emplace_back(contains(sections, Sections::Ip) ? "read ip" : "read other");
        action = m_action;
    }
    if (action)
        action();
    const std::lock_guard lock(m_mutex);
    return m_answer;
}

Expected<std::unique_ptr<Subscription>> RecordingStack::watch(std::function<void(const Hint&)> callback) {
    const std::lock_guard lock(m_mutex);
    m_calls.emplace_back("watch");
    if (m_refusal)
        return fail(*m_refusal);
    m_callback = std::move(callback);
    return std::make_unique<Watch>(*this);
}

void RecordingStack::answerWith(Expected<SnapshotPtr> answer) {
    const std::lock_guard lock(m_mutex);
    m_answer = std::move(answer);
}

void RecordingStack::refuseToWatch(std::optional<Error> refusal) {
    const std::lock_guard lock(m_mutex);
    m_refusal = std::move(refusal);
}

void RecordingStack::whileReading(std::function<void()> action) {
    const std::lock_guard lock(m_mutex);
    m_action = std::move(action);
}

void RecordingStack::hint(const Hint& hint) {
    std::function<void(const Hint&)> callback;
    {
        const std::lock_guard lock(m_mutex);
        callback = m_callback;
    }
    if (callback)
        callback(hint);
}

std::vector<std::string> RecordingStack::calls() const {
    const std::lock_guard lock(m_mutex);
    return m_calls;
}

std::size_t RecordingStack::reads() const {
    const std::vector<std::string> made = calls();
    return static_cast<std::size_t>(
        std::count_if(made.begin(), made.end(), [](const std::string& call) { return call.starts_with("read"); }));
}

} // namespace precedence::tests
