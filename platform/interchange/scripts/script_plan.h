// What a script is to do, before any language: which adapters, how each is named, and which steps. Private to scripts.
#pragma once

#include "platform/interchange/commands/steps.h"
#include "platform/interchange/scripts/script_text.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace precedence {

/// How a script finds an adapter. An index can be another adapter's after a restart, so it is the last way.
struct AdapterKey {
    struct Name {
        std::string text; ///< exactly as it is there
    };
    struct Guid {
        std::string text; ///< with its braces
    };
    std::variant<Name, Guid, std::uint32_t> by;
};

/// Each adapter and family that has something to set, once, in the order of the steps.
struct ScriptTarget {
    const Adapter* adapter = nullptr;
    AddressFamily family = AddressFamily::IPv4;
    AdapterKey key = {};
    std::size_t number = 0; ///< of the adapter in the script, from 1
    std::string shown = {}; ///< "Wi-Fi", in quotes and cleaned, for comments and messages
};

struct ScriptPlan {
    ScriptLanguage language = ScriptLanguage::PowerShell;
    const Snapshot& snapshot;
    ChangeSet changes = {};       ///< in the direction and the order of this script
    std::vector<Step> steps = {}; ///< their changes are positions in changes
    std::vector<std::size_t> targetOfChange = {};
    std::vector<ScriptTarget> targets = {};
    bool isUndo = false;

    [[nodiscard]] const ScriptTarget& targetOf(const Step& step) const { return targets[targetOfChange[step.change]]; }
};

/// NotNameable or NoGuid where one of the adapters cannot be found by a script of the language.
Expected<ScriptPlan> planScript(
    const ChangeSet& changes, const Snapshot& snapshot, ScriptLanguage language, bool isUndo);

// One whole script each, as the bytes of its file.
[[nodiscard]] std::string powerShellScript(const ScriptPlan& plan);
[[nodiscard]] std::string netshScript(const ScriptPlan& plan);
[[nodiscard]] std::string registryScript(const ScriptPlan& plan);
[[nodiscard]] std::string vbScript(const ScriptPlan& plan);
[[nodiscard]] std::string networkManagerScript(const ScriptPlan& plan);

} // namespace precedence
