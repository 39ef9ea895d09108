#include "platform/elevation/helper/serve.h"
#include "platform/elevation/helper_trials.h"
#include "platform/trial/journal.h"
#include "tests/support/recording_stack.h"
#include "tests/unit/platform/elevation/channel_pair.h"
#include "tests/unit/platform/elevation/recording_trials.h"
#include "tests/unit/platform/elevation/samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <condition_variable>
#include <future>
#include <thread>

namespace precedence {
namespace {

using namespace std::chrono_literals;
using namespace tests;
using testing::Contains;
using testing::ElementsAre;

/// A helper on a thread of its own.
struct ThreadHelper {
    RecordingTrials trials;
    RecordingStack stack{Snapshot::make({})};
    std::unique_ptr<SocketChannel> channel;
    std::thread thread;
};

class ThreadStarter final : public HelperStarter {
public:
    ~ThreadStarter() override {
        for (const auto& helper : m_helpers) {
            helper->channel->close();
            helper->thread.join();
        }
    }

    Expected<std::unique_ptr<Channel>> start() override {
        if (m_refusal)
            return fail(*m_refusal);
        auto ends = channelPair();
        m_helpers.push_back(std::make_unique<ThreadHelper>());
        ThreadHelper& made = *m_helpers.back();
        made.channel = std::move(ends.helper);
        made.trials.answerWith(m_recovered);
        made.thread = std::thread([&made, speaks = m_speaks] {
            if (speaks)
                serve(*made.channel, {.trials = made.trials, .reader = made.stack});
        });
        ++m_started;
        return std::unique_ptr<Channel>(std::move(ends.panel));
    }

    void refuseWith(std::optional<Error> refusal) { m_refusal = std::move(refusal); }
    /// What the helpers that are started from now on found when they recovered.
    void findAtRecovery(Expected<TrialStatus> found) { m_recovered = std::move(found); }
    void startMuteOnes() { m_speaks = false; }
    [[nodiscard]] std::size_t started() const { return m_started; }
    [[nodiscard]] ThreadHelper& helper(std::size_t index = 0) { return *m_helpers.at(index); }
    void kill(std::size_t index = 0) { helper(index).channel->close(); }

private:
    std::optional<Error> m_refusal;
    Expected<TrialStatus> m_recovered = TrialStatus();
    bool m_speaks = true;
    std::atomic<std::size_t> m_started = 0;
    std::vector<std::unique_ptr<ThreadHelper>> m_helpers;
};

class HelperTrialsTest : public testing::Test {
protected:
    HelperTrialsTest() {
        auto starter = std::make_unique<ThreadStarter>();
        m_starter = starter.get();
        m_trials = std::make_unique<HelperTrials>(std::move(starter));
        m_listening = *m_trials->events([this](const TrialStatus& status) {
            const std::scoped_lock lock(m_mutex);
            m_told.push_back(status);
            m_news.notify_all();
        });
    }
    TrialStatus nextTold() {
        std::unique_lock lock(m_mutex);
        if (!m_news.wait_for(lock, 20s, [this] { return m_read < m_told.size(); }))
            ADD_FAILURE() << "nothing was told";
        return m_read < m_told.size() ? m_told[m_read++] : TrialStatus();
    }
    std::size_t told() {
        const std::scoped_lock lock(m_mutex);
        return m_told.size();
    }
    void begin() { ASSERT_TRUE(m_trials->begin(sampleChanges(), {})); }

    std::mutex m_mutex;
    std::condition_variable m_news;
    std::vector<TrialStatus> m_told;
    std::size_t m_read = 0;
    ThreadStarter* m_starter = nullptr;
    std::unique_ptr<HelperTrials> m_trials;
    std::unique_ptr<Subscription> m_listening;
};

TEST_F(HelperTrialsTest, StartsNoHelperBeforeOneIsNeeded) {
    EXPECT_EQ(m_trials->status()->state, TrialState::Idle);
    EXPECT_EQ(m_trials->keep("trial-1").error().code, ErrorCode::NoSuchTrial);
    EXPECT_EQ(m_trials->revert("trial-1").error().code, ErrorCode::NoSuchTrial);
    EXPECT_EQ(m_trials->moreTime("trial-1", 60s).error().code, ErrorCode::NoSuchTrial);
    EXPECT_EQ(m_trials->begin({}, {}).error().code, ErrorCode::NothingToChange);
    const ChangeSet tooMany(kMostTrialChanges + 1, sampleChanges().front());
    EXPECT_EQ(m_trials->begin(tooMany, {}).error().code, ErrorCode::TooManyChanges);
    EXPECT_EQ(m_trials->check(tooMany).error().code, ErrorCode::TooManyChanges);
    EXPECT_EQ(m_starter->started(), 0U);
}

TEST_F(HelperTrialsTest, OneHelperAnswersEveryCall) {
    const auto begun = m_trials->begin(sampleChanges(), {.window = 45s, .durability = Durability::UntilRestart});
    ASSERT_TRUE(begun);
    EXPECT_EQ(begun->trial, "trial-1");
    EXPECT_EQ(begun->changes, sampleChanges());
    EXPECT_EQ(*m_trials->status(), *begun);
    EXPECT_TRUE(m_trials->moreTime("trial-1", 60s));
    EXPECT_TRUE(m_trials->keep("trial-1"));
    EXPECT_TRUE(m_trials->recover());
    m_starter->helper().trials.knowOriginals(sampleChanges());
    EXPECT_EQ(*m_trials->originals(), sampleChanges());
    EXPECT_EQ(m_trials->revert("trial-1")->state, TrialState::TakenBack);
    EXPECT_EQ(m_trials->check(sampleChanges()).error().code, ErrorCode::NoSuchAdapter);
    EXPECT_EQ(m_starter->started(), 1U);
    EXPECT_THAT(m_starter->helper().trials.calls(),
        ElementsAre("recover", "begin 3 changes 45 s until restart", "status", "moreTime trial-1 60 s", "keep trial-1",
            "recover", "originals", "revert trial-1"));
    EXPECT_EQ(told(), 0U);
}

TEST_F(HelperTrialsTest, TheUsersNoIsAnErrorAndTheNextCallAsksAgain) {
    const Error no{.code = ErrorCode::AccessDenied, .operation = Operation::StartHelper, .systemCode = 1223};
    m_starter->refuseWith(no);
    EXPECT_EQ(m_trials->begin(sampleChanges(), {}).error(), no);
    EXPECT_EQ(m_trials->recover().error(), no);
    EXPECT_EQ(m_trials->originals().error(), no);
    EXPECT_EQ(m_trials->status()->state, TrialState::Idle);
    m_starter->refuseWith(std::nullopt);
    EXPECT_TRUE(m_trials->begin(sampleChanges(), {}));
}

TEST_F(HelperTrialsTest, ErrorsOfTheHelpersComeBackWhole) {
    begin();
    const Error error{.code = ErrorCode::TrialIsOver, .operation = Operation::Try, .detail = "d", .systemCode = -7};
    m_starter->helper().trials.answerWith(fail(error));
    EXPECT_EQ(m_trials->keep("trial-1").error(), error);
}

TEST_F(HelperTrialsTest, ListenersHearTheHelpersEvents) {
    begin();
    const TrialStatus news{.state = TrialState::TakenBack, .changes = sampleChanges()};
    m_starter->helper().trials.fire(news);
    EXPECT_EQ(nextTold(), news);
    m_listening.reset();
    m_starter->helper().trials.fire(news);
    EXPECT_TRUE(m_trials->status());
    EXPECT_EQ(told(), 1U);
}

TEST_F(HelperTrialsTest, ALostHelperIsToldWithWhatMayStillStand) {
    begin();
    m_starter->kill();
    const TrialStatus lost = nextTold();
    EXPECT_EQ(lost.state, TrialState::PartlyTakenBack);
    EXPECT_EQ(lost.changes, sampleChanges());
    ASSERT_EQ(lost.problems.size(), 1U);
    EXPECT_EQ(lost.problems.front().error.code, ErrorCode::HelperLost);
    EXPECT_EQ(*m_trials->status(), lost) << "without a new helper";
    EXPECT_EQ(m_starter->started(), 1U);
}

TEST_F(HelperTrialsTest, AHelperThatIsLostWithNothingOnTrialLeavesNothingBehind) {
    EXPECT_TRUE(m_trials->recover());
    m_starter->kill();
    const TrialStatus lost = nextTold();
    EXPECT_EQ(lost.state, TrialState::Idle);
    EXPECT_EQ(lost.problems.front().error.code, ErrorCode::HelperLost);
}

TEST_F(HelperTrialsTest, AHelperThatIsLostWhileItBeginsMayHaveWrittenWhatItWasAsked) {
    EXPECT_TRUE(m_trials->recover());
    // Shared, because the helper's thread may leave later than this test.
    const auto isBeginning = std::make_shared<std::promise<void>>();
    const auto mayGoOn = std::make_shared<std::promise<void>>();
    m_starter->helper().trials.whileBeginning([isBeginning, going = mayGoOn->get_future().share()] {
        isBeginning->set_value();
        going.wait();
    });
    auto begun = std::async(std::launch::async, [&] { return m_trials->begin(sampleChanges(), {}); });
    isBeginning->get_future().wait();
    m_starter->kill();
    EXPECT_EQ(begun.get().error().code, ErrorCode::HelperLost);
    mayGoOn->set_value();
    EXPECT_EQ(nextTold().changes, sampleChanges());
    EXPECT_EQ(m_trials->status()->changes, sampleChanges());
}

TEST_F(HelperTrialsTest, R11TheNextHelperTakesBackWhatTheLostOneLeft) {
    begin();
    m_starter->kill();
    nextTold();
    const TrialStatus found{.state = TrialState::TakenBack, .changes = sampleChanges()};
    m_starter->findAtRecovery(found);
    EXPECT_EQ(*m_trials->revert("trial-1"), found) << "whatever the trial was called";
    EXPECT_EQ(m_starter->started(), 2U);
    EXPECT_THAT(m_starter->helper(1).trials.calls(), ElementsAre("recover"));
    EXPECT_EQ(told(), 1U) << "that was the call's own answer";
}

TEST_F(HelperTrialsTest, WhatANewHelperTookBackIsToldWhereAnotherCallStartedIt) {
    begin();
    m_starter->kill();
    nextTold();
    const TrialStatus found{.state = TrialState::TakenBack, .changes = sampleChanges()};
    m_starter->findAtRecovery(found);
    begin();
    EXPECT_EQ(nextTold(), found);
    EXPECT_THAT(m_starter->helper(1).trials.calls(), ElementsAre("recover", "begin 3 changes 30 s kept"));
}

TEST_F(HelperTrialsTest, AHelperThatCannotRecoverSaysSoAndGoesOn) {
    const Error error{.code = ErrorCode::FileUnreadable, .operation = Operation::ReadState, .subject = "journal"};
    m_starter->findAtRecovery(fail(error));
    EXPECT_EQ(m_trials->recover().error(), error);
    EXPECT_EQ(m_trials->begin(sampleChanges(), {}).error(), error);
    EXPECT_EQ(m_starter->started(), 1U);
}

TEST_F(HelperTrialsTest, AHelperThatEndsAtOnceIsLost) {
    m_starter->startMuteOnes();
    auto begun = std::async(std::launch::async, [&] { return m_trials->begin(sampleChanges(), {}); });
    while (m_starter->started() == 0)
        std::this_thread::yield();
    std::this_thread::sleep_for(20ms);
    m_starter->kill();
    EXPECT_EQ(begun.get().error().code, ErrorCode::HelperLost);
}

TEST_F(HelperTrialsTest, AHelperThatSaysWhatItNeverSaysIsLost) {
    begin();
    ASSERT_TRUE(m_starter->helper().channel->send("nonsense"));
    EXPECT_EQ(nextTold().problems.front().error.code, ErrorCode::HelperLost);
    EXPECT_TRUE(m_trials->recover()) << "the next one";
    ASSERT_TRUE(m_starter->helper(1).channel->send(answerText(Reply{.id = 77, .body = TrialStatus()})));
    EXPECT_EQ(nextTold().problems.front().error.code, ErrorCode::HelperLost) << "an answer to nothing";
}

TEST_F(HelperTrialsTest, AHelperOfAnotherVersionIsAskedNothingElse) {
    m_starter->startMuteOnes();
    auto begun = std::async(std::launch::async, [&] { return m_trials->begin(sampleChanges(), {}); });
    while (m_starter->started() == 0)
        std::this_thread::yield();
    Channel& helper = *m_starter->helper().channel;
    const Request hello = *parseRequest(**helper.receive(20s));
    const Error refusal{.code = ErrorCode::RequestRefused, .operation = Operation::Try, .detail = "version 1"};
    ASSERT_TRUE(helper.send(answerText(Reply{.id = hello.id, .body = refusal})));
    EXPECT_EQ(helper.receive(20s).error().code, ErrorCode::HelperLost) << "nothing came, and the panel hung up";
    EXPECT_EQ(begun.get().error(), refusal);
}

TEST_F(HelperTrialsTest, ItsEndTakesBackWhatIsOnAndIsNoLoss) {
    // The helpers outlive the service here, to be looked at.
    class Borrowed final : public HelperStarter {
    public:
        explicit Borrowed(ThreadStarter& starter)
            : m_starter(starter) {}
        Expected<std::unique_ptr<Channel>> start() override { return m_starter.start(); }

    private:
        ThreadStarter& m_starter;
    };
    ThreadStarter starter;
    auto trials = std::make_unique<HelperTrials>(std::make_unique<Borrowed>(starter));
    std::atomic<int> told = 0;
    const auto listening = *trials->events([&](const TrialStatus&) { ++told; });
    ASSERT_TRUE(trials->begin(sampleChanges(), {}));
    trials.reset();
    EXPECT_THAT(starter.helper().trials.calls(), Contains("revert trial-1")) << "before the end of the call";
    EXPECT_EQ(told, 0);
}

TEST_F(HelperTrialsTest, ManyThreadsMayAskAtOnce) {
    std::array<std::thread, 8> threads;
    for (std::thread& thread : threads)
        thread = std::thread([this] {
            for (int call = 0; call < 50; ++call) {
                EXPECT_TRUE(m_trials->recover());
                EXPECT_TRUE(m_trials->status());
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(m_starter->started(), 1U);
}

} // namespace
} // namespace precedence
