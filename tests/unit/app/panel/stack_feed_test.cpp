#include "app/source.h"
#include "app/stack_feed.h"
#include "tests/support/snapshot_builder.h"

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
        , replied(&feed, &StackFeed::replied) {
        EXPECT_TRUE(feed.start());
    }
    [[nodiscard]] SnapshotPtr next() {
        if (arrived.isEmpty() && !arrived.wait(kPatience))
            return Snapshot::make({});
        return arrived.takeFirst().first().value<RouteSourcePtr>()->snapshot;
    }
    [[nodiscard]] std::vector<ApplyReply> replies() {
        if (replied.isEmpty() && !replied.wait(kPatience))
            return {};
        return replied.takeFirst().first().value<std::vector<ApplyReply>>();
    }

    StackFeed feed;
    QSignalSpy arrived;
    QSignalSpy replied;
};

TEST_F(StackFeedTest, TellsWhatItReadAndWhatBecameOfAnApply) {
    const SnapshotPtr before = next();
    const auto wifi = before->findByName("Wi-Fi");
    ASSERT_TRUE(wifi);
    const MetricChange change{.adapter = (*wifi)->id, .wanted = InterfaceMetric::manual(4)};
    feed.apply({change}, Durability::UntilRestart);
    const auto answers = replies();
    ASSERT_EQ(answers.size(), 1U);
    EXPECT_FALSE(answers[0].refusal);
    EXPECT_TRUE(isSatisfiedBy({change}, *next())) << "the reply says asked; the snapshot that follows says done";
}

TEST_F(StackFeedTest, OneRefusalLeavesNothingHalfDone) {
    const SnapshotPtr before = next();
    const AdapterId wifi = (*before->findByName("Wi-Fi"))->id;
    const MetricChange good{.adapter = wifi, .wanted = InterfaceMetric::manual(4)};
    const MetricChange bad{.adapter = AdapterId("gone"), .wanted = InterfaceMetric::manual(4)};
    feed.apply({good, bad}, Durability::UntilRestart);
    const auto answers = replies();
    ASSERT_EQ(answers.size(), 1U) << "what was taken back goes on waiting, and is no news";
    ASSERT_TRUE(answers[0].refusal);
    EXPECT_EQ(answers[0].refusal->code, ErrorCode::NoSuchAdapter);
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
