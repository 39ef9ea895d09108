// Scripts as files of a test's folder, run by the programs that Wine has for them.
#pragma once

#include "platform/interchange/scripts/script_text.h"
#include "tests/support/temporary_folder.h"

#include <string>

namespace precedence::doubles {

inline constexpr const char* kScriptGuid = "{5D0E000B-1AB0-4C0D-9E00-00000000000A}";

struct Ran {
    int code = -1;
    std::string output = {}; ///< and what was complained of, with \n at the ends of lines
};

class ScriptFiles {
public:
    /// For an adapter of this name whose id is kScriptGuid and whose index is 7; from automatic to 4.
    ScriptFiles(const std::string& name, ScriptLanguage language, AddressFamily family = AddressFamily::IPv4);

    [[nodiscard]] const ScriptText& text() const { return m_text; }
    /// Writes the text to a file of the language and runs a command line, in which FILE stands for it.
    [[nodiscard]] Ran run(const std::string& text, std::string commandLine) const;

private:
    tests::TemporaryFolder m_folder;
    ScriptLanguage m_language;
    ScriptText m_text;
};

} // namespace precedence::doubles
