// `ip route get`: the kernel's own answer to where traffic goes.
#pragma once

#include "model/network/system_answer.h"

#include <string>
#include <string_view>
#include <vector>

namespace precedence {

/// The arguments of `ip` that ask it. A zone that names no adapter of the snapshot is left to the kernel to refuse.
[[nodiscard]] std::vector<std::string> argumentsOf(const Question& question, const Snapshot& snapshot);

/// What `ip -j route get` printed; nothing where that cannot be read.
[[nodiscard]] std::optional<SystemAnswer> parseSystemAnswer(std::string_view text);

} // namespace precedence
