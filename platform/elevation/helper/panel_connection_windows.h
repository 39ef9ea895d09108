// The helper's way to the panel that started it: the pipe that was named to it, when its server is that panel.
#pragma once

#include "platform/elevation/channel.h"

#include <memory>
#include <string>

namespace precedence {

/// HelperLost where there is no such pipe; RequestRefused where its server is not the process that started this one, or
/// runs none of the product's programs from this program's own folder.
Expected<std::unique_ptr<Channel>> connectToPanel(const std::string& pipeName);

} // namespace precedence
