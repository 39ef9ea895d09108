// A program that a test starts, listens to and kills. Killed and waited for at its end.
#pragma once

#include "platform/elevation/socket_channel_posix.h"

#include <optional>
#include <string>
#include <vector>

namespace precedence::tests {

class ChildProcess {
public:
    /// kept: a descriptor that the program finds under the same number.
    ChildProcess(const std::vector<std::string>& arguments, const std::vector<std::string>& environment,
        std::optional<int> kept = {});
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;
    ~ChildProcess();

    [[nodiscard]] int process() const { return m_process; }
    /// The next line that it prints; nothing at its end.
    [[nodiscard]] std::optional<std::string> nextLine();
    void kill() const;
    /// Its exit code; 128 and the signal's number where that ended it.
    int wait();

private:
    int m_process = -1;
    std::optional<int> m_exitCode = {};
    FileHandle m_output;
};

/// The exit code of a program that is left to end by itself.
int exitCodeOf(const std::vector<std::string>& arguments, const std::vector<std::string>& environment = {});
/// Waits until no process has that id, and collects it where it has become ours.
[[nodiscard]] bool isGone(int process);
/// From now on what the programs that we start leave behind becomes ours, so that its end can be waited for.
void adoptOrphans();

} // namespace precedence::tests
