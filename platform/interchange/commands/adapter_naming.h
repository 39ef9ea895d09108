// How a command names the one adapter that it is about, so that it never means another one.
#pragma once

#include "model/network/change_set.h"
#include "platform/interchange/commands/command_text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace precedence {

/// An alias that stands quoted, ready for a command line, an index, or a script's variable that holds one.
struct AdapterNaming {
    struct QuotedAlias {
        std::string text;
    };
    struct IndexVariable {
        std::string text;
    };
    std::variant<QuotedAlias, std::uint32_t, IndexVariable> by;
};

/// By its alias, which stays when the computer restarts, where no other adapter of the snapshot has it (in whatever
/// case) and it can be quoted; else by its index, where that is its own. NotNameable where neither can be.
/// change is what the error is about.
Expected<AdapterNaming> namingOf(const Change& change, const Snapshot& snapshot, CommandLanguage language);

/// In whatever case of ASCII letters.
[[nodiscard]] bool isAliasOfAnother(std::string_view alias, const Adapter& own, const Snapshot& snapshot);
/// netsh takes one argument for both, and reads digits as an index. True also for an alias of nothing but blanks.
[[nodiscard]] bool looksLikeIndex(std::string_view alias);
/// Nothing where it has none, or where it means another adapter as well.
[[nodiscard]] std::optional<std::uint32_t> indexFor(
    const Adapter& adapter, const Snapshot& snapshot, CommandLanguage language);

} // namespace precedence
