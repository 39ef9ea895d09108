// Starts the helper with administrator rights.
#pragma once

#include "platform/elevation/channel.h"

#include <memory>

namespace precedence {

class HelperStarter {
public:
    HelperStarter() = default;
    HelperStarter(const HelperStarter&) = delete;
    HelperStarter& operator=(const HelperStarter&) = delete;
    virtual ~HelperStarter() = default;

    /// Asks for rights where the system asks, starts the program and admits it; takes as long as somebody thinks about
    /// the question. HelperMissing; HelperRefused; AccessDenied with systemCode 1223 where the user said no;
    /// HelperSilent.
    virtual Expected<std::unique_ptr<Channel>> start() = 0;
};

} // namespace precedence
