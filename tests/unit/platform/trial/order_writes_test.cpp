#include "model/network/binding_edits.h"
#include "platform/simulated/lab_stack.h"
#include "platform/trial/journal_file.h"
#include "platform/trial/local_trials.h"
#include "platform/trial/memory_journal.h"
#include "platform/trial/order_writes.h"
#include "tests/support/sample_bindings.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/platform/trial/faulty_calls.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace precedence {
namespace {

using namespace tests;

class OrderWritesTest : public testing::Test {
protected:
    OrderWritesTest()
        : m_lab(*LabStack::make(office()))
        , m_stack(*m_lab, *m_lab, m_plan)
        , m_file(m_folder.path() / "journal")
        , m_store(m_file, m_plan) {}

    static Scenario office() {
        Scenario scenario{.name = "office", .system = "Windows 7", .generation = Generation::WindowsVista};
        scenario.olderOrders = {.bindings = officeBindings(), .providers = officeProviders()};
        return scenario;
    }
    [[nodiscard]] OrderWrites writes() { return {m_stack, m_stack, m_store}; }
    [[nodiscard]] SnapshotPtr now() { return *m_lab->read(Sections::All); }
    [[nodiscard]] Bindings bindings() { return *now()->olderOrders().bindings; }
    [[nodiscard]] ChangeSet providersTurned() {
        const NameOrder names = namesOf(*now()->olderOrders().providers);
        return {ProviderOrderChange{names, {names.rbegin(), names.rend()}}};
    }

    TemporaryFolder m_folder;
    FaultPlan m_plan;
    std::unique_ptr<LabStack> m_lab;
    FaultyStack m_stack;
    JournalFile m_file;
    FaultyStore m_store;
};

TEST_F(OrderWritesTest, WritesABackupBeforeAnythingElseAndGivesTheWayBack) {
    const Bindings before = bindings();
    const ChangeSet changes = madeFirst(before, kBackup);
    const auto written = writes().write(changes);
    ASSERT_TRUE(written);
    EXPECT_EQ(written->state, TrialState::Kept);
    EXPECT_TRUE(written->problems.empty());
    EXPECT_EQ(connectionsOrder(bindings()).front(), kBackup);
    const auto& log = m_plan.log;
    EXPECT_LT(std::find(log.begin(), log.end(), "save changes"), std::find(log.begin(), log.end(), "write orders"));
    const auto back = writes().wayBack();
    ASSERT_TRUE(back);
    EXPECT_EQ(writes().write(*back)->state, TrialState::Kept);
    EXPECT_EQ(bindings(), before);
}

TEST_F(OrderWritesTest, SaysThatANewOrderOfProvidersCountsAfterARestart) {
    const auto written = writes().write(providersTurned());
    ASSERT_TRUE(written);
    EXPECT_EQ(written->state, TrialState::Kept);
    ASSERT_EQ(written->problems.size(), 1U);
    EXPECT_EQ(written->problems.front().error.code, ErrorCode::RestartNeeded);
}

TEST_F(OrderWritesTest, TheBackupOutlivesTheProcess) {
    ASSERT_TRUE(writes().write(madeFirst(bindings(), kUnused)));
    JournalFile file(m_folder.path() / "journal");
    const auto back = OrderWrites(*m_lab, *m_lab, file).wayBack();
    ASSERT_TRUE(back);
    EXPECT_FALSE(back->empty());
}

TEST_F(OrderWritesTest, RefusesWhatCanBeTriedWhatDoesNotFitAndNothing) {
    EXPECT_EQ(writes().write({}).error().code, ErrorCode::NothingToChange);
    EXPECT_EQ(writes().write({MetricChange{.adapter = kBackup}}).error().code, ErrorCode::RequestRefused);
    ChangeSet stale = madeFirst(bindings(), kBackup);
    std::get<BindingOrderChange>(stale.front()).expected = {"a"};
    EXPECT_EQ(writes().write(stale).error().code, ErrorCode::NoOrder);
    const ChangeSet many(kMostTrialChanges + 1, BindingSwitchChange{"ms_tcpip", "x", true, false});
    EXPECT_EQ(writes().write(many).error().code, ErrorCode::TooManyChanges);
    const auto& log = m_plan.log;
    EXPECT_EQ(std::count(log.begin(), log.end(), "write orders"), 0);
}

TEST_F(OrderWritesTest, IsRefusedWhileATrialIsOnOrWasLeft) {
    Journal journal{.trial = "t", .boot = "b", .changes = {MetricChange{.adapter = kBackup}}};
    ASSERT_TRUE(m_file.save(journal));
    EXPECT_EQ(writes().write(providersTurned()).error().code, ErrorCode::TrialIsOn);
}

TEST_F(OrderWritesTest, EveryCallThatFailsLeavesTheOldOrder) {
    const Bindings before = bindings();
    const ChangeSet changes = madeFirst(before, kBackup);
    int failed = 0;
    for (int at = 0; at < 20; ++at) {
        m_plan.at = m_plan.calls + at;
        m_plan.fault = Fault::FailBefore;
        const auto written = writes().write(changes);
        if (written && written->state == TrialState::Kept) {
            ASSERT_TRUE(m_lab->writeOrders(inverseOf(changes)));
            continue;
        }
        ++failed;
        // What was written and could not be read back is said to be so.
        ASSERT_TRUE(!written || m_lab->writeOrders(inverseOf(changes)));
        ASSERT_EQ(bindings(), before) << at;
    }
    EXPECT_GT(failed, 5);
}

TEST_F(OrderWritesTest, BelievesTheComputerAndNotTheWriter) {
    m_plan.liesAboutWrites = true;
    const auto written = writes().write(providersTurned());
    ASSERT_TRUE(written);
    EXPECT_EQ(written->state, TrialState::TakenBack);
    EXPECT_EQ(written->problems.front().error.code, ErrorCode::DidNotStick);
}

TEST_F(OrderWritesTest, WhatIsBroughtBackIsNoOriginalAnyMore) {
    const ChangeSet changes = madeFirst(bindings(), kBackup);
    ASSERT_TRUE(writes().write(changes));
    EXPECT_EQ(m_file.loadSaved(SavedChanges::Originals)->size(), changes.size());
    ASSERT_TRUE(writes().write(inverseOf(changes)));
    EXPECT_TRUE(m_file.loadSaved(SavedChanges::Originals)->empty());
}

TEST_F(OrderWritesTest, ATrialRefusesAnOlderOrder) {
    LabStack& lab = *m_lab;
    LocalTrials trials(lab, lab, std::make_unique<MemoryJournal>());
    EXPECT_EQ(trials.begin(providersTurned(), {}).error().code, ErrorCode::CannotBeTried);
    EXPECT_EQ(trials.writeOrders(providersTurned())->state, TrialState::Kept);
    EXPECT_EQ(trials.lastOrders()->size(), 1U);
    EXPECT_EQ(trials.originals()->size(), 1U);
}

} // namespace
} // namespace precedence
