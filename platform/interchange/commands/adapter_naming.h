// How a command names the one adapter that it is about, so that it never means another one.
#pragma once

#include "model/network/change_set.h"
#include "platform/interchange/commands/command_text.h"

#include <cstdint>
#include <string>
#include <variant>

namespace precedence {

/// An alias that stands quoted, ready for a command line, or an index.
struct AdapterNaming {
    struct QuotedAlias {
        std::string text;
    };
    std::variant<QuotedAlias, std::uint32_t> by;
};

/// By its alias, which stays when the computer restarts, where no other adapter of the snapshot has it (in whatever
/// case) and it can be quoted; else by its index, where that is its own. NotNameable where neither can be.
/// change is what the error is about.
Expected<AdapterNaming> namingOf(const Change& change, const Snapshot& snapshot, CommandLanguage language);

} // namespace precedence
