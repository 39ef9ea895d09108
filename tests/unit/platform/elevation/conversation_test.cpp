#include "platform/elevation/conversation.h"
#include "tests/unit/platform/elevation/channel_pair.h"
#include "tests/unit/platform/elevation/samples.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <vector>

namespace precedence {
namespace {

using namespace std::chrono_literals;
using namespace tests;

/// The test plays the helper.
class ConversationTest : public testing::Test {
protected:
    ConversationTest() {
        auto ends = channelPair();
        m_helper = std::move(ends.helper);
        m_conversation = std::make_unique<Conversation>(
            std::move(ends.panel), Conversation::Callbacks{
                                       .remember = [this](const TrialStatus&) { ++m_remembered; },
                                       .rememberLoss =
                                           [this](const Error&) {
                                               ++m_losses;
                                               return TrialStatus();
                                           },
                                       .tell = [this](const TrialStatus&) { ++m_told; },
                                   });
    }
    std::future<Expected<ReplyBody>> ask(const RequestBody& body) {
        return std::async(std::launch::async, [this, body] { return m_conversation->ask(body); });
    }
    Request nextRequest() { return *parseRequest(**m_helper->receive(20s)); }
    void reply(std::uint32_t id, const ReplyBody& body) {
        ASSERT_TRUE(m_helper->send(answerText(Reply{.id = id, .body = body})));
    }

    std::unique_ptr<SocketChannel> m_helper;
    std::atomic<int> m_remembered = 0;
    std::atomic<int> m_losses = 0;
    std::atomic<int> m_told = 0;
    std::unique_ptr<Conversation> m_conversation;
};

TEST_F(ConversationTest, GivesEachReplyToTheCallThatAskedWhateverTheOrder) {
    auto changes = ask(OriginalsRequest{});
    const Request first = nextRequest();
    auto status = ask(StatusRequest{});
    const Request second = nextRequest();
    EXPECT_NE(first.id, second.id);
    reply(second.id, sampleStatus());
    EXPECT_EQ(std::get<TrialStatus>(*status.get()), sampleStatus());
    reply(first.id, sampleChanges());
    EXPECT_EQ(std::get<ChangeSet>(*changes.get()), sampleChanges());
    EXPECT_EQ(m_remembered, 1);
    EXPECT_EQ(m_told, 0);
}

TEST_F(ConversationTest, ALostHelperAnswersEveryWaitingCall) {
    std::vector<std::future<Expected<ReplyBody>>> calls;
    for (int i = 0; i < 5; ++i) {
        calls.push_back(ask(StatusRequest{}));
        nextRequest();
    }
    m_helper->close();
    for (auto& call : calls)
        EXPECT_EQ(call.get().error().code, ErrorCode::HelperLost);
    EXPECT_EQ(m_losses, 1);
    EXPECT_TRUE(m_conversation->isLost());
    EXPECT_EQ(m_conversation->ask(StatusRequest{}).error().code, ErrorCode::HelperLost);
}

TEST_F(ConversationTest, ALateReplyToACallThatGaveUpIsDropped) {
    EXPECT_EQ(m_conversation->ask(StatusRequest{}, 10ms).error().code, ErrorCode::HelperSilent);
    const Request late = nextRequest();
    auto call = ask(StatusRequest{});
    const Request next = nextRequest();
    reply(late.id, sampleChanges());
    reply(next.id, sampleStatus());
    EXPECT_EQ(std::get<TrialStatus>(*call.get()), sampleStatus());
}

/// Sends nothing any more, and says so; what waits for a message waits until the end.
class StuckChannel final : public Channel {
public:
    Expected<void> send(std::string_view) override { return fail({.code = ErrorCode::HelperLost}); }
    Expected<std::optional<std::string>> receive(std::optional<std::chrono::milliseconds>) override {
        m_closed.get_future().wait();
        return fail({.code = ErrorCode::HelperLost});
    }
    void close() override {
        if (!m_isClosed.exchange(true))
            m_closed.set_value();
    }

private:
    std::atomic<bool> m_isClosed = false;
    std::promise<void> m_closed;
};

TEST_F(ConversationTest, AChannelThatSendsNoMoreIsLostAsAWhole) {
    Conversation conversation(
        std::make_unique<StuckChannel>(), {.remember = [](const TrialStatus&) {},
                                              .rememberLoss = [](const Error&) { return TrialStatus(); },
                                              .tell = [](const TrialStatus&) {}});
    EXPECT_EQ(conversation.ask(StatusRequest{}, 20s).error().code, ErrorCode::HelperLost);
    EXPECT_TRUE(conversation.isLost());
}

TEST_F(ConversationTest, GoesOnReadingWhereNothingCame) {
    auto [panel, helper] = channelPair();
    Conversation conversation(std::make_unique<HesitantChannel>(std::move(panel)),
        {.remember = [](const TrialStatus&) {},
            .rememberLoss = [](const Error&) { return TrialStatus(); },
            .tell = [](const TrialStatus&) {}});
    auto call = std::async(std::launch::async, [&] { return conversation.ask(StatusRequest{}); });
    const Request request = *parseRequest(**helper->receive(20s));
    ASSERT_TRUE(helper->send(answerText(Reply{.id = request.id, .body = sampleStatus()})));
    EXPECT_EQ(std::get<TrialStatus>(*call.get()), sampleStatus());
}

TEST_F(ConversationTest, AnEndThatIsExpectedIsNoLoss) {
    m_conversation->expectEnd();
    m_helper->close();
    EXPECT_EQ(m_conversation->ask(StatusRequest{}).error().code, ErrorCode::HelperLost);
    m_conversation.reset();
    EXPECT_EQ(m_losses, 0);
    EXPECT_EQ(m_told, 0);
}

TEST_F(ConversationTest, AMessageThatIsTooLongIsRefusedAndTheConversationGoesOn) {
    const ChangeSet large(300, MetricChange{.adapter = AdapterId(std::string(4000, 'a'))});
    EXPECT_EQ(m_conversation->ask(CheckRequest{large}).error().code, ErrorCode::RequestRefused);
    auto call = ask(StatusRequest{});
    reply(nextRequest().id, sampleStatus());
    EXPECT_TRUE(call.get());
}

} // namespace
} // namespace precedence
