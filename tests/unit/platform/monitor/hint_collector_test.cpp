#include "platform/monitor/hint_collector.h"

#include <gtest/gtest.h>

namespace precedence {
namespace {

using std::chrono::milliseconds;

const Clock::TimePoint kStart{std::chrono::hours(1)};

TEST(HintCollector, HasNothingDueWithoutHints) {
    HintCollector hints;
    hints.add(Sections::None, kStart);
    EXPECT_FALSE(hints.dueTime());
    EXPECT_EQ(hints.takeDue(kStart + std::chrono::hours(1)), Sections::None);
}

TEST(HintCollector, WaitsForTheQuietTimeAfterTheLastHint) {
    HintCollector hints;
    hints.add(Sections::Ip, kStart);
    hints.add(Sections::Bindings, kStart + milliseconds(150));
    EXPECT_EQ(hints.takeDue(kStart + milliseconds(349)), Sections::None);
    EXPECT_EQ(hints.takeDue(kStart + milliseconds(350)), Sections::Ip | Sections::Bindings);
    EXPECT_FALSE(hints.dueTime());
}

TEST(HintCollector, WaitsNoLongerThanTheCapAfterTheFirstHint) {
    HintCollector hints;
    for (int i = 0; i < 40; ++i)
        hints.add(Sections::Ip, kStart + milliseconds(i * 50));
    EXPECT_EQ(hints.dueTime(), kStart + milliseconds(2000));
}

TEST(HintCollector, ReadsAtOnceWhenAskedThoughItRests) {
    HintCollector hints;
    hints.restUntil(kStart + std::chrono::seconds(10));
    hints.add(Sections::Ip, kStart);
    EXPECT_EQ(hints.dueTime(), kStart + std::chrono::seconds(10));
    hints.addAtOnce(Sections::Ip, kStart + milliseconds(10));
    EXPECT_EQ(hints.takeDue(kStart + milliseconds(10)), Sections::Ip);
}

} // namespace
} // namespace precedence
