#include "model/destinations.h"
#include "tests/support/snapshot_builder.h"
#include "tests/unit/model/strict_model.h"

#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

using Model = DestinationsModel;

class Destinations : public testing::Test {
protected:
    Destinations() {
        m_builder.adapter("Ethernet", 25);
        m_builder.adapter("Wi-Fi", 35);
        m_builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
        m_builder.route("0.0.0.0/0", "192.0.2.2", "Wi-Fi");
        m_builder.route("198.51.100.0/24", "", "Wi-Fi");
        QObject::connect(&m_model, &Model::refused, &m_model, [this](const QString& text) { m_refused = text; });
        show({});
    }
    void show(const ChangeSet& changes) { m_model.setState(RouteSource::make(m_builder.build()), changes); }
    [[nodiscard]] std::string text(int row, int role = Qt::DisplayRole) const {
        return m_model.index(row).data(role).toString().toStdString();
    }

    SnapshotBuilder m_builder;
    Model m_model;
    StrictModel m_strict{m_model};
    QString m_refused;
};

TEST_F(Destinations, SayWhereTheInternetGoesInEachFamily) {
    ASSERT_EQ(m_model.rowCount(), 2);
    EXPECT_EQ(text(0), "Internet, IPv4: Ethernet");
    EXPECT_EQ(text(1), "Internet, IPv6: nowhere");
    EXPECT_EQ(text(0, Model::AdapterNowRole), "Ethernet");
}

TEST_F(Destinations, FlipFromNowToAfterWhileARowIsDragged) {
    m_model.pin(QStringLiteral("printer"), QStringLiteral("198.51.100.20"));
    show({MetricChange{.adapter = AdapterId("Wi-Fi"), .wanted = InterfaceMetric::manual(4)}});
    EXPECT_EQ(text(0), "Internet, IPv4: Ethernet -> Wi-Fi");
    EXPECT_TRUE(m_model.index(0).data(Model::MovesRole).toBool());
    EXPECT_EQ(text(2), "printer: Wi-Fi");
    EXPECT_FALSE(m_model.index(2).data(Model::MovesRole).toBool());
}

TEST_F(Destinations, CanBeNamedAndAreCalledByTheirAddressOtherwise) {
    m_model.pin(QStringLiteral("printer"), QStringLiteral("198.51.100.20"));
    m_model.rename(m_model.pinned()[0].address, QStringLiteral("office"));
    EXPECT_EQ(text(2, Model::NameRole), "office");
    m_model.rename(m_model.pinned()[0].address, {});
    EXPECT_EQ(text(2, Model::NameRole), "198.51.100.20");
    m_model.rename({.address = address("203.0.113.9")}, QStringLiteral("nobody"));
    EXPECT_EQ(m_model.rowCount(), 3);
}

TEST_F(Destinations, RefuseWhatIsNoAddressOrPinnedAlready) {
    EXPECT_FALSE(m_model.pin(QStringLiteral("printer"), QStringLiteral("printer.example")));
    EXPECT_FALSE(m_refused.isEmpty());
    EXPECT_TRUE(m_model.pin(QStringLiteral("printer"), QStringLiteral("198.51.100.20")));
    EXPECT_FALSE(m_model.pin(QStringLiteral("again"), QStringLiteral(" 198.51.100.20")));
    EXPECT_EQ(m_refused.toStdString(), "198.51.100.20 is pinned already.");
    EXPECT_EQ(m_model.pinned().size(), 1U);
}

TEST_F(Destinations, AreBoundedAndTheInternetCannotBeUnpinned) {
    for (std::size_t i = 0; i < Model::kMostPinned; ++i)
        ASSERT_TRUE(m_model.pin({}, QStringLiteral("192.0.2.%1").arg(i)));
    EXPECT_FALSE(m_model.pin({}, QStringLiteral("203.0.113.1")));
    EXPECT_FALSE(m_model.unpin(0));
    EXPECT_FALSE(m_model.unpin(-1));
    EXPECT_FALSE(m_model.unpin(1'000));
    EXPECT_TRUE(m_model.unpin(2));
    EXPECT_EQ(text(2, Model::NameRole), "192.0.2.1") << "named by its address";
    m_model.setPinned({{.name = QStringLiteral("office"), .address = {.address = address("203.0.113.9")}}});
    EXPECT_EQ(m_model.rowCount(), 3);
    EXPECT_EQ(text(2), "office: Ethernet");
}

TEST_F(Destinations, AZoneThatIsNotThereIsUnknownUntilItIs) {
    m_builder.route("fe80::/64", "", "Wi-Fi");
    ASSERT_TRUE(m_model.pin(QStringLiteral("lamp"), QStringLiteral("fe80::7%USB")));
    EXPECT_EQ(text(2), "lamp: unknown");
    m_builder.adapter("USB");
    m_builder.route("fe80::/64", "", "USB");
    show({});
    EXPECT_EQ(text(2), "lamp: USB");
}

} // namespace
} // namespace precedence::tests
