#include "app/pages/details_pane.h"
#include "model/adapter_rows.h"
#include "tests/unit/app/pages/home_computer.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

namespace precedence::tests {
namespace {

class DetailsPaneTest : public testing::Test {
protected:
    DetailsPaneTest() {
        QObject::connect(&pane, &DetailsPane::editRequested, &pane, [this](const ChangeSet& set) { requested = set; });
        show(kWifi, home.snapshot());
        pane.resize(340, 700);
        pane.show();
        pane.activateWindow();
        settle();
    }
    /// As the page shows it: the row of an adapter of this snapshot, under what waits.
    void show(const AdapterId& id, const SnapshotPtr& snapshot, const ChangeSet& waiting = {}) {
        const AdapterRows rows = adapterRows(*internetParts(*snapshot), waiting, FamilyChoice::Both);
        for (const std::vector<AdapterRow>& list : rows.lists) {
            for (const AdapterRow& row : list) {
                if (row.adapter.id == id)
                    pane.show(&row, *snapshot, waiting, snapshot->traits().canWrite());
            }
        }
    }
    /// What the computer looks like with other numbers.
    [[nodiscard]] SnapshotPtr renumbered(std::uint32_t metric) const {
        return home.with(kWifi, [metric](Adapter& adapter) { adapter.ipv4->metric = metric; });
    }
    [[nodiscard]] SnapshotPtr manual(std::uint32_t metric) const {
        return home.with(kWifi, [metric](Adapter& adapter) {
            adapter.ipv4->metric = metric;
            adapter.ipv4->automatic = false;
        });
    }
    [[nodiscard]] QSpinBox& metric(const char* family = "IPv4") {
        return named<QSpinBox>(pane, (std::string("Metric for ") + family).c_str());
    }
    [[nodiscard]] QAbstractButton& automatic() { return named<QAbstractButton>(pane, "IPv4, automatic metric"); }
    [[nodiscard]] QAbstractButton& byHand() { return named<QAbstractButton>(pane, "IPv4, manual metric"); }
    [[nodiscard]] bool sees(const char* text) const { return seenText(pane).find(text) != std::string::npos; }
    void typeInto(QSpinBox& field, const char* text) {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QString::fromUtf8(text));
    }
    void type(const char* text) {
        byHand().click();
        typeInto(metric(), text);
    }
    [[nodiscard]] const MetricChange& asked() const { return std::get<MetricChange>(requested.at(0)); }

    HomeComputer home;
    ChangeSet requested;
    DetailsPane pane;
};

TEST_F(DetailsPaneTest, saysWhatTheAdapterIs) {
    home.builder.adapter("Dock", 60);
    const SnapshotPtr snapshot = home.with(kWifi, [](Adapter& adapter) {
        adapter.addresses = {{.address = address("198.51.100.20"), .prefixLength = 24}};
        adapter.dnsServers = {address("198.51.100.53")};
        adapter.hardwareAddress = "00-00-5E-00-53-01";
    });
    show(kWifi, snapshot);
    for (const char* text : {"Wi-Fi", "Intel AX211", "866 Mbit/s", "198.51.100.20/24", "198.51.100.53", "198.51.100.1",
             "00-00-5E-00-53-01"})
        EXPECT_TRUE(sees(text)) << text;
    show(AdapterId("Dock"), snapshot);
    EXPECT_FALSE(sees("DNS servers")) << "what is not known has no line";
    EXPECT_FALSE(sees("Intel AX211"));
}

TEST_F(DetailsPaneTest, asksForAChoiceWhereNothingIsChosen) {
    EXPECT_FALSE(sees("Choose an adapter"));
    pane.show(nullptr, *home.snapshot(), {}, true);
    EXPECT_TRUE(sees("Choose an adapter"));
    EXPECT_FALSE(metric().isVisibleTo(&pane));
    EXPECT_FALSE(sees("Wi-Fi"));
}

TEST_F(DetailsPaneTest, namesTheExpectedAutomaticMetricAndTheRowOfTheTableThatGivesIt) {
    EXPECT_TRUE(sees("Automatic would be 35: Wi-Fi, 200 Mbit/\u2060s to 500 Mbit/\u2060s (half of 866 Mbit/\u2060s)"));
    show(kWifi, home.with(kWifi, [](Adapter& adapter) { adapter.linkSpeed.reset(); }));
    EXPECT_FALSE(sees("Automatic would be"));
}

TEST_F(DetailsPaneTest, aTypedMetricLeavesAsARequestForItsFamily) {
    type("4");
    EXPECT_TRUE(requested.empty()) << "not while it is typed";
    press(metric(), Qt::Key_Return);
    ASSERT_EQ(requested.size(), 1U);
    EXPECT_EQ(asked(), (MetricChange{.adapter = kWifi, .wanted = InterfaceMetric::manual(4)}));
    named<QAbstractButton>(pane, "IPv6, manual metric").click();
    typeInto(metric("IPv6"), "7");
    metric("IPv6").clearFocus();
    ASSERT_EQ(requested.size(), 1U);
    EXPECT_EQ(asked().family, AddressFamily::IPv6) << "leaving the field is enough";
}

TEST_F(DetailsPaneTest, whatIsTypedStaysWhileSnapshotsCome) {
    type("12");
    for (const std::uint32_t number : {5U, 50U, 75U}) {
        show(kWifi, renumbered(number));
        EXPECT_EQ(metric().findChild<QLineEdit*>()->text(), QStringLiteral("12"));
        EXPECT_TRUE(byHand().isChecked());
    }
    EXPECT_TRUE(sees("automatic 75")) << "what is not being edited follows";
    press(metric(), Qt::Key_Return);
    ASSERT_EQ(requested.size(), 1U);
    EXPECT_EQ(asked().wanted, InterfaceMetric::manual(12));
}

TEST_F(DetailsPaneTest, aNumberThatIsTypedOverAnotherStaysWhileSnapshotsCome) {
    show(kWifi, manual(8));
    typeInto(metric(), "12");
    for (const std::uint32_t number : {8U, 9U}) {
        show(kWifi, manual(number));
        EXPECT_EQ(metric().findChild<QLineEdit*>()->text(), QStringLiteral("12"));
    }
    press(metric(), Qt::Key_Return);
    ASSERT_EQ(requested.size(), 1U);
    EXPECT_EQ(
        asked(), (MetricChange{
                     .adapter = kWifi, .expected = InterfaceMetric::manual(9), .wanted = InterfaceMetric::manual(12)}));
}

TEST_F(DetailsPaneTest, whatIsNotTouchedFollowsEachSnapshot) {
    show(kWifi, manual(8));
    EXPECT_TRUE(byHand().isChecked());
    EXPECT_EQ(metric().value(), 8);
    show(kWifi, manual(9));
    EXPECT_EQ(metric().value(), 9);
    show(kWifi, home.snapshot());
    EXPECT_TRUE(automatic().isChecked());
    EXPECT_FALSE(metric().isEnabled());
}

TEST_F(DetailsPaneTest, escapeGivesUpWhatWasTyped) {
    show(kWifi, manual(8));
    typeInto(metric(), "12");
    press(metric(), Qt::Key_Escape);
    EXPECT_EQ(metric().value(), 8);
    press(metric(), Qt::Key_Return);
    EXPECT_TRUE(requested.empty());
}

TEST_F(DetailsPaneTest, anotherAdapterEndsWhatWasTypedForTheOneBefore) {
    type("12");
    show(kEthernet, home.snapshot());
    press(metric(), Qt::Key_Return);
    EXPECT_TRUE(requested.empty()) << "12 was never meant for Ethernet";
    EXPECT_TRUE(automatic().isChecked());
}

TEST_F(DetailsPaneTest, automaticIsAskedForOnceAndOnlyWhereItIsNot) {
    automatic().click();
    EXPECT_TRUE(requested.empty());
    show(kWifi, manual(8));
    automatic().click();
    ASSERT_EQ(requested.size(), 1U);
    EXPECT_EQ(asked(),
        (MetricChange{
            .adapter = kWifi, .expected = InterfaceMetric::manual(8), .wanted = InterfaceMetric::automatic()}));
}

TEST_F(DetailsPaneTest, theWheelTurnsNumbersOnlyWhereSomebodyIsAtThem) {
    show(kWifi, manual(8));
    pane.setFocus();
    metric().clearFocus();
    QWheelEvent turn(QPointF(5, 5), metric().mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120), Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&metric(), &turn);
    EXPECT_EQ(metric().value(), 8);
}

TEST_F(DetailsPaneTest, showsWhatWaitsAsAStep) {
    EXPECT_FALSE(sees("->"));
    show(kWifi, home.snapshot(), {MetricChange{.adapter = kWifi, .wanted = InterfaceMetric::manual(4)}});
    EXPECT_TRUE(sees("35 -> 4 manual"));
    EXPECT_EQ(metric().value(), 4);
}

TEST_F(DetailsPaneTest, defaultRoutesAreSwitchedForOneFamily) {
    auto& routes = named<QAbstractButton>(pane, "Use its default routes for IPv6");
    EXPECT_TRUE(routes.isChecked());
    routes.click();
    ASSERT_EQ(requested.size(), 1U);
    EXPECT_EQ(std::get<DefaultRoutesChange>(requested[0]),
        (DefaultRoutesChange{.adapter = kWifi, .family = AddressFamily::IPv6, .wanted = false}));
    show(kEthernet, home.snapshot());
    EXPECT_FALSE(routes.isEnabled()) << "not known here";
}

TEST_F(DetailsPaneTest, aFamilyThatIsNotBoundHasNothingToSet) {
    show(kVpn, home.snapshot());
    EXPECT_TRUE(sees("not bound"));
    EXPECT_FALSE(metric("IPv6").isVisibleTo(&pane));
    EXPECT_TRUE(metric("IPv4").isVisibleTo(&pane));
}

TEST_F(DetailsPaneTest, nothingIsOpenWhereNothingCanBeSet) {
    Traits& traits = home.builder.traits();
    traits.setsMetric = traits.setsDefaultRoutes = traits.setsRouteMetric = false;
    show(kWifi, manual(8));
    for (const QWidget* part :
        {static_cast<QWidget*>(&automatic()), static_cast<QWidget*>(&byHand()), static_cast<QWidget*>(&metric())})
        EXPECT_FALSE(part->isEnabled()) << part->accessibleName().toStdString();
}

TEST_F(DetailsPaneTest, aMetricOverSomethingUnknownIsRefused) {
    QSignalSpy refused(&pane, &DetailsPane::refused);
    type("12");
    show(kWifi, home.with(kWifi, [](Adapter& adapter) { adapter.ipv4 = IpInterface{}; }));
    press(metric(), Qt::Key_Return);
    EXPECT_TRUE(requested.empty());
    ASSERT_EQ(refused.size(), 1);
    EXPECT_TRUE(refused.at(0).at(0).toString().contains(QStringLiteral("not known")));
}

TEST_F(DetailsPaneTest, aWarningHasANameASentenceAndWhatMendsIt) {
    const SnapshotPtr tied = home.with(kWifi, [](Adapter& adapter) { adapter.ipv4->metric = 25; });
    for (const AdapterId& id : {kEthernet, kWifi}) {
        show(id, tied);
        settle();
        if (findButton(pane, "End the tie"))
            break;
    }
    ASSERT_NE(findButton(pane, "End the tie"), nullptr);
    EXPECT_TRUE(sees("Tie\n"));
    EXPECT_TRUE(sees("cost the same"));
    QAbstractButton* before = findButton(pane, "End the tie");
    before->click();
    EXPECT_FALSE(requested.empty());
    show(kWifi, home.snapshot());
    settle();
    EXPECT_EQ(findButton(pane, "End the tie"), nullptr);
    EXPECT_FALSE(sees("cost the same"));
}

} // namespace
} // namespace precedence::tests
