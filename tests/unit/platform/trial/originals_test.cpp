#include "platform/trial/journal.h"
#include "platform/trial/originals.h"
#include "tests/unit/platform/trial/trial_fixture.h"

#include <gtest/gtest.h>

namespace precedence {
namespace {

using namespace tests;

MetricChange metric(std::uint32_t from, std::uint32_t to, const char* adapter = "wired") {
    return {AdapterId(adapter), AddressFamily::IPv4, InterfaceMetric::manual(from), InterfaceMetric::manual(to)};
}

TEST(OriginalsTest, OnlyTheFirstChangeOfAThingTellsWhatStoodThereBefore) {
    const ChangeSet known = withOriginals({}, {metric(25, 5)});
    EXPECT_EQ(
        withOriginals(known, {metric(5, 9), metric(30, 7, "wifi")}), (ChangeSet{metric(25, 5), metric(30, 7, "wifi")}));
}

TEST(OriginalsTest, WhatWasBroughtBackIsNotOfferedAgain) {
    const ChangeSet known{metric(25, 5), metric(30, 7, "wifi")};
    EXPECT_EQ(withoutRestored(known, {metric(9, 25)}), ChangeSet{metric(30, 7, "wifi")});
    EXPECT_EQ(withoutRestored(known, {metric(9, 26)}), known);
}

TEST(OriginalsTest, KnowsNoMoreThanItCanWriteDown) {
    ChangeSet many;
    for (std::size_t i = 0; i < kMostOriginals + 5; ++i)
        many.push_back(metric(1, 2, std::to_string(i).c_str()));
    const ChangeSet known = withOriginals({}, many);
    EXPECT_EQ(known.size(), kMostOriginals);
    const auto read = parseSaved(SavedChanges::Originals, savedToText(SavedChanges::Originals, known), "test");
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(*read, known);
}

class OriginalsOfTrialsTest : public testing::Test {
protected:
    void applyAndKeep(const ChangeSet& changes) {
        const auto begun = m_bench.engine().begin(changes, {});
        ASSERT_TRUE(begun);
        ASSERT_EQ(m_bench.engine().keep(begun->trial)->state, TrialState::Kept);
    }

    TrialBench m_bench;
};

TEST_F(OriginalsOfTrialsTest, BringBackWhatStoodThereBeforeTheFirstChangeEverMade) {
    applyAndKeep(threeChanges());
    applyAndKeep({metric(50, 60)});
    m_bench.startAgain();
    const auto back = m_bench.engine().originals();
    ASSERT_TRUE(back);
    ASSERT_EQ(back->size(), 3U);
    EXPECT_EQ(std::get<MetricChange>(back->front()).expected, InterfaceMetric::manual(60));
    EXPECT_TRUE(std::get<MetricChange>(back->front()).wanted.isAutomatic()) << "not the number that it had";
    applyAndKeep(*back);
    EXPECT_EQ(m_bench.endState(), "old");
    EXPECT_TRUE(m_bench.engine().originals()->empty());
    EXPECT_TRUE(m_bench.journal().loadSaved(SavedChanges::Originals)->empty());
}

TEST_F(OriginalsOfTrialsTest, ATrialThatWentBackChangedNothing) {
    const auto begun = m_bench.engine().begin(threeChanges(), {});
    ASSERT_TRUE(m_bench.engine().goBack(begun->trial));
    EXPECT_TRUE(m_bench.journal().loadSaved(SavedChanges::Originals)->empty());
}

TEST_F(OriginalsOfTrialsTest, NothingLastsWhereTheyCouldNotBeWrittenDown) {
    ASSERT_TRUE(m_bench.journal().saveChanges(SavedChanges::Originals, {}));
    writeFile(m_bench.folder().path() / "journal" / "originals.json", "{");
    const auto begun = m_bench.engine().begin(threeChanges(), {});
    ASSERT_TRUE(begun);
    EXPECT_EQ(m_bench.engine().keep(begun->trial)->state, TrialState::TakenBack);
    EXPECT_EQ(m_bench.endState(), "old");
}

} // namespace
} // namespace precedence
