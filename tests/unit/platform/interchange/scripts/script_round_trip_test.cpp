// Scripts run on a Windows that is played: what they leave behind is what was wanted, and the undo leaves behind what
// was there.
#include "model/network/observed_changes.h"
#include "platform/interchange/scripts/script_text.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/seed.h"
#include "tests/unit/platform/interchange/random_computer.h"
#include "tests/unit/platform/interchange/scripts/script_runner.h"
#include "tests/unit/platform/interchange/scripts/script_samples.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace precedence::tests {
namespace {

bool isExpected(ErrorCode code) {
    return code == ErrorCode::NotNameable || code == ErrorCode::MetricOutOfRange;
}

class ScriptRoundTrip : public testing::TestWithParam<ScriptLanguage> {};

TEST_P(ScriptRoundTrip, ApplyBringsTheSetAndUndoTakesItBack) {
    PRECEDENCE_RANDOM(random, 78);
    int written = 0;
    for (int i = 0; i < 200; ++i) {
        const SnapshotPtr before = randomComputer(random);
        const ChangeSet changes = randomChanges(random, *before);
        const auto script = scriptFor(changes, *before, GetParam());
        if (changes.empty() || !script) {
            ASSERT_TRUE(changes.empty() || isExpected(script.error().code)) << static_cast<int>(script.error().code);
            continue;
        }
        ++written;
        PretendWindows computer(*before);
        ASSERT_EQ(runScript(script->apply, GetParam(), computer), RunResult::Done) << script->apply;
        ASSERT_TRUE(isSatisfiedBy(changes, *computer.snapshot())) << script->apply;
        ASSERT_EQ(runScript(script->undo, GetParam(), computer), RunResult::Done) << script->undo;
        ASSERT_TRUE(*computer.snapshot() == *afterUndo(*before, changes)) << script->apply << script->undo;
    }
    EXPECT_GT(written, 40);
}

/// An adapter that the script looks for was taken out, so nothing may change.
TEST_P(ScriptRoundTrip, NothingChangesWhereAnAdapterIsMissing) {
    PRECEDENCE_RANDOM(random, 79);
    int written = 0;
    for (int i = 0; i < 100; ++i) {
        const SnapshotPtr before = randomComputer(random);
        const ChangeSet changes = randomChanges(random, *before);
        const auto script = scriptFor(changes, *before, GetParam());
        if (changes.empty() || !script)
            continue;
        ++written;
        Snapshot::Parts parts = before->parts();
        const AdapterId gone = *adapterOf(changes[below(random, changes.size())]);
        for (Adapter& adapter : parts.adapters) {
            if (adapter.id != gone)
                continue;
            adapter.alias = "another";
            adapter.index = 99;
        }
        const SnapshotPtr elsewhere = Snapshot::make(std::move(parts));
        PretendWindows computer(*elsewhere);
        ASSERT_EQ(runScript(script->apply, GetParam(), computer), RunResult::Missing) << script->apply;
        ASSERT_TRUE(*computer.snapshot() == *elsewhere);
    }
    EXPECT_GT(written, 20);
}

INSTANTIATE_TEST_SUITE_P(Languages, ScriptRoundTrip, testing::Values(ScriptLanguage::PowerShell, ScriptLanguage::Netsh),
    [](const auto& language) { return nameForTest(language.param); });

/// What the sample computer keeps, and what it has now.
struct Kept {
    const char* name;
    InterfaceMetric now = InterfaceMetric::automatic();
    InterfaceMetric kept = InterfaceMetric::automatic();
};

class KeptMetrics : public testing::TestWithParam<Kept> {};

SnapshotPtr computerWith(const Kept& kept) {
    Snapshot::Parts parts = sampleComputer("LAN", ScriptLanguage::Registry)->parts();
    for (Adapter& adapter : parts.adapters) {
        adapter.ipv4->automatic = kept.now.isAutomatic();
        adapter.ipv4->metric = kept.now.manualValue().value_or(25);
        adapter.ipv4->metricAfterRestart = kept.kept;
    }
    return Snapshot::make(std::move(parts));
}

ChangeSet changeFrom(const Kept& kept) {
    return {MetricChange{.adapter = AdapterId(kGuid), .expected = kept.now, .wanted = InterfaceMetric::manual(4)}};
}

const IpInterface& ipOf(const PretendWindows& computer) {
    return *computer.find("LAN", "", "")->ipv4;
}

TEST_P(KeptMetrics, TheRegistryGetsTheNewOneAndTheUndoWhatWasKept) {
    const SnapshotPtr before = computerWith(GetParam());
    const auto script = scriptFor(changeFrom(GetParam()), *before, ScriptLanguage::Registry);
    ASSERT_TRUE(script.has_value());
    PretendWindows computer(*before);
    ASSERT_EQ(runScript(script->apply, ScriptLanguage::Registry, computer), RunResult::Done);
    EXPECT_EQ(ipOf(computer).metricAfterRestart, InterfaceMetric::manual(4));
    EXPECT_EQ(ipOf(computer).metric, before->find(AdapterId(kGuid))->ipv4->metric) << "now nothing changes";
    ASSERT_EQ(runScript(script->undo, ScriptLanguage::Registry, computer), RunResult::Done);
    EXPECT_TRUE(*computer.snapshot() == *before);
}

TEST_P(KeptMetrics, VbScriptSetsItAndTheUndoBringsWhatItCan) {
    const SnapshotPtr before = computerWith(GetParam());
    const auto script = scriptFor(changeFrom(GetParam()), *before, ScriptLanguage::VbScript);
    ASSERT_TRUE(script.has_value());
    PretendWindows computer(*before);
    ASSERT_EQ(runScript(script->apply, ScriptLanguage::VbScript, computer), RunResult::Done);
    EXPECT_EQ(ipOf(computer).setting(), InterfaceMetric::manual(4));
    EXPECT_EQ(ipOf(computer).metricAfterRestart, InterfaceMetric::manual(4));
    ASSERT_EQ(runScript(script->undo, ScriptLanguage::VbScript, computer), RunResult::Done);
    EXPECT_EQ(ipOf(computer).metricAfterRestart, GetParam().kept);
    // The method has no word for automatic: what counts now stays until the restart.
    EXPECT_EQ(ipOf(computer).setting(), GetParam().now.isAutomatic() ? InterfaceMetric::manual(4) : GetParam().now);
}

INSTANTIATE_TEST_SUITE_P(Metrics, KeptMetrics,
    testing::Values(Kept{.name = "AutomaticBoth"}, Kept{.name = "AutomaticNow", .kept = InterfaceMetric::manual(77)},
        Kept{.name = "AutomaticLater", .now = InterfaceMetric::manual(30)},
        Kept{.name = "Manual", .now = InterfaceMetric::manual(30), .kept = InterfaceMetric::manual(30)},
        Kept{.name = "ManualLater", .now = InterfaceMetric::manual(30), .kept = InterfaceMetric::manual(77)}),
    [](const auto& kept) { return kept.param.name; });

/// With the rules of each program behind its shell, too: a \\ before a quotation mark has a meaning for netsh.
TEST(ScriptsForHostileNames, SetTheAdapterThatTheyMean) {
    for (const ScriptLanguage language :
        {ScriptLanguage::PowerShell, ScriptLanguage::Netsh, ScriptLanguage::VbScript}) {
        for (const std::string& alias : hostileAliases()) {
            SCOPED_TRACE(nameForTest(language) + " " + alias);
            const SnapshotPtr before = sampleComputer(alias, language);
            const auto script = scriptFor(sampleChange(), *before, language);
            ASSERT_TRUE(script.has_value());
            PretendWindows computer(*before);
            ASSERT_EQ(runScript(script->apply, language, computer), RunResult::Done) << script->apply;
            EXPECT_TRUE(isSatisfiedBy(sampleChange(), *computer.snapshot()));
            EXPECT_EQ(computer.find("other", "", "")->ipv4->metric, 9U) << "the other one is left alone";
        }
    }
}

/// Its name is another adapter's as well.
TEST(ScriptsByGuid, SetTheAdapterThatTheyMeanAndTakeItBack) {
    for (const ScriptLanguage language : {ScriptLanguage::PowerShell, ScriptLanguage::VbScript}) {
        SCOPED_TRACE(nameForTest(language));
        Snapshot::Parts parts = sampleComputer("OTHER", language)->parts();
        for (Adapter& adapter : parts.adapters)
            adapter.ipv4->metricAfterRestart = InterfaceMetric::automatic();
        const SnapshotPtr before = Snapshot::make(std::move(parts));
        const auto script = scriptFor(sampleChange(), *before, language);
        ASSERT_TRUE(script.has_value());
        EXPECT_NE(script->apply.find(std::string("FindByGuid(\"") + kGuid) == std::string::npos,
            script->apply.find(std::string("Find-ByGuid '") + kGuid) == std::string::npos);
        PretendWindows computer(*before);
        ASSERT_EQ(runScript(script->apply, language, computer), RunResult::Done);
        EXPECT_TRUE(isSatisfiedBy(sampleChange(), *computer.snapshot()));
        ASSERT_EQ(runScript(script->undo, language, computer), RunResult::Done);
        EXPECT_EQ(computer.find("", kGuid, "")->ipv4->metricAfterRestart, InterfaceMetric::automatic());
        EXPECT_EQ(computer.find("other", "", "")->ipv4->metric, 9U) << "the other one is left alone";
    }
}

TEST(ScriptsFromADifference, BringTheNewerComputerAndTakeItBack) {
    const SnapshotPtr older = sampleComputer("LAN", ScriptLanguage::PowerShell);
    PretendWindows newer(*older);
    ASSERT_TRUE(
        newer.run({"Set-NetIPInterface", "-InterfaceAlias", "LAN", "-AddressFamily", "IPv6", "-InterfaceMetric", "12"},
            CommandLanguage::PowerShell));
    const ChangeSet changes = changesBetween(*older, *newer.snapshot());
    ASSERT_EQ(changes.size(), 1U);
    const auto script = scriptFor(changes, *older, ScriptLanguage::PowerShell);
    ASSERT_TRUE(script.has_value());
    PretendWindows computer(*older);
    ASSERT_EQ(runScript(script->apply, ScriptLanguage::PowerShell, computer), RunResult::Done);
    EXPECT_TRUE(*computer.snapshot() == *newer.snapshot());
    ASSERT_EQ(runScript(script->undo, ScriptLanguage::PowerShell, computer), RunResult::Done);
    EXPECT_TRUE(*computer.snapshot() == *older);
}

} // namespace
} // namespace precedence::tests
