#include "tests/bench/churn/turns.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace precedence::bench {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

Turns::Turns()
    : m_schedule(open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC)) {
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { std::exchange(m_action, nullptr)(); });
}

Turns::~Turns() {
    if (m_schedule >= 0)
        close(m_schedule);
}

double Turns::waitedForProcessor() const {
    std::array<char, 96> text{};
    unsigned long long ran = 0;
    unsigned long long waited = 0;
    if (m_schedule < 0 || pread(m_schedule, text.data(), text.size() - 1, 0) <= 0 ||
        std::sscanf(text.data(), "%llu %llu", &ran, &waited) != 2)
        return 0;
    return static_cast<double>(waited) / 1e6;
}

void Turns::turn() {
    const double waitedBefore = waitedForProcessor();
    const auto start = Clock::now();
    QCoreApplication::processEvents();
    const double taken = Milliseconds(Clock::now() - start).count() - (waitedForProcessor() - waitedBefore);
    m_longest = std::max(m_longest, taken);
    ++m_count;
    const auto tenths = static_cast<std::size_t>(std::max(taken, 0.0) * 10);
    ++m_byTenths[std::min(tenths, m_byTenths.size() - 1)];
}

void Turns::act(std::function<void()> action) {
    m_action = std::move(action);
    m_timer.start(0);
    while (m_action)
        turn();
}

void Turns::until(const std::function<bool()>& holds, const char* what) {
    const auto end = Clock::now() + std::chrono::minutes(1);
    while (!holds()) {
        turn();
        // The threads that are waited for need a processor.
        std::this_thread::sleep_for(std::chrono::microseconds(100));
        if (Clock::now() > end) {
            std::fprintf(stderr, "Waited in vain: %s.\n", what);
            std::exit(EXIT_FAILURE);
        }
    }
}

double Turns::percentile(double percent) const {
    auto left = static_cast<double>(m_count) * percent / 100;
    for (std::size_t tenths = 0; tenths < m_byTenths.size(); ++tenths) {
        left -= m_byTenths[tenths];
        if (left <= 0)
            return static_cast<double>(tenths + 1) / 10;
    }
    return m_longest;
}

} // namespace precedence::bench
