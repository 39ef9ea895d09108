#include "app/worker.h"

#include <utility>

namespace precedence {

Worker::Worker()
    : m_thread([this] { work(); }) {}

Worker::~Worker() {
    {
        const std::scoped_lock lock(m_mutex);
        m_ends = true;
    }
    m_news.notify_one();
    m_thread.join();
}

void Worker::run(std::function<void()> task) {
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_news.notify_one();
}

void Worker::runOnly(std::function<void()> task) {
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.clear();
        m_tasks.push_back(std::move(task));
    }
    m_news.notify_one();
}

void Worker::work() {
    for (;;) {
        std::function<void()> task;
        {
            std::unique_lock lock(m_mutex);
            m_news.wait(lock, [this] { return m_ends || !m_tasks.empty(); });
            if (m_ends)
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task();
    }
}

} // namespace precedence
