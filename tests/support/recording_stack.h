// A stack that answers what the test tells it to, and writes down what it was asked.
#pragma once

#include "model/network/stack.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace precedence::tests {

class RecordingStack : public StackReader {
public:
    explicit RecordingStack(SnapshotPtr snapshot);

    [[nodiscard]] Traits traits() const override { return {}; }
    Expected<SnapshotPtr> read(Sections sections) override;
    Expected<std::unique_ptr<Subscription>> watch(std::function<void(const Hint&)> callback) override;

    void answerWith(Expected<SnapshotPtr> answer);
    /// What watch answers; nothing: it works.
    void refuseToWatch(std::optional<Error> refusal);
    /// Runs inside read, on its thread: a stack that is slow, or that changes while it is read.
    void whileReading(std::function<void()> action);
    /// Gives the hint to the subscriber; nothing happens where there is none.
    void hint(const Hint& hint);

    /// "watch", "read ip", "read other", "unwatch", in the order in which it happened.
    [[nodiscard]] std::vector<std::string> calls() const;
    [[nodiscard]] std::size_t reads() const;

private:
    class Watch;

    mutable std::mutex m_mutex;
    std::vector<std::string> m_calls;
    Expected<SnapshotPtr> m_answer;
    std::optional<Error> m_refusal;
    std::function<void()> m_action;
    std::function<void(const Hint&)> m_callback;
};

} // namespace precedence::tests
