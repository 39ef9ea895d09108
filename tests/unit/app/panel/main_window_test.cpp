#include "app/footer_bar.h"
#include "app/header_bar.h"
#include "app/pages/details_pane.h"
#include "app/pages/history_page.h"
#include "app/pages/lab_page.h"
#include "app/pages/routes_page.h"
#include "app/pages/why_pane.h"
#include "tests/unit/app/panel/shown_window.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

#include <set>

namespace precedence::tests {
namespace {

class MainWindowTest : public testing::Test, protected ShownWindow {
protected:
    [[nodiscard]] QListWidget& navigation() const { return named<QListWidget>(*window, "Pages"); }
    /// The region that has the keys.
    [[nodiscard]] std::string region() const {
        const QWidget* focused = QApplication::focusWidget();
        const auto holds = [focused](
                               const QWidget& widget) { return &widget == focused || widget.isAncestorOf(focused); };
        if (!focused)
            return "none";
        if (holds(part<HeaderBar>()))
            return "header";
        if (holds(navigation()))
            return "navigation";
        if (holds(part<FooterBar>()))
            return "footer";
        if (holds(part<DetailsPane>()) || holds(part<WhyPane>()))
            return "side";
        return holds(part<PriorityPage>()) || holds(part<RoutesPage>()) || holds(part<HistoryPage>()) ? "page"
                                                                                                      : "other";
    }
    [[nodiscard]] std::vector<std::string> regionsByF6(int times) {
        std::vector<std::string> regions;
        for (int i = 0; i < times; ++i) {
            action("Next region").trigger();
            regions.push_back(region());
        }
        return regions;
    }
};

using Texts = std::vector<std::string>;

TEST_F(MainWindowTest, f6GoesRoundTheRegionsThatAreThere) {
    window->showPage(PageName::Priority);
    EXPECT_EQ(region(), "page");
    EXPECT_EQ(regionsByF6(5), (Texts{"side", "header", "navigation", "page", "side"}));
    models.session.edit({kWifiFirst});
    settle();
    EXPECT_EQ(regionsByF6(5), (Texts{"footer", "header", "navigation", "page", "side"}));
    EXPECT_EQ(regionsByF6(4).back(), "page");
    EXPECT_TRUE(tree().hasFocus()) << "the list, not the buttons above it";
    window->showPage(PageName::History);
    models.history.addApplied({kWifiFirst}, QDateTime::currentDateTime());
    models.session.discardAll();
    navigation().setFocus();
    const Texts onHistory = regionsByF6(3);
    EXPECT_EQ(std::set<std::string>(onHistory.begin(), onHistory.end()).count("side"), 0U) << "there is no pane there";
}

TEST_F(MainWindowTest, pagesAreChosenInTheListAndByTheirKeys) {
    const std::vector<std::pair<const char*, QWidget*>> pages{{"Priority", &part<PriorityPage>()},
        {"Routes", &part<RoutesPage>()}, {"History", &part<HistoryPage>()}, {"Lab", &part<LabPage>()}};
    for (int row = 0; row < 4; ++row) {
        navigation().setCurrentRow(row);
        for (int other = 0; other < 4; ++other)
            EXPECT_EQ(pages[static_cast<std::size_t>(other)].second->isVisible(), other == row) << row << other;
        EXPECT_EQ(navigation().item(row)->text(), QString::fromUtf8(pages[static_cast<std::size_t>(row)].first));
    }
    action("Priority").trigger();
    EXPECT_TRUE(part<PriorityPage>().isVisible());
    EXPECT_EQ(navigation().currentRow(), 0);
    EXPECT_TRUE(tree().hasFocus());
}

TEST_F(MainWindowTest, theSidePaneFollowsTheChosenAdapter) {
    EXPECT_TRUE(part<DetailsPane>().isVisible());
    tree().setCurrentIndex(models.adapters.indexOf(kWifi));
    EXPECT_NE(seenText(part<DetailsPane>()).find("Intel AX211"), std::string::npos);
    tree().setCurrentIndex(models.adapters.indexOf(kEthernet));
    EXPECT_EQ(seenText(part<DetailsPane>()).find("Intel AX211"), std::string::npos);
    window->showPage(PageName::Routes);
    EXPECT_FALSE(part<DetailsPane>().isVisible());
}

TEST_F(MainWindowTest, aQuestionOpensTheAnswerBesideEveryListAndClosesAgain) {
    window->ask(QStringLiteral("8.8.8.8"));
    EXPECT_TRUE(part<WhyPane>().isVisible());
    EXPECT_NE(seenText(part<HeaderBar>()).find("Ethernet"), std::string::npos);
    models.session.edit({kWifiFirst});
    EXPECT_NE(seenText(part<HeaderBar>()).find("Ethernet -> Wi-Fi"), std::string::npos);
    window->showPage(PageName::Routes);
    EXPECT_TRUE(part<WhyPane>().isVisible());
    window->showPage(PageName::Priority);
    emit part<WhyPane>().closed();
    EXPECT_FALSE(part<WhyPane>().isVisible());
    EXPECT_TRUE(part<DetailsPane>().isVisible());
    EXPECT_TRUE(part<HeaderBar>().findChild<QLineEdit*>()->text().isEmpty());
}

TEST_F(MainWindowTest, whyIsAPageWithTheFieldReady) {
    window->showPage(PageName::Why);
    EXPECT_TRUE(part<HeaderBar>().findChild<QLineEdit*>()->hasFocus());
    EXPECT_TRUE(part<WhyPane>().isVisible());
}

TEST_F(MainWindowTest, aNoticeLeadsToTheLab) {
    EXPECT_EQ(findButton(*window, "Try changes in the lab"), nullptr);
    window->setNotice(QStringLiteral("Precedence can show it but not change it here yet."));
    EXPECT_TRUE(sees("but not change it here yet"));
    button(*window, "Try changes in the lab").click();
    EXPECT_TRUE(part<LabPage>().isVisible());
    window->setNotice({});
    EXPECT_FALSE(sees("but not change it here yet"));
}

TEST_F(MainWindowTest, aStripSaysThatThisIsNotThisComputer) {
    window->setSource(QStringLiteral("Lab"), QStringLiteral("Windows 11"), QStringLiteral("Nothing here is real."));
    EXPECT_TRUE(sees("Nothing here is real."));
    window->setSource(QStringLiteral("This computer"), QStringLiteral("Windows 11"), {});
    EXPECT_FALSE(sees("Nothing here is real."));
}

TEST_F(MainWindowTest, everyRefusalIsSaidInTheFooter) {
    models.adapters.setData(models.adapters.indexOf(kWifi, AdapterTreeModel::Ipv4Column), QStringLiteral("10000"));
    EXPECT_TRUE(sees("10000 is too large. A metric is a whole number from 1 to 9999."));
    models.destinations.pin({}, QStringLiteral("printer.example"));
    EXPECT_TRUE(sees("Type its address"));
    emit part<RoutesPage>().refused(QStringLiteral("No route."));
    EXPECT_TRUE(sees("No route."));
}

TEST_F(MainWindowTest, sourcesAreAskedForAndNotOpenedHere) {
    QSignalSpy asked(window.get(), &MainWindow::sourceRequested);
    QSignalSpy again(window.get(), &MainWindow::readRequested);
    action("This computer").trigger();
    action("Read again").trigger();
    emit part<LabPage>().scenarioChosen(QStringLiteral("full-tunnel-vpn"));
    emit part<LabPage>().leaveRequested();
    ASSERT_EQ(asked.size(), 3);
    EXPECT_EQ(asked.at(0).at(0).toString(), QStringLiteral("live"));
    EXPECT_EQ(asked.at(1).at(0).toString(), QStringLiteral("lab:full-tunnel-vpn"));
    EXPECT_EQ(asked.at(2).at(0).toString(), QStringLiteral("live"));
    EXPECT_EQ(again.size(), 1);
}

TEST_F(MainWindowTest, itsPlaceIsRememberedWhenItCloses) {
    EXPECT_TRUE(QSettings().value(QStringLiteral("window")).isNull());
    window->resize(1'000, 700);
    window->close();
    MainWindow another(models);
    EXPECT_EQ(another.size(), QSize(1'000, 700));
}

TEST_F(MainWindowTest, aDragShowsInTheHeaderWhatItWouldDo) {
    emit tree().draggedOver(kWifi, 0);
    settle();
    EXPECT_NE(seenText(part<HeaderBar>()).find("Ethernet -> Wi-Fi"), std::string::npos);
    EXPECT_EQ(models.adapters.shownOrder().front(), kEthernet) << "rows do not flee from a drag";
    emit tree().draggedOver(kWifi, -1);
    settle();
    EXPECT_EQ(seenText(part<HeaderBar>()).find("Ethernet -> Wi-Fi"), std::string::npos);
}

TEST_F(MainWindowTest, tabGoesThroughAPageWithoutABreakWheneverItWasMade) {
    models.history.addApplied({kWifiFirst}, QDateTime::currentDateTime());
    for (const PageName page : {PageName::History, PageName::Routes, PageName::Lab, PageName::Why}) {
        window->showPage(page);
        settle();
    }
    models.history.addApplied({kWifiFirst}, QDateTime::currentDateTime());
    window->showPage(PageName::History);
    settle();
    for (const QWidget* page : {static_cast<QWidget*>(&part<HistoryPage>()), static_cast<QWidget*>(&part<RoutesPage>()),
             static_cast<QWidget*>(&part<LabPage>()), static_cast<QWidget*>(&part<WhyPane>())}) {
        int entered = 0;
        bool isInside = false;
        for (QWidget* at = window->nextInFocusChain(); at != window.get(); at = at->nextInFocusChain()) {
            if ((at->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            entered += !isInside && page->isAncestorOf(at) ? 1 : 0;
            isInside = page->isAncestorOf(at);
        }
        EXPECT_EQ(entered, 1) << page->metaObject()->className();
    }
}

} // namespace
} // namespace precedence::tests
