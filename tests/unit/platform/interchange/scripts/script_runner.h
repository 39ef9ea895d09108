// Runs scripts for Windows on a Windows that is played, line by line, so that tests see what a script leaves behind. It
// knows the statements that our scripts are made of and refuses everything else that would change something.
#pragma once

#include "platform/interchange/scripts/script_text.h"
#include "tests/unit/platform/interchange/pretend_windows.h"

#include <string>
#include <string_view>

namespace precedence::tests {

enum class RunResult : std::uint8_t {
    Done,
    Missing, ///< an adapter that is looked for is not there: nothing was changed
    Refused, ///< a statement that Windows would not take, or that no script of ours has
};

[[nodiscard]] RunResult runScript(std::string_view file, ScriptLanguage language, PretendWindows& computer);

} // namespace precedence::tests
