// What /sys and /proc tell about an adapter beside `ip`. Absent where a file is not there or belongs to another
// adapter.
#pragma once

#include "model/network/adapter.h"

#include <string>

namespace precedence {

/// Fills in medium and link speed from /sys/class/net. That folder may show another network namespace than ours, so
/// the index has to agree.
void readSysFiles(const std::string& folder, Adapter& adapter);

/// Takes IPv6 off the adapter, or puts it on, as /proc/sys/net/ipv6/conf/NAME/disable_ipv6 says.
void readIPv6Switch(const std::string& settingsFolder, Adapter& adapter);

/// Whether this kernel has IPv6 at all.
[[nodiscard]] bool hasIPv6(const std::string& settingsFolder);

/// PRETTY_NAME of an os-release file (freedesktop.org); empty where there is none.
[[nodiscard]] std::string systemName(const std::string& releaseFile);

} // namespace precedence
