// Where the lab gets its time from, so that a test can let an hour pass at once. Callable from any thread.
#pragma once

#include <chrono>

namespace precedence {

class LabClock {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    LabClock() = default;
    LabClock(const LabClock&) = delete;
    LabClock& operator=(const LabClock&) = delete;
    virtual ~LabClock() = default;

    [[nodiscard]] virtual TimePoint now() const = 0;
};

class SteadyLabClock final : public LabClock {
public:
    [[nodiscard]] TimePoint now() const override { return std::chrono::steady_clock::now(); }
};

} // namespace precedence
