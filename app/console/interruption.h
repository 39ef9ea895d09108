// Ctrl+C and a request to end, as something to wait for.
#pragma once

#include <chrono>

namespace precedence::console {

/// From construction on, Ctrl+C, SIGTERM and the end of the terminal no longer end the program; the program is told.
/// One at a time in a process.
class Interruption {
public:
    Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
    ~Interruption();

    /// Whether somebody asked to end.
    [[nodiscard]] bool isAsked() const;
    /// Returns once somebody did.
    void wait() const;
    /// Asks to end, as Ctrl+C does. Any thread.
    static void request();
};

} // namespace precedence::console
