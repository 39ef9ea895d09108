// What a text's signs say of the computer that it came from: its system, and by which rules it chooses routes.
#pragma once

#include "model/network/traits.h"
#include "platform/interchange/readers/findings.h"

#include <optional>
#include <string_view>

namespace precedence {

/// "10.0.22631" is "Windows 11"; empty for what is no version of Windows.
[[nodiscard]] std::string_view windowsNameOf(std::string_view version);

/// loopbackMetric: the interface metric of the loopback adapter, which is 75 from Windows 10 on and 50 before, so that
/// it tells the table of automatic metrics (KB 299540) where no version is printed.
[[nodiscard]] Traits traitsOf(const SystemSigns& signs, std::optional<std::uint32_t> loopbackMetric);

} // namespace precedence
