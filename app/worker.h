// A thread that does one task after another, in the order in which they were given. Its end waits for the task that is
// under way and drops those that have not begun. run may be called from any thread.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace precedence {

class Worker {
public:
    Worker();
    ~Worker();
    Worker(const Worker&) = delete;
    Worker(Worker&&) = delete;
    Worker& operator=(const Worker&) = delete;
    Worker& operator=(Worker&&) = delete;

    void run(std::function<void()> task);
    /// In place of every task that has not begun: what those asked for is out of date.
    void runOnly(std::function<void()> task);

private:
    void work();

    std::mutex m_mutex; ///< guards the tasks and the end
    std::condition_variable m_news;
    std::deque<std::function<void()>> m_tasks;
    bool m_ends = false;
    std::thread m_thread;
};

} // namespace precedence
