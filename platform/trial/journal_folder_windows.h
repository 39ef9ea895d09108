// Where the journal lies on Windows: in the folder for data of programs that all users share, as the system tells it.
#pragma once

#include "platform/trial/journal_file.h"

#include <filesystem>

namespace precedence {

/// Empty where the system does not tell. Never asks the environment.
[[nodiscard]] std::filesystem::path journalFolder();

} // namespace precedence
