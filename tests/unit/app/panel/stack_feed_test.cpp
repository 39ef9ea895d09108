#include "app/source.h"
#include "app/stack_feed.h"
#include "tests/support/snapshot_builder.h"
#include "tests/support/temporary_folder.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <chrono>
#include <future>
#include <thread>

namespace precedence {
namespace {

constexpr int kPatience = 20'000; // ms

class StackFeedTest : public testing::Test {
protected:
    StackFeedTest()
        : feed(std::move(*openStack(*parseSource("lab:wired-and-wifi"))))
        , arrived(&feed, &StackFeed::arrived)
        , told(&feed, &StackFeed::trialTold) {
        EXPECT_TRUE(feed.start());
    }
    [[nodiscard]] SnapshotPtr next() {
        if (arrived.isEmpty() && !arrived.wait(kPatience))
            return Snapshot::make({});
        return arrived.takeFirst().first().value<RouteSourcePtr>()->snapshot;
    }
    /// The next news of that cause; others, such as that nothing was left behind, are passed over.
    [[nodiscard]] TrialNews news(TrialNews::Cause cause) {
        while (!told.isEmpty() || told.wait(kPatience)) {
            auto news = told.takeFirst().first().value<TrialNews>();
            if (news.cause == cause)
                return news;
        }
        return {.told = fail({})};
    }
    [[nodiscard]] static ChangeSet wifiToFour(const Snapshot& before) {
        const auto wifi = before.findByName("Wi-Fi");
        return {MetricChange{.adapter = (*wifi)->id, .wanted = InterfaceMetric::manual(4)}};
    }

    StackFeed feed;
    QSignalSpy arrived;
    QSignalSpy told;
};

TEST_F(StackFeedTest, TellsWhatItReadAndThatAnApplyIsOnTrial) {
    const ChangeSet changes = wifiToFour(*next());
    feed.apply(changes, {}, false);
    const TrialNews began = news(TrialNews::Cause::Began);
    ASSERT_TRUE(began.told);
    EXPECT_EQ(began.asked, changes);
    EXPECT_EQ(began.told->state, TrialState::Trying);
    // The older orders of this lab come as a snapshot of their own, before that or after.
    const bool isShown = isSatisfiedBy(changes, *next()) || isSatisfiedBy(changes, *next());
    EXPECT_TRUE(isShown) << "the reply says asked; the snapshot that follows says done";
}

TEST_F(StackFeedTest, KeepsGivesTimeAndGoesBackWhenAsked) {
    const ChangeSet changes = wifiToFour(*next());
    feed.apply(changes, {}, false);
    const QString first = QString::fromStdString(news(TrialNews::Cause::Began).told->trial);
    feed.moreTime(first, std::chrono::seconds(300));
    EXPECT_GT(news(TrialNews::Cause::GotTime).told->remaining, std::chrono::seconds(200));
    feed.goBack(first);
    EXPECT_EQ(news(TrialNews::Cause::WentBack).told->state, TrialState::TakenBack);
    feed.keep(first);
    EXPECT_EQ(news(TrialNews::Cause::Kept).told.error().code, ErrorCode::NoSuchTrial);
    feed.apply(changes, {}, true);
    EXPECT_EQ(news(TrialNews::Cause::Began).told->state, TrialState::Kept) << "nobody is asked";
    QSignalSpy originals(&feed, &StackFeed::originalsTold);
    feed.askOriginals();
    ASSERT_TRUE(originals.wait(kPatience));
    const auto back = originals.first().first().value<Expected<ChangeSet>>();
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, ChangeSet{inverseOf(changes.front())});
}

TEST_F(StackFeedTest, OneRefusalLeavesNothingHalfDone) {
    const SnapshotPtr before = next();
    ChangeSet changes = wifiToFour(*before);
    changes.push_back(MetricChange{.adapter = AdapterId("gone"), .wanted = InterfaceMetric::manual(4)});
    feed.apply(changes, {}, false);
    const TrialNews began = news(TrialNews::Cause::Began);
    ASSERT_FALSE(began.told);
    EXPECT_EQ(began.told.error().code, ErrorCode::NoSuchAdapter);
    EXPECT_TRUE(isSatisfiedBy({inverseOf(changes.front())}, **feed.stack().reader->read(Sections::Ip)));
}

/// A lab in a state file, so that what is done there is still there when it is opened anew.
TEST(StackFeed, ATrialGoesBackWhenItsSourceIsClosed) {
    const tests::TemporaryFolder folder;
    const std::string source = "lab:wired-and-wifi@" + folder.path("state.json");
    {
        StackFeed feed(std::move(*openStack(*parseSource(source))));
        QSignalSpy told(&feed, &StackFeed::trialTold);
        ASSERT_TRUE(feed.start());
        const auto now = *feed.stack().reader->read(Sections::Ip);
        feed.apply({MetricChange{.adapter = (*now->findByName("Wi-Fi"))->id, .wanted = InterfaceMetric::manual(4)}}, {},
            false);
        ASSERT_TRUE(told.wait(kPatience));
        ASSERT_EQ(told.first().first().value<TrialNews>().cause, TrialNews::Cause::Began) << "nothing was left behind";
        EXPECT_EQ((*(*feed.stack().reader->read(Sections::Ip))->findByName("Wi-Fi"))->ipv4->metric, 4U);
    }
    const auto again = std::move(*openStack(*parseSource(source)));
    EXPECT_EQ((*(*again.reader->read(Sections::Ip))->findByName("Wi-Fi"))->ipv4->automatic, true);
}

/// Every reading is another one, and the first tells by which thread it was freed.
class TracedStack : public StackReader {
public:
    [[nodiscard]] Traits traits() const override { return {}; }
    Expected<SnapshotPtr> read(Sections /*sections*/) override {
        tests::SnapshotBuilder builder;
        builder.adapter("Ethernet", ++m_reading);
        SnapshotPtr made = builder.build();
        if (m_reading > 1)
            return made;
        const Snapshot* seen = made.get();
        return SnapshotPtr(seen, [this, made = std::move(made)](const Snapshot* /*same*/) mutable {
            made.reset();
            freed.set_value(std::this_thread::get_id());
        });
    }
    Expected<std::unique_ptr<Subscription>> watch(std::function<void(const Hint&)> /*callback*/) override {
        return std::make_unique<Subscription>();
    }
    std::promise<std::thread::id> freed;

private:
    std::uint32_t m_reading = 0;
};

TEST(StackFeed, WhatIsNotShownAnyMoreIsFreedOnAnotherThread) {
    TracedStack stack;
    StackFeed feed({.reader = &stack});
    RouteSourcePtr shown;
    std::size_t told = 0;
    QObject::connect(&feed, &StackFeed::arrived, &feed, [&](const RouteSourcePtr& source) {
        shown = source;
        ++told;
    });
    ASSERT_TRUE(feed.start());
    ASSERT_TRUE(QTest::qWaitFor([&] { return told == 1; }, kPatience));
    feed.readNow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return told == 2; }, kPatience));
    auto freed = stack.freed.get_future();
    ASSERT_EQ(freed.wait_for(std::chrono::milliseconds(kPatience)), std::future_status::ready);
    EXPECT_NE(freed.get(), std::this_thread::get_id());
}

TEST_F(StackFeedTest, EndsWhileAReadingIsUnderWay) {
    feed.readNow();
}

} // namespace
} // namespace precedence
