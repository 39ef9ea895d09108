// Standard input, a line at a time and without waiting longer than asked: a terminal, a pipe or a file. A Ctrl+C ends
// the answers, not the program, while this object lives. One at a time in a process.
#pragma once

#include "app/console/answers.h"
#include "app/console/interruption.h"

namespace precedence::console {

class TypedAnswers final : public Answers {
public:
    void listen() override;
    std::optional<std::string> next(std::chrono::milliseconds wait) override;
    [[nodiscard]] bool isOver() const override;

private:
    /// Some more of the input, where any comes in that time.
    void read(std::chrono::milliseconds wait);
    std::optional<std::string> takeLine();

    std::optional<Interruption> m_interruption = {}; ///< once somebody listens
    std::string m_text = {};                         ///< read and not asked for yet
    bool m_hasEnded = false;
};

} // namespace precedence::console
