#include "model/explain_model.h"
#include "model/network/preview.h"
#include "model/pending_changes.h"
#include "model/wording_answers.h"
#include "tests/support/snapshot_builder.h"
#include "tests/unit/model/strict_model.h"

#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

using Model = ExplainModel;

class Explaining : public testing::Test {
protected:
    Explaining() {
        m_builder.adapter("Ethernet", 25);
        m_builder.adapter("Wi-Fi", 35);
        m_builder.adapter("Contoso VPN", 45).medium = Medium::Tunnel;
        m_builder.adapter("USB", 55);
        m_builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
        m_builder.route("0.0.0.0/0", "198.51.100.1", "Wi-Fi");
        m_builder.route("203.0.113.0/24", "", "Contoso VPN");
        m_builder.route("203.0.113.128/25", "", "Contoso VPN");
        show({});
    }
    void show(const ChangeSet& waiting) { m_model.setState(RouteSource::make(m_builder.build()), waiting); }
    [[nodiscard]] std::string text(int row, int column) const {
        return m_model.index(row, column).data().toString().toStdString();
    }
    [[nodiscard]] std::string reason(int row) const {
        return m_model.index(row, 0).data(Model::ReasonRole).toString().toStdString();
    }
    [[nodiscard]] std::string whyNot(const char* adapter) const {
        return m_model.whyNot(AdapterId(adapter)).toStdString();
    }

    SnapshotBuilder m_builder;
    Model m_model;
    StrictModel m_strict{m_model};
};

const MetricChange kWifiFirst{.adapter = AdapterId("Wi-Fi"), .wanted = InterfaceMetric::manual(4)};

TEST_F(Explaining, ListsTheLadderWithTheReasonOfEachRejection) {
    m_model.ask(QStringLiteral(" 8.8.8.8 "));
    ASSERT_EQ(m_model.rowCount(), 2);
    EXPECT_EQ(text(0, Model::VerdictColumn), "wins");
    EXPECT_EQ(text(0, Model::AdapterColumn), "Ethernet");
    EXPECT_EQ(text(1, Model::CostColumn), "35");
    EXPECT_EQ(reason(1), "It costs 35, 10 more than the route of Ethernet.");
    EXPECT_EQ(m_model.sentences().front().toStdString(), "8.8.8.8 leaves through Ethernet, to 192.0.2.1.");
    EXPECT_TRUE(m_model.sentencesAfter().isEmpty());
}

TEST_F(Explaining, AShorterPrefixSaysWhichOneIsLonger) {
    m_model.ask(QStringLiteral("203.0.113.200"));
    ASSERT_EQ(m_model.rowCount(), 4);
    EXPECT_EQ(reason(1),
        "203.0.113.0/24 is shorter than 203.0.113.128/25, and the longest prefix decides before any metric.");
}

TEST_F(Explaining, ShowsTheAnswerAfterTheWaitingChanges) {
    m_model.ask(QStringLiteral("8.8.8.8"));
    const QPersistentModelIndex wifi = m_model.index(1, 0);
    show({kWifiFirst});
    EXPECT_EQ(wifi.row(), 0);
    EXPECT_EQ(text(0, Model::AdapterColumn), "Wi-Fi");
    EXPECT_EQ(text(0, Model::VerdictColumn), "costs more -> wins");
    EXPECT_EQ(text(0, Model::CostColumn), "35 -> 4");
    EXPECT_EQ(m_model.sentencesAfter().front().toStdString(), "8.8.8.8 leaves through Wi-Fi, to 198.51.100.1.");
    show({});
    EXPECT_EQ(wifi.row(), 1);
}

TEST_F(Explaining, SaysWhyNotThroughAnotherAdapter) {
    m_model.ask(QStringLiteral("198.51.100.20"));
    EXPECT_EQ(whyNot("Contoso VPN"), "None of its 2 routes covers 198.51.100.20.");
    EXPECT_EQ(whyNot("USB"), "USB has no IPv4 routes at all.");
    EXPECT_EQ(whyNot("Ethernet"), "198.51.100.20 leaves through Ethernet.");
    EXPECT_EQ(
        whyNot("Wi-Fi"), "Wi-Fi has the route 0.0.0.0/0 for it. It costs 35, 10 more than the route of Ethernet.");
    EXPECT_EQ(whyNot("gone"), "gone has no IPv4 routes at all.");
}

TEST_F(Explaining, RefusesWhatIsNoAddressAndRecovers) {
    m_model.ask(QStringLiteral("8.8.8.8"));
    m_model.ask(QStringLiteral("printer.example"));
    EXPECT_EQ(m_model.rowCount(), 0);
    ASSERT_EQ(m_model.sentences().size(), 1);
    EXPECT_TRUE(m_model.sentences().front().contains(QStringLiteral("Type its address")));
    EXPECT_TRUE(whyNot("USB").empty());
    m_model.ask(QStringLiteral("8.8.8.8"), QStringLiteral("nonsense"));
    EXPECT_EQ(m_model.rowCount(), 0);
    m_model.ask(QStringLiteral("8.8.8.8"), QStringLiteral("192.0.2.77"));
    EXPECT_EQ(m_model.rowCount(), 0) << "no adapter has this source";
    EXPECT_FALSE(m_model.sentences().isEmpty());
    m_model.ask(QStringLiteral("8.8.8.8"));
    EXPECT_EQ(m_model.rowCount(), 2);
    m_model.ask(QString());
    EXPECT_EQ(m_model.rowCount(), 0);
    EXPECT_TRUE(m_model.sentences().isEmpty());
}

} // namespace
} // namespace precedence::tests
