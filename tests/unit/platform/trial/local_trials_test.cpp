#include "platform/trial/local_trials.h"
#include "tests/unit/platform/simulated/lab_fixture.h"
#include "tests/unit/platform/trial/trial_fixture.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace precedence {
namespace {

using namespace std::chrono_literals;
using namespace tests;

/// What listeners were told, for one thread to wait for.
class Told {
public:
    void take(const TrialStatus& status) {
        const std::scoped_lock lock(m_mutex);
        m_all.push_back(status);
        m_news.notify_all();
    }
    TrialStatus next() {
        std::unique_lock lock(m_mutex);
        if (!m_news.wait_for(lock, 20s, [this] { return m_read < m_all.size(); }))
            return {};
        return m_all[m_read++];
    }
    std::size_t count() {
        const std::scoped_lock lock(m_mutex);
        return m_all.size();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::vector<TrialStatus> m_all;
    std::size_t m_read = 0;
};

class LocalTrialsTest : public testing::Test {
protected:
    LocalTrialsTest() { open(); }

    void open() {
        m_trials.reset();
        auto clock = std::make_unique<FakeTrialClock>();
        m_clock = clock.get();
        m_trials = std::make_unique<LocalTrials>(
            m_stack, m_stack, std::make_unique<JournalFile>(m_folder.path() / "journal"), std::move(clock));
        m_clock->hands().letSleep();
        m_listening = *m_trials->events([this](const TrialStatus& status) { m_told.take(status); });
    }
    std::string begin(const TrialTerms& terms = {}) {
        const auto begun = m_trials->begin(threeChanges(), terms);
        EXPECT_TRUE(begun) << begun.error().detail;
        m_clock->hands().letSleep();
        return begun ? begun->trial : "";
    }
    std::string standing() {
        const auto now = *m_lab->read(Sections::Ip);
        return isSatisfiedBy(threeChanges(), *now)              ? "new"
               : isSatisfiedBy(inverseOf(threeChanges()), *now) ? "old"
                                                                : "mixed";
    }

    TemporaryFolder m_folder;
    std::unique_ptr<LabStack> m_lab =
        std::move(*LabStack::make(twoAdapters(), m_folder.path() / "state.json", {.poll = 2ms}));
    FaultPlan m_plan; ///< none
    FaultyStack m_stack{*m_lab, *m_lab, m_plan};
    Told m_told;
    FakeTrialClock* m_clock = nullptr;
    std::unique_ptr<LocalTrials> m_trials;
    std::unique_ptr<Subscription> m_listening; ///< ends before its trials
};

TEST_F(LocalTrialsTest, GoesBackByItselfAtTheDeadlineAndSaysSo) {
    begin();
    m_clock->hands().advance(29'999ms);
    EXPECT_EQ(standing(), "new");
    m_clock->hands().advance(1ms);
    EXPECT_EQ(m_told.next().state, TrialState::TakenBack);
    EXPECT_EQ(standing(), "old");
}

TEST_F(LocalTrialsTest, R2GoesBackWhenItsProgramEnds) {
    begin();
    m_listening.reset();
    m_trials.reset();
    EXPECT_EQ(standing(), "old");
    EXPECT_FALSE(std::filesystem::exists(m_folder.path() / "journal" / "trial.json"));
}

TEST_F(LocalTrialsTest, R3AnotherProcessCannotTryMeanwhileNorTakeItBack) {
    const std::string trial = begin();
    LocalTrials other(*m_lab, *m_lab, std::make_unique<JournalFile>(m_folder.path() / "journal"));
    const ChangeSet more{MetricChange{
        AdapterId("wired"), AddressFamily::IPv6, InterfaceMetric::automatic(), InterfaceMetric::manual(9)}};
    EXPECT_EQ(other.begin(more, {}).error().code, ErrorCode::TrialIsOn);
    EXPECT_EQ(other.recover().error().code, ErrorCode::TrialIsOn);
    EXPECT_EQ(other.status().error().code, ErrorCode::TrialIsOn);
    EXPECT_EQ(standing(), "new");
    ASSERT_TRUE(m_trials->keep(trial));
    EXPECT_TRUE(other.begin(more, {}));
}

TEST_F(LocalTrialsTest, R13TheClockOfATrialThatIsOverDoesNotTouchALaterOne) {
    ASSERT_TRUE(m_trials->revert(begin()));
    m_clock->hands().advance(25s);
    const std::string second = begin();
    m_clock->hands().advance(29s); // the first one's deadline is long over
    EXPECT_EQ(standing(), "new");
    ASSERT_EQ(m_trials->keep(second)->state, TrialState::Kept);
    m_clock->hands().advance(600s);
    EXPECT_EQ(standing(), "new");
    EXPECT_EQ(m_told.count(), 0U);
}

TEST_F(LocalTrialsTest, R9TakesBackByItselfWhatIsLeftWhenTheAdapterReturns) {
    const std::string trial = begin();
    ASSERT_TRUE(m_lab->act(PresenceAction{AdapterId("wired"), false}));
    EXPECT_EQ(m_trials->revert(trial)->state, TrialState::PartlyTakenBack);
    m_clock->hands().letSleep();
    ASSERT_TRUE(m_lab->act(PresenceAction{AdapterId("wired"), true}));
    TrialStatus told = m_told.next();
    while (told.state == TrialState::PartlyTakenBack)
        told = m_told.next();
    EXPECT_EQ(told.state, TrialState::TakenBack);
    EXPECT_EQ(standing(), "old");
    EXPECT_EQ(m_stack.watches(), 1) << "once, while something was left";
}

TEST_F(LocalTrialsTest, WatchesNothingWhileNothingIsLeft) {
    ASSERT_TRUE(m_trials->revert(begin()));
    m_clock->hands().letSleep();
    EXPECT_EQ(m_stack.watches(), 0);
}

TEST_F(LocalTrialsTest, MoreTimeMovesTheDeadline) {
    const std::string trial = begin();
    m_clock->hands().advance(20s);
    ASSERT_TRUE(m_trials->moreTime(trial, 60s));
    m_clock->hands().advance(59s);
    EXPECT_EQ(standing(), "new");
    m_clock->hands().advance(1s);
    EXPECT_EQ(m_told.next().state, TrialState::TakenBack);
}

TEST_F(LocalTrialsTest, KeepAndTheDeadlineAtTheSameTimeEndInOneOfThem) {
    for (int round = 0; round < 20; ++round) {
        const std::string trial = begin();
        std::thread keeper([&] { static_cast<void>(m_trials->keep(trial)); });
        m_clock->hands().turnWhileAwake(30s);
        keeper.join();
        const auto before = std::chrono::steady_clock::now();
        while (m_trials->status()->state == TrialState::Trying && std::chrono::steady_clock::now() - before < 20s)
            std::this_thread::yield();
        const bool isKept = m_trials->status()->state == TrialState::Kept;
        EXPECT_EQ(standing(), isKept ? "new" : "old");
        ASSERT_TRUE(m_lab->act(RestartAction{}));
        EXPECT_EQ(standing(), isKept ? "new" : "old");
        if (isKept)
            break;
    }
}

TEST_F(LocalTrialsTest, AListenerThatLeftIsToldNothing) {
    m_listening.reset();
    begin();
    m_clock->hands().advance(30s);
    EXPECT_EQ(standing(), "old");
    EXPECT_EQ(m_told.count(), 0U);
}

} // namespace
} // namespace precedence
