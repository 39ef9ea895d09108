#include "model/network/binding.h"
#include "model/network/binding_edits.h"
#include "model/network/preview.h"
#include "tests/support/sample_bindings.h"
#include "tests/support/seed.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace precedence {
namespace {

using namespace tests;

Bindings after(const Bindings& bindings, const ChangeSet& changes) {
    return *preview(*withOrders(bindings, {}), changes)->olderOrders().bindings;
}

TEST(Bindings, TheConnectionsStandInTheOrderOfTcpip) {
    EXPECT_EQ(connectionsOrder(officeBindings()), (std::vector{kPrimary, kBackup, kUnused}));
}

TEST(Bindings, WithoutTcpipTheNextProtocolGivesTheOrder) {
    Bindings bindings = officeBindings();
    bindings.orders.erase(bindings.orders.begin());
    std::reverse(bindings.orders.front().paths.begin(), bindings.orders.front().paths.end());
    EXPECT_EQ(connectionsOrder(bindings), (std::vector{kUnused, kBackup, kPrimary}));
}

TEST(Bindings, AConnectionThatNothingIsBoundToComesLast) {
    Bindings bindings = officeBindings();
    bindings.components.insert(bindings.components.begin(), {"{lone}", ComponentKind::Adapter, "Lone"});
    EXPECT_EQ(connectionsOrder(bindings).back(), AdapterId("{lone}"));
    EXPECT_FALSE(isDisabled(bindings, AdapterId("{lone}")));
}

TEST(Bindings, ANameMeansAComponentOnlyWhereOneHasIt) {
    Bindings bindings = officeBindings();
    EXPECT_EQ(bindings.findByName("netbeui protocol")->id, "ms_netbeui");
    EXPECT_EQ(bindings.findByName("ms_server")->kind, ComponentKind::Service);
    bindings.components.push_back({"other", ComponentKind::Protocol, "NetBEUI Protocol"});
    EXPECT_EQ(bindings.findByName("NetBEUI Protocol"), nullptr);
    EXPECT_EQ(bindings.findByName("ms_server")->id, "ms_server");
}

/// KB 894564: File and Printer Sharing's path over TCP/IP to the top.
TEST(Bindings, FileAndPrinterSharingGoesOverTcpipFirst) {
    const Bindings before = officeBindings();
    const std::string path = "ms_server->ms_tcpip->" + kPrimary.value();
    const NameOrder wanted = movedToTop(tokensOf(*before.orderOf("ms_server")), path);
    const ChangeSet changes = reordered(before, "ms_server", wanted);
    const Bindings now = after(before, changes);
    EXPECT_EQ(now.orderOf("ms_server")->paths.front().token, path);
    EXPECT_EQ(tokensOf(*now.orderOf("ms_msclient")), tokensOf(*before.orderOf("ms_msclient")));
    EXPECT_EQ(after(now, inverseOf(changes)), before);
}

/// KB 894564, SetAsPrimary: the backup connection first, and then the primary one again.
TEST(Bindings, TheBackupConnectionIsMadeFirstAndThePrimaryAgain) {
    const Bindings before = officeBindings();
    const ChangeSet first = madeFirst(before, kBackup);
    const Bindings backup = after(before, first);
    EXPECT_EQ(first.size(), before.orders.size());
    EXPECT_EQ(connectionsOrder(backup), (std::vector{kBackup, kPrimary, kUnused}));
    for (const ComponentBindings& order : backup.orders)
        EXPECT_EQ(order.paths.front().through.back(), kBackup.value()) << order.component;
    const Bindings primary = after(backup, madeFirst(backup, kPrimary));
    EXPECT_EQ(connectionsOrder(primary), connectionsOrder(before));
    EXPECT_EQ(after(backup, inverseOf(first)), before);
}

/// KB 894564: an unused connection is disabled.
TEST(Bindings, AnUnusedConnectionIsSwitchedOffWhole) {
    const Bindings before = officeBindings();
    const ChangeSet changes = connectionSwitched(before, kUnused, false);
    const Bindings now = after(before, changes);
    EXPECT_TRUE(isDisabled(now, kUnused));
    EXPECT_FALSE(isDisabled(now, kPrimary));
    EXPECT_EQ(changes.size(), 6U);
    EXPECT_TRUE(connectionSwitched(now, kUnused, false).empty());
    EXPECT_EQ(after(now, inverseOf(changes)), before);
}

TEST(Bindings, AConnectionMovesOnlyInOrdersThatBothAreIn) {
    Bindings bindings = officeBindings();
    std::erase_if(bindings.orders[1].paths, [](const auto& path) { return path.through.back() == kBackup.value(); });
    const ChangeSet changes = connectionMoved(bindings, kUnused, kBackup);
    EXPECT_TRUE(std::none_of(changes.begin(), changes.end(),
        [](const Change& change) { return std::get<BindingOrderChange>(change).component == "ms_netbeui"; }));
    EXPECT_EQ(connectionsOrder(after(bindings, changes)), (std::vector{kPrimary, kUnused, kBackup}));
    EXPECT_EQ(connectionsOrder(after(bindings, connectionMoved(bindings, kPrimary, {}))).back(), kPrimary);
    EXPECT_TRUE(madeFirst(bindings, kPrimary).size() < bindings.orders.size());
    EXPECT_TRUE(madeFirst(bindings, AdapterId("nobody")).empty());
}

TEST(Bindings, AMovedConnectionLeavesTheOrderOfProtocols) {
    const Bindings before = officeBindings();
    const Bindings now = after(before, connectionMoved(before, kUnused, kPrimary));
    const auto& paths = now.orderOf("ms_server")->paths;
    const char* protocols[] = {"ms_netbeui", "ms_netbeui", "ms_netbeui", "ms_tcpip", "ms_tcpip", "ms_tcpip"};
    for (std::size_t i = 0; i < paths.size(); ++i)
        EXPECT_EQ(paths[i].through[1], protocols[i]);
    EXPECT_EQ(paths[0].through.back(), kUnused.value());
    EXPECT_EQ(paths[3].through.back(), kUnused.value());
    EXPECT_EQ(after(now, connectionMoved(now, kUnused, {})), before);
}

TEST(Bindings, AnOrderThatDropsRepeatsOrInventsAPathIsRefused) {
    const Bindings before = officeBindings();
    const auto snapshot = withOrders(before, {});
    const NameOrder now = tokensOf(*before.orderOf("ms_tcpip"));
    const auto problem = [&](NameOrder wanted) {
        const auto found = problemsOf({BindingOrderChange{"ms_tcpip", now, std::move(wanted)}}, *snapshot);
        return found.empty() ? std::optional<ErrorCode>() : found.front().code;
    };
    EXPECT_EQ(problem({now[0], now[1]}), ErrorCode::NoOrder);
    EXPECT_EQ(problem({now[0], now[1], now[1]}), ErrorCode::NoOrder);
    EXPECT_EQ(problem({now[0], now[1], "invented"}), ErrorCode::NoOrder);
    EXPECT_EQ(problem(now), ErrorCode::NothingToChange);
    EXPECT_EQ(problem({now[1], now[0], now[2]}), std::nullopt);
    EXPECT_TRUE(reordered(before, "ms_tcpip", {now[0]}).empty());
}

TEST(Bindings, AConflictAndAMissingComponentAreToldApart) {
    const auto snapshot = officeSnapshot();
    const BindingOrderChange stale{"ms_tcpip", {"a", "b"}, {"b", "a"}};
    EXPECT_EQ(standingOf(stale, *snapshot), Standing::Conflict);
    EXPECT_EQ(standingOf(BindingOrderChange{"gone", {"a", "b"}, {"b", "a"}}, *snapshot), Standing::Missing);
    EXPECT_EQ(standingOf(BindingSwitchChange{"ms_tcpip", "gone"}, *snapshot), Standing::Missing);
    EXPECT_EQ(problemsOf({BindingSwitchChange{"ms_tcpip", "gone"}}, *snapshot).front().code, ErrorCode::NoSuchBinding);
    EXPECT_EQ(std::get<BindingOrderChange>(*rebased(stale, *snapshot)).expected,
        tokensOf(*officeBindings().orderOf("ms_tcpip")));
}

TEST(Bindings, TenThousandMovesAndTheirInversesRestoreAnyOrderExactly) {
    PRECEDENCE_RANDOM(random, 894564);
    Bindings bindings;
    for (int round = 0; round < 10'000; ++round) {
        if (round % 100 == 0)
            bindings = randomBindings(random);
        const auto& adapters = connectionsOrder(bindings);
        const AdapterId adapter = adapters[random() % adapters.size()];
        const AdapterId other = adapters[random() % adapters.size()];
        const ComponentBindings& order = bindings.orders[random() % bindings.orders.size()];
        NameOrder shuffled = tokensOf(order);
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        const ChangeSet sets[] = {madeFirst(bindings, adapter),
            adapter == other ? ChangeSet() : connectionMoved(bindings, adapter, other),
            connectionSwitched(bindings, adapter, random() % 2 == 0), reordered(bindings, order.component, shuffled)};
        const ChangeSet& changes = sets[random() % 4];
        const auto before = withOrders(bindings, {});
        ASSERT_TRUE(problemsOf(changes, *before).empty()) << round;
        const auto now = preview(*before, changes);
        ASSERT_TRUE(isSatisfiedBy(changes, *now)) << round;
        ASSERT_EQ(*preview(*now, inverseOf(changes)), *before) << round;
        bindings = *now->olderOrders().bindings;
    }
}

} // namespace
} // namespace precedence
