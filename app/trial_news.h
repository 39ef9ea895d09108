// What there is to tell of a trial, with what led to it.
#pragma once

#include "model/network/stack.h"

namespace precedence {

struct TrialNews {
    enum class Cause : std::uint8_t {
        Began,     ///< asked has what was to be tried
        Kept,      ///< somebody said keep
        WentBack,  ///< somebody said to go back
        GotTime,   ///< somebody asked for more time
        Recovered, ///< what was left behind was looked for, or tried again
        ByItself,  ///< the deadline came, what was left went back, or the helper was lost
    };
    Cause cause = Cause::ByItself;
    ChangeSet asked = {};
    Expected<TrialStatus> told = {};
};

} // namespace precedence
