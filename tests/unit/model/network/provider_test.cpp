#include "model/network/preview.h"
#include "model/network/provider.h"
#include "tests/support/sample_bindings.h"
#include "tests/support/seed.h"

#include <gtest/gtest.h>

#include <random>

namespace precedence {
namespace {

using namespace tests;

TEST(ProviderOrder, NamesAreReadAsTheyAreWritten) {
    const auto parsed = parseProviderOrder("LanmanWorkstation,WebClient,RDPNP");
    EXPECT_EQ(parsed.names, (NameOrder{"LanmanWorkstation", "WebClient", "RDPNP"}));
    EXPECT_FALSE(parsed.flaw);
    EXPECT_TRUE(parseProviderOrder("").names.empty());
    EXPECT_FALSE(parseProviderOrder("").flaw);
}

TEST(ProviderOrder, WhatWindowsDoesNotDocumentIsNamedAndNotChanged) {
    using Flaw = ProviderOrderFlaw;
    EXPECT_EQ(parseProviderOrder("A,,B").flaw, Flaw::EmptyName);
    EXPECT_EQ(parseProviderOrder("A,").flaw, Flaw::EmptyName);
    EXPECT_EQ(parseProviderOrder(",").names, (NameOrder{"", ""}));
    EXPECT_EQ(parseProviderOrder("A, B").flaw, Flaw::WhiteSpace);
    EXPECT_EQ(parseProviderOrder("A,\tB").flaw, Flaw::WhiteSpace);
    EXPECT_EQ(parseProviderOrder("A,B,a").flaw, Flaw::Duplicate);
    EXPECT_EQ(parseProviderOrder("A,B\x01").flaw, Flaw::ControlCharacter);
    EXPECT_EQ(parseProviderOrder(std::string(kLongestProviderOrder + 1, 'x')).flaw, Flaw::TooLong);
    EXPECT_FALSE(parseProviderOrder(std::string(kLongestProviderOrder, 'x')).flaw);
}

TEST(ProviderOrder, AnyTextComesBackByteForByte) {
    PRECEDENCE_RANDOM(random, 894564);
    for (int round = 0; round < 1'000; ++round) {
        std::string text;
        for (std::size_t i = 0; i < random() % 40; ++i)
            text += ",, aB\tx\xE4\x01"[random() % 9];
        EXPECT_EQ(providerOrderText(parseProviderOrder(text).names), text) << round;
    }
}

TEST(ProviderOrder, AnUnknownNameIsKeptAndTheInverseIsExact) {
    const auto before = officeSnapshot();
    const NameOrder now = namesOf(*before->olderOrders().providers);
    const ChangeSet changes{ProviderOrderChange{now, movedToTop(now, "NotInstalled")}};
    ASSERT_TRUE(problemsOf(changes, *before).empty());
    const auto after = preview(*before, changes);
    EXPECT_EQ(after->olderOrders().providers->providers.front(), officeProviders().providers.back());
    EXPECT_EQ(*preview(*after, inverseOf(changes)), *before);
}

TEST(ProviderOrder, AnOddOrderIsNotKnownWellEnoughToBeChanged) {
    ProviderOrder odd = officeProviders();
    odd.flaw = ProviderOrderFlaw::Duplicate;
    const NameOrder now = namesOf(odd);
    const Change change = ProviderOrderChange{now, movedToTop(now, "RDPNP")};
    EXPECT_EQ(standingOf(change, *withOrders({}, odd)), Standing::Conflict);
    EXPECT_FALSE(rebased(change, *withOrders({}, odd)));
}

TEST(ProviderOrder, AnOrderWithANameThatWindowsWouldNotReadIsRefused) {
    const auto snapshot = officeSnapshot();
    const NameOrder now = namesOf(*snapshot->olderOrders().providers);
    for (const std::string& name : {std::string(), std::string(" RDPNP"), std::string("A,B"), std::string("New")}) {
        NameOrder wanted = now;
        wanted.back() = name;
        EXPECT_EQ(problemsOf({ProviderOrderChange{now, wanted}}, *snapshot).front().code, ErrorCode::NoOrder) << name;
    }
}

} // namespace
} // namespace precedence
