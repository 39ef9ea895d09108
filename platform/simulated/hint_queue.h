// Delivers notifications the way an operating system does: on a thread of its own, one after another, some time later.
// subscribe and post may be called from any thread but from inside a callback only post may be. A subscription may
// outlive the queue; its destructor waits for a callback that runs.
#pragma once

#include "model/network/stack.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace precedence {

class HintQueue {
public:
    HintQueue();
    HintQueue(const HintQueue&) = delete;
    HintQueue& operator=(const HintQueue&) = delete;
    ~HintQueue(); ///< drops what was not delivered

    [[nodiscard]] std::unique_ptr<Subscription> subscribe(std::function<void(const Hint&)> callback);
    void post(const std::vector<Hint>& hints);

private:
    class Listener;
    class Registration;

    void deliver();
    std::vector<std::shared_ptr<Listener>> takeListeners();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::deque<Hint> m_hints;
    std::vector<std::weak_ptr<Listener>> m_listeners;
    std::thread m_thread;
};

} // namespace precedence
