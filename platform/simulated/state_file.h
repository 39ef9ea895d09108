// A lab's state in a file that several processes share. Every change is read, made and written under one lock, so that
// none is lost; readers need no lock, because the file is replaced as a whole. A file that is not a state of this
// scenario, or is cut off, is refused and never overwritten.
// Calls for one object come from one thread at a time.
#pragma once

#include "platform/simulated/computer.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace precedence {

class StateFile {
public:
    /// How a change goes through: it edits the computer, or says why not; nothing is written then.
    using Edit = std::function<Expected<void>(Computer&)>;

    StateFile(std::filesystem::path file, std::chrono::milliseconds wait);

    /// Makes the file where there is none.
    Expected<void> create(const Computer& computer);
    /// True where the computer was brought to another state than at the last load or edit.
    Expected<bool> load(Computer& computer);
    Expected<void> edit(Computer& computer, const Edit& edit);

private:
    Expected<bool> loadText(Computer& computer, const std::string& text);
    Expected<void> store(const Computer& computer);

    std::filesystem::path m_file;
    std::chrono::milliseconds m_wait;
    std::optional<std::string> m_lastText = {}; ///< what the computer in memory stands for
};

/// The state as text, and back; the text must be a state of this computer's scenario. subject names it in errors.
[[nodiscard]] std::string stateToText(const Computer& computer);
Expected<ComputerState> parseState(std::string_view text, const Computer& computer, const std::string& subject);

} // namespace precedence
