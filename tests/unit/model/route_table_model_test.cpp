#include "model/route_table_model.h"
#include "tests/support/snapshot_builder.h"
#include "tests/unit/model/strict_model.h"

#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

using Model = RouteTableModel;

class RouteTable : public testing::Test {
protected:
    RouteTable() {
        m_builder.traits().setsRouteMetric = true;
        m_builder.adapter("Ethernet", 25);
        m_builder.adapter("Wi-Fi", 35);
        m_builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet", 0);
        m_builder.route("0.0.0.0/0", "198.51.100.1", "Wi-Fi", 0).origin = RouteOrigin::Dhcp;
        m_builder.route("192.0.2.0/24", "", "Ethernet", 256);
        m_builder.route("203.0.113.0/24", "192.0.2.9", "Ethernet", 10).persistent = true;
        Route& inactive = m_builder.route("2001:db8::/32", "", "Wi-Fi", 5);
        inactive.active = false;
        inactive.persistent = true;
        QObject::connect(
            &m_model, &Model::editRequested, &m_model, [this](const ChangeSet& set) { m_requested = set; });
        QObject::connect(&m_model, &Model::refused, &m_model, [this](const QString& text) { m_refused = text; });
        m_model.setSource(RouteSource::make(m_builder.build()), {});
    }
    [[nodiscard]] std::string text(int row, int column) const {
        return m_model.index(row, column).data().toString().toStdString();
    }
    [[nodiscard]] std::vector<std::string> column(int column) const {
        std::vector<std::string> texts;
        for (int row = 0; row < m_model.rowCount(); ++row)
            texts.push_back(text(row, column));
        return texts;
    }

    SnapshotBuilder m_builder;
    Model m_model;
    StrictModel m_strict{m_model};
    ChangeSet m_requested;
    QString m_refused;
};

using Texts = std::vector<std::string>;

TEST_F(RouteTable, ShowsTheThreeMetricsAndWhoWinsInEachPrefix) {
    EXPECT_EQ(m_model.rowCount(), 4);
    EXPECT_EQ(column(Model::RouteMetricColumn), (Texts{"0", "0", "256", "10"}));
    EXPECT_EQ(column(Model::InterfaceMetricColumn), (Texts{"25", "35", "25", "25"}));
    EXPECT_EQ(column(Model::EffectiveMetricColumn), (Texts{"25", "35", "281", "35"}));
    EXPECT_EQ(column(Model::VerdictColumn), (Texts{"wins", "costs more", "wins", "wins"}));
    EXPECT_EQ(text(0, Model::NextHopColumn), "192.0.2.1");
    EXPECT_EQ(text(2, Model::NextHopColumn), "on-link");
    EXPECT_EQ(text(3, Model::StateColumn), "persistent");
    EXPECT_EQ(m_model.index(0, 0).data(Qt::AccessibleTextRole).toString().toStdString(),
        "0.0.0.0/0 through Ethernet, 192.0.2.1, metric 25, wins");
}

TEST_F(RouteTable, ShowsInactiveRoutesOnDemand) {
    m_model.setFilter({.inactive = true});
    ASSERT_EQ(m_model.rowCount(), 5);
    EXPECT_EQ(text(4, Model::StateColumn), "inactive, persistent");
    EXPECT_EQ(text(4, Model::VerdictColumn), "");
    EXPECT_FALSE(m_model.flags(m_model.index(4, Model::RouteMetricColumn)) & Qt::ItemIsEditable);
}

TEST_F(RouteTable, FiltersByTextAdapterFamilyAndDestination) {
    m_model.setFilter({.text = QStringLiteral(" wi-f ")});
    EXPECT_EQ(column(Model::AdapterColumn), Texts{"Wi-Fi"});
    m_model.setFilter({.text = QStringLiteral("203.0")});
    EXPECT_EQ(column(Model::DestinationColumn), Texts{"203.0.113.0/24"});
    m_model.setFilter({.text = QStringLiteral("ON-LINK")});
    EXPECT_EQ(m_model.rowCount(), 1);
    m_model.setFilter({.text = QStringLiteral("nothing like it")});
    EXPECT_EQ(m_model.rowCount(), 0);
    m_model.setFilter({.adapter = AdapterId("Ethernet"), .destination = address("203.0.113.7")});
    EXPECT_EQ(column(Model::DestinationColumn), (Texts{"0.0.0.0/0", "203.0.113.0/24"}));
    m_model.setFilter({.adapter = AdapterId("gone")});
    EXPECT_EQ(m_model.rowCount(), 0);
    m_model.setFilter({.family = AddressFamily::IPv6, .inactive = true});
    EXPECT_EQ(m_model.rowCount(), 1);
    m_model.setFilter({});
    EXPECT_EQ(m_model.rowCount(), 4);
}

TEST_F(RouteTable, SortsByNumbersNotByTheirText) {
    m_model.sort(Model::EffectiveMetricColumn);
    EXPECT_EQ(column(Model::EffectiveMetricColumn), (Texts{"25", "35", "35", "281"}));
    m_model.sort(Model::EffectiveMetricColumn, Qt::DescendingOrder);
    EXPECT_EQ(column(Model::EffectiveMetricColumn), (Texts{"281", "35", "35", "25"}));
    m_model.sort(Model::AdapterColumn, Qt::DescendingOrder);
    EXPECT_EQ(text(0, Model::AdapterColumn), "Wi-Fi");
    m_model.sort(Model::NextHopColumn);
    EXPECT_EQ(text(0, Model::NextHopColumn), "on-link");
    m_model.sort(Model::VerdictColumn, Qt::DescendingOrder);
    EXPECT_EQ(text(0, Model::VerdictColumn), "costs more");
    m_model.sort(Model::DestinationColumn, Qt::DescendingOrder);
    EXPECT_EQ(text(0, Model::DestinationColumn), "203.0.113.0/24");
    m_model.sort(-1);
    EXPECT_EQ(text(0, Model::DestinationColumn), "0.0.0.0/0");
}

TEST_F(RouteTable, ShowsNowAndAfterAndSortsByAfter) {
    m_model.sort(Model::EffectiveMetricColumn);
    const QPersistentModelIndex wifi = m_model.index(1, 0);
    ASSERT_EQ(text(1, Model::AdapterColumn), "Wi-Fi");
    m_model.setWaiting({MetricChange{.adapter = AdapterId("Wi-Fi"), .wanted = InterfaceMetric::manual(4)}});
    EXPECT_EQ(wifi.row(), 0);
    EXPECT_EQ(text(0, Model::InterfaceMetricColumn), "35 -> 4");
    EXPECT_EQ(text(0, Model::VerdictColumn), "costs more -> wins");
    EXPECT_FALSE(m_model.index(0, 0).data(Model::WinsNowRole).toBool());
    EXPECT_TRUE(m_model.index(0, 0).data(Model::WinsAfterRole).toBool());
    m_model.setWaiting({});
    EXPECT_EQ(wifi.row(), 1);
}

TEST_F(RouteTable, ATypedRouteMetricLeavesAsARequestAndIsShownWhenItWaits) {
    const QModelIndex cell = m_model.index(1, Model::RouteMetricColumn);
    EXPECT_TRUE(m_model.setData(cell, QStringLiteral("0 ")));
    ASSERT_TRUE(m_model.setData(cell, QStringLiteral("40")));
    ASSERT_EQ(m_requested.size(), 1U);
    EXPECT_EQ(std::get<RouteMetricChange>(m_requested[0]).wanted, 40U);
    m_model.setWaiting(m_requested);
    EXPECT_EQ(m_model.data(cell).toString(), QStringLiteral("0 -> 40"));
    EXPECT_EQ(text(1, Model::EffectiveMetricColumn), "35 -> 75");
    EXPECT_TRUE(cell.data(Model::WaitingRole).toBool());
    EXPECT_FALSE(m_model.index(0, 0).data(Model::WaitingRole).toBool());
    EXPECT_FALSE(m_model.setData(cell, QStringLiteral("automatic")));
    EXPECT_FALSE(m_refused.isEmpty());
    EXPECT_FALSE(m_model.setData(m_model.index(1, Model::EffectiveMetricColumn), QStringLiteral("3")));
    EXPECT_FALSE(m_model.setData({}, QStringLiteral("3")));
}

TEST_F(RouteTable, DefaultRoutesThatAreSwitchedOffStopCompeting) {
    for (const char* name : {"Ethernet", "Wi-Fi"})
        m_builder.adapter(std::string(name) + " 2");
    Snapshot::Parts parts = m_builder.build()->parts();
    for (Adapter& adapter : parts.adapters)
        adapter.ipv4->defaultRoutesDisabled = false;
    m_model.setSource(RouteSource::make(Snapshot::make(parts)), {});
    m_model.sort(Model::VerdictColumn);
    m_model.setWaiting({DefaultRoutesChange{.adapter = AdapterId("Ethernet"), .expected = true, .wanted = false}});
    EXPECT_EQ(text(m_model.rowCount() - 1, Model::VerdictColumn), "wins -> default routes switched off");
    EXPECT_EQ(text(0, Model::VerdictColumn), "costs more -> wins");
}

} // namespace
} // namespace precedence::tests
