// VBScripts are parsed and run by Wine's cscript. Its WMI for scripts (wbemdisp of Wine 8.0) reaches the double of
// WbemLocator, but calls no methods: it takes the name of a method for a property, and ExecMethod_ is not there. So
// GetObject is another one here, in VBScript, which is put behind the script; and ChrW, which Wine 8.0 does not have,
// as far as ASCII goes. That every other character comes out as it was is shown by
// tests/unit/platform/interchange/scripts.
#include "tests/windows/script_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace precedence::doubles {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* kStandIns = R"(
Class StandInAdapter
  Public Index
  Public NetConnectionID
  Public SettingID
  Public Answer
  Public Function SetIPConnectionMetric(metric)
    WScript.Echo "METHOD " & SettingID & " " & metric
    SetIPConnectionMetric = Answer
  End Function
End Class
Function StandIn(index, name, guid, answer)
  Set StandIn = New StandInAdapter
  StandIn.Index = index
  StandIn.NetConnectionID = name
  StandIn.SettingID = guid
  StandIn.Answer = answer
End Function
Class StandInWmi
  Public Function ExecQuery(query)
    ExecQuery = StandIns()
  End Function
  Public Function SetDWORDValue(root, key, name, value)
    WScript.Echo "REGISTRY " & Hex(root) & " " & key & " " & name & " " & value
    SetDWORDValue = 0
  End Function
End Class
Function GetObject(moniker)
  WScript.Echo "MONIKER " & moniker
  Set GetObject = New StandInWmi
End Function
Function ChrW(code)
  ChrW = Chr(code)
End Function
)";

/// The name from its characters' numbers, in another way than scripts write it.
std::string expressionOf(const std::string& name) {
    std::string made = "\"\"";
    for (const char c : name)
        made += " & Chr(" + std::to_string(static_cast<unsigned char>(c)) + ")";
    return made;
}

/// A computer with two other adapters, one of which has no name, and the one with the name.
std::string computerWith(const std::string& name, int answer) {
    return std::string(kStandIns) + "Function StandIns()\n  StandIns = Array(StandIn(1, Null, \"{1}\", 0), " +
           "StandIn(2, \"other\", \"{2}\", 0), StandIn(3, " + expressionOf(name) + ", \"" + kScriptGuid + "\", " +
           std::to_string(answer) + "))\nEnd Function\n";
}

constexpr const char* kRun = "cscript //nologo FILE";

TEST(VbScripts, SetTheMetricOfTheOneAdapterThatHasTheName) {
    for (const std::string name : {"LAN", "Ann's", "\" & calc & \"", "%PATH%", "a\nb\r\nWScript.Quit 3\r\n", "' x",
             "LAN*", "1", " ", "x\x1b[31m", "\\\"", "&|<>^()!`$"}) {
        const ScriptFiles files(name, ScriptLanguage::VbScript);
        const Ran ran = files.run(files.text().apply + computerWith(name, 0), kRun);
        EXPECT_EQ(ran.code, 0) << ran.output;
        EXPECT_THAT(ran.output, HasSubstr(std::string("METHOD ") + kScriptGuid + " 4\n"));
        EXPECT_THAT(ran.output, Not(HasSubstr("METHOD {1}")));
        EXPECT_THAT(ran.output, Not(HasSubstr("METHOD {2}")));
        EXPECT_THAT(ran.output, testing::EndsWith("Done.\n"));
    }
}

TEST(VbScripts, ChangeNothingWhereTheAdapterIsMissing) {
    const ScriptFiles files("LAN", ScriptLanguage::VbScript);
    for (const std::string elsewhere : {"LAN 2", "lan"}) {
        const Ran ran = files.run(files.text().apply + computerWith(elsewhere, 0), kRun);
        EXPECT_EQ(ran.code, 1) << ran.output;
        EXPECT_THAT(ran.output, HasSubstr("Not here: \"LAN\"\nNothing was changed.\n"));
        EXPECT_THAT(ran.output, Not(HasSubstr("METHOD")));
    }
}

TEST(VbScripts, ChangeNothingWhereTwoAdaptersHaveTheName) {
    const ScriptFiles files("other", ScriptLanguage::VbScript);
    const Ran ran = files.run(files.text().apply + computerWith("other", 0), kRun);
    EXPECT_EQ(ran.code, 1) << ran.output;
    EXPECT_THAT(ran.output, Not(HasSubstr("METHOD")));
}

TEST(VbScripts, SayWhatTheMethodAnswers) {
    const ScriptFiles files("LAN", ScriptLanguage::VbScript);
    const Ran later = files.run(files.text().apply + computerWith("LAN", 1), kRun);
    EXPECT_EQ(later.code, 0) << later.output;
    EXPECT_THAT(later.output, HasSubstr("It counts after a restart.\n"));
    for (const int refusal : {64, 84, 91}) {
        const Ran refused = files.run(files.text().apply + computerWith("LAN", refusal), kRun);
        EXPECT_EQ(refused.code, 1) << refused.output;
        EXPECT_THAT(refused.output, HasSubstr("refused with " + std::to_string(refusal) + ".\n"));
        EXPECT_THAT(refused.output, Not(HasSubstr("Done.")));
    }
}

TEST(VbScripts, TakeAnAutomaticMetricBackThroughTheRegistry) {
    const ScriptFiles files("LAN", ScriptLanguage::VbScript);
    const Ran ran = files.run(files.text().undo + computerWith("LAN", 0), kRun);
    EXPECT_EQ(ran.code, 0) << ran.output;
    EXPECT_THAT(ran.output,
        HasSubstr(
            std::string("REGISTRY 80000002 SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces\\") +
            kScriptGuid + " InterfaceMetric 0\n"));
    EXPECT_THAT(ran.output, HasSubstr("That counts after a restart.\nDone.\n"));
    EXPECT_THAT(ran.output, Not(HasSubstr("METHOD")));
}

TEST(VbScripts, StopWhereThereIsNoWmi) {
    const ScriptFiles files("LAN", ScriptLanguage::VbScript);
    std::string withoutWmi = files.text().apply + computerWith("LAN", 0);
    const std::string made = "  Set GetObject = New StandInWmi\n";
    withoutWmi.replace(withoutWmi.find(made), made.size(), "  Err.Raise 429\n");
    const Ran ran = files.run(withoutWmi, kRun);
    EXPECT_EQ(ran.code, 1) << ran.output;
    EXPECT_THAT(ran.output, HasSubstr("WMI failed: 1AD"));
}

} // namespace
} // namespace precedence::doubles
