// What a person types while a command goes on. One thread.
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace precedence::console {

class Answers {
public:
    Answers() = default;
    Answers(const Answers&) = delete;
    Answers& operator=(const Answers&) = delete;
    virtual ~Answers() = default;

    /// From now on Ctrl+C is an answer and not the end of the program.
    virtual void listen() {}
    /// The next line without its line feed; nothing where none came in that time.
    virtual std::optional<std::string> next(std::chrono::milliseconds wait) = 0;
    /// Nobody can answer any more: the input has ended, or somebody pressed Ctrl+C.
    [[nodiscard]] virtual bool isOver() const = 0;
};

} // namespace precedence::console
