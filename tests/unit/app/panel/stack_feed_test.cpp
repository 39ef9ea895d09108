#include "app/source.h"
#include "app/stack_feed.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

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

TEST_F(StackFeedTest, EndsWhileAReadingIsUnderWay) {
    feed.readNow();
}

} // namespace
} // namespace precedence
