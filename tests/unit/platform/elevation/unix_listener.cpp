#include "tests/unit/platform/elevation/unix_listener.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cerrno>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

namespace precedence::tests {
namespace {

constexpr int kBacklog = 128;

sockaddr_un addressOf(const std::filesystem::path& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string text = path.string();
    EXPECT_LT(text.size(), sizeof address.sun_path);
    std::copy(text.begin(), text.end(), std::begin(address.sun_path));
    return address;
}

FileHandle newSocket() {
    return FileHandle(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
}

} // namespace

UnixListener::UnixListener(std::filesystem::path path)
    : m_path(std::move(path))
    , m_socket(newSocket()) {
    const sockaddr_un address = addressOf(m_path);
    EXPECT_EQ(bind(m_socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    EXPECT_EQ(listen(m_socket.get(), kBacklog), 0);
}

Expected<std::optional<Visitor>> UnixListener::accept(std::chrono::milliseconds wait) {
    pollfd watched{.fd = m_socket.get(), .events = POLLIN, .revents = 0};
    if (poll(&watched, 1, static_cast<int>(wait.count())) <= 0)
        return std::optional<Visitor>();
    FileHandle called(::accept4(m_socket.get(), nullptr, nullptr, SOCK_CLOEXEC));
    ucred caller{};
    socklen_t size = sizeof caller;
    if (called.get() < 0 || getsockopt(called.get(), SOL_SOCKET, SO_PEERCRED, &caller, &size) != 0)
        return fail({.code = ErrorCode::SystemFailure, .operation = Operation::StartHelper, .systemCode = errno});
    return std::optional(Visitor{.channel = std::make_unique<SocketChannel>(std::move(called)),
        .process = static_cast<std::uint64_t>(caller.pid)});
}

FileHandle callAt(const std::filesystem::path& path) {
    FileHandle made = newSocket();
    const sockaddr_un address = addressOf(path);
    if (connect(made.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return {};
    return made;
}

} // namespace precedence::tests
