#include "platform/linux/process.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>

namespace precedence {
namespace {

constexpr std::size_t kChunk = 65536;
constexpr std::size_t kLongestComplaint = 2000;

tl::unexpected<Error> systemFailure(const Command& command, int code) {
    return fail({.code = ErrorCode::SystemFailure, .subject = command.text(), .systemCode = code});
}

/// Desktop users seldom have the sbin folders in PATH, and that is where `ip` is.
std::optional<std::string> findProgram(const std::string& program) {
    if (program.find('/') != std::string::npos)
        return ::access(program.c_str(), X_OK) == 0 ? std::optional(program) : std::nullopt;
    const char* path = std::getenv("PATH");
    const std::string folders = std::string(path ? path : "") + ":/usr/sbin:/sbin:/usr/bin:/bin";
    for (std::size_t start = 0; start < folders.size();) {
        const std::size_t end = std::min(folders.find(':', start), folders.size());
        const std::string file = folders.substr(start, end - start) + '/' + program;
        // An empty or relative part of PATH would mean the working folder, which is nobody's promise.
        if (file.front() == '/' && end != start && ::access(file.c_str(), X_OK) == 0)
            return file;
        start = end + 1;
    }
    return std::nullopt;
}

struct Pipe {
    FileHandle read;
    FileHandle write;
};

std::optional<Pipe> makePipe() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return std::nullopt;
    return Pipe{FileHandle(ends[0]), FileHandle(ends[1])};
}

/// What posix_spawn is told: attributes and file actions, freed with the object.
class SpawnPlan {
public:
    SpawnPlan(int output, int errors) {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawn_file_actions_addopen(&m_actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&m_actions, output, STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&m_actions, errors, STDERR_FILENO);
        // Descriptors that other libraries opened without close-on-exec.
        posix_spawn_file_actions_addclosefrom_np(&m_actions, STDERR_FILENO + 1);
        posix_spawnattr_init(&m_attributes);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        // A child whose reader died has to end at its next line, also where this program ignores SIGPIPE.
        sigset_t defaults;
        sigemptyset(&defaults);
        sigaddset(&defaults, SIGPIPE);
        posix_spawnattr_setsigdefault(&m_attributes, &defaults);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;
    ~SpawnPlan() {
        posix_spawnattr_destroy(&m_attributes);
        posix_spawn_file_actions_destroy(&m_actions);
    }

    /// 0, or the error.
    int run(pid_t& id, const std::string& file, const Command& command) const {
        std::vector<std::string> words{command.program};
        words.insert(words.end(), command.arguments.begin(), command.arguments.end());
        std::vector<char*> pointers;
        pointers.reserve(words.size() + 1);
        for (std::string& word : words)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
        return posix_spawn(&id, file.c_str(), &m_actions, &m_attributes, pointers.data(), environ);
    }

private:
    posix_spawn_file_actions_t m_actions{};
    posix_spawnattr_t m_attributes{};
};

/// Appends what can be read at once; closes the handle at its end.
void readSome(FileHandle& handle, std::string& text) {
    const std::size_t before = text.size();
    text.resize(before + kChunk);
    const ssize_t count = ::read(handle.get(), text.data() + before, kChunk);
    const bool again = count < 0 && errno == EINTR;
    text.resize(before + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    if (count <= 0 && !again)
        handle.close();
}

/// Reads both until they end; false where that takes too long.
bool readBoth(ChildProcess& child, std::string& output, std::string& errors, std::chrono::milliseconds longest) {
    const auto deadline = std::chrono::steady_clock::now() + longest;
    while (child.output().isOpen() || child.errors().isOpen()) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return false;
        // poll skips negative descriptors.
        std::array<pollfd, 2> waits{pollfd{child.output().get(), POLLIN, 0}, pollfd{child.errors().get(), POLLIN, 0}};
        ::poll(waits.data(), waits.size(), static_cast<int>(left.count()));
        if (waits[0].revents != 0)
            readSome(child.output(), output);
        if (waits[1].revents != 0)
            readSome(child.errors(), errors);
        if (errors.size() > kLongestComplaint)
            errors.resize(kLongestComplaint);
    }
    return true;
}

} // namespace

std::string Command::text() const {
    std::string text = program;
    for (const std::string& argument : arguments)
        text += ' ' + argument;
    return text;
}

Expected<ChildProcess> ChildProcess::start(const Command& command, Errors errors) {
    const auto file = findProgram(command.program);
    if (!file)
        return fail({.code = ErrorCode::ProgramMissing, .subject = command.text(), .detail = command.program});
    auto output = makePipe();
    if (!output)
        return systemFailure(command, errno);
    Pipe complaints;
    if (errors == Errors::Apart) {
        auto made = makePipe();
        if (!made)
            return systemFailure(command, errno);
        complaints = std::move(*made);
    }
    const SpawnPlan plan(output->write.get(), errors == Errors::Apart ? complaints.write.get() : output->write.get());
    ChildProcess child;
    if (const int code = plan.run(child.m_id, *file, command); code != 0) {
        child.m_id = -1;
        return systemFailure(command, code);
    }
    child.m_output = std::move(output->read);
    child.m_errors = std::move(complaints.read);
    return child;
}

ChildProcess::ChildProcess(ChildProcess&& other) noexcept
    : m_id(std::exchange(other.m_id, -1))
    , m_output(std::move(other.m_output))
    , m_errors(std::move(other.m_errors)) {}

ChildProcess& ChildProcess::operator=(ChildProcess&& other) noexcept {
    std::swap(m_id, other.m_id);
    std::swap(m_output, other.m_output);
    std::swap(m_errors, other.m_errors);
    return *this;
}

ChildProcess::~ChildProcess() {
    kill();
    wait();
}

void ChildProcess::kill() {
    if (m_id > 0)
        ::kill(m_id, SIGKILL);
}

int ChildProcess::wait() {
    if (m_id <= 0)
        return 0;
    int status = 0;
    while (::waitpid(m_id, &status, 0) < 0) {
        // ECHILD: somebody in this program set SIGCHLD to be ignored, so that the kernel keeps no status for us.
        if (errno != EINTR)
            break;
    }
    m_id = -1;
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

Expected<std::string> outputOf(const Command& command, std::chrono::milliseconds longest) {
    auto child = ChildProcess::start(command, ChildProcess::Errors::Apart);
    if (!child)
        return fail(child.error());
    std::string output;
    std::string errors;
    const bool inTime = readBoth(*child, output, errors, longest);
    if (!inTime)
        child->kill();
    const int code = child->wait();
    if (inTime && code == 0)
        return output;
    while (!errors.empty() && errors.back() == '\n')
        errors.pop_back();
    return fail({.code = ErrorCode::ProgramFailed, .subject = command.text(), .detail = errors, .systemCode = code});
}

} // namespace precedence
