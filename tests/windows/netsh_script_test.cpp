// Batch files are run by Wine's cmd, with a netsh beside them that writes down what it is called with. Wine's cmd reads
// every batch file in the OEM code page, whatever chcp says, so that names here are of ASCII.
#include "tests/windows/script_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include <windows.h>

namespace precedence::doubles {
namespace {

using testing::HasSubstr;
using testing::Not;

/// Where netsh.exe lies: below this program's folder.
std::string netshFolder() {
    std::string path(MAX_PATH, '\0');
    path.resize(GetModuleFileNameA(nullptr, path.data(), static_cast<DWORD>(path.size())));
    return path.substr(0, path.rfind('\\')) + "\\netsh";
}

/// A batch file that ran, and the calls of netsh, one a line.
struct BatchRun {
    Ran ran;
    std::string calls;
};

/// The netsh refuses calls with this argument; nullptr: none.
BatchRun run(const ScriptFiles& files, const std::string& text, const char* refused = nullptr) {
    const tests::TemporaryFolder folder;
    folder.write("calls", "");
    SetEnvironmentVariableA("PRECEDENCE_NETSH_CALLS", folder.path("calls").c_str());
    SetEnvironmentVariableA("PRECEDENCE_NETSH_REFUSES", refused);
    Ran ran = files.run(text, "cd /d " + netshFolder() + " && cmd /c FILE");
    return {.ran = std::move(ran), .calls = folder.read("calls")};
}

std::string question(const std::string& name) {
    return "interface|ipv4|show|interfaces|interface=" + name + "\n";
}

std::string answer(const std::string& name, const std::string& metric) {
    return "interface|ipv4|set|interface|interface=" + name + "|metric=" + metric + "|store=persistent\n";
}

TEST(BatchFiles, NameTheAdapterLetterForLetter) {
    for (const std::string name : {"LAN", "Ann's", "100%", "%PATH%", "%%", "%code%", "!x!", "a & b", "a | b > c < d",
             "^", "(x)", "; x", "a\\b", "LAN*", "-x", "$(x) `y`", "a=b, c"}) {
        const ScriptFiles files(name, ScriptLanguage::Netsh);
        const BatchRun apply = run(files, files.text().apply);
        EXPECT_EQ(apply.ran.code, 0) << apply.ran.output;
        EXPECT_EQ(apply.calls, question(name) + answer(name, "4"));
        EXPECT_THAT(apply.ran.output, HasSubstr("\"" + name + "\", IPv4: the metric becomes 4\n"));
        EXPECT_THAT(apply.ran.output, testing::EndsWith("Done.\n"));
        EXPECT_EQ(run(files, files.text().undo).calls, question(name) + answer(name, "automatic"));
    }
}

TEST(BatchFiles, UseTheIndexOfANameThatTheyCannotHold) {
    for (const std::string name : {"a\" & calc & \"", "a\nb", "12", "LAN\\"}) {
        const ScriptFiles files(name, ScriptLanguage::Netsh);
        const BatchRun apply = run(files, files.text().apply);
        EXPECT_EQ(apply.ran.code, 0) << apply.ran.output;
        EXPECT_EQ(apply.calls, question("7") + answer("7", "4"));
    }
}

TEST(BatchFiles, ChangeNothingWhereTheAdapterIsMissing) {
    const ScriptFiles files("LAN", ScriptLanguage::Netsh);
    const BatchRun missing = run(files, files.text().apply, "show");
    EXPECT_EQ(missing.ran.code, 1) << missing.ran.output;
    EXPECT_EQ(missing.calls, question("LAN"));
    EXPECT_THAT(missing.ran.output, HasSubstr("Not here: \"LAN\", IPv4"));
    EXPECT_THAT(missing.ran.output, HasSubstr("Nothing was changed."));
}

TEST(BatchFiles, StopAtTheFirstFailure) {
    const ScriptFiles files("LAN", ScriptLanguage::Netsh);
    const BatchRun refused = run(files, files.text().apply, "set");
    EXPECT_EQ(refused.ran.code, 1) << refused.ran.output;
    EXPECT_THAT(refused.ran.output, HasSubstr("said by netsh\n")) << "what netsh says of it is shown";
    EXPECT_THAT(refused.ran.output, HasSubstr("Stopped there."));
    EXPECT_THAT(refused.ran.output, Not(HasSubstr("Done.")));
}

} // namespace
} // namespace precedence::doubles
