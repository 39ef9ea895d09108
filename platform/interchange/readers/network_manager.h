// What `nmcli device show` tells of a device.
#pragma once

#include "platform/interchange/readers/records.h"

namespace precedence {

/// False where it names no device.
bool addDevice(Reading& reading, const Record& record);

} // namespace precedence
