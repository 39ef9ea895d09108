// GetBestRoute2: which route Windows itself would take. Read only, any thread.
#pragma once

#include "model/network/system_answer.h"

namespace precedence::windows {

/// NoSuchAdapter for a zone that names none; NotSupported where the family has no stack; SystemFailure with
/// GetBestRoute2 as the subject.
Expected<SystemAnswer> askBestRoute(const Question& question, const Snapshot& snapshot);

} // namespace precedence::windows
