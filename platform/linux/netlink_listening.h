// Whether another process has subscribed to changes of the network, as far as /proc shows it.
#pragma once

#include <sys/types.h>

namespace precedence {

/// True once the process has a netlink socket that takes part in groups, and sleeps: it waits for messages, and what
/// comes from now on is queued for it. False where that is not so yet, and where /proc does not show it.
///
/// `ip monitor` prints nothing when it starts, and after it has bound its socket it lists all links on that same
/// socket; messages that come in between are dropped. A listing is answered without sleeping, so that the first sleep
/// with a bound socket is the one that waits.
[[nodiscard]] bool isListeningToNetlink(pid_t process);

} // namespace precedence
