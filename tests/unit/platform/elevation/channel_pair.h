// Two ends of one channel in this process, and a plain socket for an end that does what no channel would.
#pragma once

#include "platform/elevation/socket_channel_posix.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace precedence::tests {

struct ChannelPair {
    std::unique_ptr<SocketChannel> panel;
    std::unique_ptr<SocketChannel> helper;
};
[[nodiscard]] ChannelPair channelPair(std::chrono::milliseconds roomPatience = SocketChannel::kRoomPatience);

/// Every other receive comes back with nothing, as one whose wait is over.
class HesitantChannel final : public Channel {
public:
    explicit HesitantChannel(std::unique_ptr<Channel> channel)
        : m_channel(std::move(channel)) {}

    Expected<void> send(std::string_view message) override { return m_channel->send(message); }
    Expected<std::optional<std::string>> receive(std::optional<std::chrono::milliseconds> wait) override {
        m_hesitates = !m_hesitates;
        if (m_hesitates)
            return std::optional<std::string>();
        return m_channel->receive(wait);
    }
    void close() override { m_channel->close(); }

private:
    std::unique_ptr<Channel> m_channel;
    bool m_hesitates = false;
};

struct RawPair {
    FileHandle raw;
    std::unique_ptr<SocketChannel> channel;
};
[[nodiscard]] RawPair rawPair(std::chrono::milliseconds roomPatience = SocketChannel::kRoomPatience);
/// All of the bytes, as they are.
void sendBytes(const FileHandle& socket, std::string_view bytes);

} // namespace precedence::tests
