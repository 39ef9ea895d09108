// Two ends of one channel in this process, and a plain socket for an end that does what no channel would.
#pragma once

#include "platform/elevation/socket_channel_posix.h"

#include <memory>
#include <string_view>

namespace precedence::tests {

struct ChannelPair {
    std::unique_ptr<SocketChannel> panel;
    std::unique_ptr<SocketChannel> helper;
};
[[nodiscard]] ChannelPair channelPair(std::chrono::milliseconds roomPatience = SocketChannel::kRoomPatience);

struct RawPair {
    OwnedDescriptor raw;
    std::unique_ptr<SocketChannel> channel;
};
[[nodiscard]] RawPair rawPair(std::chrono::milliseconds roomPatience = SocketChannel::kRoomPatience);
/// All of the bytes, as they are.
void sendBytes(const OwnedDescriptor& socket, std::string_view bytes);

} // namespace precedence::tests
