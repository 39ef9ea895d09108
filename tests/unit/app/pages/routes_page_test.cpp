#include "app/adapter_hues.h"
#include "app/pages/route_cells.h"
#include "app/pages/routes_page.h"
#include "app/pages/routes_view.h"
#include "model/route_table_model.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/seed.h"
#include "tests/unit/app/pages/home_computer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>

namespace precedence::tests {
namespace {

using Model = RouteTableModel;

class RoutesPageTest : public testing::Test {
protected:
    RoutesPageTest() {
        Route& inactive = home.builder.route("2001:db8::/32", "", "Wi-Fi", 5);
        inactive.active = false;
        inactive.persistent = true;
        QObject::connect(&model, &Model::editRequested, &page, [this](const ChangeSet& set) { requested = set; });
        read(home.snapshot());
        page.resize(1'000, 600);
        page.show();
        page.activateWindow();
        settle();
    }
    void read(const SnapshotPtr& snapshot) {
        model.setSource(RouteSource::make(snapshot), {});
        page.setAdapters(*snapshot);
    }
    void type(const char* field, const char* text) {
        auto& edit = named<QLineEdit>(page, field);
        edit.setText(QString::fromUtf8(text));
        press(edit, Qt::Key_Return);
    }
    void chooseAdapter(int place) { adapters().setCurrentIndex(place); }
    [[nodiscard]] QComboBox& adapters() { return named<QComboBox>(page, "Routes of this adapter"); }
    [[nodiscard]] std::vector<std::string> destinations() const {
        std::vector<std::string> texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.push_back(model.index(row, 0).data().toString().toStdString());
        return texts;
    }
    [[nodiscard]] bool sees(const char* text) const { return seenText(page).find(text) != std::string::npos; }
    [[nodiscard]] QModelIndex at(const char* destination, const char* nextHop, int column) const {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == QString::fromUtf8(destination) &&
                model.index(row, 1).data().toString() == QString::fromUtf8(nextHop))
                return model.index(row, column);
        }
        return {};
    }
    /// F2 on a row, wherever in it.
    QLineEdit* editAt(const QModelIndex& index) {
        view.setFocus();
        view.setCurrentIndex(index);
        press(view, Qt::Key_F2);
        return view.viewport()->findChild<QLineEdit*>();
    }

    [[nodiscard]] RoutesView& shownView() {
        page.show();
        return *page.findChild<RoutesView*>();
    }

    HomeComputer home;
    ChangeSet requested;
    Model model;
    RoutesPage page{model};
    RoutesView& view = shownView();
};

using Texts = std::vector<std::string>;

TEST_F(RoutesPageTest, filtersByTextAdapterAndDestination) {
    type("Filter by text", "203.0");
    EXPECT_EQ(destinations(), Texts{"203.0.113.0/24"});
    EXPECT_TRUE(sees("1 of 4 routes"));
    type("Filter by text", "");
    chooseAdapter(adapters().findText(QStringLiteral("Wi-Fi")));
    EXPECT_EQ(destinations(), Texts{"0.0.0.0/0"});
    chooseAdapter(0);
    type("Matches this destination", " 203.0.113.9 ");
    EXPECT_EQ(destinations(), (Texts{"0.0.0.0/0", "0.0.0.0/0", "203.0.113.0/24"}));
    type("Matches this destination", "192.0.2.77");
    EXPECT_EQ(destinations(), (Texts{"0.0.0.0/0", "0.0.0.0/0"}));
}

TEST_F(RoutesPageTest, filtersOnceSomebodyStopsTyping) {
    QSignalSpy removed(&model, &Model::rowsRemoved);
    named<QLineEdit>(page, "Filter by text").setText(QStringLiteral("2"));
    named<QLineEdit>(page, "Filter by text").setText(QStringLiteral("203.0"));
    EXPECT_EQ(removed.size(), 0) << "a million rows are not filtered at each letter";
    ASSERT_TRUE(removed.wait(5'000));
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(destinations(), Texts{"203.0.113.0/24"});
}

TEST_F(RoutesPageTest, saysWhatIsWrongWithADestinationAndGoesOnShowingRoutes) {
    type("Matches this destination", "printer.example");
    EXPECT_TRUE(sees("Type its address"));
    EXPECT_EQ(model.rowCount(), 3);
    type("Matches this destination", "");
    EXPECT_FALSE(sees("Type its address"));
}

TEST_F(RoutesPageTest, inactiveRoutesAreShownOnDemand) {
    EXPECT_TRUE(sees("3 of 4 routes"));
    page.findChild<QCheckBox*>()->click();
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_TRUE(sees("4 of 4 routes"));
    EXPECT_EQ(routeCellLook(model, nullptr, at("2001:db8::/32", "on-link", Model::VerdictColumn)).text, QString());
    EXPECT_EQ(routeCellLook(model, nullptr, at("2001:db8::/32", "on-link", 0)).tone, Tone::Secondary);
    page.findChild<QCheckBox*>()->click();
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(RoutesPageTest, nothingToShowHasAReasonAndAWayOn) {
    type("Filter by text", "no such thing");
    chooseAdapter(1);
    EXPECT_TRUE(sees("No route matches this filter."));
    EXPECT_FALSE(view.isVisible());
    button(page, "Clear the filter").click();
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_TRUE(view.isVisible());
    EXPECT_EQ(adapters().currentIndex(), 0);
    EXPECT_TRUE(named<QLineEdit>(page, "Filter by text").text().isEmpty());
    SnapshotBuilder bare;
    bare.adapter("Ethernet");
    read(bare.build());
    EXPECT_TRUE(sees("There are no routes here."));
    EXPECT_EQ(findButton(page, "Clear the filter"), nullptr);
}

TEST_F(RoutesPageTest, theChosenAdapterStaysChosenWhileItIsThere) {
    chooseAdapter(adapters().findText(QStringLiteral("Wi-Fi")));
    home.builder.adapter("Aerial");
    home.builder.route("198.51.100.0/24", "", "Aerial");
    read(home.snapshot());
    EXPECT_EQ(adapters().currentText(), QStringLiteral("Wi-Fi"));
    EXPECT_EQ(destinations(), Texts{"0.0.0.0/0"});
    SnapshotBuilder without;
    without.adapter("Ethernet");
    without.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
    read(without.build());
    EXPECT_EQ(adapters().currentText(), QStringLiteral("All adapters"));
    EXPECT_EQ(model.rowCount(), 1) << "the filter went with the adapter";
}

TEST_F(RoutesPageTest, theListOfAdaptersIsLeftAloneWhereItIsTheSame) {
    QSignalSpy removed(adapters().model(), &QAbstractItemModel::rowsRemoved);
    read(home.with(kWifi, [](Adapter& adapter) { adapter.ipv4->metric = 5; }));
    EXPECT_TRUE(removed.isEmpty()) << "somebody may have it open";
}

TEST_F(RoutesPageTest, theWinnerOfEachPrefixIsMarkedByASignAWordAndWeight) {
    AdapterHues hues;
    hues.include({"Ethernet", "Wi-Fi"});
    const auto look = [&](const char* nextHop, int column) {
        return routeCellLook(model, &hues, at("0.0.0.0/0", nextHop, column));
    };
    EXPECT_EQ(look("192.0.2.1", Model::VerdictColumn).icon, IconName::Check);
    EXPECT_EQ(look("192.0.2.1", Model::VerdictColumn).text, QStringLiteral("wins"));
    EXPECT_EQ(look("192.0.2.1", Model::VerdictColumn).tone, Tone::InUse);
    EXPECT_TRUE(look("192.0.2.1", Model::DestinationColumn).strong);
    EXPECT_TRUE(look("192.0.2.1", Model::EffectiveMetricColumn).strong);
    EXPECT_EQ(look("198.51.100.1", Model::VerdictColumn).icon, std::nullopt);
    EXPECT_FALSE(look("198.51.100.1", Model::DestinationColumn).strong);
    EXPECT_EQ(look("198.51.100.1", Model::AdapterColumn).hue, hues.hue("Wi-Fi"));
    EXPECT_TRUE(look("198.51.100.1", Model::RouteMetricColumn).number);
    model.setWaiting({MetricChange{.adapter = kWifi, .wanted = InterfaceMetric::manual(4)}});
    EXPECT_EQ(look("198.51.100.1", Model::VerdictColumn).before, QStringLiteral("costs more"));
    EXPECT_EQ(look("198.51.100.1", Model::VerdictColumn).tone, Tone::Waiting);
    EXPECT_EQ(look("198.51.100.1", Model::InterfaceMetricColumn).before, QStringLiteral("35"));
    EXPECT_EQ(look("198.51.100.1", Model::InterfaceMetricColumn).text, QStringLiteral("4"));
    EXPECT_EQ(look("192.0.2.1", Model::InterfaceMetricColumn).before, QString());
}

TEST_F(RoutesPageTest, columnsSortByAClickOnTheirHeader) {
    QHeaderView& header = *view.horizontalHeader();
    const int x = header.sectionViewportPosition(Model::EffectiveMetricColumn) + 20;
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, QPoint(x, header.height() / 2));
    const auto costs = [this] {
        std::vector<int> numbers;
        for (int row = 0; row < model.rowCount(); ++row)
            numbers.push_back(model.index(row, Model::EffectiveMetricColumn).data().toInt());
        return numbers;
    };
    EXPECT_EQ(costs(), (std::vector{25, 35, 50}));
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, QPoint(x, header.height() / 2));
    EXPECT_EQ(costs(), (std::vector{50, 35, 25}));
}

TEST_F(RoutesPageTest, f2AnywhereInARowEditsItsRouteMetric) {
    QLineEdit* editor = editAt(at("0.0.0.0/0", "198.51.100.1", Model::AdapterColumn));
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(view.currentIndex().column(), Model::RouteMetricColumn);
    EXPECT_EQ(editor->text(), QStringLiteral("0"));
    EXPECT_FALSE(editor->accessibleName().isEmpty());
    enter(*editor, "40");
    ASSERT_EQ(requested.size(), 1U);
    const auto& change = std::get<RouteMetricChange>(requested[0]);
    EXPECT_EQ(change.adapter, kWifi);
    EXPECT_EQ(change.expected, 0U);
    EXPECT_EQ(change.wanted, 40U);
}

TEST_F(RoutesPageTest, aTextThatIsNoMetricKeepsTheEditorOpenAndSaysWhy) {
    QSignalSpy refused(&page, &RoutesPage::refused);
    QLineEdit* editor = editAt(at("0.0.0.0/0", "198.51.100.1", 0));
    ASSERT_NE(editor, nullptr);
    enter(*editor, "10000");
    ASSERT_GE(refused.size(), 1);
    EXPECT_EQ(refused.at(0).at(0).toString().toStdString(),
        "10000 is too large. A route metric is a whole number from 0 to 9999.");
    EXPECT_TRUE(requested.empty());
    ASSERT_EQ(view.viewport()->findChild<QLineEdit*>(), editor);
    EXPECT_TRUE(editor->isVisible());
    press(*editor, Qt::Key_Escape);
    settle();
    EXPECT_EQ(view.viewport()->findChild<QLineEdit*>(), nullptr);
    EXPECT_TRUE(requested.empty());
}

TEST_F(RoutesPageTest, whatCannotBeSetIsNotEdited) {
    home.builder.traits().setsRouteMetric = false;
    read(home.snapshot());
    EXPECT_EQ(editAt(at("0.0.0.0/0", "198.51.100.1", 0)), nullptr);
}

TEST_F(RoutesPageTest, choiceAndEditorSurviveSnapshotsThatMoveTheirRow) {
    QLineEdit* editor = editAt(at("0.0.0.0/0", "198.51.100.1", 0));
    ASSERT_NE(editor, nullptr);
    typeOver(*editor, "17");
    for (const char* before : {"10.0.0.0/8", "0.0.0.0/1", "172.16.0.0/12"}) {
        home.builder.route(before, "", "Ethernet");
        read(home.snapshot());
        model.sort(static_cast<int>(home.snapshot()->routes().size()) % 3, Qt::DescendingOrder);
        settle();
        ASSERT_EQ(view.viewport()->findChild<QLineEdit*>(), editor);
        EXPECT_EQ(editor->text(), QStringLiteral("17"));
        EXPECT_EQ(view.currentIndex(), at("0.0.0.0/0", "198.51.100.1", Model::RouteMetricColumn));
        ASSERT_EQ(view.selectionModel()->selectedRows().size(), 1);
        EXPECT_EQ(view.selectionModel()->selectedRows().front().row(), view.currentIndex().row());
    }
    press(*editor, Qt::Key_Return);
    settle();
    ASSERT_EQ(requested.size(), 1U);
    EXPECT_EQ(*adapterOf(requested[0]), kWifi);
}

TEST_F(RoutesPageTest, anOpenEditorStaysThroughRandomSnapshotsOrdersAndWaitingChanges) {
    PRECEDENCE_RANDOM(random, 6);
    QLineEdit* editor = editAt(at("0.0.0.0/0", "198.51.100.1", 0));
    ASSERT_NE(editor, nullptr);
    typeOver(*editor, "17");
    page.resize(400, 200); // to paint takes its time
    for (int round = 0; round < 200; ++round) {
        SCOPED_TRACE(round);
        const auto order = below(random, 2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
        switch (below(random, 4)) {
        case 0: view.sortByColumn(static_cast<int>(below(random, Model::ColumnCount)), order); break;
        case 1:
            model.setWaiting(
                {MetricChange{.adapter = kWifi, .wanted = InterfaceMetric::manual(1 + below(random, 60))}});
            break;
        default:
            HomeComputer other;
            for (std::uint32_t i = 0, more = below(random, 20); i < more; ++i)
                other.builder.route("10." + std::to_string(i) + ".0.0/16", "", "Ethernet", below(random, 300));
            read(other.snapshot());
        }
        if (round % 8 == 0)
            QCoreApplication::processEvents();
        ASSERT_EQ(view.viewport()->findChild<QLineEdit*>(), editor);
        ASSERT_EQ(editor->text(), QStringLiteral("17"));
        ASSERT_EQ(view.currentIndex(), at("0.0.0.0/0", "198.51.100.1", Model::RouteMetricColumn));
    }
}

TEST_F(RoutesPageTest, columnsKeepTheWidthsThatSomebodyChose) {
    const int before = view.columnWidth(Model::DestinationColumn);
    page.resize(1'400, 600);
    settle();
    EXPECT_GT(view.columnWidth(Model::DestinationColumn), before) << "what is left over is given out";
    view.setColumnWidth(Model::DestinationColumn, 90);
    page.resize(1'000, 600);
    settle();
    EXPECT_EQ(view.columnWidth(Model::DestinationColumn), 90);
}

} // namespace
} // namespace precedence::tests
