#include "tests/unit/platform/elevation/channel_pair.h"

#include <gtest/gtest.h>

#include <sys/socket.h>

namespace precedence::tests {

ChannelPair channelPair(std::chrono::milliseconds roomPatience) {
    auto ends = *connectedSockets();
    return {.panel = std::make_unique<SocketChannel>(std::move(ends.first), roomPatience),
        .helper = std::make_unique<SocketChannel>(std::move(ends.second), roomPatience)};
}

RawPair rawPair(std::chrono::milliseconds roomPatience) {
    auto ends = *connectedSockets();
    return {
        .raw = std::move(ends.first), .channel = std::make_unique<SocketChannel>(std::move(ends.second), roomPatience)};
}

void sendBytes(const FileHandle& socket, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t sent = send(socket.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
        ASSERT_GT(sent, 0);
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

} // namespace precedence::tests
