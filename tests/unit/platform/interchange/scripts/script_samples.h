// Names that try to be more than names, and a small computer to put them on.
#pragma once

#include "platform/interchange/scripts/script_text.h"

#include <array>
#include <random>
#include <string>
#include <vector>

namespace precedence::tests {

inline constexpr std::array kScriptLanguages{ScriptLanguage::PowerShell, ScriptLanguage::Netsh,
    ScriptLanguage::Registry, ScriptLanguage::VbScript, ScriptLanguage::NetworkManager};

inline constexpr const char* kGuid = "{93123211-9629-4E04-82F0-EA2E4F221468}";

[[nodiscard]] std::vector<std::string> hostileAliases();
/// Of all that has a meaning somewhere, in any order; here and there no UTF-8.
[[nodiscard]] std::string randomAlias(std::mt19937& random);

/// Two adapters; the one with the alias is automatic and the other one manual. Its id is kGuid and its index 7, unless
/// told otherwise. Of the system that the language is for.
struct SampleOptions {
    std::string id = kGuid;
    bool hasIndex = true;
    bool hasAlias = true;
    const char* description = "Example NIC";
};
[[nodiscard]] SnapshotPtr sampleComputer(
    const std::string& alias, ScriptLanguage language, const SampleOptions& options = {});
/// Its metric in IPv4, from automatic to 4.
[[nodiscard]] ChangeSet sampleChange(const std::string& id = kGuid);

/// The texts of both files, in UTF-8 and with \n at the ends of lines. A refusal fails the test.
struct Texts {
    std::string apply = {};
    std::string undo = {};
};
[[nodiscard]] Texts textsFor(const ChangeSet& set, const Snapshot& snapshot, ScriptLanguage language);
/// The lines from the one that begins so on.
[[nodiscard]] std::string from(const std::string& text, const std::string& start);

[[nodiscard]] std::string nameForTest(ScriptLanguage language);

} // namespace precedence::tests
