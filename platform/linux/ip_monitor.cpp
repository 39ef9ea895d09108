#include "platform/linux/ip_monitor.h"

#include "platform/linux/netlink_listening.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <string>
#include <system_error>
#include <utility>

#include <poll.h>
#include <sys/eventfd.h>

namespace precedence {
namespace {

constexpr std::chrono::milliseconds kLookAgain{2};
constexpr std::size_t kLongestComplaint = 2000;

Error asWatchError(Error error) {
    error.operation = Operation::WatchComputer;
    return error;
}

/// Waits for either; -1 is skipped. Says whether the first is ready.
bool waitFor(int first, int second, int milliseconds) {
    std::array<pollfd, 2> waits{pollfd{first, POLLIN, 0}, pollfd{second, POLLIN, 0}};
    ::poll(waits.data(), waits.size(), milliseconds);
    return waits[0].revents != 0;
}

/// What it printed before it ended, and how it ended.
Error endOf(ChildProcess& child, const Command& command) {
    std::string said(kLongestComplaint, '\0');
    const ssize_t count = ::read(child.output().get(), said.data(), said.size());
    said.resize(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    while (!said.empty() && said.back() == '\n')
        said.pop_back();
    child.kill();
    const int code = child.wait();
    return {.code = ErrorCode::ProgramFailed,
        .operation = Operation::WatchComputer,
        .subject = command.text(),
        .detail = said,
        .systemCode = code};
}

} // namespace

Expected<std::unique_ptr<Subscription>> IpMonitor::start(IpMonitorOptions options, Callback callback) {
    FileHandle stop(::eventfd(0, EFD_CLOEXEC));
    if (!stop.isOpen())
        return fail({.operation = Operation::WatchComputer, .subject = options.command.text(), .systemCode = errno});
    std::unique_ptr<IpMonitor> monitor(new IpMonitor(std::move(options), std::move(callback), std::move(stop)));
    std::promise<Expected<void>> promise;
    std::future<Expected<void>> started = promise.get_future();
    try {
        monitor->m_thread = std::thread(&IpMonitor::run, monitor.get(), std::move(promise));
    } catch (const std::system_error& error) {
        return fail({.operation = Operation::WatchComputer,
            .subject = monitor->m_options.command.text(),
            .systemCode = error.code().value()});
    }
    if (const Expected<void> result = started.get(); !result)
        return fail(asWatchError(result.error()));
    return std::unique_ptr<Subscription>(std::move(monitor));
}

IpMonitor::IpMonitor(IpMonitorOptions options, Callback callback, FileHandle stop)
    : m_options(std::move(options))
    , m_callback(std::move(callback))
    , m_stop(std::move(stop)) {}

IpMonitor::~IpMonitor() {
    ::eventfd_write(m_stop.get(), 1);
    if (m_thread.joinable())
        m_thread.join();
}

void IpMonitor::run(std::promise<Expected<void>> started) {
    if (const Expected<void> first = runOnce(&started); !first) {
        started.set_value(first);
        return;
    }
    std::chrono::milliseconds delay = m_options.firstDelay;
    while (!isStopping(delay)) {
        const auto begin = std::chrono::steady_clock::now();
        if (!runOnce(nullptr))
            giveHint();
        const bool heldOut = std::chrono::steady_clock::now() - begin > m_options.longestDelay;
        delay = heldOut ? m_options.firstDelay : std::min(delay * 2, m_options.longestDelay);
    }
}

/// One monitor from its start to its end. An error: it never listened. The promise is kept as soon as it listens.
Expected<void> IpMonitor::runOnce(std::promise<Expected<void>>* started) {
    auto child = ChildProcess::start(m_options.command, ChildProcess::Errors::WithOutput);
    if (!child)
        return fail(child.error());
    const Outcome outcome = waitUntilListening(*child);
    if (outcome == Outcome::Ended)
        return fail(endOf(*child, m_options.command));
    if (started)
        started->set_value({});
    // Before a restarted monitor listened, and before one that does not show when it did, changes went unseen.
    if (!started || outcome == Outcome::Unseen)
        giveHint();
    passHints(*child);
    return {};
}

IpMonitor::Outcome IpMonitor::waitUntilListening(ChildProcess& child) const {
    const auto deadline = std::chrono::steady_clock::now() + m_options.longestStart;
    while (std::chrono::steady_clock::now() < deadline) {
        if (isListeningToNetlink(child.id()))
            return Outcome::Listening;
        // What it printed is left for later: a change that it heard of already, or its complaint before its end.
        pollfd output{child.output().get(), 0, 0};
        if (::poll(&output, 1, 0) > 0)
            return Outcome::Ended;
        if (isStopping(kLookAgain))
            return Outcome::Stopped;
    }
    return Outcome::Unseen;
}

/// Until the monitor ends or this object does.
void IpMonitor::passHints(ChildProcess& child) const {
    std::array<char, 65536> burst{};
    while (!waitFor(m_stop.get(), child.output().get(), -1)) {
        const ssize_t count = ::read(child.output().get(), burst.data(), burst.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return;
        giveHint();
    }
}

bool IpMonitor::isStopping(std::chrono::milliseconds wait) const {
    return waitFor(m_stop.get(), -1, static_cast<int>(wait.count()));
}

void IpMonitor::giveHint() const {
    m_callback({.sections = Sections::Ip});
}

} // namespace precedence
