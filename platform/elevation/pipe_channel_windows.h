// A channel over a named pipe that was opened for overlapped work: either end. Shares the pipe with the listener that
// it came from, which may let it go to the next visitor.
#pragma once

#include "platform/elevation/channel.h"
#include "platform/elevation/frame.h"
#include "platform/files/system_handle.h"

#include <chrono>
#include <memory>

namespace precedence {

class PipeChannel final : public Channel {
public:
    /// How long a send waits for an end that reads nothing; HelperLost then.
    static constexpr std::chrono::milliseconds kRoomPatience{10'000};

    explicit PipeChannel(std::shared_ptr<void> pipe, std::chrono::milliseconds roomPatience = kRoomPatience);

    Expected<void> send(std::string_view message) override;
    Expected<std::optional<std::string>> receive(std::optional<std::chrono::milliseconds> wait) override;
    void close() override;

    [[nodiscard]] void* pipe() const { return m_pipe.get(); }

private:
    struct Started;
    /// How many bytes; nothing where the time came first, and then nothing is under way any more.
    Expected<std::optional<std::size_t>> finish(
        Started& started, bool isStarted, std::optional<std::chrono::milliseconds> wait);

    std::shared_ptr<void> m_pipe;
    SystemHandle m_closed; ///< an event that stays set
    std::chrono::milliseconds m_roomPatience;
    FrameDecoder m_decoder;
};

} // namespace precedence
