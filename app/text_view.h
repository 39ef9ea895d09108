// Turns what was read from texts into what the panel says of them. Any thread; takes as long as the texts are long.
#pragma once

#include "app/pages/text_values.h"
#include "platform/interchange/capture.h"

#include <span>

namespace precedence {

/// texts: those that the capture was made of. Of the lines that were not read the first kMostUnreadShown are shown,
/// each with kNeighbours lines on either side.
[[nodiscard]] TextView textView(const Capture& capture, std::span<const CaptureText> texts);

inline constexpr qsizetype kMostUnreadShown = 500;
inline constexpr std::size_t kNeighbours = 2;

} // namespace precedence
