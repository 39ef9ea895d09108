// Scripts that bring a change set about on another computer, each with the script that takes it back. A script looks
// for every adapter before it changes anything, says what it does, and stops at the first failure with an exit code
// that is not 0. What was read somewhere stands in it as a literal of its language, letter for letter, or not at all;
// in comments and messages it is cleaned. Pure functions.
#pragma once

#include "model/network/change_set.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace precedence {

enum class ScriptLanguage : std::uint8_t {
    PowerShell,     ///< Windows 8 and later (NetTCPIP); UTF-8 with a byte order mark
    Netsh,          ///< a batch file, Windows Vista and later; UTF-8
    Registry,       ///< a file for the registry editor, any Windows, counts after a restart; UTF-16LE
    VbScript,       ///< Windows Script Host and WMI, Windows XP and later, IPv4 only; ASCII
    NetworkManager, ///< POSIX sh with nmcli and ip, Linux; UTF-8 and whatever bytes a name has
};

/// Whole files as bytes, in the encoding and with the ends of lines that the program wants. Empty for no changes.
struct ScriptText {
    std::string apply;
    std::string undo; ///< last change first; a comment says where an old value is only partly known

    friend bool operator==(const ScriptText&, const ScriptText&) = default;
};

/// How the names of the two files end; some programs go by that.
struct ScriptFile {
    std::string_view suffix;
    std::string_view undoSuffix;
};
[[nodiscard]] ScriptFile scriptFileOf(ScriptLanguage language);
/// How the language is called in an error's detail.
[[nodiscard]] std::string_view nameOf(ScriptLanguage language);

/// Refused as a whole, always with the operation WriteScript: what problemsOf refuses; NotSupported where the language
/// is not for the snapshot's system; NotInFormat for a change that the language has no way to make; NoGuid in a
/// registry file, whose keys are GUIDs; NotNameable for an adapter that the language cannot name; MetricOutOfRange for
/// a route metric that it cannot write.
Expected<ScriptText> scriptFor(const ChangeSet& changes, const Snapshot& snapshot, ScriptLanguage language);

} // namespace precedence
