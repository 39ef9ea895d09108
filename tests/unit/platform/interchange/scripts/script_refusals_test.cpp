#include "platform/interchange/scripts/script_text.h"
#include "tests/support/snapshot_builder.h"
#include "tests/unit/platform/interchange/scripts/script_samples.h"

#include <gtest/gtest.h>

#include <string>

namespace precedence::tests {
namespace {

using Metric = InterfaceMetric;

constexpr auto kWriteScript = Operation::WriteScript;

SelectionRules xpRules() {
    return {.metricsAdd = false, .strongHost = false, .automaticTable = WindowsGeneration::WindowsXpSp2};
}
SelectionRules windows2000Rules() {
    return {.metricsAdd = false, .strongHost = false, .automaticTable = WindowsGeneration::Windows2000};
}

SnapshotBuilder computer(const SelectionRules& rules, const char* system) {
    SnapshotBuilder builder(rules);
    builder.traits().system = system;
    Adapter& adapter = builder.adapter("LAN");
    adapter.id = AdapterId(kGuid);
    adapter.ipv4->defaultRoutesDisabled = false;
    builder.route("10.0.0.0/8", "192.0.2.9", "LAN", 7);
    builder.route("2001:db8::/32", "", "LAN", 256);
    return builder;
}

std::optional<Error> refusal(const ChangeSet& changes, const Snapshot& snapshot, ScriptLanguage language) {
    const auto script = scriptFor(changes, snapshot, language);
    return script ? std::nullopt : std::optional(script.error());
}

ErrorCode codeOf(const std::optional<Error>& error) {
    return error ? error->code : ErrorCode::NothingToChange; // which no case here expects
}

TEST(ScriptRefusals, ALanguageIsForItsSystemsOnly) {
    const auto isRefused = [](const SelectionRules& rules, ScriptLanguage language) {
        const auto error = refusal(sampleChange(), *computer(rules, "Sample System").build(), language);
        if (error) {
            EXPECT_EQ(
                error, (Error{.code = ErrorCode::NotSupported, .operation = kWriteScript, .detail = "Sample System"}));
        }
        return error.has_value();
    };
    struct Case {
        ScriptLanguage language;
        bool onWindows, onXp, on2000, onLinux;
    };
    for (const Case& one : {Case{ScriptLanguage::PowerShell, true, false, false, false},
             Case{ScriptLanguage::Netsh, true, false, false, false},
             Case{ScriptLanguage::Registry, true, true, true, false},
             Case{ScriptLanguage::VbScript, true, true, false, false},
             Case{ScriptLanguage::NetworkManager, false, false, false, true}}) {
        SCOPED_TRACE(nameForTest(one.language));
        EXPECT_NE(isRefused(windowsRules(), one.language), one.onWindows);
        EXPECT_NE(isRefused(xpRules(), one.language), one.onXp);
        EXPECT_NE(isRefused(windows2000Rules(), one.language), one.on2000);
        EXPECT_NE(isRefused(linuxRules(), one.language), one.onLinux);
    }
}

TEST(ScriptRefusals, WhatIsWrongWithASetIsWrongWithItsScript) {
    const auto snapshot = computer(windowsRules(), "").build();
    for (const ScriptLanguage language : kScriptLanguages) {
        EXPECT_EQ(
            refusal({MetricChange{.adapter = AdapterId("gone"), .wanted = Metric::manual(4)}}, *snapshot, language),
            (Error{.code = ErrorCode::NoSuchAdapter, .operation = kWriteScript, .subject = "gone"}));
        EXPECT_EQ(
            codeOf(refusal(
                {MetricChange{.adapter = AdapterId(kGuid), .expected = Metric::manual(1), .wanted = Metric::manual(4)}},
                *snapshot, language)),
            ErrorCode::Conflict);
        EXPECT_EQ(codeOf(refusal({MetricChange{.adapter = AdapterId(kGuid), .wanted = Metric::manual(10'000)}},
                      *snapshot, language)),
            ErrorCode::MetricOutOfRange);
    }
}

TEST(ScriptRefusals, NoChangesAreNoScript) {
    for (const ScriptLanguage language : kScriptLanguages) {
        const auto script = scriptFor({}, *computer(windowsRules(), "").build(), language);
        ASSERT_TRUE(script.has_value());
        EXPECT_EQ(*script, ScriptText());
    }
}

void expectNotInFormat(const Change& change, ScriptLanguage language, const std::string& subject,
    const SelectionRules& rules = windowsRules()) {
    EXPECT_EQ(refusal({change}, *computer(rules, "").build(), language), (Error{.code = ErrorCode::NotInFormat,
                                                                             .operation = kWriteScript,
                                                                             .subject = subject,
                                                                             .detail = std::string(nameOf(language))}))
        << nameForTest(language) << " " << subject;
}

TEST(ScriptRefusals, ARegistryFileHoldsInterfaceMetricsOnly) {
    expectNotInFormat(
        DefaultRoutesChange{AdapterId(kGuid), AddressFamily::IPv4, true, false}, ScriptLanguage::Registry, "LAN, IPv4");
    expectNotInFormat(RouteMetricChange{AdapterId(kGuid), prefix("10.0.0.0/8"), address("192.0.2.9"), 7, 9},
        ScriptLanguage::Registry, "10.0.0.0/8, LAN");
    const MetricChange six{.adapter = AdapterId(kGuid), .family = AddressFamily::IPv6, .wanted = Metric::manual(4)};
    expectNotInFormat(six, ScriptLanguage::Registry, "LAN, IPv6", xpRules());
    EXPECT_TRUE(scriptFor({six}, *computer(windowsRules(), "").build(), ScriptLanguage::Registry).has_value());
}

TEST(ScriptRefusals, VbScriptSetsManualMetricsOfIPv4Only) {
    expectNotInFormat(
        DefaultRoutesChange{AdapterId(kGuid), AddressFamily::IPv4, true, false}, ScriptLanguage::VbScript, "LAN, IPv4");
    expectNotInFormat(RouteMetricChange{AdapterId(kGuid), prefix("10.0.0.0/8"), address("192.0.2.9"), 7, 9},
        ScriptLanguage::VbScript, "10.0.0.0/8, LAN");
    expectNotInFormat(
        MetricChange{.adapter = AdapterId(kGuid), .family = AddressFamily::IPv6, .wanted = Metric::manual(4)},
        ScriptLanguage::VbScript, "LAN, IPv6");
    SnapshotBuilder manual;
    manual.manualAdapter("LAN", 30);
    EXPECT_EQ(
        codeOf(refusal(
            {MetricChange{.adapter = AdapterId("LAN"), .expected = Metric::manual(30), .wanted = Metric::automatic()}},
            *manual.build(), ScriptLanguage::VbScript)),
        ErrorCode::NotInFormat);
}

TEST(ScriptRefusals, VbScriptWritesNoUndoWithANumberThatItsMethodRefuses) {
    SnapshotBuilder builder;
    builder.manualAdapter("LAN", 20'000);
    EXPECT_EQ(
        refusal({MetricChange{
                    .adapter = AdapterId("LAN"), .expected = Metric::manual(20'000), .wanted = Metric::manual(4)}},
            *builder.build(), ScriptLanguage::VbScript),
        (Error{.code = ErrorCode::MetricOutOfRange, .operation = kWriteScript, .subject = "LAN", .detail = "20000"}));
}

TEST(ScriptRefusals, PowerShellWritesNoRouteMetricBeyondSixteenBits) {
    SnapshotBuilder builder = computer(windowsRules(), "");
    builder.route("198.51.100.0/24", "192.0.2.9", "LAN", 70'000);
    EXPECT_EQ(refusal({RouteMetricChange{AdapterId(kGuid), prefix("198.51.100.0/24"), address("192.0.2.9"), 70'000, 9}},
                  *builder.build(), ScriptLanguage::PowerShell),
        (Error{.code = ErrorCode::MetricOutOfRange,
            .operation = kWriteScript,
            .subject = "198.51.100.0/24, LAN",
            .detail = "70000"}));
}

TEST(ScriptRefusals, LinuxHasNoIPv6RouteWithMetricZero) {
    EXPECT_EQ(codeOf(refusal({RouteMetricChange{AdapterId(kGuid), prefix("2001:db8::/32"),
                                 IpAddress::unspecified(AddressFamily::IPv6), 256, 0}},
                  *computer(linuxRules(), "").build(), ScriptLanguage::NetworkManager)),
        ErrorCode::MetricOutOfRange);
}

TEST(ScriptRefusals, OlderOrdersAreInNoFormat) {
    SnapshotBuilder builder = computer(windowsRules(), "");
    Snapshot::Parts parts = builder.build()->parts();
    parts.olderOrders.providers =
        ProviderOrder{.providers = {Provider{.service = "LanmanWorkstation"}, Provider{.service = "WebClient"}}};
    const SnapshotPtr snapshot = Snapshot::make(std::move(parts));
    const ChangeSet changes{ProviderOrderChange{
        .expected = {"LanmanWorkstation", "WebClient"}, .wanted = {"WebClient", "LanmanWorkstation"}}};
    ASSERT_TRUE(problemsOf(changes, *snapshot).empty());
    for (const ScriptLanguage language :
        {ScriptLanguage::PowerShell, ScriptLanguage::Netsh, ScriptLanguage::Registry, ScriptLanguage::VbScript})
        EXPECT_EQ(codeOf(refusal(changes, *snapshot, language)), ErrorCode::NotInFormat) << nameForTest(language);
    EXPECT_EQ(codeOf(refusal(changes, *snapshot, ScriptLanguage::NetworkManager)), ErrorCode::NotSupported);
}

} // namespace
} // namespace precedence::tests
