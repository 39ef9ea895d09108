// Ctrl+C and a request to end, as something to wait for.
#pragma once

#include <chrono>

namespace precedence::console {

/// From construction on, Ctrl+C and SIGTERM no longer end the program but the next wait. One at a time in a process.
class Interruption {
public:
    Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
    ~Interruption();

    /// Returns once somebody asked to end.
    void wait() const;
    /// Asks to end, as Ctrl+C does. Any thread.
    static void request();
};

} // namespace precedence::console
