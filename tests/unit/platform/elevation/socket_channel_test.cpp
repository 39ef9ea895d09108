#include "platform/elevation/socket_channel_posix.h"
#include "tests/unit/platform/elevation/channel_pair.h"

#include <gtest/gtest.h>

#include <atomic>
#include <cstdint>
#include <thread>

namespace precedence {
namespace {

using namespace std::chrono_literals;
using namespace tests;

std::string lengthBytes(std::uint32_t length) {
    std::string bytes;
    for (unsigned shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>((length >> shift) & 0xffU);
    return bytes;
}

TEST(SocketChannel, CarriesMessagesInOrderInBothDirections) {
    const auto [panel, helper] = channelPair();
    ASSERT_TRUE(panel->send("one"));
    ASSERT_TRUE(panel->send("two"));
    ASSERT_TRUE(helper->send("three"));
    EXPECT_EQ(**helper->receive(1s), "one");
    EXPECT_EQ(**helper->receive(std::nullopt), "two");
    EXPECT_EQ(**panel->receive(1s), "three");
}

TEST(SocketChannel, CarriesTheLargestMessageThroughASmallPipe) {
    const auto [panel, helper] = channelPair();
    const std::string largest(kLargestMessage, 'm');
    std::thread sender([&panel = panel, &largest] { EXPECT_TRUE(panel->send(largest)); });
    EXPECT_EQ(**helper->receive(20s), largest);
    sender.join();
    EXPECT_EQ(panel->send(largest + "m").error().code, ErrorCode::RequestRefused);
}

TEST(SocketChannel, KeepsHalfAMessageForTheNextTime) {
    const auto [raw, channel] = rawPair();
    const std::string frame = *encodeFrame("in two halves");
    sendBytes(raw, std::string_view(frame).substr(0, 6));
    EXPECT_FALSE(*channel->receive(20ms));
    sendBytes(raw, std::string_view(frame).substr(6));
    EXPECT_EQ(**channel->receive(1s), "in two halves");
}

TEST(SocketChannel, T4AnEndThatDripsHoldsNobodyLongerThanTheWait) {
    const auto [raw, channel] = rawPair();
    std::atomic<bool> ends = false;
    std::thread dripping([&raw = raw, &ends] {
        sendBytes(raw, lengthBytes(kLargestMessage));
        while (!ends)
            sendBytes(raw, "x");
    });
    const auto start = std::chrono::steady_clock::now();
    EXPECT_FALSE(*channel->receive(100ms));
    EXPECT_LT(std::chrono::steady_clock::now() - start, 5s);
    ends = true;
    // Room for the last byte, where the socket is full.
    while (*channel->receive(0ms)) {
    }
    dripping.join();
}

TEST(SocketChannel, T5RefusesFrameLengthsBeyondTheBoundAndIsUnusableAfterwards) {
    for (const std::uint32_t length : {0U, static_cast<unsigned>(kLargestMessage) + 1, 0x80000000U, 0xffffffffU}) {
        const auto [raw, channel] = rawPair();
        sendBytes(raw, lengthBytes(length) + *encodeFrame("good"));
        EXPECT_EQ(channel->receive(1s).error().code, ErrorCode::RequestRefused) << length;
        EXPECT_EQ(channel->receive(1s).error().code, ErrorCode::RequestRefused) << length;
    }
}

TEST(SocketChannel, SaysThatTheOtherEndIsGoneAlsoInTheMiddleOfAMessage) {
    auto [raw, channel] = rawPair();
    sendBytes(raw, std::string_view(*encodeFrame("cut off")).substr(0, 6));
    { const FileHandle gone = std::move(raw); }
    EXPECT_EQ(channel->receive(1s).error().code, ErrorCode::HelperLost);
    EXPECT_EQ(channel->receive(std::nullopt).error().code, ErrorCode::HelperLost);
    EXPECT_EQ(channel->send("anybody").error().code, ErrorCode::HelperLost);
}

TEST(SocketChannel, GivesOutWhatCameBeforeTheOtherEndWent) {
    auto [panel, helper] = channelPair();
    ASSERT_TRUE(panel->send("last words"));
    panel.reset();
    EXPECT_EQ(**helper->receive(1s), "last words");
    EXPECT_EQ(helper->receive(1s).error().code, ErrorCode::HelperLost);
}

TEST(SocketChannel, CloseWakesAReceiveOnAnotherThread) {
    const auto [panel, helper] = channelPair();
    std::thread closing([&helper = helper] {
        std::this_thread::sleep_for(20ms);
        helper->close();
    });
    EXPECT_EQ(helper->receive(std::nullopt).error().code, ErrorCode::HelperLost);
    closing.join();
    EXPECT_EQ(panel->receive(1s).error().code, ErrorCode::HelperLost);
}

TEST(SocketChannel, T4AnEndThatReadsNothingHoldsASendForALimitedTimeOnly) {
    const auto [panel, helper] = channelPair(50ms);
    const std::string large(kLargestMessage, 'm');
    Expected<void> sent;
    for (int i = 0; i < 10 && sent; ++i)
        sent = panel->send(large);
    EXPECT_EQ(sent.error().code, ErrorCode::HelperLost);
    // What came whole is given out; the half that follows is nobody's message.
    Expected<std::optional<std::string>> heard = std::optional(large);
    while (heard && *heard) {
        EXPECT_EQ(**heard, large);
        heard = helper->receive(5s);
    }
    EXPECT_EQ(heard.error().code, ErrorCode::HelperLost);
    EXPECT_EQ(panel->send("one more").error().code, ErrorCode::HelperLost);
}

} // namespace
} // namespace precedence
