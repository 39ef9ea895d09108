// What every stack with older orders does with bindings and providers.
#include "tests/contract/orders_contract.h"

#include <algorithm>

namespace precedence::contract {
namespace {

TEST_P(OrdersContract, ReadsThemOnlyWhereTheyAreAskedFor) {
    EXPECT_EQ(read()->olderOrders(), OlderOrders());
    EXPECT_FALSE(bindings().orders.empty());
    EXPECT_FALSE(bindings().components.empty());
    EXPECT_GT(providers().size(), 1U);
    const auto only = machine().reader().read(Sections::Providers);
    ASSERT_TRUE(only);
    EXPECT_FALSE((*only)->olderOrders().bindings);
    EXPECT_TRUE((*only)->adapters().empty());
}

TEST_P(OrdersContract, EveryPathLeadsFromItsOwnerDownToAKnownComponent) {
    const Bindings found = bindings();
    for (const ComponentBindings& order : found.orders) {
        EXPECT_NE(found.find(order.component), nullptr) << order.component;
        for (const BindingPath& path : order.paths) {
            EXPECT_EQ(path.through.front(), order.component);
            EXPECT_NE(found.find(path.through.back()), nullptr) << path.token;
        }
        EXPECT_FALSE(hasDuplicates(tokensOf(order)));
    }
}

TEST_P(OrdersContract, SwitchesABindingOffAndOnAgain) {
    const Bindings before = bindings();
    const BindingSwitchChange change = switchOf(before.orders.front());
    ASSERT_TRUE(writeOrders({change}));
    EXPECT_EQ(standingOf(change, *readOrders(machine().otherReader())), Standing::Satisfied);
    ASSERT_TRUE(writeOrders({inverseOf(Change(change))}));
    EXPECT_EQ(bindings(), before);
}

TEST_P(OrdersContract, ANewOrderOfBindingsStandsOrIsSaidNotTo) {
    const Bindings before = bindings();
    const AdapterId last = connectionsOrder(before).back();
    const ChangeSet changes = madeFirst(before, last);
    ASSERT_FALSE(changes.empty());
    const auto written = writeOrders(changes);
    if (!written) {
        EXPECT_EQ(written.error().code, ErrorCode::DidNotStick);
        EXPECT_EQ(machine().reader().traits().bindingReach, BindingReach::Nothing);
        EXPECT_EQ(bindings(), before);
        return;
    }
    EXPECT_TRUE(isSatisfiedBy(changes, *readOrders()));
    ASSERT_TRUE(writeOrders(inverseOf(changes)));
    EXPECT_EQ(bindings(), before);
}

TEST_P(OrdersContract, AChangeThatExpectsSomethingElseWritesNothingOfTheWholeSet) {
    const Bindings before = bindings();
    const BindingSwitchChange good = switchOf(before.orders.front());
    BindingOrderChange stale{before.orders.back().component, tokensOf(before.orders.back())};
    stale.wanted = movedToTop(stale.expected, stale.expected.back());
    stale.expected = stale.wanted;
    stale.expected.front() += "?";
    const auto written = writeOrders({good, stale});
    ASSERT_FALSE(written);
    EXPECT_EQ(bindings(), before);
}

TEST_P(OrdersContract, WhatIsDoneAlreadyIsDone) {
    const NameOrder now = providers();
    EXPECT_TRUE(writeOrders({ProviderOrderChange{{now.rbegin(), now.rend()}, now}}));
    EXPECT_EQ(providers(), now);
}

TEST_P(OrdersContract, PutsProvidersInAnotherOrderThatCountsAfterARestart) {
    const NameOrder before = providers();
    const ProviderOrderChange change{before, movedToTop(before, before.back())};
    const auto written = writeOrders({change});
    ASSERT_TRUE(written);
    EXPECT_EQ(*written, Effect::AfterRestart);
    EXPECT_EQ(providers(), change.wanted);
    const ProviderOrderChange stale{before, {before.rbegin(), before.rend()}};
    const auto refused = writeOrders({stale});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    ASSERT_TRUE(writeOrders({inverseOf(Change(change))}));
    EXPECT_EQ(providers(), before);
}

TEST_P(OrdersContract, AnOrderThatIsNoPermutationIsRefused) {
    const NameOrder before = providers();
    for (const NameOrder& wanted : {NameOrder{before.front()}, NameOrder{before.front(), "Invented"}}) {
        EXPECT_FALSE(writeOrders({ProviderOrderChange{before, wanted}}));
        EXPECT_EQ(providers(), before);
    }
}

TEST_P(OrdersContract, WithoutRightsNoBindingIsChanged) {
    const Bindings before = bindings();
    machine().takeRightsAway();
    const auto written = writeOrders({switchOf(before.orders.front())});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::AccessDenied);
    EXPECT_EQ(bindings(), before);
}

TEST_P(OrdersContract, WritesNothingButOrders) {
    const auto written = writeOrders({MetricChange{.adapter = id("Ethernet"), .wanted = InterfaceMetric::manual(5)}});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::NotSupported);
}

} // namespace
} // namespace precedence::contract
