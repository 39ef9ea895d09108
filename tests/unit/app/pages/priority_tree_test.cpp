#include "app/pages/priority_page.h"
#include "app/pages/priority_tree.h"
#include "model/adapter_tree_model.h"
#include "model/session.h"
#include "tests/unit/app/pages/home_computer.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>

#include <memory>

namespace precedence::tests {
namespace {

using Model = AdapterTreeModel;

class PriorityTreeTest : public testing::Test {
protected:
    PriorityTreeTest() {
        session.setSnapshot(home.snapshot(), QDateTime::currentDateTime());
        page.setTrouble({}, {}, false);
        page.resize(900, 600);
        page.show();
        page.activateWindow();
        tree.setFocus();
        settle();
    }
    // A window of its own hides itself last, when only a widget is left of it.
    ~PriorityTreeTest() override { page.hide(); }
    [[nodiscard]] QRect rowRect(int row) const { return tree.visualRect(model.index(row, 0)); }
    void enter(const QMimeData* data, const QPoint& at = QPoint(100, 5)) {
        QDragEnterEvent event(at, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
        event.setDropAction(Qt::MoveAction);
        QCoreApplication::sendEvent(tree.viewport(), &event);
        entered = event.isAccepted();
    }
    void moveTo(const QMimeData* data, const QPoint& at) {
        QDragMoveEvent event(at, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(tree.viewport(), &event);
    }
    void dropAt(const QMimeData* data, const QPoint& at) {
        QDropEvent event(at, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(tree.viewport(), &event);
        EXPECT_TRUE(event.isAccepted());
    }
    [[nodiscard]] std::unique_ptr<QMimeData> lifted(const AdapterId& id) const {
        return std::unique_ptr<QMimeData>(model.mimeData({model.indexOf(id)}));
    }
    [[nodiscard]] std::vector<int> dropRows(const QSignalSpy& spy) const {
        std::vector<int> rows;
        for (const QVariantList& arguments : spy)
            rows.push_back(arguments.at(1).toInt());
        return rows;
    }

    HomeComputer home;
    Session session;
    Model model;
    PriorityPage page{session, model};
    PriorityTree& tree = page.tree();
    bool entered = false;
};

using Order = std::vector<AdapterId>;

TEST_F(PriorityTreeTest, theMiddleOfARowDecidesOnWhichSideOfItADropLands) {
    const auto data = lifted(kVpn);
    QSignalSpy over(&tree, &PriorityTree::draggedOver);
    enter(data.get());
    ASSERT_TRUE(entered);
    for (int row = 0; row < 3; ++row) {
        moveTo(data.get(), QPoint(100, rowRect(row).top() + 2));
        moveTo(data.get(), QPoint(100, rowRect(row).bottom() - 2));
    }
    EXPECT_EQ(dropRows(over), (std::vector{0, 1, 2, 3})) << "told once for each place, not for each movement";
}

TEST_F(PriorityTreeTest, aDropNeverLandsAmongTheFoldedRows) {
    const auto data = lifted(kEthernet);
    QSignalSpy over(&tree, &PriorityTree::draggedOver);
    enter(data.get());
    moveTo(data.get(), QPoint(100, rowRect(3).center().y()));
    moveTo(data.get(), QPoint(100, tree.viewport()->height() - 1));
    EXPECT_EQ(dropRows(over), std::vector{3});
    dropAt(data.get(), QPoint(100, tree.viewport()->height() - 1));
    EXPECT_EQ(model.shownOrder(), (Order{kWifi, kVpn, kEthernet}));
}

TEST_F(PriorityTreeTest, aDropMovesTheRowAndKeepsItChosen) {
    const auto data = lifted(kWifi);
    tree.setCurrentIndex(model.indexOf(kWifi, Model::Ipv4Column));
    QSignalSpy over(&tree, &PriorityTree::draggedOver);
    enter(data.get());
    moveTo(data.get(), QPoint(100, rowRect(0).top() + 2));
    EXPECT_EQ(session.shownChanges().size(), 2U) << "what a drop would do is shown while it is dragged";
    EXPECT_TRUE(session.waiting().isEmpty());
    dropAt(data.get(), QPoint(100, rowRect(0).top() + 2));
    EXPECT_EQ(model.shownOrder(), (Order{kWifi, kEthernet, kVpn}));
    EXPECT_EQ(tree.currentAdapter(), kWifi);
    EXPECT_EQ(tree.currentIndex().column(), Model::Ipv4Column);
    EXPECT_EQ(dropRows(over), (std::vector{0, -1}));
    EXPECT_EQ(session.waiting().edits().size(), 2U);
}

TEST_F(PriorityTreeTest, aDragThatLeavesIsGivenUp) {
    const auto data = lifted(kWifi);
    enter(data.get());
    moveTo(data.get(), QPoint(100, rowRect(0).top() + 2));
    ASSERT_FALSE(session.shownChanges().empty());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(tree.viewport(), &leave);
    EXPECT_TRUE(session.shownChanges().empty());
    EXPECT_EQ(model.shownOrder(), (Order{kEthernet, kWifi, kVpn}));
}

TEST_F(PriorityTreeTest, whatIsNoAdapterIsNotTaken) {
    QMimeData text;
    text.setText(QStringLiteral("Wi-Fi"));
    QSignalSpy over(&tree, &PriorityTree::draggedOver);
    enter(&text);
    EXPECT_FALSE(entered);
    EXPECT_TRUE(over.isEmpty());
}

int highlighted(const QImage& image, int y) {
    int count = 0;
    for (int x = 0; x < image.width(); ++x)
        count += image.pixelColor(x, y) == QApplication::palette().color(QPalette::Highlight) ? 1 : 0;
    return count;
}

TEST_F(PriorityTreeTest, aLineShowsWhereADropLands) {
    const auto data = lifted(kVpn);
    const int y = rowRect(1).top();
    EXPECT_EQ(highlighted(tree.viewport()->grab().toImage(), y), 0);
    enter(data.get());
    moveTo(data.get(), QPoint(100, y + 2));
    EXPECT_GT(highlighted(tree.viewport()->grab().toImage(), y), tree.viewport()->width() / 2);
    dropAt(data.get(), QPoint(100, y + 2));
    EXPECT_EQ(highlighted(tree.viewport()->grab().toImage(), y), 0);
}

TEST_F(PriorityTreeTest, keysMoveTheChosenRowAsADragWould) {
    tree.setCurrentIndex(model.indexOf(kVpn));
    press(tree, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(model.shownOrder(), (Order{kEthernet, kVpn, kWifi}));
    press(tree, Qt::Key_Home, Qt::AltModifier);
    EXPECT_EQ(model.shownOrder(), (Order{kVpn, kEthernet, kWifi}));
    press(tree, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(model.shownOrder(), (Order{kEthernet, kVpn, kWifi}));
    press(tree, Qt::Key_End, Qt::AltModifier);
    EXPECT_EQ(model.shownOrder(), (Order{kEthernet, kWifi, kVpn}));
    EXPECT_EQ(tree.currentAdapter(), kVpn);
}

TEST_F(PriorityTreeTest, aMoveIsSaidAndOneThatIsNoneIsNot) {
    QSignalSpy said(&tree, &PriorityTree::said);
    tree.setCurrentIndex(model.indexOf(kEthernet));
    press(tree, Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(said.isEmpty()) << "it is the first already";
    tree.setCurrentIndex(model.indexOf(kWifi));
    press(tree, Qt::Key_Up, Qt::AltModifier);
    ASSERT_EQ(said.size(), 1);
    EXPECT_EQ(said.at(0).at(0).toString().toStdString(), "Wi-Fi before Ethernet. IPv4 35 -> 4. IPv6 35 -> 4.");
    const auto data = lifted(kVpn);
    enter(data.get());
    dropAt(data.get(), QPoint(100, rowRect(0).top() + 2));
    ASSERT_EQ(said.size(), 2);
    EXPECT_TRUE(said.at(1).at(0).toString().startsWith(QStringLiteral("Contoso VPN before Wi-Fi.")));
}

TEST_F(PriorityTreeTest, leftAndRightGoToTheFamiliesAndTheColumnStays) {
    tree.setCurrentIndex(model.indexOf(kEthernet));
    press(tree, Qt::Key_Right);
    press(tree, Qt::Key_Right);
    EXPECT_EQ(tree.currentIndex(), model.indexOf(kEthernet, Model::Ipv4Column));
    press(tree, Qt::Key_Down);
    EXPECT_EQ(tree.currentIndex(), model.indexOf(kWifi, Model::Ipv4Column));
    press(tree, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(tree.currentIndex(), model.indexOf(kWifi, Model::Ipv4Column));
    press(tree, Qt::Key_Right);
    press(tree, Qt::Key_Right);
    EXPECT_EQ(tree.currentIndex(), model.indexOf(kWifi, Model::Ipv6Column)) << "the last column";
    for (int i = 0; i < 5; ++i)
        press(tree, Qt::Key_Left);
    EXPECT_EQ(tree.currentIndex(), model.indexOf(kWifi));
    EXPECT_EQ(tree.selectionModel()->selectedRows().size(), 1);
}

TEST_F(PriorityTreeTest, f2EditsTheMetricThatIsChosenOrTheFirstOne) {
    tree.setCurrentIndex(model.indexOf(kWifi));
    press(tree, Qt::Key_F2);
    auto* editor = tree.findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(tree.currentIndex().column(), Model::Ipv4Column);
    EXPECT_EQ(editor->text(), QStringLiteral("automatic"));
    precedence::tests::enter(*editor, "7");
    ASSERT_EQ(session.waiting().edits().size(), 1U);
    EXPECT_EQ(tree.currentAdapter(), kWifi) << "first now";
    press(tree, Qt::Key_Right);
    press(tree, Qt::Key_F2);
    EXPECT_EQ(tree.currentIndex().column(), Model::Ipv6Column);
    ASSERT_NE(tree.findChild<QLineEdit*>(), nullptr);
    press(*tree.findChild<QLineEdit*>(), Qt::Key_Escape);
    settle();
    EXPECT_EQ(session.waiting().edits().size(), 1U);
}

TEST_F(PriorityTreeTest, whatCannotBeTypedIntoStaysShut) {
    tree.setCurrentIndex(model.groupIndex(RowPlace::NotConnected));
    press(tree, Qt::Key_F2);
    EXPECT_EQ(tree.findChild<QLineEdit*>(), nullptr);
    tree.setCurrentIndex(model.indexOf(kVpn, Model::Ipv6Column));
    press(tree, Qt::Key_F2);
    EXPECT_EQ(tree.currentIndex().column(), Model::Ipv4Column) << "IPv6 is not bound";
}

TEST_F(PriorityTreeTest, groupsFoldByKeyAndByAClickAnywhereOnTheirLine) {
    const QModelIndex group = model.groupIndex(RowPlace::NotConnected);
    EXPECT_FALSE(tree.isExpanded(group));
    tree.setCurrentIndex(group);
    press(tree, Qt::Key_Return);
    EXPECT_TRUE(tree.isExpanded(group));
    press(tree, Qt::Key_Space);
    EXPECT_FALSE(tree.isExpanded(group));
    const QRect line = tree.visualRect(group.siblingAtColumn(Model::LinkColumn));
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, line.center());
    EXPECT_TRUE(tree.isExpanded(group));
    QTest::mouseClick(tree.viewport(), Qt::RightButton, {}, line.center());
    EXPECT_TRUE(tree.isExpanded(group));
}

TEST_F(PriorityTreeTest, aGroupStaysOpenAndAChosenRowInItChosenWhenTheComputerIsReadAgain) {
    tree.setExpanded(model.groupIndex(RowPlace::NotConnected), true);
    tree.setCurrentIndex(model.indexOf(kUsb));
    home.builder.adapter("Dock", 60).state = LinkState::Down;
    home.builder.adapter("Phone", 1);
    session.setSnapshot(home.snapshot(), QDateTime::currentDateTime());
    EXPECT_TRUE(tree.isExpanded(model.groupIndex(RowPlace::NotConnected)));
    EXPECT_EQ(tree.currentAdapter(), kUsb);
    EXPECT_EQ(model.shownOrder().front(), AdapterId("Phone"));
}

TEST_F(PriorityTreeTest, theMenuByKeyBelongsToTheChosenRowAndByMouseToTheOneUnderIt) {
    QSignalSpy asked(&tree, &PriorityTree::menuRequested);
    QObject::disconnect(&tree, &PriorityTree::menuRequested, &page, nullptr);
    tree.setCurrentIndex(model.indexOf(kWifi, Model::Ipv4Column));
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(300, 500), tree.mapToGlobal(QPoint(300, 500)));
    QCoreApplication::sendEvent(&tree, &byKey);
    const QPoint at = rowRect(0).center();
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, at, tree.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(tree.viewport(), &byMouse);
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked.at(0).at(0).toModelIndex(), model.indexOf(kWifi, Model::Ipv4Column));
    const QPoint place = tree.viewport()->mapFromGlobal(asked.at(0).at(1).toPoint());
    EXPECT_TRUE(tree.visualRect(model.indexOf(kWifi, Model::Ipv4Column)).contains(place));
    EXPECT_EQ(model.row(asked.at(1).at(0).toModelIndex())->adapter.id, kEthernet);
}

} // namespace
} // namespace precedence::tests
