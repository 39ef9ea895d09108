#include "model/network/name_order.h"
#include "tests/support/seed.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace precedence {
namespace {

const NameOrder kFour = {"a", "b", "c", "d"};

TEST(NameOrder, MovesOneNameAndLeavesTheRestInItsOrder) {
    EXPECT_EQ(movedBefore(kFour, "d", "b"), (NameOrder{"a", "d", "b", "c"}));
    EXPECT_EQ(movedAfter(kFour, "a", "c"), (NameOrder{"b", "c", "a", "d"}));
    EXPECT_EQ(movedToTop(kFour, "c"), (NameOrder{"c", "a", "b", "d"}));
    EXPECT_EQ(movedToBottom(kFour, "b"), (NameOrder{"a", "c", "d", "b"}));
}

TEST(NameOrder, StaysAsItIsWhereANameIsNotThereOrMovedToItself) {
    EXPECT_EQ(movedBefore(kFour, "x", "b"), kFour);
    EXPECT_EQ(movedAfter(kFour, "a", "x"), kFour);
    EXPECT_EQ(movedBefore(kFour, "b", "b"), kFour);
    EXPECT_EQ(movedToTop(kFour, "x"), kFour);
    EXPECT_EQ(movedToBottom({}, "a"), NameOrder());
}

TEST(NameOrder, AWantedOrderTakesInWhatIsNewBehindWhatItFollows) {
    EXPECT_EQ(adapted({"c", "b", "a"}, {"a", "x", "b", "c"}), (NameOrder{"c", "b", "a", "x"}));
    EXPECT_EQ(adapted({"c", "b", "a"}, {"x", "a", "c"}), (NameOrder{"x", "c", "a"}));
    EXPECT_EQ(adapted({}, kFour), kFour);
    EXPECT_EQ(adapted(kFour, {}), NameOrder());
}

TEST(NameOrder, MovesFewestNamesBetweenTwoOrders) {
    EXPECT_EQ(movesBetween(kFour, {"d", "a", "b", "c"}), (std::vector<OrderMove>{{"d", "a"}}));
    EXPECT_EQ(movesBetween(kFour, {"b", "c", "d", "a"}), (std::vector<OrderMove>{{"a", std::nullopt}}));
    EXPECT_TRUE(movesBetween(kFour, kFour).empty());
    EXPECT_TRUE(movesBetween(kFour, {"a", "b", "c"}).empty());
    EXPECT_TRUE(movesBetween({"a", "a"}, {"a", "a"}).empty());
    EXPECT_TRUE(movesBetween({}, {}).empty());
}

TEST(NameOrder, ItsMovesMakeAnyOrderOfAnyOther) {
    PRECEDENCE_RANDOM(random, 894564);
    for (int round = 0; round < 2'000; ++round) {
        NameOrder from;
        for (std::size_t i = 0; i < random() % 12; ++i)
            from.push_back("n" + std::to_string(i));
        std::shuffle(from.begin(), from.end(), random);
        NameOrder to = from;
        std::shuffle(to.begin(), to.end(), random);
        NameOrder moved = from;
        const auto moves = movesBetween(from, to);
        for (const OrderMove& move : moves)
            moved = move.before ? movedBefore(moved, move.name, *move.before) : movedToBottom(moved, move.name);
        ASSERT_EQ(moved, to) << round;
        ASSERT_LT(moves.size(), std::max<std::size_t>(from.size(), 1)) << round;
    }
}

} // namespace
} // namespace precedence
