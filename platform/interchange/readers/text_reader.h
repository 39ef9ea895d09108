// Reads one text with every reader there is, line after line.
#pragma once

#include "platform/interchange/readers/reading.h"

#include <atomic>
#include <string_view>

namespace precedence {

/// Lines that no reader took and that are no heading, rule or prompt are left as LineUse::Unread. Stops early where
/// cancelled becomes true.
[[nodiscard]] Reading readText(std::string_view bytes, const std::atomic<bool>* cancelled = nullptr);

} // namespace precedence
