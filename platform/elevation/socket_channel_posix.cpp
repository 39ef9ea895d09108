#include "platform/elevation/socket_channel_posix.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace precedence {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;
using End = std::optional<Clock::time_point>;

constexpr std::size_t kPiece = 65'536; // bytes

tl::unexpected<Error> lost(int code = 0) {
    Error error{.code = ErrorCode::HelperLost, .operation = Operation::Try};
    if (code != 0)
        error.systemCode = code;
    return fail(std::move(error));
}

End endOf(std::optional<milliseconds> wait) {
    return wait ? End(Clock::now() + *wait) : std::nullopt;
}

/// What is left of a wait, as poll counts it: rounded up, so that it is not asked again and again for less than 1 ms.
int pollTime(const End& end) {
    if (!end)
        return -1;
    constexpr milliseconds kLongest{60'000};
    const auto left = std::chrono::ceil<milliseconds>(*end - Clock::now());
    return static_cast<int>(std::clamp(left, milliseconds(0), kLongest).count());
}

/// False where the time came first. An end that is gone counts as ready: the call that follows says so.
Expected<bool> isReady(int socket, short events, const End& end) {
    while (true) {
        pollfd watched{.fd = socket, .events = events, .revents = 0};
        const int found = poll(&watched, 1, pollTime(end));
        if (found > 0)
            return true;
        if (found < 0 && errno != EINTR)
            return lost(errno);
        if (found == 0 && end && Clock::now() >= *end)
            return false;
    }
}

bool isJustBusy(int code) {
    return code == EAGAIN || code == EINTR;
}

} // namespace

SocketChannel::SocketChannel(FileHandle socket, milliseconds roomPatience)
    : m_socket(std::move(socket))
    , m_roomPatience(roomPatience) {}

Expected<void> SocketChannel::send(std::string_view message) {
    const auto frame = encodeFrame(message);
    if (!frame)
        return fail(frame.error());
    auto sent = sendAll(*frame);
    // Half a frame may be on its way: what follows it would be taken for the rest.
    if (!sent)
        close();
    return sent;
}

Expected<void> SocketChannel::sendAll(std::string_view left) {
    while (!left.empty()) {
        const auto ready = isReady(m_socket.get(), POLLOUT, endOf(m_roomPatience));
        if (!ready || !*ready)
            return ready ? lost(ETIMEDOUT) : fail(ready.error());
        // A broken connection is an answer here, not the end of the program.
        const ssize_t sent = ::send(m_socket.get(), left.data(), left.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && !isJustBusy(errno))
            return lost(errno);
        left.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(sent, 0)));
    }
    return {};
}

Expected<bool> SocketChannel::takePiece() {
    std::array<char, kPiece> piece; // NOLINT(cppcoreguidelines-pro-type-member-init): recv fills it
    const ssize_t got = recv(m_socket.get(), piece.data(), piece.size(), MSG_DONTWAIT);
    if (got == 0 || (got < 0 && !isJustBusy(errno)))
        return lost(got == 0 ? 0 : errno);
    if (got > 0)
        m_decoder.feed({piece.data(), static_cast<std::size_t>(got)});
    return got > 0;
}

Expected<std::optional<std::string>> SocketChannel::receive(std::optional<milliseconds> wait) {
    const End end = endOf(wait);
    while (true) {
        auto message = m_decoder.next();
        if (!message || *message)
            return message;
        const auto ready = isReady(m_socket.get(), POLLIN, end);
        if (!ready)
            return fail(ready.error());
        if (!*ready)
            return std::optional<std::string>();
        if (const auto taken = takePiece(); !taken)
            return fail(taken.error());
        // An end that drips is always ready, and would hold us for as long as it likes.
        if (end && Clock::now() >= *end)
            return m_decoder.next();
    }
}

/// The number stays ours until the end, so that no thread that still waits on it ever meets somebody else's file.
void SocketChannel::close() {
    shutdown(m_socket.get(), SHUT_RDWR);
}

Expected<std::pair<FileHandle, FileHandle>> connectedSockets() {
    std::array<int, 2> ends{-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return fail({.code = ErrorCode::HelperRefused, .operation = Operation::StartHelper, .systemCode = errno});
    return std::pair(FileHandle(ends[0]), FileHandle(ends[1]));
}

} // namespace precedence
