// Turns of the event loop, each measured: how long nothing else could have been answered. What the thread waited for
// a processor, because other programs had them all, is taken off. GUI thread.
#pragma once

#include <QTimer>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace precedence::bench {

class Turns {
public:
    Turns();
    Turns(const Turns&) = delete;
    Turns& operator=(const Turns&) = delete;
    ~Turns();

    /// Everything that is due.
    void turn();
    /// As an event of its own, as a key or a click is one.
    void act(std::function<void()> action);
    /// Turns until it holds; ends the program where it does not within a minute.
    void until(const std::function<bool()>& holds, const char* what);

    [[nodiscard]] double longest() const { return m_longest; } ///< milliseconds
    /// Milliseconds that so many of a hundred turns stay below.
    [[nodiscard]] double percentile(double percent) const;
    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    /// Milliseconds so far; 0 where the kernel does not tell.
    [[nodiscard]] double waitedForProcessor() const;

    int m_schedule; ///< a file that the kernel keeps for this thread
    QTimer m_timer;
    std::function<void()> m_action;
    double m_longest = 0;
    std::size_t m_count = 0;
    std::array<std::uint32_t, 10'000> m_byTenths{}; ///< how many turns took so many tenths of a millisecond
};

} // namespace precedence::bench
