#include "platform/elevation/frame.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>

namespace precedence {
namespace {

std::string lengthBytes(std::uint32_t length) {
    std::string bytes;
    for (unsigned shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>((length >> shift) & 0xffU);
    return bytes;
}

TEST(Frame, SaysItsLengthLowestByteFirst) {
    EXPECT_EQ(*encodeFrame("abc"), std::string("\x03\0\0\0abc", 7));
}

TEST(Frame, ComesOutAsItWentInWhateverThePieces) {
    const std::string messages = *encodeFrame("one") + *encodeFrame(std::string(300, 'x')) + *encodeFrame("three");
    for (const std::size_t piece : {1U, 2U, 3U, 5U, 100U, 1000U}) {
        FrameDecoder decoder;
        std::vector<std::string> found;
        for (std::size_t at = 0; at < messages.size(); at += piece) {
            decoder.feed(std::string_view(messages).substr(at, piece));
            while (auto message = *decoder.next())
                found.push_back(*message);
        }
        EXPECT_EQ(found, (std::vector<std::string>{"one", std::string(300, 'x'), "three"})) << piece;
    }
}

TEST(Frame, T5RefusesFrameLengthsBeyondTheBound) {
    struct Row {
        std::uint32_t length;
        bool isRefused;
    };
    constexpr std::array kRows{Row{0, true}, Row{1, false}, Row{kLargestMessage, false}, Row{kLargestMessage + 1, true},
        Row{0x7fffffffU, true}, Row{0x80000000U, true}, Row{0xffffffffU, true}};
    for (const Row& row : kRows) {
        FrameDecoder decoder;
        decoder.feed(lengthBytes(row.length));
        const auto message = decoder.next();
        EXPECT_EQ(!message, row.isRefused) << row.length;
        if (row.isRefused) {
            EXPECT_EQ(message.error().code, ErrorCode::RequestRefused);
        } else {
            EXPECT_FALSE(*message) << "nothing of it has arrived";
        }
    }
}

TEST(Frame, T5StaysUnusableAfterARefusedLength) {
    FrameDecoder decoder;
    decoder.feed(lengthBytes(0));
    EXPECT_FALSE(decoder.next());
    decoder.feed(*encodeFrame("good"));
    EXPECT_FALSE(decoder.next());
}

TEST(Frame, T5TakesAMessageOfTheLargestLengthAndSendsNoLargerOne) {
    const std::string largest(kLargestMessage, 'm');
    FrameDecoder decoder;
    decoder.feed(*encodeFrame(largest));
    EXPECT_EQ(**decoder.next(), largest);
    EXPECT_EQ(encodeFrame(largest + "m").error().code, ErrorCode::RequestRefused);
    EXPECT_EQ(encodeFrame("").error().code, ErrorCode::RequestRefused);
}

} // namespace
} // namespace precedence
