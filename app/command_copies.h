// Commands for another computer as they are put on the clipboard: those that make the changes to be run, those that
// undo them as remarks below, so that pasting all of it undoes nothing.
#pragma once

#include "platform/interchange/commands/command_text.h"

#include <QString>

namespace precedence {

/// netsh where the computer is known to be older than PowerShell's commands for it (Windows 8), else PowerShell.
[[nodiscard]] CommandLanguage usualLanguage(const Traits& traits);
[[nodiscard]] CommandLanguage otherLanguage(CommandLanguage language);

[[nodiscard]] QString clipboardText(const CommandText& commands, CommandLanguage language);
/// What was copied, and what to do with it.
[[nodiscard]] QString copiedSentence(CommandLanguage language);

} // namespace precedence
