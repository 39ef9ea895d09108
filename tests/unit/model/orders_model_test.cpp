#include "model/network/binding_edits.h"
#include "model/network/preview.h"
#include "model/orders_model.h"
#include "tests/support/sample_bindings.h"
#include "tests/support/seed.h"
#include "tests/unit/model/strict_model.h"

#include <QMimeData>
#include <gtest/gtest.h>

#include <memory>
#include <random>

namespace precedence {
namespace {

using namespace tests;

/// A model of which every edit waits at once, as in the session.
class Orders {
public:
    explicit Orders(OrderView view)
        : model(view)
        , m_strict(model) {
        QObject::connect(&model, &OrdersModel::editRequested, &model, [this](const ChangeSet& changes) {
            waiting = changes;
            after = preview(*after, changes);
            show(true);
        });
        show(true);
    }
    void show(bool canEdit) { model.setState(now, after, canEdit); }
    [[nodiscard]] QStringList names(const QModelIndex& parent = {}) const {
        QStringList names;
        for (int row = 0; row < model.rowCount(parent); ++row)
            names.push_back(model.index(row, 0, parent).data().toString());
        return names;
    }

    SnapshotPtr now = officeSnapshot();
    SnapshotPtr after = now;
    ChangeSet waiting;
    OrdersModel model;

private:
    StrictModel m_strict;
};

TEST(OrdersModel, showsConnectionsWithWhatIsBoundToThem) {
    Orders orders(OrderView::Connections);
    ASSERT_EQ(orders.model.rowCount(), 3);
    EXPECT_EQ(orders.names().front(), QStringLiteral("Example Gigabit Adapter"));
    EXPECT_EQ(orders.model.rowCount(orders.model.index(0, 0)), 6);
    EXPECT_EQ(orders.model.index(0, 0).data(Qt::CheckStateRole).toInt(), Qt::Checked);
}

TEST(OrdersModel, showsComponentsWithTheirPathsInOrder) {
    Orders orders(OrderView::Components);
    ASSERT_EQ(orders.model.rowCount(), 4);
    const QModelIndex server = orders.model.index(3, 0);
    EXPECT_EQ(server.data().toString(), QStringLiteral("File and Printer Sharing for Microsoft Networks"));
    EXPECT_EQ(orders.names(server).front(), QStringLiteral("NetBEUI Protocol, Example Gigabit Adapter"));
}

TEST(OrdersModel, showsProvidersAndWhatIsNotInstalled) {
    Orders orders(OrderView::Providers);
    ASSERT_EQ(orders.model.rowCount(), 4);
    EXPECT_TRUE(orders.model.index(3, 1).data().toString().contains(QStringLiteral("not installed")));
    EXPECT_FALSE(orders.model.index(0, 0).data(Qt::CheckStateRole).isValid());
}

TEST(OrdersModel, aMovedConnectionTakesItsPlaceInEveryOrderAndKeepsItsRow) {
    Orders orders(OrderView::Connections);
    const QPersistentModelIndex backup = orders.model.index(1, 0);
    ASSERT_TRUE(orders.model.move(backup, 0));
    EXPECT_EQ(orders.waiting, connectionMoved(officeBindings(), kBackup, kPrimary));
    EXPECT_EQ(backup.row(), 0);
    EXPECT_TRUE(backup.data(OrdersModel::WaitingRole).toBool());
    EXPECT_TRUE(backup.sibling(backup.row(), 1).data().toString().contains(QStringLiteral("now 2")));
}

TEST(OrdersModel, aPathMovesAmongThoseOfItsComponent) {
    Orders orders(OrderView::Components);
    const QModelIndex server = orders.model.index(3, 0);
    const QModelIndex path = orders.model.index(3, 0, server);
    ASSERT_TRUE(orders.model.move(path, 0));
    ASSERT_EQ(orders.waiting.size(), 1U);
    EXPECT_EQ(std::get<BindingOrderChange>(orders.waiting.front()).wanted.front(),
        "ms_server->ms_tcpip->" + kPrimary.value());
}

TEST(OrdersModel, whereItStandsAlreadyNothingIsAskedFor) {
    Orders orders(OrderView::Providers);
    EXPECT_FALSE(orders.model.move(orders.model.index(1, 0), 1));
    EXPECT_FALSE(orders.model.move(orders.model.index(1, 0), 2));
    EXPECT_FALSE(orders.model.move({}, 0));
    orders.show(false);
    EXPECT_FALSE(orders.model.move(orders.model.index(1, 0), 0));
    EXPECT_FALSE(orders.model.setData(orders.model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
}

TEST(OrdersModel, aTickSwitchesOnePathOrAWholeConnection) {
    Orders orders(OrderView::Connections);
    const QModelIndex unused = orders.model.index(2, 0);
    ASSERT_TRUE(orders.model.setData(orders.model.index(0, 0, unused), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(orders.waiting.size(), 1U);
    EXPECT_EQ(unused.data(Qt::CheckStateRole).toInt(), Qt::PartiallyChecked);
    ASSERT_TRUE(orders.model.setData(unused, Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_TRUE(isDisabled(*orders.after->olderOrders().bindings, kUnused));
    EXPECT_EQ(orders.model.accessibleSentence(unused), QStringLiteral("Example Spare Adapter, 3 of 3, off, waiting"));
}

TEST(OrdersModel, aDragDropsOnlyAmongItsSiblings) {
    Orders orders(OrderView::Components);
    const QModelIndex client = orders.model.index(2, 0);
    const QModelIndex server = orders.model.index(3, 0);
    const std::unique_ptr<QMimeData> path(orders.model.mimeData({orders.model.index(1, 0, server)}));
    ASSERT_TRUE(path);
    EXPECT_FALSE(orders.model.canDropMimeData(path.get(), Qt::MoveAction, 0, 0, client));
    EXPECT_FALSE(orders.model.canDropMimeData(path.get(), Qt::MoveAction, 0, 0, {}));
    EXPECT_TRUE(orders.model.canDropMimeData(path.get(), Qt::MoveAction, 0, 0, server));
    EXPECT_FALSE(orders.model.dropMimeData(path.get(), Qt::MoveAction, 0, 0, server)) << "the view removes nothing";
    EXPECT_EQ(orders.waiting.size(), 1U);
    EXPECT_EQ(orders.model.mimeData({server}), nullptr) << "a component itself has no place";
    Orders other(OrderView::Providers);
    EXPECT_FALSE(other.model.canDropMimeData(path.get(), Qt::MoveAction, 0, 0, {}));
}

TEST(OrdersModel, anOddProviderOrderIsShownAndNotMoved) {
    ProviderOrder odd = officeProviders();
    odd.flaw = ProviderOrderFlaw::WhiteSpace;
    OrdersModel model(OrderView::Providers);
    const auto snapshot = withOrders({}, odd);
    model.setState(snapshot, snapshot, true);
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_FALSE(model.move(model.index(1, 0), 0));
}

TEST(OrdersModel, livesThroughRandomComputers) {
    PRECEDENCE_RANDOM(random, 894564);
    for (const OrderView view : {OrderView::Connections, OrderView::Components, OrderView::Providers}) {
        OrdersModel model(view);
        const StrictModel strict(model);
        Bindings bindings = randomBindings(random);
        for (int round = 0; round < 150; ++round) {
            if (random() % 5 == 0)
                bindings = randomBindings(random);
            const auto now = withOrders(bindings, officeProviders());
            const auto adapters = connectionsOrder(bindings);
            const ChangeSet changes = madeFirst(bindings, adapters[random() % adapters.size()]);
            const auto after = preview(*now, changes);
            model.setState(now, after, true);
            const auto groups = orderNodes(view, *now, *after);
            ASSERT_EQ(static_cast<std::size_t>(model.rowCount()), groups.size());
            for (std::size_t i = 0; i < groups.size(); ++i) {
                const QModelIndex index = model.index(static_cast<int>(i), 0);
                ASSERT_EQ(index.data(OrdersModel::KeyRole).toString().toStdString(), groups[i].node.key);
                ASSERT_EQ(static_cast<std::size_t>(model.rowCount(index)), groups[i].children.size());
                for (std::size_t j = 0; j < groups[i].children.size(); ++j)
                    ASSERT_EQ(
                        model.index(static_cast<int>(j), 0, index).data(OrdersModel::KeyRole).toString().toStdString(),
                        groups[i].children[j].key);
            }
            bindings = *after->olderOrders().bindings;
        }
    }
}

} // namespace
} // namespace precedence
