#include "platform/monitor/monitor.h"
#include "tests/support/fake_clock.h"
#include "tests/support/recording_stack.h"
#include "tests/support/snapshot_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace precedence {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using testing::ElementsAre;

SnapshotPtr withAdapters(int count) {
    tests::SnapshotBuilder builder;
    for (int i = 0; i < count; ++i)
        builder.adapter("Ethernet " + std::to_string(i));
    return builder.build();
}

const Error kBroken{.code = ErrorCode::ProgramFailed, .subject = "ip"};

/// The callback only runs while the clock lets the thread work, so that states needs no lock between two turns.
class MonitorTest : public testing::Test {
protected:
    void start() {
        ASSERT_TRUE(monitor.start());
        clock.letSleep();
    }
    void hint(Sections sections = Sections::Ip) {
        stack.hint({.sections = sections});
        clock.letSleep();
    }

    tests::RecordingStack stack{withAdapters(1)};
    tests::FakeClock clock;
    std::vector<MonitorState> states;
    Monitor monitor{stack, clock, [this](const MonitorState& state) { states.push_back(state); }};
};

TEST_F(MonitorTest, SubscribesBeforeItReadsAndTellsTheFirstSnapshot) {
    start();
    EXPECT_THAT(stack.calls(), ElementsAre("watch", "read ip"));
    ASSERT_EQ(states.size(), 1u);
    EXPECT_EQ(*states[0].snapshot, *withAdapters(1));
    EXPECT_FALSE(states[0].problem);
}

TEST_F(MonitorTest, ReadsOnceForABurstOfHints) {
    start();
    stack.answerWith(withAdapters(2));
    for (int i = 0; i < 5000; ++i)
        stack.hint({.sections = Sections::Ip});
    clock.letSleep();
    clock.advance(milliseconds(199));
    EXPECT_EQ(stack.reads(), 1u);
    clock.advance(milliseconds(1));
    EXPECT_EQ(stack.reads(), 2u);
    ASSERT_EQ(states.size(), 2u);
    EXPECT_EQ(states[1].snapshot->adapters().size(), 2u);
}

TEST_F(MonitorTest, ReadsEveryTwoSecondsWhileHintsNeverEnd) {
    start();
    for (int i = 0; i < 101; ++i) {
        hint();
        clock.advance(milliseconds(100));
    }
    // 10.1 s: a reading at 2 s, and then 2 s after the first hint that follows each reading.
    EXPECT_EQ(stack.reads(), 1u + 5u);
}

TEST_F(MonitorTest, SaysNothingWhenNothingChanged) {
    start();
    stack.answerWith(withAdapters(1));
    hint();
    clock.advance(milliseconds(200));
    EXPECT_EQ(stack.reads(), 2u);
    EXPECT_EQ(states.size(), 1u);
}

TEST_F(MonitorTest, DoesNotReadForHintsAboutOtherSections) {
    start();
    hint(Sections::Bindings);
    hint(Sections::Providers);
    hint(Sections::None);
    clock.advance(seconds(10));
    EXPECT_EQ(stack.reads(), 1u);
    hint(Sections::All);
    clock.advance(milliseconds(200));
    EXPECT_EQ(stack.reads(), 2u);
}

TEST_F(MonitorTest, ReadsAgainForAHintThatCameWhileItRead) {
    start();
    stack.whileReading([this] {
        stack.whileReading(nullptr);
        stack.hint({.sections = Sections::Ip});
    });
    hint();
    clock.advance(milliseconds(200));
    EXPECT_EQ(stack.reads(), 2u);
    clock.advance(milliseconds(200));
    EXPECT_EQ(stack.reads(), 3u);
}

TEST_F(MonitorTest, KeepsTheLastSnapshotWhenAReadingFailsAndSaysWhy) {
    start();
    stack.answerWith(fail(kBroken));
    hint();
    clock.advance(milliseconds(200));
    ASSERT_EQ(states.size(), 2u);
    EXPECT_EQ(states[1].snapshot, states[0].snapshot);
    EXPECT_EQ(states[1].problem, kBroken);
}

TEST_F(MonitorTest, TriesAgainLaterAndLaterAfterAFailureAndSaysItOnce) {
    stack.answerWith(fail(kBroken));
    start();
    EXPECT_EQ(stack.reads(), 1u);
    clock.advance(seconds(1));
    EXPECT_EQ(stack.reads(), 2u);
    clock.advance(seconds(1));
    EXPECT_EQ(stack.reads(), 2u);
    clock.advance(seconds(1));
    EXPECT_EQ(stack.reads(), 3u);
    for (int i = 0; i < 300; ++i)
        clock.advance(seconds(1));
    EXPECT_EQ(stack.reads(), 3u + 3u + 9u); // 4, 8 and 16 s, then 30 s each
    EXPECT_EQ(states.size(), 1u);
    EXPECT_EQ(states[0].snapshot, nullptr);
}

TEST_F(MonitorTest, TellsThatAFailureIsOverThoughTheSnapshotIsTheOldOne) {
    start();
    stack.answerWith(fail(kBroken));
    hint();
    clock.advance(milliseconds(200));
    stack.answerWith(withAdapters(1));
    clock.advance(seconds(1));
    ASSERT_EQ(states.size(), 3u);
    EXPECT_FALSE(states[2].problem);
    EXPECT_EQ(states[2].snapshot, states[0].snapshot);
    clock.advance(seconds(100));
    EXPECT_EQ(stack.reads(), 3u);
}

TEST_F(MonitorTest, ReadsAtRetryTimesWhereTheStackCannotBeWatched) {
    stack.refuseToWatch(kBroken);
    start();
    ASSERT_EQ(states.size(), 1u);
    EXPECT_EQ(states[0].watchProblem, kBroken);
    EXPECT_NE(states[0].snapshot, nullptr);
    stack.refuseToWatch(std::nullopt);
    clock.advance(seconds(1));
    ASSERT_EQ(states.size(), 2u);
    EXPECT_FALSE(states[1].watchProblem);
    EXPECT_THAT(stack.calls(), ElementsAre("watch", "read ip", "watch", "read ip"));
}

TEST_F(MonitorTest, ReadsAtOnceWhenAskedTo) {
    start();
    monitor.readNow();
    clock.letSleep();
    EXPECT_EQ(stack.reads(), 2u);
}

TEST_F(MonitorTest, RestsAsLongAsTheLastReadingTook) {
    start();
    stack.whileReading([this] { clock.turnWhileAwake(seconds(5)); });
    hint();
    clock.advance(milliseconds(200));
    stack.whileReading(nullptr);
    hint();
    clock.advance(milliseconds(4999));
    EXPECT_EQ(stack.reads(), 2u);
    clock.advance(milliseconds(1));
    EXPECT_EQ(stack.reads(), 3u);
}

TEST_F(MonitorTest, EndsItsSubscriptionWhenItStops) {
    start();
    monitor.stop();
    EXPECT_THAT(stack.calls(), ElementsAre("watch", "read ip", "unwatch"));
    stack.hint({});
    monitor.readNow();
    EXPECT_EQ(stack.reads(), 1u);
    monitor.stop();
}

TEST_F(MonitorTest, CanBeDestroyedWithoutHavingBeenStarted) {
    EXPECT_TRUE(stack.calls().empty());
}

TEST(SteadyClockTest, EndsASleepAtItsTimeOrWhenWokenUp) {
    SteadyClock clock;
    const auto begin = clock.now();
    clock.sleepUntil(begin + milliseconds(5));
    EXPECT_GE(clock.now() - begin, milliseconds(5));
    clock.wakeUp();
    clock.sleepUntil(std::nullopt);
}

} // namespace
} // namespace precedence
