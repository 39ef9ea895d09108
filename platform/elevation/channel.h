// The way between the panel and its helper: whole messages in order, in both directions.
// One thread sends and one receives at a time; close may come from any. Whoever owns a channel owns its end of it.
#pragma once

#include "model/network/error.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace precedence {

class Channel {
public:
    Channel() = default;
    Channel(const Channel&) = delete;
    Channel& operator=(const Channel&) = delete;
    virtual ~Channel() = default;

    /// One message is the text of one frame, 1 to kLargestMessage bytes; RequestRefused for another length.
    /// HelperLost where the other end is gone, or reads nothing for too long; the channel is closed then.
    virtual Expected<void> send(std::string_view message) = 0;
    /// The next whole message; without a wait as long as it takes. Nothing where the wait passed without one: the part
    /// of a message that came stays, and goes on next time. HelperLost when either end is closed. RequestRefused for a
    /// frame length of 0 or above kLargestMessage; the channel cannot be used afterwards.
    virtual Expected<std::optional<std::string>> receive(std::optional<std::chrono::milliseconds> wait) = 0;
    /// Wakes a receive, and a send that waits for room, on other threads.
    virtual void close() = 0;
};

} // namespace precedence
