#include "app/pages/order_tree.h"
#include "app/pages/orders_page.h"
#include "model/network/binding_edits.h"
#include "model/session.h"
#include "tests/support/sample_bindings.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace precedence {
namespace {

using namespace tests;

SnapshotPtr office(BindingReach reach) {
    Snapshot::Parts parts = officeSnapshot()->parts();
    parts.traits.setsBindings = true;
    parts.traits.setsProviders = true;
    parts.traits.bindingReach = reach;
    return Snapshot::make(std::move(parts));
}

class OrdersPageTest : public testing::Test {
protected:
    void show(BindingReach reach) {
        session.setSnapshot(office(reach), QDateTime::currentDateTime());
        page.resize(900, 600);
        page.show();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QPushButton& button(const char* text) const {
        for (QPushButton* one : page.findChildren<QPushButton*>()) {
            if (one->text().remove(QLatin1Char('&')) == QLatin1String(text))
                return *one;
        }
        throw std::runtime_error(text);
    }
    [[nodiscard]] OrderTree& tree() const {
        for (OrderTree* one : page.findChildren<OrderTree*>()) {
            if (one->isVisible())
                return *one;
        }
        throw std::runtime_error("no list");
    }
    [[nodiscard]] QString texts() const {
        QStringList all;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible())
                all.push_back(label->text());
        }
        return all.join(QLatin1Char(' '));
    }

    Session session;
    OrdersPage page{session};
};

TEST_F(OrdersPageTest, keysAndButtonsMoveAConnection) {
    show(BindingReach::Services);
    QTest::keyClick(&tree(), Qt::Key_Down, Qt::AltModifier);
    ASSERT_FALSE(session.waiting().isEmpty());
    EXPECT_EQ(connectionsOrder(*session.after()->olderOrders().bindings).front(), kBackup);
    EXPECT_EQ(tree().currentIndex().row(), 1) << "the row that moved stays current";
    button("To top").click();
    EXPECT_TRUE(session.waiting().isEmpty());
}

TEST_F(OrdersPageTest, firstForEverythingComesBeforeEveryProtocol) {
    show(BindingReach::Services);
    tree().setCurrentIndex(tree().model()->index(2, 0));
    button("First for everything").click();
    const auto bindings = session.after()->olderOrders().bindings;
    for (const ComponentBindings& order : bindings->orders)
        EXPECT_EQ(order.paths.front().through.back(), kUnused.value()) << order.component;
}

TEST_F(OrdersPageTest, onWindows10ItOpensReadOnlyWithTheReasonAndTheWayToPriority) {
    show(BindingReach::Nothing);
    EXPECT_TRUE(texts().contains(QStringLiteral("the interface metric decides")));
    QTest::keyClick(&tree(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_TRUE(session.waiting().isEmpty());
    EXPECT_FALSE(button("Down").isEnabled());
    QSignalSpy gone(&page, &OrdersPage::priorityRequested);
    button("Go to Priority").click();
    EXPECT_EQ(gone.size(), 1);
    button("Change anyway").click();
    EXPECT_FALSE(button("Change anyway").isVisible());
    QTest::keyClick(&tree(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_FALSE(session.waiting().isEmpty());
}

TEST_F(OrdersPageTest, providersCanBeMovedOnEveryWindows) {
    show(BindingReach::Nothing);
    button("Providers").click();
    QCoreApplication::processEvents();
    EXPECT_FALSE(button("Change anyway").isVisible());
    QTest::keyClick(&tree(), Qt::Key_End, Qt::AltModifier);
    ASSERT_EQ(session.waiting().edits().size(), 1U);
    EXPECT_TRUE(std::holds_alternative<ProviderOrderChange>(session.waiting().edits().front().change));
    EXPECT_TRUE(texts().contains(QStringLiteral("after a restart")));
}

TEST_F(OrdersPageTest, whatCannotBeReadSaysWhyAndOffersToReadAgain) {
    Snapshot::Parts parts = office(BindingReach::Services)->parts();
    parts.olderOrders.bindings.reset();
    parts.olderOrders.bindingsProblem = Error{.operation = Operation::ReadBindings, .systemCode = 0x8004A022};
    session.setSnapshot(Snapshot::make(std::move(parts)), QDateTime::currentDateTime());
    page.show();
    QCoreApplication::processEvents();
    EXPECT_TRUE(texts().contains(QStringLiteral("is in use")));
    QSignalSpy again(&page, &OrdersPage::readAgainRequested);
    button("Read again").click();
    EXPECT_EQ(again.size(), 1);
}

TEST_F(OrdersPageTest, aTickOfSpaceSwitchesTheBindingsOfAConnection) {
    show(BindingReach::Services);
    QTest::keyClick(&tree(), Qt::Key_Space);
    EXPECT_TRUE(isDisabled(*session.after()->olderOrders().bindings, kPrimary));
}

TEST_F(OrdersPageTest, metricsAreTriedFirstAndOrdersWrittenAfterwards) {
    show(BindingReach::Services);
    const ChangeSet orders = madeFirst(*session.snapshot()->olderOrders().bindings, kBackup);
    session.edit(orders);
    EXPECT_EQ(session.nextToApply(), orders);
}

} // namespace
} // namespace precedence
