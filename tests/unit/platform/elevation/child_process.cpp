#include "tests/unit/platform/elevation/child_process.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <thread>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace precedence::tests {
namespace {

constexpr int kSignalled = 128;

std::vector<char*> pointersTo(const std::vector<std::string>& texts) {
    std::vector<char*> made;
    made.reserve(texts.size() + 1);
    for (const std::string& text : texts)
        made.push_back(const_cast<char*>(text.c_str()));
    made.push_back(nullptr);
    return made;
}

} // namespace

ChildProcess::ChildProcess(
    const std::vector<std::string>& arguments, const std::vector<std::string>& environment, std::optional<int> kept) {
    std::array<int, 2> ends{-1, -1};
    static_cast<void>(pipe2(ends.data(), O_CLOEXEC) == 0);
    m_output = FileHandle(ends[0]);
    const FileHandle theirs(ends[1]);
    const std::vector<char*> argumentPointers = pointersTo(arguments);
    const std::vector<char*> environmentPointers = pointersTo(environment);
    m_process = fork();
    if (m_process != 0)
        return;
    dup2(theirs.get(), STDOUT_FILENO);
    if (kept)
        fcntl(*kept, F_SETFD, 0);
    execve(argumentPointers.front(), argumentPointers.data(), environmentPointers.data());
    _exit(kSignalled - 1);
}

ChildProcess::~ChildProcess() {
    kill();
    wait();
}

std::optional<std::string> ChildProcess::nextLine() {
    std::string line;
    char next = 0;
    while (read(m_output.get(), &next, 1) == 1) {
        if (next == '\n')
            return line;
        line += next;
    }
    return std::nullopt;
}

void ChildProcess::kill() const {
    if (!m_exitCode)
        ::kill(m_process, SIGKILL);
}

int ChildProcess::wait() {
    int status = 0;
    if (!m_exitCode && waitpid(m_process, &status, 0) == m_process)
        m_exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : kSignalled + WTERMSIG(status);
    return m_exitCode.value_or(-1);
}

int exitCodeOf(const std::vector<std::string>& arguments, const std::vector<std::string>& environment) {
    return ChildProcess(arguments, environment).wait();
}

bool isGone(int process) {
    constexpr int kLooks = 20'000;
    for (int look = 0; look < kLooks; ++look) {
        if (waitpid(process, nullptr, WNOHANG) < 0 && ::kill(process, 0) != 0 && errno == ESRCH)
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return false;
}

void adoptOrphans() {
    prctl(PR_SET_CHILD_SUBREAPER, 1);
}

} // namespace precedence::tests
