// A change as text: in journals, among originals, and in requests to the helper. The same closed schema everywhere, so
// that what is found on a disk is believed no more than what a process sends.
#pragma once

#include "model/network/stack.h"
#include "platform/json/json_cursor.h"
#include "platform/json/json_names.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstddef>

namespace precedence {

inline constexpr std::array kDurabilityNames{
    NameEntry<Durability>{Durability::Kept, "kept"},
    NameEntry<Durability>{Durability::UntilRestart, "untilRestart"},
};

[[nodiscard]] nlohmann::json changeJson(const Change& change);
/// What is wrong with it, an unknown key for example, is reported at the cursor.
[[nodiscard]] Change readChange(const JsonCursor& at);
[[nodiscard]] nlohmann::json changesJson(const ChangeSet& changes);
/// Empty, and reported, where there are fewer or more; none of them is read then.
[[nodiscard]] ChangeSet readChanges(const JsonCursor& at, std::size_t fewest, std::size_t most);

} // namespace precedence
