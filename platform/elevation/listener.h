// Where the helper's call is waited for. Anybody may come; who it is, the system says, never the visitor.
#pragma once

#include "platform/elevation/channel.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>

namespace precedence {

struct Visitor {
    std::unique_ptr<Channel> channel;
    std::uint64_t process = 0; ///< the visitor's process id as the system tells it
};

class Listener {
public:
    Listener() = default;
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;
    virtual ~Listener() = default;

    /// The next visitor; nothing where the wait passed without one.
    virtual Expected<std::optional<Visitor>> accept(std::chrono::milliseconds wait) = 0;
};

} // namespace precedence
