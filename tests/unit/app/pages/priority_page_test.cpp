#include "app/pages/priority_page.h"
#include "app/pages/priority_tree.h"
#include "app/widgets/announcer.h"
#include "app/widgets/empty_state.h"
#include "model/adapter_tree_model.h"
#include "model/session.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/seed.h"
#include "tests/unit/app/pages/home_computer.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>

#include <functional>

namespace precedence::tests {
namespace {

using Model = AdapterTreeModel;
using Order = std::vector<AdapterId>;

class PriorityPageTest : public testing::Test {
protected:
    PriorityPageTest() {
        read(home.snapshot());
        page.setTrouble({}, {}, false);
        page.resize(900, 600);
        page.show();
        page.activateWindow();
        settle();
    }
    // A window of its own hides itself last, when only a widget is left of it.
    ~PriorityPageTest() override { page.hide(); }
    void read(const SnapshotPtr& snapshot) { session.setSnapshot(snapshot, QDateTime::currentDateTime()); }
    void choose(const AdapterId& id) { tree.setCurrentIndex(model.indexOf(id)); }
    void click(const char* words) { button(page, words).click(); }
    [[nodiscard]] std::string seen() const { return seenText(page); }
    /// Opens the menu of a row, as the mouse does, and does something with it; what it says, one in a line.
    QString inMenu(
        const QModelIndex& index, const std::function<void(QMenu&)>& act = [](QMenu&) {}) {
        QStringList texts;
        QTimer::singleShot(0, &page, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (!menu)
                return;
            for (const QAction* action : menu->actions())
                texts.push_back(action->isSeparator() ? QStringLiteral("-") : action->text());
            act(*menu);
            menu->close();
        });
        emit tree.menuRequested(index, page.mapToGlobal(QPoint(20, 20)));
        settle();
        return texts.join(QLatin1Char('\n'));
    }
    void chooseInMenu(const QModelIndex& index, const char* words) {
        inMenu(index, [words](QMenu& menu) {
            for (QAction* action : menu.actions()) {
                if (action->text() != QString::fromUtf8(words))
                    continue;
                menu.setActiveAction(action);
                return press(menu, Qt::Key_Return);
            }
            ADD_FAILURE() << "The menu has no " << words;
        });
    }
    [[nodiscard]] const MetricChange& metric(std::size_t edit) const {
        return std::get<MetricChange>(session.waiting().edits()[edit].change);
    }

    HomeComputer home;
    Session session;
    Model model;
    PriorityPage page{session, model};
    PriorityTree& tree = page.tree();
};

TEST_F(PriorityPageTest, someAdapterIsAlwaysChosenAndStaysSo) {
    ASSERT_NE(page.currentRow(), nullptr);
    EXPECT_EQ(page.currentRow()->adapter.id, kEthernet);
    choose(kWifi);
    read(home.with(kWifi, [](Adapter& adapter) { adapter.ipv4->metric = adapter.ipv6->metric = 5; }));
    EXPECT_EQ(page.currentRow()->adapter.id, kWifi);
    EXPECT_EQ(tree.currentIndex().row(), 0) << "it moved, and the choice with it";
}

TEST_F(PriorityPageTest, aGroupThatIsChosenStaysChosen) {
    tree.setCurrentIndex(model.groupIndex(RowPlace::NotConnected));
    read(home.with(kWifi, [](Adapter& adapter) { adapter.ipv4->metric = 50; }));
    EXPECT_EQ(tree.currentIndex(), model.groupIndex(RowPlace::NotConnected));
}

TEST_F(PriorityPageTest, theButtonsMoveTheChosenAdapter) {
    choose(kVpn);
    click("Up");
    EXPECT_EQ(model.shownOrder(), (Order{kEthernet, kVpn, kWifi}));
    click("To top");
    EXPECT_EQ(model.shownOrder(), (Order{kVpn, kEthernet, kWifi}));
    click("Down");
    EXPECT_EQ(model.shownOrder(), (Order{kEthernet, kVpn, kWifi}));
    click("To bottom");
    EXPECT_EQ(model.shownOrder(), (Order{kEthernet, kWifi, kVpn}));
    EXPECT_EQ(page.currentRow()->adapter.id, kVpn);
    EXPECT_TRUE(button(page, "Up").toolTip().contains(QStringLiteral("Alt+Up")));
}

TEST_F(PriorityPageTest, theButtonsAreOffWhereNothingCanBeSet) {
    for (const char* words : {"Up", "Down", "To top", "To bottom", "Return to automatic"})
        EXPECT_TRUE(button(page, words).isEnabled()) << words;
    home.builder.traits().setsMetric = false;
    read(home.snapshot());
    for (const char* words : {"Up", "Down", "To top", "To bottom", "Return to automatic"})
        EXPECT_FALSE(button(page, words).isEnabled()) << words;
}

TEST_F(PriorityPageTest, returnToAutomaticAsksForIt) {
    read(home.with(kWifi, [](Adapter& adapter) {
        adapter.ipv4->automatic = adapter.ipv6->automatic = false;
        adapter.ipv4->metric = adapter.ipv6->metric = 5;
    }));
    choose(kWifi);
    click("Return to automatic");
    ASSERT_EQ(session.waiting().edits().size(), 2U);
    EXPECT_EQ(metric(0).expected, InterfaceMetric::manual(5));
    EXPECT_TRUE(metric(0).wanted.isAutomatic());
    session.discardAll();
    click("IPv6");
    choose(kWifi);
    click("Return to automatic");
    ASSERT_EQ(session.waiting().edits().size(), 1U) << "the family that is shown";
    EXPECT_EQ(metric(0).family, AddressFamily::IPv6);
}

TEST_F(PriorityPageTest, eachFamilyHasItsOrderAndBothIsTheFirstChoice) {
    EXPECT_EQ(page.families(), FamilyChoice::Both);
    EXPECT_TRUE(button(page, "Show the order of: Both").isCheckable());
    EXPECT_TRUE(button(page, "Both").isChecked());
    QSignalSpy told(&page, &PriorityPage::rowsChanged);
    click("IPv6");
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(page.families(), FamilyChoice::IPv6);
    EXPECT_FALSE(button(page, "Both").isChecked());
    EXPECT_EQ(model.shownOrder(), (Order{kEthernet, kWifi}));
    choose(kWifi);
    click("Up");
    ASSERT_EQ(session.waiting().edits().size(), 1U);
    EXPECT_EQ(metric(0).family, AddressFamily::IPv6);
    click("IPv4");
    EXPECT_EQ(model.shownOrder(), (Order{kEthernet, kWifi, kVpn}));
}

TEST_F(PriorityPageTest, anotherOrderOfIPv6IsSaidAndCanBeMended) {
    EXPECT_EQ(findButton(page, "Use the IPv4 order"), nullptr) << "the families agree";
    const auto reversed = [this] { return home.with(kWifi, [](Adapter& adapter) { adapter.ipv6->metric = 5; }); };
    read(reversed());
    EXPECT_NE(seen().find("IPv6 has another order: Wi-Fi, Ethernet."), std::string::npos);
    click("Use the IPv4 order");
    ASSERT_FALSE(session.waiting().isEmpty());
    for (const WaitingEdit& edit : session.waiting().edits())
        EXPECT_EQ(familyOf(edit.change), AddressFamily::IPv6);
    EXPECT_EQ(findButton(page, "Use the IPv4 order"), nullptr) << "after what waits they agree";
    session.undo();
    click("Show IPv6");
    EXPECT_EQ(page.families(), FamilyChoice::IPv6);
    EXPECT_TRUE(button(page, "IPv6").isChecked());
    EXPECT_EQ(findButton(page, "Use the IPv4 order"), nullptr) << "one family has one order";
    EXPECT_EQ(model.shownOrder().front(), kWifi);
}

TEST_F(PriorityPageTest, withoutInterfaceMetricsItSaysWhatOrdersTheRows) {
    EXPECT_EQ(seen().find("Ordered by default route"), std::string::npos);
    SnapshotBuilder linuxHome(linuxRules());
    for (const char* name : {"eth0", "wlan0"}) {
        Adapter& adapter = linuxHome.adapter(name);
        adapter.ipv4 = IpInterface{};
        adapter.ipv6.reset();
    }
    linuxHome.route("0.0.0.0/0", "192.0.2.1", "wlan0", 100);
    read(linuxHome.build());
    EXPECT_NE(seen().find("Ordered by default route"), std::string::npos);
    read(home.snapshot());
    EXPECT_EQ(seen().find("Ordered by default route"), std::string::npos);
}

TEST_F(PriorityPageTest, aFailureStandsInPlaceOfTheListWithAWayOn) {
    page.setTrouble(QStringLiteral("This computer could not be read."), QStringLiteral("`ip` is missing."), true);
    EXPECT_FALSE(tree.isVisible());
    EXPECT_NE(seen().find("`ip` is missing."), std::string::npos);
    QSignalSpy again(&page, &PriorityPage::readAgainRequested);
    click("Read again");
    EXPECT_EQ(again.size(), 1);
    page.setTrouble(QStringLiteral("Reading this computer"), {}, false);
    EXPECT_EQ(findButton(page, "Read again"), nullptr) << "it is being read";
    page.setTrouble({}, {}, false);
    EXPECT_TRUE(tree.isVisible());
    EXPECT_FALSE(page.findChild<EmptyState*>()->isVisible());
}

TEST_F(PriorityPageTest, theMenuHasWhatTheRowCanDo) {
    EXPECT_EQ(inMenu(model.indexOf(kWifi)).toStdString(),
        "Up\nDown\nTo top\nTo bottom\n-\nReturn to automatic\nType an IPv4 metric …\nType an IPv6 metric …\n"
        "Use its IPv4 default routes\nUse its IPv6 default routes\n-\nPin order\nUse the IPv4 order for IPv6");
    EXPECT_FALSE(inMenu(model.indexOf(kVpn)).contains(QStringLiteral("IPv6 metric"))) << "it is not bound";
    EXPECT_TRUE(inMenu(model.groupIndex(RowPlace::NotConnected)).isEmpty()) << "no menu at all";
    home.builder.traits().setsMetric = home.builder.traits().setsDefaultRoutes = false;
    home.builder.traits().setsRouteMetric = false;
    read(home.snapshot());
    EXPECT_TRUE(inMenu(model.indexOf(kWifi)).isEmpty()) << "nothing can be set here";
}

TEST_F(PriorityPageTest, theMenuMovesPinsAndTakesDefaultRoutesOut) {
    choose(kWifi);
    chooseInMenu(model.indexOf(kWifi), "To top");
    EXPECT_EQ(model.shownOrder().front(), kWifi);
    session.discardAll();
    chooseInMenu(model.indexOf(kWifi), "Use its IPv4 default routes");
    ASSERT_EQ(session.waiting().edits().size(), 1U);
    const auto& routes = std::get<DefaultRoutesChange>(session.waiting().edits()[0].change);
    EXPECT_EQ(routes, (DefaultRoutesChange{.adapter = kWifi, .wanted = false}));
    session.discardAll();
    chooseInMenu(model.indexOf(kWifi), "Pin order");
    EXPECT_EQ(session.waiting().edits().size(), 5U) << "three adapters in IPv4, two in IPv6";
    for (std::size_t i = 0; i < 5; ++i)
        EXPECT_FALSE(metric(i).wanted.isAutomatic());
    EXPECT_EQ(model.shownOrder(), (Order{kEthernet, kWifi, kVpn}));
}

TEST_F(PriorityPageTest, theMenuOpensAnEditorOfTheMetricOfItsRow) {
    chooseInMenu(model.indexOf(kWifi), "Type an IPv6 metric …");
    auto* editor = tree.findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    enter(*editor, "9");
    ASSERT_EQ(session.waiting().edits().size(), 1U);
    EXPECT_EQ(metric(0),
        (MetricChange{.adapter = kWifi, .family = AddressFamily::IPv6, .wanted = InterfaceMetric::manual(9)}));
}

TEST_F(PriorityPageTest, aWarningBringsWhatMendsIt) {
    read(home.with(kWifi, [](Adapter& adapter) { adapter.ipv4->metric = 25; }));
    ASSERT_TRUE(inMenu(model.indexOf(kEthernet)).contains(QStringLiteral("End the tie")) ||
                inMenu(model.indexOf(kWifi)).contains(QStringLiteral("End the tie")));
    const AdapterId named = model.row(model.indexOf(kWifi))->warnings.empty() ? kEthernet : kWifi;
    chooseInMenu(model.indexOf(named), "End the tie");
    ASSERT_FALSE(session.waiting().isEmpty());
    for (const AdapterId& id : {kEthernet, kWifi})
        EXPECT_FALSE(inMenu(model.indexOf(id)).contains(QStringLiteral("End the tie"))) << "after it there is no tie";
}

TEST_F(PriorityPageTest, anOpenEditorAndItsTextSurviveSnapshotsThatMoveItsRow) {
    tree.edit(model.indexOf(kWifi, Model::Ipv4Column));
    auto* editor = tree.findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    typeOver(*editor, "12");
    for (const std::uint32_t number : {5U, 50U, 5U})
        read(home.with(kWifi, [number](Adapter& adapter) { adapter.ipv6->metric = adapter.ipv4->metric = number; }));
    settle();
    ASSERT_EQ(tree.findChild<QLineEdit*>(), editor);
    EXPECT_TRUE(editor->isVisible());
    EXPECT_EQ(editor->text(), QStringLiteral("12"));
    EXPECT_TRUE(tree.visualRect(model.indexOf(kWifi, Model::Ipv4Column)).intersects(editor->geometry()));
    press(*editor, Qt::Key_Return);
    settle();
    ASSERT_EQ(session.waiting().edits().size(), 1U);
    EXPECT_EQ(metric(0).wanted, InterfaceMetric::manual(12));
}

/// Every metric is another one, and all adapters but Wi-Fi come, go and lose their link.
SnapshotPtr shuffled(std::mt19937& random, const Snapshot& snapshot) {
    Snapshot::Parts parts = snapshot.parts();
    for (std::uint32_t i = 0, more = below(random, 4); i < more; ++i) {
        Adapter dock = parts.adapters.front();
        dock.id = AdapterId("Dock " + std::to_string(i));
        parts.adapters.push_back(dock);
    }
    for (Adapter& adapter : parts.adapters) {
        if (adapter.id != kWifi)
            adapter.state = below(random, 3) == 0 ? LinkState::Down : LinkState::Up;
        if (adapter.ipv4)
            adapter.ipv4->metric = 1 + below(random, 60);
        if (adapter.ipv6)
            adapter.ipv6->metric = 1 + below(random, 60);
    }
    return Snapshot::make(std::move(parts));
}

TEST_F(PriorityPageTest, anOpenEditorStaysThroughRandomSnapshotsAndEdits) {
    PRECEDENCE_RANDOM(random, 5);
    tree.setCurrentIndex(model.indexOf(kWifi, Model::Ipv4Column));
    tree.edit(tree.currentIndex());
    auto* editor = tree.findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    typeOver(*editor, "12");
    for (int round = 0; round < 200; ++round) {
        SCOPED_TRACE(round);
        if (below(random, 4) == 0)
            session.edit(setMetric(*session.snapshot(), below(random, 2) == 0 ? kVpn : kEthernet, FamilyChoice::Both,
                InterfaceMetric::manual(1 + below(random, 60))));
        else if (below(random, 4) == 0)
            session.undo();
        else
            read(shuffled(random, *home.snapshot()));
        if (round % 8 == 0)
            QCoreApplication::processEvents();
        ASSERT_EQ(tree.findChild<QLineEdit*>(), editor);
        ASSERT_EQ(editor->text(), QStringLiteral("12"));
        ASSERT_EQ(tree.currentIndex(), model.indexOf(kWifi, Model::Ipv4Column));
    }
    settle();
    EXPECT_EQ(editor->geometry().center().y(), tree.visualRect(tree.currentIndex()).center().y());
}

TEST_F(PriorityPageTest, movesAreAnnounced) {
    const auto* announcer = page.findChild<Announcer*>();
    ASSERT_NE(announcer, nullptr);
    choose(kWifi);
    click("Up");
    EXPECT_EQ(announcer->accessibleName().toStdString(), "Wi-Fi before Ethernet. IPv4 35 -> 4. IPv6 35 -> 4.");
}

} // namespace
} // namespace precedence::tests
