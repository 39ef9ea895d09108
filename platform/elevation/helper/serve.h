// The helper's conversation: what it does for the one panel at the other end of its channel, and nothing else.
#pragma once

#include "model/network/stack.h"
#include "platform/elevation/channel.h"

namespace precedence {

/// What the helper serves. Outlives the call.
struct Served {
    TrialService& trials;
    StackReader& reader; ///< for checks
};

/// Takes back what an earlier trial left, then answers requests until goodbye, or until the channel is closed, breaks
/// or carries what is no message. Whatever ends it, what is on trial goes back before it returns. A request is checked
/// as a whole before anything is called for it; one that is refused calls nothing. Deadlines are the trials' own: no
/// panel that is slow or silent holds them up.
void serve(Channel& channel, const Served& served);

} // namespace precedence
