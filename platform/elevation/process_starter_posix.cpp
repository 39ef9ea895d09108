#include "platform/elevation/process_starter_posix.h"

#include "platform/elevation/socket_channel_posix.h"
#include "platform/trial/trial_clock.h"

#include <array>
#include <cerrno>
#include <optional>
#include <thread>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace precedence {
namespace {

using std::chrono::milliseconds;

// In the helper, where nothing else is open behind the three that every program has.
constexpr int kChannelNumber = 3;
constexpr int kNewsNumber = 4;

Error refusal(int code, const std::filesystem::path& file) {
    return {.code = code == ENOENT ? ErrorCode::HelperMissing : ErrorCode::HelperRefused,
        .operation = Operation::StartHelper,
        .subject = file.string(),
        .systemCode = code};
}

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
    std::vector<char*> made;
    made.reserve(texts.size() + 1);
    for (std::string& text : texts)
        made.push_back(text.data());
    made.push_back(nullptr);
    return made;
}

/// What the child needs, made before it is there: between fork and exec nothing may be allocated.
struct Launch {
    std::vector<std::string> arguments;
    std::vector<std::string> environment;
    std::vector<char*> argumentPointers = pointersTo(arguments);
    std::vector<char*> environmentPointers = pointersTo(environment);
    int channel = -1;
    int news = -1;
};

/// Runs in the child. Returns the system's code where the program could not be started.
int becomeHelper(const Launch& launch) {
    // Both are moved out of the way first: either may have the other's new number.
    const int news = fcntl(launch.news, F_DUPFD, kNewsNumber + 1);
    const int channel = fcntl(launch.channel, F_DUPFD, kNewsNumber + 1);
    if (news < 0 || channel < 0 || dup2(channel, kChannelNumber) < 0 || dup2(news, kNewsNumber) < 0 ||
        fcntl(kNewsNumber, F_SETFD, FD_CLOEXEC) < 0)
        return errno;
    close_range(kNewsNumber + 1, ~0U, 0);
    // A session of its own: what is typed at a terminal ends the panel, and the helper by its channel, in that order.
    setsid();
    execve(launch.arguments.front().c_str(), launch.argumentPointers.data(), launch.environmentPointers.data());
    return errno;
}

/// 0 once the program runs; else the system's code. The pipe closes by itself when the program starts.
int codeFrom(int news) {
    int code = 0;
    ssize_t got = 0;
    do {
        got = read(news, &code, sizeof code);
    } while (got < 0 && errno == EINTR);
    return got == static_cast<ssize_t>(sizeof code) ? code : 0;
}

/// The channel, and the process at its other end.
class ProcessChannel final : public Channel {
public:
    ProcessChannel(FileHandle socket, pid_t process)
        : m_channel(std::move(socket))
        , m_process(process) {}
    ~ProcessChannel() override {
        m_channel.close();
        constexpr int kLooks = 1000;
        constexpr milliseconds kBetween{10};
        for (int look = 0; look < kLooks && waitpid(m_process, nullptr, WNOHANG) == 0; ++look)
            std::this_thread::sleep_for(kBetween);
    }

    Expected<void> send(std::string_view message) override { return m_channel.send(message); }
    Expected<std::optional<std::string>> receive(std::optional<milliseconds> wait) override {
        return m_channel.receive(wait);
    }
    void close() override { m_channel.close(); }

private:
    SocketChannel m_channel;
    pid_t m_process;
};

} // namespace

ProcessStarter::ProcessStarter(HelperProgram program, milliseconds patience)
    : m_program(std::move(program))
    , m_patience(patience) {}

Expected<std::unique_ptr<Channel>> ProcessStarter::start() {
    auto sockets = connectedSockets();
    if (!sockets)
        return fail(sockets.error());
    std::array<int, 2> pipeEnds{-1, -1};
    if (pipe2(pipeEnds.data(), O_CLOEXEC) != 0)
        return fail(refusal(errno, m_program.file));
    const FileHandle newsIn(pipeEnds[0]);
    FileHandle newsOut(pipeEnds[1]);
    const std::string nonce = randomName();
    const Launch launch{.arguments = {m_program.file.string(), std::to_string(kChannelNumber), nonce},
        .environment = m_program.environment,
        .channel = sockets->second.get(),
        .news = newsOut.get()};
    const pid_t child = fork();
    if (child == 0) {
        const int code = becomeHelper(launch);
        static_cast<void>(!write(kNewsNumber, &code, sizeof code));
        _exit(1);
    }
    if (child < 0)
        return fail(refusal(errno, m_program.file));
    newsOut.close();
    sockets->second.close();
    auto channel = std::make_unique<ProcessChannel>(std::move(sockets->first), child);
    if (const int code = codeFrom(newsIn.get()); code != 0)
        return fail(refusal(code, m_program.file));
    m_process = child;
    if (!greet(*channel, nonce, m_patience))
        return fail(
            {.code = ErrorCode::HelperSilent, .operation = Operation::StartHelper, .subject = m_program.file.string()});
    return channel;
}

} // namespace precedence
