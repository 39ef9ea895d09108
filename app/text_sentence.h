// What was read from texts, in one sentence for people: of which tools, how much, and what was not read. Any thread.
#pragma once

#include "platform/interchange/capture.h"

#include <QString>

namespace precedence {

/// "From text: route print, 27 + 14 routes, 2 lines not read. Not this computer." capture: one that has a snapshot.
[[nodiscard]] QString textSentence(const Capture& capture);

} // namespace precedence
