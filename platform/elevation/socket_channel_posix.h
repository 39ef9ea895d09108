// A channel over a connected stream socket: the two ends of a socketpair, in tests and for the lab. Owns the socket.
#pragma once

#include "platform/elevation/channel.h"
#include "platform/elevation/frame.h"
#include "platform/files/file_handle.h"

#include <chrono>
#include <memory>
#include <utility>

namespace precedence {

class SocketChannel final : public Channel {
public:
    /// How long a send waits for an end that reads nothing; HelperLost then.
    static constexpr std::chrono::milliseconds kRoomPatience{10'000};

    explicit SocketChannel(FileHandle socket, std::chrono::milliseconds roomPatience = kRoomPatience);

    Expected<void> send(std::string_view message) override;
    Expected<std::optional<std::string>> receive(std::optional<std::chrono::milliseconds> wait) override;
    void close() override;

private:
    Expected<void> sendAll(std::string_view left);
    /// One more piece of what the other end sends; false where it has nothing yet.
    Expected<bool> takePiece();

    FileHandle m_socket;
    std::chrono::milliseconds m_roomPatience;
    FrameDecoder m_decoder;
};

/// Both ends of one connection, closed in programs that are started. HelperRefused with the system's code.
Expected<std::pair<FileHandle, FileHandle>> connectedSockets();

} // namespace precedence
