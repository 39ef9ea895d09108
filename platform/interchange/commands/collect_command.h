// The one line to send to somebody, so that one paste brings back everything that is read here from texts.
// It changes nothing, needs no rights, and puts what it collects on the clipboard.
#pragma once

#include <string_view>

namespace precedence {

/// For Windows 7 to 11 in any language, typed into the command prompt or into PowerShell; not for a batch file.
[[nodiscard]] std::string_view collectCommandForWindows();

/// For any shell of Linux. Where there is no clipboard (no display, or none of wl-copy, xclip and xsel) it prints.
[[nodiscard]] std::string_view collectCommandForLinux();

} // namespace precedence
