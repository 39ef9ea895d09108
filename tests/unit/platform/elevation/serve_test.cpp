#include "platform/elevation/frame.h"
#include "platform/elevation/helper/serve.h"
#include "platform/elevation/protocol.h"
#include "platform/trial/local_trials.h"
#include "platform/trial/memory_journal.h"
#include "tests/support/fake_trial_clock.h"
#include "tests/support/recording_stack.h"
#include "tests/unit/platform/elevation/channel_pair.h"
#include "tests/unit/platform/elevation/recording_trials.h"
#include "tests/unit/platform/elevation/samples.h"
#include "tests/unit/platform/simulated/lab_fixture.h"
#include "tests/unit/platform/trial/trial_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <map>
#include <set>
#include <thread>

namespace precedence {
namespace {

using namespace std::chrono_literals;
using namespace tests;
using testing::ElementsAre;
using testing::IsEmpty;

Answer answerFrom(Channel& channel) {
    const auto message = channel.receive(20s);
    if (!message || !*message) {
        ADD_FAILURE() << "no answer";
        return {};
    }
    return parseAnswer(**message).value_or(Answer());
}

/// A helper on a thread, over what the test gives it.
class ServeTest : public testing::Test {
protected:
    ServeTest() {
        auto ends = rawPair();
        m_raw = std::move(ends.raw);
        start(std::move(ends.channel));
    }
    ~ServeTest() override { endOf(std::move(m_raw)); }

    void start(std::unique_ptr<SocketChannel> channel) {
        m_channel = std::move(channel);
        m_thread = std::thread([this] { serve(*m_channel, {.trials = m_trials, .reader = m_stack}); });
    }
    /// The panel's end is closed, and the helper has left.
    void endOf(FileHandle gone) {
        { const FileHandle closed = std::move(gone); }
        if (m_thread.joinable())
            m_thread.join();
    }
    void say(const RequestBody& body) { sayText(requestText({.id = ++m_lastId, .body = body})); }
    void sayText(const std::string& text) { sendBytes(m_raw, *encodeFrame(text)); }
    Reply hear() {
        SocketChannel panel{FileHandle(dup(m_raw.get()))};
        const Answer answer = answerFrom(panel);
        return std::holds_alternative<Reply>(answer) ? std::get<Reply>(answer) : Reply();
    }
    Reply ask(const RequestBody& body) {
        say(body);
        Reply reply = hear();
        EXPECT_EQ(reply.id, m_lastId);
        return reply;
    }
    void sayHello() { EXPECT_TRUE(std::holds_alternative<TrialStatus>(ask(HelloRequest{kProtocolVersion}).body)); }

    RecordingTrials m_trials;
    RecordingStack m_stack{Snapshot::make({})};
    FileHandle m_raw;
    std::unique_ptr<SocketChannel> m_channel;
    std::thread m_thread;
    std::uint32_t m_lastId = 0;
};

bool isRefused(const Reply& reply) {
    const auto* error = std::get_if<Error>(&reply.body);
    return error && error->code == ErrorCode::RequestRefused;
}

TEST_F(ServeTest, R11RecoversBeforeTheFirstRequestAndSaysWhatCameOfIt) {
    const TrialStatus found{.state = TrialState::TakenBack, .changes = sampleChanges()};
    endOf(std::move(m_raw));
    m_trials.answerWith(found);
    auto ends = rawPair();
    m_raw = std::move(ends.raw);
    start(std::move(ends.channel));
    EXPECT_EQ(std::get<TrialStatus>(ask(HelloRequest{kProtocolVersion}).body), found);
}

TEST_F(ServeTest, EveryRequestReachesTheTrialsAsItWasMade) {
    m_trials.knowOriginals(sampleChanges());
    sayHello();
    const auto begun = std::get<TrialStatus>(ask(BeginRequest{sampleChanges(), 45s, Durability::UntilRestart}).body);
    EXPECT_EQ(begun.changes, sampleChanges());
    ask(MoreTimeRequest{"trial-1", 60s});
    ask(KeepRequest{"trial-1"});
    ask(GoBackRequest{"trial-1"});
    ask(StatusRequest{});
    ask(RecoverRequest{});
    EXPECT_EQ(std::get<ChangeSet>(ask(OriginalsRequest{}).body), sampleChanges());
    ask(WriteOrdersRequest{sampleOrders()});
    EXPECT_EQ(std::get<ChangeSet>(ask(LastOrdersRequest{}).body), sampleChanges());
    EXPECT_THAT(m_trials.calls(),
        ElementsAre("recover", "begin 3 changes 45 s until restart", "moreTime trial-1 60 s", "keep trial-1",
            "revert trial-1", "status", "recover", "originals", "writeOrders 3 changes", "lastOrders"));
}

TEST_F(ServeTest, ErrorsOfTheTrialsAreAnsweredAsTheyAre) {
    sayHello();
    const Error error{.code = ErrorCode::TrialIsLeft, .operation = Operation::Try, .subject = "s", .systemCode = -5};
    m_trials.answerWith(fail(error));
    EXPECT_EQ(std::get<Error>(ask(KeepRequest{"trial-1"}).body), error);
}

TEST_F(ServeTest, T6RefusesEverythingBeforeHelloAndAHelloOfAnotherVersion) {
    for (const RequestBody& body : oneOfEach())
        if (!std::holds_alternative<HelloRequest>(body)) {
            EXPECT_TRUE(isRefused(ask(body))) << kRequestRules.at(body.index()).name;
        }
    EXPECT_TRUE(isRefused(ask(HelloRequest{kProtocolVersion + 1})));
    EXPECT_TRUE(isRefused(ask(StatusRequest{})));
    EXPECT_THAT(m_trials.calls(), ElementsAre("recover"));
    sayHello();
}

/// What is refused as a message, after a hello that was fine.
std::vector<std::string> refusedTexts() {
    std::vector<std::string> all{"no request", "{}", R"({"id":1,"request":"shutdown"})"};
    for (const RequestBody& body : oneOfEach()) {
        const std::string text = requestText({.id = 5, .body = body});
        all.push_back(text.substr(0, text.size() - 1));
        all.push_back(text.substr(0, text.size() - 1) + R"(,"path":"/etc/passwd"})");
        all.push_back(text.substr(0, text.size() - 1) + R"(,"user":"administrator"})");
        all.push_back("[" + text + "]");
        all.push_back(text + text);
    }
    return all;
}

TEST_F(ServeTest, T8ARefusedRequestMakesNoCall) {
    sayHello();
    const std::vector<std::string> before = m_trials.calls();
    int refused = 0;
    for (const std::string& text : refusedTexts()) {
        sayText(text);
        EXPECT_TRUE(isRefused(hear())) << text;
        ++refused;
    }
    EXPECT_EQ(m_trials.calls(), before);
    EXPECT_THAT(m_stack.calls(), IsEmpty());
    std::printf("%d refused requests, 0 calls\n", refused);
    EXPECT_TRUE(std::holds_alternative<TrialStatus>(ask(StatusRequest{}).body)) << "it goes on";
}

TEST_F(ServeTest, T8AWrongFrameLengthEndsTheConversationWithoutACall) {
    sayHello();
    sendBytes(m_raw, std::string("\xff\xff\xff\xff", 4));
    m_thread.join();
    EXPECT_THAT(m_trials.calls(), ElementsAre("recover", "status")) << "status: whether something is to be taken back";
}

/// What each reach lets a request call.
bool mayCall(Reach reach, const std::string& call) {
    switch (reach) {
    case Reach::Nothing: return false;
    case Reach::Reads: return call == "status" || call == "originals" || call == "lastOrders" || call == "read ip";
    case Reach::Writes: return true;
    }
    return false;
}

TEST_F(ServeTest, T9EveryRequestCallsOnlyWhatItsReachAllows) {
    sayHello();
    std::size_t seen = m_trials.calls().size();
    std::size_t read = 0;
    std::set<Reach> proved;
    for (const RequestBody& body : oneOfEach()) {
        const RequestRule& rule = kRequestRules.at(body.index());
        ask(body);
        const auto calls = m_trials.calls();
        const auto reads = m_stack.calls();
        for (; seen < calls.size(); ++seen)
            EXPECT_TRUE(mayCall(rule.reach, calls[seen])) << rule.name << " called " << calls[seen];
        for (; read < reads.size(); ++read)
            EXPECT_TRUE(mayCall(rule.reach, reads[read])) << rule.name << " called " << reads[read];
        proved.insert(rule.reach);
    }
    EXPECT_EQ(proved.size(), 3U);
    EXPECT_GT(seen, 7U);
    EXPECT_EQ(read, 1U);
}

TEST_F(ServeTest, T9WhatNeedsAReachHasIt) {
    const std::map<std::string_view, Reach> wanted{{"hello", Reach::Nothing}, {"check", Reach::Reads},
        {"begin", Reach::Writes}, {"keep", Reach::Writes}, {"goBack", Reach::Writes}, {"moreTime", Reach::Writes},
        {"status", Reach::Reads}, {"recover", Reach::Writes}, {"originals", Reach::Reads},
        {"writeOrders", Reach::Writes}, {"lastOrders", Reach::Reads}, {"goodbye", Reach::Writes}};
    EXPECT_EQ(wanted.size(), kRequestRules.size());
    for (const RequestRule& rule : kRequestRules)
        EXPECT_EQ(rule.reach, wanted.at(rule.name)) << rule.name;
}

TEST_F(ServeTest, CheckSaysTheFirstProblemOfTheChangesAndTriesNothing) {
    sayHello();
    const Reply reply = ask(CheckRequest{sampleChanges()});
    EXPECT_EQ(std::get<Error>(reply.body).code, ErrorCode::NoSuchAdapter);
    EXPECT_TRUE(std::holds_alternative<TrialStatus>(ask(CheckRequest{}).body));
    EXPECT_THAT(m_trials.calls(), ElementsAre("recover", "status"));
    const Error unreadable{.code = ErrorCode::SystemFailure, .operation = Operation::ReadComputer, .systemCode = 5};
    m_stack.answerWith(fail(unreadable));
    EXPECT_EQ(std::get<Error>(ask(CheckRequest{}).body), unreadable);
}

TEST_F(ServeTest, EventsGoOutByThemselves) {
    sayHello();
    const TrialStatus news{.state = TrialState::TakenBack, .changes = sampleChanges()};
    m_trials.fire(news);
    SocketChannel panel{FileHandle(dup(m_raw.get()))};
    EXPECT_EQ(std::get<TrialEvent>(answerFrom(panel)).status, news);
}

TEST_F(ServeTest, R2TakesBackAtOnceWhenThePanelIsGone) {
    sayHello();
    ask(BeginRequest{sampleChanges(), 300s});
    endOf(std::move(m_raw));
    EXPECT_EQ(m_trials.calls().back(), "revert trial-1");
}

TEST_F(ServeTest, R2TakesBackWhenThePanelGoesWhileItIsBegun) {
    sayHello();
    m_trials.whileBeginning([this] { const FileHandle gone = std::move(m_raw); });
    say(BeginRequest{sampleChanges(), 300s});
    m_thread.join();
    EXPECT_EQ(m_trials.calls().back(), "revert trial-1");
}

TEST_F(ServeTest, R2TakesBackWhenTheChannelCarriesNoMessages) {
    sayHello();
    ask(BeginRequest{sampleChanges(), 300s});
    sendBytes(m_raw, std::string(4, '\0'));
    m_thread.join();
    EXPECT_EQ(m_trials.calls().back(), "revert trial-1");
}

TEST_F(ServeTest, GoodbyeIsAnsweredWithWhatWasTakenBackAndIsTheLastAnswer) {
    sayHello();
    ask(BeginRequest{sampleChanges(), 300s});
    EXPECT_EQ(std::get<TrialStatus>(ask(GoodbyeRequest{}).body).state, TrialState::TakenBack);
    m_thread.join();
    SocketChannel panel{FileHandle(dup(m_raw.get()))};
    EXPECT_EQ(panel.receive(5s).error().code, ErrorCode::HelperLost);
}

TEST_F(ServeTest, WhatWasKeptStaysWhenThePanelIsGone) {
    sayHello();
    ask(BeginRequest{sampleChanges(), 300s});
    m_trials.answerWith(TrialStatus{.state = TrialState::Kept, .changes = sampleChanges()});
    ask(KeepRequest{"trial-1"});
    endOf(std::move(m_raw));
    EXPECT_EQ(m_trials.calls().back(), "status");
}

TEST(Serve, GoesOnReadingWhereNothingCame) {
    auto [panel, end] = channelPair();
    HesitantChannel helper(std::move(end));
    RecordingTrials trials;
    RecordingStack stack(Snapshot::make({}));
    std::thread serving([&] { serve(helper, {.trials = trials, .reader = stack}); });
    EXPECT_TRUE(panel->send(requestText({.id = 1, .body = HelloRequest{kProtocolVersion}})));
    EXPECT_EQ(std::get<Reply>(answerFrom(*panel)).id, 1U);
    panel.reset();
    serving.join();
}

/// Over the real engine and a lab, with a clock that the test turns.
class ServedTrialTest : public testing::Test {
protected:
    ServedTrialTest() {
        auto clock = std::make_unique<FakeTrialClock>();
        m_clock = clock.get();
        m_trials = std::make_unique<LocalTrials>(*m_lab, *m_lab, std::make_unique<MemoryJournal>(), std::move(clock));
        m_clock->hands().letSleep();
        auto ends = rawPair();
        m_raw = std::move(ends.raw);
        m_channel = std::move(ends.channel);
        m_thread = std::thread([this] { serve(*m_channel, {.trials = *m_trials, .reader = *m_lab}); });
    }
    ~ServedTrialTest() override {
        m_reading.reset();
        { const FileHandle gone = std::move(m_raw); }
        m_thread.join();
    }
    Reply ask(const RequestBody& body) {
        sendBytes(m_raw, *encodeFrame(requestText({.id = 1, .body = body})));
        return std::get<Reply>(answerFrom(panel()));
    }
    SocketChannel& panel() {
        if (!m_reading)
            m_reading = std::make_unique<SocketChannel>(FileHandle(dup(m_raw.get())));
        return *m_reading;
    }
    bool isOld() { return isSatisfiedBy(inverseOf(threeChanges()), **m_lab->read(Sections::Ip)); }

    std::unique_ptr<LabStack> m_lab = std::move(*LabStack::make(twoAdapters()));
    FakeTrialClock* m_clock = nullptr;
    std::unique_ptr<LocalTrials> m_trials;
    FileHandle m_raw;
    std::unique_ptr<SocketChannel> m_channel;
    std::unique_ptr<SocketChannel> m_reading;
    std::thread m_thread;
};

TEST_F(ServedTrialTest, T4HalfAFrameHoldsUpNoDeadline) {
    ask(HelloRequest{kProtocolVersion});
    const auto begun = std::get<TrialStatus>(ask(BeginRequest{threeChanges(), 30s}).body);
    EXPECT_EQ(begun.state, TrialState::Trying);
    EXPECT_FALSE(isOld());
    sendBytes(m_raw, std::string("\x40\0\0", 3));
    m_clock->hands().letSleep();
    m_clock->hands().advance(30s);
    const Answer event = answerFrom(panel());
    EXPECT_EQ(std::get<TrialEvent>(event).status.state, TrialState::TakenBack);
    EXPECT_TRUE(isOld());
}

TEST_F(ServedTrialTest, T14AnotherOrAnOldTrialIsNotKept) {
    ask(HelloRequest{kProtocolVersion});
    const auto first = std::get<TrialStatus>(ask(BeginRequest{threeChanges(), 30s}).body);
    EXPECT_EQ(std::get<Error>(ask(KeepRequest{"0123456789abcdef0123456789abcdef"}).body).code, ErrorCode::NoSuchTrial);
    ask(GoBackRequest{first.trial});
    const auto second = std::get<TrialStatus>(ask(BeginRequest{threeChanges(), 30s}).body);
    EXPECT_NE(first.trial, second.trial);
    EXPECT_EQ(second.trial.size(), 32U);
    for (const RequestBody& body : std::vector<RequestBody>{
             KeepRequest{first.trial}, GoBackRequest{first.trial}, MoreTimeRequest{first.trial, 60s}})
        EXPECT_EQ(std::get<Error>(ask(body).body).code, ErrorCode::NoSuchTrial);
    EXPECT_EQ(std::get<TrialStatus>(ask(StatusRequest{}).body).state, TrialState::Trying);
}

} // namespace
} // namespace precedence
