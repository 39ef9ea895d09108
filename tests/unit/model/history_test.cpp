#include "model/history.h"
#include "model/network/preview.h"
#include "tests/support/snapshot_builder.h"
#include "tests/unit/model/strict_model.h"

#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

const QDateTime kTime = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
const MetricChange kWifi{.adapter = AdapterId("Wi-Fi"), .wanted = InterfaceMetric::manual(4)};

class History : public testing::Test {
protected:
    History() {
        m_builder.adapter("Wi-Fi", 35);
        m_now = m_builder.build();
        m_model.setSnapshot(m_now);
        QObject::connect(
            &m_model, &HistoryModel::editRequested, &m_model, [this](const ChangeSet& set) { m_requested = set; });
    }
    [[nodiscard]] bool canPutBack(int row) const { return m_model.index(row).data(HistoryModel::PutBackRole).toBool(); }

    SnapshotBuilder m_builder;
    SnapshotPtr m_now;
    HistoryModel m_model;
    StrictModel m_strict{m_model};
    ChangeSet m_requested;
};

TEST_F(History, PutsBackTheOppositeOfWhatWasApplied) {
    m_model.addApplied({kWifi}, kTime);
    EXPECT_FALSE(canPutBack(0)) << "it is not there yet";
    m_model.setSnapshot(preview(*m_now, {kWifi}));
    ASSERT_TRUE(canPutBack(0));
    EXPECT_TRUE(m_model.putBack(0));
    EXPECT_EQ(m_requested, ChangeSet{inverseOf(Change(kWifi))});
    EXPECT_FALSE(m_model.putBack(1));
    EXPECT_FALSE(m_model.putBack(-1));
}

TEST_F(History, PutsBackOverWhateverStandsThereNow) {
    m_model.addApplied({kWifi}, kTime);
    const MetricChange other{.adapter = AdapterId("Wi-Fi"), .wanted = InterfaceMetric::manual(50)};
    m_model.setSnapshot(preview(*m_now, {other}));
    ASSERT_TRUE(m_model.putBack(0));
    EXPECT_EQ(std::get<MetricChange>(m_requested[0]).expected, InterfaceMetric::manual(50));
    EXPECT_TRUE(std::get<MetricChange>(m_requested[0]).wanted.isAutomatic());
}

TEST_F(History, PutsBackTheLatestApplyWhateverCameAfterIt) {
    EXPECT_FALSE(m_model.putBackLatest());
    m_model.addApplied({kWifi}, kTime);
    const MetricChange others{.adapter = AdapterId("Ethernet"), .wanted = InterfaceMetric::manual(50)};
    m_model.addOtherwise({others}, kTime);
    m_model.setSnapshot(preview(*m_now, {kWifi, others}));
    EXPECT_TRUE(m_model.putBackLatest());
    EXPECT_EQ(m_requested, ChangeSet{inverseOf(Change(kWifi))});
}

TEST_F(History, TellsWhatWasNotByPrecedenceAndWhatWasRefused) {
    m_model.addOtherwise({kWifi}, kTime);
    m_model.addRefused(kWifi, {.code = ErrorCode::AccessDenied}, kTime);
    ASSERT_EQ(m_model.rowCount(), 2);
    EXPECT_EQ(m_model.entry(0).kind, HistoryEntry::Kind::Refused) << "the latest first";
    EXPECT_FALSE(m_model.entry(0).reason.isEmpty());
    EXPECT_FALSE(canPutBack(0));
    EXPECT_TRUE(m_model.index(1).data().toString().endsWith(
        QStringLiteral("changed, not by Precedence: Wi-Fi, IPv4: automatic -> 4")));
}

TEST_F(History, TellsWhatWasKeptAndWhatWentBackAndWhy) {
    m_model.addKept({kWifi}, kTime);
    m_model.addWentBack({kWifi}, QStringLiteral("The time was up."), kTime);
    m_model.setSnapshot(preview(*m_now, {kWifi}));
    EXPECT_TRUE(m_model.index(0).data().toString().endsWith(
        QStringLiteral("went back: Wi-Fi, IPv4: automatic -> 4. The time was up.")));
    EXPECT_FALSE(canPutBack(0)) << "it is not there";
    EXPECT_TRUE(m_model.index(1).data().toString().endsWith(QStringLiteral("kept: Wi-Fi, IPv4: automatic -> 4")));
    EXPECT_TRUE(canPutBack(1));
    EXPECT_TRUE(m_model.putBackLatest());
}

TEST_F(History, KeepsTheNameOfAnAdapterThatIsGone) {
    m_builder.adapter("{0000}", 10).alias = "Dock";
    m_model.setSnapshot(m_builder.build());
    m_model.addApplied({MetricChange{.adapter = AdapterId("{0000}"), .wanted = InterfaceMetric::manual(4)}}, kTime);
    m_model.setSnapshot(m_now);
    EXPECT_EQ(m_model.entry(0).sentences.front(), QStringLiteral("Dock, IPv4: automatic -> 4"));
    EXPECT_FALSE(canPutBack(0));
}

TEST_F(History, IsBoundedAndLeavesOutWhatIsEmpty) {
    m_model.addApplied({}, kTime);
    EXPECT_EQ(m_model.rowCount(), 0);
    for (std::size_t i = 0; i < HistoryModel::kMostEntries + 3; ++i)
        m_model.addApplied({kWifi}, kTime.addSecs(static_cast<qint64>(i)));
    EXPECT_EQ(m_model.rowCount(), static_cast<int>(HistoryModel::kMostEntries));
    EXPECT_EQ(m_model.entry(0).at, kTime.addSecs(HistoryModel::kMostEntries + 2));
}

} // namespace
} // namespace precedence::tests
