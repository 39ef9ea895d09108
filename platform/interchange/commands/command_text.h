// Commands that bring a change set about on another Windows computer, to be pasted or sent there, and those that take
// it back. Everything that was read somewhere is quoted or refused (quoting.h); nothing else comes from elsewhere.
#pragma once

#include "model/network/change_set.h"

#include <cstdint>
#include <string>

namespace precedence {

enum class CommandLanguage : std::uint8_t {
    PowerShell, ///< Windows 8 and later (NetTCPIP)
    Netsh,      ///< Windows Vista and later, at a command prompt
};

/// Both are whole lines, each ended by \n, the first of them a remark on where they run. Empty for no changes.
struct CommandText {
    std::string apply;
    std::string undo; ///< last change first; a remark stands before a line whose old value is only partly known

    friend bool operator==(const CommandText&, const CommandText&) = default;
};

/// Settings of adapters, and metrics of persistent routes, change now and after a restart; those of other routes change
/// now, because nothing of them is kept. Undo brings back what stood in each place, where the snapshot tells.
/// Refused as a whole: what problemsOf refuses, adapters that no command can name (NotNameable), stacks that have no
/// such commands (NotSupported: Windows XP and earlier, Linux), and route metrics that the language cannot write.
Expected<CommandText> commandsFor(const ChangeSet& changes, const Snapshot& snapshot, CommandLanguage language);

} // namespace precedence
