// The pipe between the panel and the helper.
#include "platform/elevation/admission.h"
#include "platform/elevation/pipe_channel_windows.h"
#include "platform/elevation/pipe_listener_windows.h"
#include "platform/trial/security_windows.h"
#include "platform/trial/trial_clock.h"

#include <gtest/gtest.h>

#include <future>
#include <thread>
#include <vector>

#include <windows.h>

namespace precedence {
namespace {

using namespace std::chrono_literals;

constexpr DWORD kVisit = 0x0012019b;

SystemHandle visit(const std::string& name) {
    for (int i = 0; i < 500; ++i) {
        SystemHandle pipe = ownedHandle(
            CreateFileW(pipePath(name).c_str(), kVisit, 0, nullptr, OPEN_EXISTING, FILE_FLAG_OVERLAPPED, nullptr));
        if (pipe)
            return pipe;
        Sleep(2);
    }
    return {};
}

class Pipe : public testing::Test {
protected:
    struct Pair {
        std::unique_ptr<Channel> server;
        std::unique_ptr<Channel> client;
    };
    Pair connect() {
        auto visitor = std::async(std::launch::async, [this] { return visit(m_name); });
        auto accepted = m_listener->accept(10s);
        EXPECT_TRUE(accepted && *accepted);
        return {std::move((*accepted)->channel), std::make_unique<PipeChannel>(visitor.get())};
    }

    std::string m_name = randomName();
    std::unique_ptr<PipeListener> m_listener = std::move(*PipeListener::open(m_name));
};

TEST_F(Pipe, CarriesMessagesBothWaysWhole) {
    const Pair pair = connect();
    const std::string large(kLargestMessage, 'x');
    auto received = std::async(std::launch::async, [&] { return pair.client->receive(20s); });
    ASSERT_TRUE(pair.server->send(large));
    EXPECT_EQ(**received.get(), large);
    ASSERT_TRUE(pair.client->send("one"));
    ASSERT_TRUE(pair.client->send("two"));
    EXPECT_EQ(**pair.server->receive(5s), "one");
    EXPECT_EQ(**pair.server->receive(5s), "two");
}

TEST_F(Pipe, AWaitThatPassesLosesNothing) {
    const Pair pair = connect();
    EXPECT_FALSE(pair.server->receive(20ms)->has_value());
    ASSERT_TRUE(pair.client->send("late"));
    EXPECT_EQ(**pair.server->receive(5s), "late");
}

TEST_F(Pipe, T5RefusesFrameLengthsBeyondTheBound) {
    for (const std::uint32_t length : {0U, 1'000'001U, 0x8000'0000U, 0xffff'ffffU}) {
        auto visitor = std::async(std::launch::async, [this] { return visit(m_name); });
        const auto accepted = m_listener->accept(10s);
        const SystemHandle raw = visitor.get();
        OVERLAPPED overlapped{};
        const SystemHandle event(CreateEventW(nullptr, TRUE, FALSE, nullptr));
        overlapped.hEvent = event.get();
        DWORD written = 0;
        WriteFile(raw.get(), &length, sizeof length, nullptr, &overlapped);
        ASSERT_TRUE(GetOverlappedResult(raw.get(), &overlapped, &written, TRUE));
        EXPECT_EQ((*accepted)->channel->receive(5s).error().code, ErrorCode::RequestRefused) << length;
    }
}

TEST_F(Pipe, AnEndThatIsGoneIsSaidAndCloseWakesAReceive) {
    Pair pair = connect();
    pair.client.reset();
    EXPECT_EQ(pair.server->receive(5s).error().code, ErrorCode::HelperLost);
    Pair other = connect();
    auto waiting = std::async(std::launch::async, [&] { return other.server->receive(std::nullopt); });
    std::this_thread::sleep_for(30ms);
    other.server->close();
    EXPECT_EQ(waiting.get().error().code, ErrorCode::HelperLost);
}

TEST_F(Pipe, AnEndThatReadsNothingHoldsASendForALimitedTimeOnly) {
    auto visitor = std::async(std::launch::async, [this] { return visit(m_name); });
    auto accepted = m_listener->accept(10s);
    const SystemHandle client = visitor.get();
    const auto* pipe = dynamic_cast<PipeChannel*>((*accepted)->channel.get());
    ASSERT_NE(pipe, nullptr);
    HANDLE copy = nullptr;
    DuplicateHandle(GetCurrentProcess(), pipe->pipe(), GetCurrentProcess(), &copy, 0, FALSE, DUPLICATE_SAME_ACCESS);
    PipeChannel impatient{SystemHandle(copy), 200ms};
    Expected<void> sent;
    for (int i = 0; i < 40 && sent; ++i)
        sent = impatient.send(std::string(kLargestMessage, 'x'));
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().code, ErrorCode::HelperLost);
}

TEST_F(Pipe, T1ANameThatIsTakenIsRefused) {
    const auto second = PipeListener::open(m_name);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::HelperRefused);
    EXPECT_FALSE(PipeListener::open("..\\short"));
}

TEST(PipeDescriptor, T2IsForTheUserAdministratorsAndTheSystemAndMakesNobodyAServer) {
    EXPECT_EQ(pipeDescriptor(L"S-1-5-21-1-2-3-1001"),
        L"D:P(A;;0x12019b;;;S-1-5-21-1-2-3-1001)(A;;0x12019b;;;BA)(A;;0x12019b;;;SY)S:(ML;;NWNRNX;;;ME)");
    EXPECT_EQ(0x12019bU, (FILE_GENERIC_READ | FILE_GENERIC_WRITE) & ~static_cast<DWORD>(FILE_APPEND_DATA));
    EXPECT_EQ(ownSid().rfind(L"S-1-5-", 0), 0U);
}

TEST(PipeDescriptor, T3ItsModeRejectsVisitorsFromOtherComputers) {
    EXPECT_NE(pipeMode() & PIPE_REJECT_REMOTE_CLIENTS, 0U);
}

TEST_F(Pipe, T2TheSystemTellsWhoTheVisitorIs) {
    auto visitor = std::async(std::launch::async, [this] { return visit(m_name); });
    const auto accepted = m_listener->accept(10s);
    EXPECT_EQ((*accepted)->process, GetCurrentProcessId());
    static_cast<void>(visitor.get());
}

TEST_F(Pipe, T4StrangersAndSilentVisitorsDoNotKeepTheHelperOut) {
    const std::string nonce = randomName();
    std::atomic<bool> isOver = false;
    std::thread crowd([&] {
        for (int i = 0; i < 60 && !isOver; ++i)
            visit(m_name).reset();
    });
    auto helper = std::async(std::launch::async, [&] {
        std::this_thread::sleep_for(50ms);
        for (int i = 0; i < 100; ++i) {
            PipeChannel channel(visit(m_name));
            if (introduce(channel, nonce, 2s))
                return true;
        }
        return false;
    });
    const auto admitted = admit(*m_listener, GetCurrentProcessId(), nonce, {.total = 30s, .visitor = 50ms});
    isOver = true;
    EXPECT_TRUE(admitted) << static_cast<int>(admitted ? ErrorCode::HelperLost : admitted.error().code);
    EXPECT_TRUE(helper.get());
    crowd.join();
}

TEST_F(Pipe, T2AVisitorOfAnotherProcessIsDroppedWhateverItKnows) {
    const std::string nonce = randomName();
    auto stranger = std::async(std::launch::async, [&] {
        PipeChannel channel(visit(m_name));
        return introduce(channel, nonce, 2s).has_value();
    });
    const auto admitted = admit(*m_listener, GetCurrentProcessId() + 4, nonce, {.total = 1s, .visitor = 200ms});
    EXPECT_FALSE(admitted);
    EXPECT_FALSE(stranger.get());
}

} // namespace
} // namespace precedence
