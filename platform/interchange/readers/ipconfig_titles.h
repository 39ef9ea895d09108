// The headings of `ipconfig`: a kind of adapter in the system's language, and the alias.
#pragma once

#include "model/network/metric.h"

#include <string>
#include <string_view>

namespace precedence {

struct IpconfigTitle {
    std::string alias = {}; ///< the whole title where the kind is in a language that is not known here
    Medium medium = Medium::Unknown;
};

/// "Ethernet adapter Office" is "Office", wired. Kinds are hints: an unknown one only leaves the alias longer.
[[nodiscard]] IpconfigTitle splitTitle(std::string_view title);

} // namespace precedence
