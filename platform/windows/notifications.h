// Notifications of IP Helper as hints. The callback is run on the system's threads, never twice at a time.
#pragma once

#include "model/network/stack.h"

#include <functional>
#include <memory>

namespace precedence::windows {

/// Interfaces, routes and addresses of both families. What a notification says is never used: its row holds only a key,
/// and that may be gone already. WatchComputer and the function that refused.
Expected<std::unique_ptr<Subscription>> watchIp(std::function<void(const Hint&)> callback);

} // namespace precedence::windows
