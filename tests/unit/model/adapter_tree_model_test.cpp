#include "model/adapter_tree_model.h"
#include "model/network/preview.h"
#include "model/pending_changes.h"
#include "tests/support/snapshot_builder.h"
#include "tests/unit/model/strict_model.h"

#include <QMimeData>
#include <gtest/gtest.h>

#include <memory>

namespace precedence::tests {
namespace {

using Model = AdapterTreeModel;

const AdapterId kEthernet("Ethernet");
const AdapterId kWifi("Wi-Fi");
const AdapterId kVpn("Contoso VPN");

class AdapterTree : public testing::Test {
protected:
    AdapterTree() {
        m_builder.traits().setsMetric = true;
        m_builder.adapter("Ethernet", 25);
        Adapter& wifi = m_builder.adapter("Wi-Fi", 35);
        wifi.medium = Medium::Wireless;
        wifi.linkSpeed = 866'000'000;
        Adapter& vpn = m_builder.adapter("Contoso VPN", 45);
        vpn.ipv6.reset();
        vpn.medium = Medium::Tunnel;
        m_builder.adapter("USB", 55).state = LinkState::Down;
        m_builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
        m_builder.route("0.0.0.0/0", "192.0.2.2", "Wi-Fi", 5);
        QObject::connect(&m_model, &Model::editRequested, &m_model, [this](const ChangeSet& changes) {
            m_requested = changes;
            m_pending.edit(changes);
            show();
        });
        QObject::connect(&m_model, &Model::refused, &m_model, [this](const QString& text) { m_refused = text; });
        m_pending.rebase(m_builder.build());
        show();
    }
    void show() { m_model.setState({m_builder.build(), m_pending.changeSet(), m_choice}); }
    [[nodiscard]] QVariant at(const AdapterId& id, int column, int role) const {
        return m_model.data(m_model.indexOf(id, column), role);
    }
    [[nodiscard]] std::string text(const AdapterId& id, int column, int role = Qt::DisplayRole) const {
        return at(id, column, role).toString().toStdString();
    }
    [[nodiscard]] std::unique_ptr<QMimeData> drag(const AdapterId& id) const {
        return std::unique_ptr<QMimeData>(m_model.mimeData({m_model.indexOf(id)}));
    }

    SnapshotBuilder m_builder;
    FamilyChoice m_choice = FamilyChoice::Both;
    PendingChanges m_pending;
    Model m_model;
    StrictModel m_strict{m_model};
    ChangeSet m_requested;
    QString m_refused;
};

TEST_F(AdapterTree, RanksWhatIsConnectedAndFoldsTheRest) {
    EXPECT_EQ(m_model.shownOrder(), (std::vector{kEthernet, kWifi, kVpn}));
    ASSERT_EQ(m_model.rowCount(), 4);
    const QModelIndex group = m_model.groupIndex(RowPlace::NotConnected);
    EXPECT_EQ(m_model.data(group).toString(), QStringLiteral("Not connected (1)"));
    EXPECT_EQ(m_model.rowCount(group), 1);
    EXPECT_EQ(text(AdapterId("USB"), Model::NameColumn, Model::RankTextRole), "");
    EXPECT_EQ(text(kWifi, Model::NameColumn, Model::RankTextRole), "2");
}

TEST_F(AdapterTree, SaysOneSentenceForEachRow) {
    EXPECT_EQ(text(kEthernet, Model::NameColumn, Qt::AccessibleTextRole),
        "Ethernet, first in IPv4, metric 25 automatic, carries the internet, first in IPv6, metric 25 automatic");
    EXPECT_EQ(text(kVpn, Model::NameColumn, Qt::AccessibleTextRole),
        "Contoso VPN, third in IPv4, metric 45 automatic, IPv6 is not bound");
}

TEST_F(AdapterTree, GivesTheBarsPartsOnOneScale) {
    EXPECT_EQ(at(kWifi, Model::NameColumn, Model::RoutePartNowRole).toUInt(), 5U);
    EXPECT_EQ(at(kWifi, Model::NameColumn, Model::InterfacePartNowRole).toUInt(), 35U);
    EXPECT_EQ(at(kEthernet, Model::NameColumn, Model::ScaleMaximumRole).toULongLong(), 40U);
    EXPECT_FALSE(at(kVpn, Model::NameColumn, Model::CostNowRole).isValid());
}

TEST_F(AdapterTree, ADropSaysWhatItDoesAndLeavesAsARequest) {
    EXPECT_EQ(m_model.dropSentence(kWifi, 0).toStdString(), "Wi-Fi before Ethernet. IPv4 35 -> 4. IPv6 35 -> 4.");
    EXPECT_EQ(m_model.dropSentence(kVpn, 1).toStdString(), "Contoso VPN before Wi-Fi. IPv4 45 -> 30. IPv6: not bound.");
    const auto data = drag(kWifi);
    ASSERT_TRUE(m_model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    ASSERT_TRUE(m_model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    EXPECT_EQ(m_requested.size(), 2U);
    EXPECT_EQ(m_model.shownOrder(), (std::vector{kWifi, kEthernet, kVpn}));
    EXPECT_EQ(text(kWifi, Model::Ipv4Column), "35 -> 4 manual");
    EXPECT_EQ(text(kWifi, Model::Ipv4Column, Model::InternetTextRole), "internet next");
    EXPECT_EQ(text(kEthernet, Model::Ipv4Column, Model::InternetTextRole), "internet until then");
    EXPECT_TRUE(at(kWifi, Model::NameColumn, Model::WaitingRole).toBool());
    EXPECT_EQ(at(kWifi, Model::Ipv4Column, Model::MetricNowRole).toUInt(), 35U);
    EXPECT_EQ(at(kWifi, Model::Ipv4Column, Model::MetricAfterRole).toUInt(), 4U);
}

TEST_F(AdapterTree, ADropWhereItStandsIsTakenAndDoesNothing) {
    const auto data = drag(kWifi);
    EXPECT_TRUE(m_model.canDropMimeData(data.get(), Qt::MoveAction, 1, 0, {}));
    EXPECT_FALSE(m_model.dropMimeData(data.get(), Qt::MoveAction, 1, 0, {}));
    EXPECT_TRUE(m_requested.empty());
}

TEST_F(AdapterTree, RefusesDropsOfOtherThingsAndOntoRows) {
    QMimeData foreign;
    foreign.setText(QStringLiteral("Wi-Fi"));
    EXPECT_FALSE(m_model.canDropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
    QMimeData unknown;
    unknown.setData(m_model.mimeTypes().front(), "gone\0\xff");
    EXPECT_FALSE(m_model.canDropMimeData(&unknown, Qt::MoveAction, 0, 0, {}));
    EXPECT_FALSE(m_model.canDropMimeData(nullptr, Qt::MoveAction, 0, 0, {}));
    const auto data = drag(kWifi);
    EXPECT_FALSE(m_model.canDropMimeData(data.get(), Qt::CopyAction, 0, 0, {}));
    EXPECT_FALSE(m_model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, m_model.indexOf(kEthernet)));
    EXPECT_EQ(m_model.mimeData({m_model.groupIndex(RowPlace::NotConnected)}), nullptr);
}

TEST_F(AdapterTree, TheKeyboardGoesTheSameWay) {
    EXPECT_TRUE(m_model.moveAdapter(kVpn, Step::ToTop));
    EXPECT_EQ(m_model.shownOrder().front(), kVpn);
    EXPECT_TRUE(m_model.moveAdapter(kVpn, Step::Down));
    EXPECT_FALSE(m_model.moveAdapter(kVpn, Step::ToBottom) && m_model.moveAdapter(kVpn, Step::Down));
    EXPECT_EQ(m_model.shownOrder(), (std::vector{kEthernet, kWifi, kVpn}));
    EXPECT_TRUE(m_pending.isEmpty()) << "back where it was, nothing waits";
}

TEST_F(AdapterTree, TakesTypedMetricsAndSaysWhatIsWrongWithATypo) {
    const QModelIndex cell = m_model.indexOf(kWifi, Model::Ipv4Column);
    EXPECT_FALSE(m_model.setData(cell, QStringLiteral("10000")));
    EXPECT_EQ(m_refused.toStdString(), "10000 is too large. A metric is a whole number from 1 to 9999.");
    EXPECT_TRUE(m_requested.empty());
    EXPECT_FALSE(m_model.setData(cell, QStringLiteral("soon")));
    EXPECT_TRUE(m_model.setData(cell, QStringLiteral(" 7 ")));
    EXPECT_EQ(m_model.shownOrder().front(), kWifi);
    EXPECT_TRUE(m_model.setData(m_model.indexOf(kWifi, Model::Ipv4Column), QStringLiteral("Automatic")));
    EXPECT_TRUE(m_pending.isEmpty());
    EXPECT_FALSE(m_model.setData(m_model.indexOf(kVpn, Model::Ipv6Column), QStringLiteral("7"))) << "not bound";
    EXPECT_FALSE(m_model.setData(m_model.indexOf(kWifi), QStringLiteral("name")));
}

TEST_F(AdapterTree, TiesAndDisagreementsAreSaid) {
    m_builder.adapter("LAN", 25).ipv6->metric = 90;
    show();
    EXPECT_EQ(text(AdapterId("LAN"), Model::NameColumn, Model::RankTextRole), "1st =");
    EXPECT_EQ(text(kWifi, Model::NameColumn, Model::DisagreementRole), "IPv4 3rd, IPv6 2nd");
    EXPECT_EQ(text(kVpn, Model::NameColumn, Model::DisagreementRole), "");
    EXPECT_TRUE(m_model.familiesDisagree());
}

TEST_F(AdapterTree, AFamilyAloneSetsAsideWhatDoesNotHaveIt) {
    m_choice = FamilyChoice::IPv6;
    show();
    EXPECT_EQ(m_model.shownOrder(), (std::vector{kEthernet, kWifi}));
    const QModelIndex group = m_model.groupIndex(RowPlace::WithoutFamily);
    EXPECT_EQ(m_model.data(group).toString(), QStringLiteral("Without IPv6 (1)"));
    EXPECT_FALSE(m_model.flags(m_model.indexOf(kVpn)) & Qt::ItemIsDragEnabled);
}

TEST_F(AdapterTree, WithoutInterfaceMetricsDefaultRoutesOrderTheRows) {
    SnapshotBuilder builder(linuxRules());
    for (const char* name : {"eth0", "wlan0", "docker0"}) {
        Adapter& adapter = builder.adapter(name);
        adapter.ipv4 = IpInterface{};
        adapter.ipv6.reset();
    }
    builder.route("0.0.0.0/0", "192.0.2.1", "wlan0", 100);
    builder.route("0.0.0.0/0", "192.0.2.2", "eth0", 600);
    m_model.setState({.snapshot = builder.build()});
    EXPECT_EQ(m_model.basis(), OrderBasis::DefaultRoute);
    EXPECT_EQ(m_model.shownOrder(), (std::vector{AdapterId("wlan0"), AdapterId("eth0")}));
    EXPECT_EQ(m_model.rowCount(m_model.groupIndex(RowPlace::OrderUnknown)), 1);
    EXPECT_FALSE(m_model.flags(m_model.indexOf(AdapterId("eth0"))) & Qt::ItemIsDragEnabled) << "it cannot be written";
}

TEST_F(AdapterTree, AHostileNameCannotDisguiseARow) {
    m_builder.adapter("\xE2\x80\xAE"
                      "gnp.exe\n",
        60);
    show();
    EXPECT_EQ(m_model.index(3, 0).data().toString(), QStringLiteral("gnp.exe"));
}

} // namespace
} // namespace precedence::tests
