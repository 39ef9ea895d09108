// Other programs, started without a shell and with argument lists only. They get no descriptor of ours but their
// output, no input, and the default signal handling. No zombie is left: who starts a program waits for it.
#pragma once

#include "model/network/error.h"
#include "platform/files/file_handle.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace precedence {

struct Command {
    std::string program; ///< a path, or a name to look for in PATH and then where system tools are
    std::vector<std::string> arguments = {};

    /// As a person would type it: the subject of errors.
    [[nodiscard]] std::string text() const;
};

/// A program that runs. Moves like a handle; the destructor kills it at once and waits for its end.
class ChildProcess {
public:
    enum class Errors : std::uint8_t { Apart, WithOutput };

    /// ProgramMissing or SystemFailure; the operation of errors is the caller's to set.
    [[nodiscard]] static Expected<ChildProcess> start(const Command& command, Errors errors);

    ChildProcess(ChildProcess&& other) noexcept;
    ChildProcess& operator=(ChildProcess&& other) noexcept;
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;
    ~ChildProcess();

    [[nodiscard]] pid_t id() const { return m_id; }
    [[nodiscard]] FileHandle& output() { return m_output; }
    [[nodiscard]] FileHandle& errors() { return m_errors; }
    void kill();
    /// Waits for its end: the exit code, or 128 + the number of the signal that ended it, as a shell says it.
    int wait();

private:
    ChildProcess() = default;

    pid_t m_id = -1;
    FileHandle m_output;
    FileHandle m_errors;
};

/// Everything that the program printed, once it ended well. ProgramMissing; ProgramFailed where it exits with another
/// code than 0, or runs longer than allowed and is killed; SystemFailure. Blocks.
[[nodiscard]] Expected<std::string> outputOf(const Command& command, std::chrono::milliseconds longest);

} // namespace precedence
