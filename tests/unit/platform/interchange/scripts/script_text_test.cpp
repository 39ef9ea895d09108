#include "platform/interchange/scripts/script_text.h"
#include "tests/support/snapshot_builder.h"
#include "tests/unit/platform/interchange/scripts/script_samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace precedence::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

using Metric = InterfaceMetric;

/// LAN is automatic, Wi-Fi manual with 35; Wi-Fi has a persistent route and another one.
SnapshotBuilder computer(const SelectionRules& rules = windowsRules()) {
    SnapshotBuilder builder(rules);
    Adapter& lan = builder.adapter("LAN");
    lan.id = AdapterId(kGuid);
    lan.ipv4->defaultRoutesDisabled = false;
    builder.manualAdapter("Wi-Fi", 35);
    builder.route("10.0.0.0/8", "192.0.2.9", "Wi-Fi", 7).persistent = true;
    builder.route("2001:db8::/32", "", "Wi-Fi", 256);
    return builder;
}

ChangeSet changes() {
    return {MetricChange{.adapter = AdapterId(kGuid), .wanted = Metric::manual(4)},
        DefaultRoutesChange{AdapterId(kGuid), AddressFamily::IPv4, true, false},
        MetricChange{.adapter = AdapterId("Wi-Fi"),
            .family = AddressFamily::IPv6,
            .expected = Metric::manual(35),
            .wanted = Metric::automatic()},
        RouteMetricChange{AdapterId("Wi-Fi"), prefix("10.0.0.0/8"), address("192.0.2.9"), 7, 9}};
}

ChangeSet lanTo4() {
    return sampleChange();
}

TEST(ScriptTexts, BeginWithWhatTheyDo) {
    const auto powerShell = textsFor(changes(), *computer().build(), ScriptLanguage::PowerShell);
    EXPECT_TRUE(powerShell.apply.starts_with("# Sets the order of network adapters:\n"
                                             "# - \"LAN\", IPv4: metric from automatic to 4\n"
                                             "# - \"LAN\", IPv4: default routes from used to ignored\n"
                                             "# - \"Wi-Fi\", IPv6: metric from 35 to automatic\n"
                                             "# - \"Wi-Fi\", IPv4: route 10.0.0.0/8 by 192.0.2.9, metric from 7 to 9\n"
                                             "# For PowerShell as administrator, Windows 8 or later:\n"))
        << powerShell.apply;
    EXPECT_TRUE(powerShell.undo.starts_with("# Takes back what the script that belongs to it has set:\n"
                                            "# - \"Wi-Fi\", IPv4: route 10.0.0.0/8 by 192.0.2.9, metric from 9 to 7\n"
                                            "# - \"Wi-Fi\", IPv6: metric from automatic to 35\n"
                                            "# - \"LAN\", IPv4: default routes from ignored to used\n"
                                            "# - \"LAN\", IPv4: metric from 4 to automatic\n"))
        << powerShell.undo;
}

TEST(ScriptTexts, PowerShellLooksForAllAdaptersFirst) {
    const auto texts = textsFor(changes(), *computer().build(), ScriptLanguage::PowerShell);
    EXPECT_EQ(from(texts.apply, "# Every adapter"),
        "# Every adapter has to be there before anything is changed.\n"
        "$missing = @()\n"
        "$adapter1IPv4 = Find-ByName 'LAN' 'IPv4'\n"
        "if ($null -eq $adapter1IPv4) { $missing += '\"LAN\", IPv4' }\n"
        "$adapter2IPv6 = Find-ByName 'Wi-Fi' 'IPv6'\n"
        "if ($null -eq $adapter2IPv6) { $missing += '\"Wi-Fi\", IPv6' }\n"
        "$adapter2IPv4 = Find-ByName 'Wi-Fi' 'IPv4'\n"
        "if ($null -eq $adapter2IPv4) { $missing += '\"Wi-Fi\", IPv4' }\n"
        "if ($missing.Count -gt 0) {\n"
        "    Stop-Script ('Nothing was changed. Not here: ' + ($missing -join '; '))\n"
        "}\n"
        "\n"
        "try {\n"
        "    Write-Host '\"LAN\", IPv4: the metric becomes 4'\n"
        "    Set-NetIPInterface -InterfaceIndex $adapter1IPv4 -AddressFamily IPv4 -InterfaceMetric 4\n"
        "    Write-Host '\"LAN\", IPv4: default routes become ignored'\n"
        "    Set-NetIPInterface -InterfaceIndex $adapter1IPv4 -AddressFamily IPv4 -IgnoreDefaultRoutes Enabled\n"
        "    Write-Host '\"Wi-Fi\", IPv6: the metric becomes automatic'\n"
        "    Set-NetIPInterface -InterfaceIndex $adapter2IPv6 -AddressFamily IPv6 -AutomaticMetric Enabled\n"
        "    Write-Host '\"Wi-Fi\", IPv4: route 10.0.0.0/8 by 192.0.2.9, the metric becomes 9'\n"
        "    Set-NetRoute -DestinationPrefix 10.0.0.0/8 -InterfaceIndex $adapter2IPv4 -NextHop 192.0.2.9 -RouteMetric "
        "9\n"
        "} catch {\n"
        "    Stop-Script ('Stopped there: ' + $_.Exception.Message)\n"
        "}\n"
        "Write-Host 'Done.'\n"
        "exit 0\n");
}

TEST(ScriptTexts, ABatchFileStopsAtEachFailure) {
    const auto texts = textsFor(lanTo4(), *computer().build(), ScriptLanguage::Netsh);
    EXPECT_EQ(texts.apply, "@echo off\n"
                           "setlocal DisableDelayedExpansion\n"
                           "set \"code=0\"\n"
                           "rem Sets the order of network adapters:\n"
                           "rem - \"LAN\", IPv4: metric from automatic to 4\n"
                           "rem For the command prompt as administrator, Windows Vista or later.\n"
                           "rem It stops at the first failure, and its exit code is then 1.\n"
                           "rem Every adapter has to be there before anything is changed.\n"
                           "netsh interface ipv4 show interfaces interface=\"LAN\" >nul 2>&1\n"
                           "if errorlevel 1 echo Not here: \"LAN\", IPv4 >&2\n"
                           "if errorlevel 1 set \"code=1\"\n"
                           "if not \"%code%\"==\"0\" echo Nothing was changed. >&2\n"
                           "if not \"%code%\"==\"0\" goto stopped\n"
                           "echo \"LAN\", IPv4: the metric becomes 4\n"
                           "netsh interface ipv4 set interface interface=\"LAN\" metric=4 store=persistent\n"
                           "if errorlevel 1 goto failed\n"
                           "echo Done.\n"
                           "goto stopped\n"
                           ":failed\n"
                           "echo Stopped there. >&2\n"
                           "set \"code=1\"\n"
                           ":stopped\n"
                           "exit /b %code%\n");
}

TEST(ScriptTexts, ABatchFileTurnsToUtf8BeforeTheFirstCharacterThatNeedsIt) {
    const auto texts = textsFor(sampleChange(), *sampleComputer("Büro", ScriptLanguage::Netsh), ScriptLanguage::Netsh);
    const std::size_t turned = texts.apply.find("chcp 65001 >nul\n");
    ASSERT_NE(turned, std::string::npos) << texts.apply;
    EXPECT_LT(turned, texts.apply.find("ü"));
    EXPECT_THAT(texts.apply, testing::EndsWith(":stopped\nif defined page chcp %page% >nul\nexit /b %code%\n"));
}

TEST(ScriptTexts, ARegistryFileHasOneKeyForEachMetric) {
    ChangeSet set = lanTo4();
    set.emplace_back(
        MetricChange{.adapter = AdapterId(kGuid), .family = AddressFamily::IPv6, .wanted = Metric::manual(9999)});
    const auto texts = textsFor(set, *computer().build(), ScriptLanguage::Registry);
    const std::string interfaces = std::string("\\Parameters\\Interfaces\\") + kGuid + "]\n";
    const std::string services = "[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\";
    EXPECT_TRUE(texts.apply.starts_with("Windows Registry Editor Version 5.00\n\n; Sets the order")) << texts.apply;
    EXPECT_THAT(texts.apply, HasSubstr("It counts after a restart."));
    EXPECT_EQ(from(texts.apply, "; \"LAN\", IPv4"),
        "; \"LAN\", IPv4: the metric becomes 4\n" + services + "Tcpip" + interfaces +
            "\"InterfaceMetric\"=dword:00000004\n\n"
            "; \"LAN\", IPv6: the metric becomes 9999\n"
            "; This place is documented for IPv4 only. Look after the restart whether it counted.\n" +
            services + "Tcpip6" + interfaces + "\"InterfaceMetric\"=dword:0000270f\n\n");
    EXPECT_THAT(texts.undo, HasSubstr(services + "Tcpip" + interfaces + "\"InterfaceMetric\"=-\n"));
}

TEST(ScriptTexts, AnUndoSaysWhatCountsAfterARestart) {
    SnapshotBuilder builder;
    Adapter& lan = builder.adapter("LAN");
    lan.id = AdapterId(kGuid);
    lan.ipv4->metricAfterRestart = Metric::manual(77);
    for (const ScriptLanguage language :
        {ScriptLanguage::PowerShell, ScriptLanguage::Netsh, ScriptLanguage::Registry, ScriptLanguage::VbScript})
        EXPECT_THAT(textsFor(lanTo4(), *builder.build(), language).undo,
            HasSubstr("- \"LAN\", IPv4: metric from 4 to automatic, after a restart 77\n"));
}

TEST(ScriptTexts, AnUndoSaysWhereTheOldModeIsNotKnown) {
    for (const ScriptLanguage language : {ScriptLanguage::PowerShell, ScriptLanguage::Netsh, ScriptLanguage::Registry,
             ScriptLanguage::VbScript, ScriptLanguage::NetworkManager}) {
        SnapshotBuilder builder(language == ScriptLanguage::NetworkManager ? linuxRules() : windowsRules());
        Adapter& lan = builder.adapter("LAN", 30);
        lan.id = AdapterId(kGuid);
        lan.ipv4->automatic.reset();
        const ChangeSet set{
            MetricChange{.adapter = AdapterId(kGuid), .expected = Metric::manual(30), .wanted = Metric::manual(4)}};
        EXPECT_THAT(textsFor(set, *builder.build(), language).undo,
            HasSubstr(" Whether this metric was automatic is not known. 30 is what it was.\n"))
            << nameForTest(language);
    }
}

TEST(ScriptTexts, VbScriptFindsAnAdapterWithoutAUsableNameByItsGuid) {
    const auto texts = textsFor(sampleChange(), *sampleComputer("LAN", ScriptLanguage::VbScript, {.hasAlias = false}),
        ScriptLanguage::VbScript);
    EXPECT_THAT(texts.apply, HasSubstr(std::string("Set adapter1 = FindByGuid(\"") + kGuid + "\")\n"));
    const auto byName =
        textsFor(sampleChange(), *sampleComputer("LAN", ScriptLanguage::VbScript), ScriptLanguage::VbScript);
    EXPECT_THAT(byName.apply, HasSubstr("name1 = \"LAN\"\nSet adapter1 = FindByName(name1)\n"));
    EXPECT_THAT(byName.apply, HasSubstr("SetMetric adapter1, 4\n"));
    EXPECT_THAT(byName.apply, Not(HasSubstr("StdRegProv")));
    EXPECT_THAT(byName.undo, HasSubstr("KeepMetric adapter1, 0\n"));
}

TEST(ScriptTexts, VbScriptHasNoLineThatIsTooLongForIt) {
    std::string alias;
    for (int i = 0; i < 256; ++i)
        alias += "\U0001F600";
    const auto texts =
        textsFor(sampleChange(), *sampleComputer(alias, ScriptLanguage::VbScript), ScriptLanguage::VbScript);
    for (std::size_t start = 0; start < texts.apply.size();) {
        const std::size_t end = texts.apply.find('\n', start);
        ASSERT_LT(end - start, 1'000U);
        start = end + 1;
    }
}

TEST(ScriptTexts, FilesAreCalledAsTheirProgramsWant) {
    EXPECT_EQ(scriptFileOf(ScriptLanguage::PowerShell).suffix, ".ps1");
    EXPECT_EQ(scriptFileOf(ScriptLanguage::Netsh).suffix, ".cmd");
    EXPECT_EQ(scriptFileOf(ScriptLanguage::Registry).suffix, ".reg");
    EXPECT_EQ(scriptFileOf(ScriptLanguage::VbScript).suffix, ".vbs");
    EXPECT_EQ(scriptFileOf(ScriptLanguage::NetworkManager).suffix, ".sh");
    for (const ScriptLanguage language : kScriptLanguages)
        EXPECT_EQ(scriptFileOf(language).undoSuffix, "-undo" + std::string(scriptFileOf(language).suffix));
}

} // namespace
} // namespace precedence::tests
