#include "model/network/preview.h"
#include "model/pending_changes.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

MetricChange metric(const char* adapter, std::uint32_t wanted) {
    return {.adapter = AdapterId(adapter), .wanted = InterfaceMetric::manual(wanted)};
}

MetricChange automatic(const char* adapter) {
    return {.adapter = AdapterId(adapter), .wanted = InterfaceMetric::automatic()};
}

class Pending : public testing::Test {
protected:
    Pending() {
        m_builder.adapter("Ethernet", 25);
        m_builder.adapter("Wi-Fi", 35);
        m_builder.route("0.0.0.0/0", "192.0.2.1", "Wi-Fi", 0);
        m_now = m_builder.build();
        m_pending.rebase(m_now);
    }
    void become(const ChangeSet& changes) {
        m_now = preview(*m_now, changes);
        m_pending.rebase(m_now);
    }

    SnapshotBuilder m_builder;
    SnapshotPtr m_now;
    PendingChanges m_pending;
};

TEST_F(Pending, AThingWaitsOnceWithItsFirstExpectation) {
    EXPECT_TRUE(m_pending.edit({metric("Wi-Fi", 4)}));
    EXPECT_TRUE(m_pending.edit({metric("Wi-Fi", 7)}));
    ASSERT_EQ(m_pending.edits().size(), 1U);
    EXPECT_EQ(m_pending.changeSet(), ChangeSet{metric("Wi-Fi", 7)});
}

TEST_F(Pending, AnEditToWhatStandsThereLeaves) {
    EXPECT_FALSE(m_pending.edit({automatic("Wi-Fi")}));
    m_pending.edit({metric("Wi-Fi", 4)});
    EXPECT_TRUE(m_pending.edit({automatic("Wi-Fi")}));
    EXPECT_TRUE(m_pending.isEmpty());
}

TEST_F(Pending, APlanIsOneStepOfUndo) {
    m_pending.edit({metric("Wi-Fi", 4), metric("Ethernet", 9)});
    EXPECT_TRUE(m_pending.undo());
    EXPECT_TRUE(m_pending.isEmpty());
    EXPECT_FALSE(m_pending.canUndo());
    EXPECT_TRUE(m_pending.redo());
    EXPECT_EQ(m_pending.edits().size(), 2U);
    EXPECT_FALSE(m_pending.redo());
}

TEST_F(Pending, ANewEditForgetsWhatWasUndone) {
    m_pending.edit({metric("Wi-Fi", 4)});
    m_pending.undo();
    m_pending.edit({metric("Ethernet", 9)});
    EXPECT_FALSE(m_pending.canRedo());
}

TEST_F(Pending, UndoIsBounded) {
    for (std::uint32_t i = 0; i < PendingChanges::kMostSteps + 20; ++i)
        m_pending.edit({metric("Wi-Fi", 100 + i)});
    std::size_t steps = 0;
    while (m_pending.undo())
        ++steps;
    EXPECT_EQ(steps, PendingChanges::kMostSteps);
    EXPECT_FALSE(m_pending.isEmpty());
}

TEST_F(Pending, DiscardingOneLeavesTheOthersAndCanBeUndone) {
    m_pending.edit({metric("Wi-Fi", 4), metric("Ethernet", 9)});
    EXPECT_TRUE(m_pending.discard(metric("Wi-Fi", 1)));
    EXPECT_EQ(m_pending.changeSet(), ChangeSet{metric("Ethernet", 9)});
    EXPECT_FALSE(m_pending.discard(metric("Wi-Fi", 1)));
    EXPECT_TRUE(m_pending.discardAll());
    EXPECT_FALSE(m_pending.discardAll());
    m_pending.undo();
    m_pending.undo();
    EXPECT_EQ(m_pending.edits().size(), 2U);
}

TEST_F(Pending, WhatANewSnapshotSatisfiesLeavesAndUndoDoesNotBringItBack) {
    m_pending.edit({metric("Wi-Fi", 4), metric("Ethernet", 9)});
    become({metric("Wi-Fi", 4)});
    EXPECT_EQ(m_pending.changeSet(), ChangeSet{metric("Ethernet", 9)});
    become({metric("Ethernet", 9)});
    EXPECT_TRUE(m_pending.isEmpty());
    EXPECT_FALSE(m_pending.canUndo());
    EXPECT_FALSE(m_pending.undo());
}

TEST_F(Pending, AConflictStaysSaysWhatStandsThereAndIsNotApplied) {
    m_pending.edit({metric("Wi-Fi", 4)});
    become({metric("Wi-Fi", 50)});
    ASSERT_EQ(m_pending.edits().size(), 1U);
    const WaitingEdit& edit = m_pending.edits()[0];
    EXPECT_EQ(edit.standing, Standing::Conflict);
    ASSERT_TRUE(edit.overCurrent);
    EXPECT_EQ(std::get<MetricChange>(*edit.overCurrent).expected, InterfaceMetric::manual(50));
    EXPECT_TRUE(m_pending.changeSet().empty());
    EXPECT_TRUE(m_pending.hasProblems());
    EXPECT_TRUE(m_pending.edit({*edit.overCurrent})) << "editing it again settles it";
    EXPECT_FALSE(m_pending.hasProblems());
    EXPECT_EQ(m_pending.changeSet().size(), 1U);
}

TEST_F(Pending, AnEditWhoseAdapterIsGoneWaitsForItToComeBack) {
    m_pending.edit({metric("Wi-Fi", 4)});
    SnapshotBuilder without;
    without.adapter("Ethernet", 25);
    m_pending.rebase(without.build());
    ASSERT_EQ(m_pending.edits().size(), 1U);
    EXPECT_EQ(m_pending.edits()[0].standing, Standing::Missing);
    EXPECT_TRUE(m_pending.changeSet().empty());
    m_pending.rebase(m_now);
    EXPECT_EQ(m_pending.changeSet(), ChangeSet{metric("Wi-Fi", 4)});
}

TEST_F(Pending, ADragThatHasNotEndedIsLaidOverWhatWaits) {
    m_pending.edit({metric("Wi-Fi", 4)});
    EXPECT_EQ(m_pending.changeSetWith({metric("Ethernet", 9)}).size(), 2U);
    EXPECT_TRUE(m_pending.changeSetWith({automatic("Wi-Fi")}).empty());
    EXPECT_EQ(m_pending.edits().size(), 1U);
}

TEST_F(Pending, RoutesWaitByTheirKey) {
    const RouteMetricChange route{.adapter = AdapterId("Wi-Fi"),
        .destination = prefix("0.0.0.0/0"),
        .nextHop = address("192.0.2.1"),
        .wanted = 10};
    m_pending.edit({route, metric("Wi-Fi", 4)});
    EXPECT_EQ(m_pending.edits().size(), 2U);
    EXPECT_NE(m_pending.find(route), nullptr);
    EXPECT_EQ(m_pending.find(metric("Ethernet", 1)), nullptr);
}

} // namespace
} // namespace precedence::tests
