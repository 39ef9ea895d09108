#include "platform/simulated/lab_stack.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/platform/simulated/lab_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace precedence {
namespace {

using namespace std::chrono_literals;
using namespace tests;

/// Time that passes when the test says so.
class ManualClock final : public LabClock {
public:
    [[nodiscard]] TimePoint now() const override { return TimePoint(m_now.load()); }
    void advance(std::chrono::milliseconds duration) { m_now = m_now.load() + duration; }

private:
    std::atomic<std::chrono::milliseconds> m_now = 0ms;
};

Scenario withEvents() {
    Scenario scenario = twoAdapters();
    const AdapterId wired("wired");
    scenario.events = {
        {.id = "pull", .title = "Pull the cable", .actions = {LinkAction{wired, false}}, .then = {"plug"}},
        {.id = "plug", .title = "Plug it in", .after = 10s, .actions = {LinkAction{wired, true}}},
        {.id = "slow", .title = "Slow", .after = 1min, .actions = {SpeedAction{wired, 10'000'000}}}};
    return scenario;
}

bool waitUntil(const std::function<bool()>& holds) {
    const auto deadline = std::chrono::steady_clock::now() + 10s;
    while (!holds() && std::chrono::steady_clock::now() < deadline)
        std::this_thread::sleep_for(2ms);
    return holds();
}

LinkState wiredState(LabStack& lab) {
    return (*lab.read(Sections::Ip))->find(AdapterId("wired"))->state;
}

class LabStackTest : public testing::Test {
protected:
    [[nodiscard]] std::unique_ptr<LabStack> open(const LabStack::StateFilePath& file = {}) {
        auto lab = LabStack::make(withEvents(), file, {.clock = m_clock, .poll = 2ms});
        EXPECT_TRUE(lab.has_value());
        return std::move(*lab);
    }
    [[nodiscard]] ManualClock& clock() { return *m_clock; }
    [[nodiscard]] std::filesystem::path file() const { return m_folder.path() / "state.json"; }

private:
    TemporaryFolder m_folder;
    std::shared_ptr<ManualClock> m_clock = std::make_shared<ManualClock>();
};

TEST_F(LabStackTest, AnEventAndWhatFollowsFromItHappenInTheirTime) {
    const auto lab = open();
    ASSERT_TRUE(lab->fire("pull").has_value());
    EXPECT_EQ(wiredState(*lab), LinkState::Down);
    clock().advance(9s);
    std::this_thread::sleep_for(30ms);
    EXPECT_EQ(wiredState(*lab), LinkState::Down);
    clock().advance(2s);
    EXPECT_TRUE(waitUntil([&] { return wiredState(*lab) == LinkState::Up; }));
}

TEST_F(LabStackTest, ListsItsEventsWithWhatHappenedAndWhatComes) {
    const auto lab = open();
    ASSERT_TRUE(lab->fire("pull").has_value());
    const auto events = lab->events();
    ASSERT_EQ(events.size(), 3U);
    EXPECT_TRUE(events[0].hasHappened);
    EXPECT_EQ(events[1].dueIn, 10s);
    EXPECT_EQ(events[2].dueIn, 60s);
    EXPECT_FALSE(events[2].hasHappened);
}

TEST_F(LabStackTest, RefusesAnEventThatIsNotThere) {
    const auto done = open()->fire("nothing");
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::NoSuchEvent);
    EXPECT_EQ(done.error().detail, "nothing");
}

TEST_F(LabStackTest, AnEventInOneProcessShowsInTheOther) {
    const auto one = open(file());
    const auto other = open(file());
    ASSERT_TRUE(one->fire("pull").has_value());
    EXPECT_EQ(wiredState(*other), LinkState::Down);
    clock().advance(11s);
    EXPECT_TRUE(waitUntil([&] { return wiredState(*one) == LinkState::Up && wiredState(*other) == LinkState::Up; }));
    const auto events = other->events();
    EXPECT_TRUE(events[1].hasHappened);
}

TEST_F(LabStackTest, TimeStandsStillWhileNobodyHasTheLabOpen) {
    {
        const auto lab = open(file());
        clock().advance(40s);
    }
    clock().advance(24h);
    const auto lab = open(file());
    const auto events = lab->events();
    EXPECT_EQ(events[2].dueIn, 20s);
    clock().advance(21s);
    EXPECT_TRUE(waitUntil([&] { return lab->events()[2].hasHappened; }));
}

TEST_F(LabStackTest, TimedEventsAreNotified) {
    const auto lab = open();
    std::atomic<int> hints = 0;
    const auto subscription = lab->watch([&hints](const Hint&) { ++hints; });
    EXPECT_TRUE(waitUntil([&] { return hints > 0; }));
    const int before = hints;
    clock().advance(2min);
    EXPECT_TRUE(waitUntil([&] { return hints > before; }));
}

TEST_F(LabStackTest, NotificationsComeMoreThanOnceAndSomeNameAdaptersThatNeverWere) {
    const auto lab = open();
    std::mutex mutex;
    std::vector<Hint> hints;
    const auto subscription = lab->watch([&](const Hint& hint) {
        const std::scoped_lock lock(mutex);
        hints.push_back(hint);
    });
    ASSERT_TRUE(lab->write(toManual("wired", 4), Durability::UntilRestart).has_value());
    const auto count = [&](auto predicate) {
        const std::scoped_lock lock(mutex);
        return std::count_if(hints.begin(), hints.end(), predicate);
    };
    EXPECT_TRUE(
        waitUntil([&] { return count([](const Hint& hint) { return hint.adapter == AdapterId("wired"); }) >= 3; }));
    EXPECT_GE(count([](const Hint& hint) { return hint.adapter && hint.adapter->value().starts_with("{CDCD"); }), 1);
}

TEST_F(LabStackTest, ASubscriptionMayOutliveItsLab) {
    auto lab = open();
    auto subscription = lab->watch([](const Hint&) {});
    lab.reset();
    subscription->reset();
}

TEST_F(LabStackTest, OpensByNameAndStateFile) {
    const ScenarioLibrary library = ScenarioLibrary::standard();
    const auto lab = LabStack::open("tailscale@" + file().string(), library);
    ASSERT_TRUE(lab.has_value()) << lab.error().detail;
    EXPECT_EQ((*lab)->scenario().name, "tailscale");
    EXPECT_TRUE(std::filesystem::exists(file()));
    EXPECT_TRUE(LabStack::open("tailscale", library).has_value());
    EXPECT_EQ(LabStack::open("nobody", library).error().code, ErrorCode::NoSuchScenario);
    EXPECT_EQ(LabStack::open("tailscale@", library).error().code, ErrorCode::UnknownSource);
    EXPECT_EQ(LabStack::open("wired-and-wifi@" + file().string(), library).error().code, ErrorCode::WrongValue);
}

TEST_F(LabStackTest, NoChangeIsLostWhenTwoProcessesWriteAtOnce) {
    const auto one = open(file());
    const auto other = open(file());
    const auto count = [](LabStack& lab, const char* adapter) {
        for (std::uint32_t metric = 1; metric <= 20; ++metric) {
            MetricChange change = toManual(adapter, metric);
            if (metric > 1)
                change.expected = InterfaceMetric::manual(metric - 1);
            EXPECT_TRUE(lab.write(change, Durability::UntilRestart).has_value());
        }
    };
    std::thread first([&] { count(*one, "wired"); });
    std::thread second([&] { count(*other, "wifi"); });
    first.join();
    second.join();
    const auto snapshot = one->read(Sections::Ip);
    EXPECT_EQ(metricOf(*snapshot, "wired"), 20U);
    EXPECT_EQ(metricOf(*snapshot, "wifi"), 20U);
}

} // namespace
} // namespace precedence
