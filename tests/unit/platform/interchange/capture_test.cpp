#include "tests/unit/platform/interchange/readers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

namespace precedence::tests {
namespace {

using testing::ElementsAre;
using testing::SizeIs;
using namespace std::string_literals;

const std::string kRow = "0.0.0.0 0.0.0.0 192.0.2.1 192.0.2.5 35\n";

TEST(Capture, RefusesATextWithNothingInIt) {
    for (const char* text : {"", "\n", " \r\n\t \n"})
        EXPECT_EQ(refusalOf(text), ErrorCode::FileEmpty);
    const auto none = readCaptures({});
    EXPECT_TRUE(none.has_value() || none.error().code == ErrorCode::FileEmpty);
}

TEST(Capture, RefusesBytesThatAreNoText) {
    EXPECT_EQ(refusalOf("\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xdb\0C\0\x08\x06\x06"s),
        ErrorCode::NotText);
    EXPECT_EQ(refusalOf(std::string(5000, '\0')), ErrorCode::NotText);
    EXPECT_EQ(refusalOf("\x7f"
                        "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0\x01\0\0\0"s),
        ErrorCode::NotText);
}

TEST(Capture, ReadsAroundAFewStrayNuls) {
    std::string text;
    for (int row = 0; row < 5; ++row)
        text += kRow;
    text.insert(text.find('\n'), "\0"s);
    EXPECT_THAT(read(text).snapshot->routes(), SizeIs(5));
}

TEST(Capture, RefusesWhatOtherToolsPrint) {
    EXPECT_EQ(refusalOf("My network is slow since Monday. Metric 5 did not help.\n"), ErrorCode::NothingRecognised);
    EXPECT_EQ(refusalOf(R"(
C:\>ping 192.0.2.1

Pinging 192.0.2.1 with 32 bytes of data:
Reply from 192.0.2.1: bytes=32 time<1ms TTL=64

Ping statistics for 192.0.2.1:
    Packets: Sent = 1, Received = 1, Lost = 0 (0% loss),
)"),
        ErrorCode::NothingRecognised);
    EXPECT_EQ(refusalOf(R"(
C:\>tracert 203.0.113.9

Tracing route to 203.0.113.9 over a maximum of 30 hops

  1    <1 ms    <1 ms    <1 ms  192.0.2.1
  2     *        *        *     Request timed out.
)"),
        ErrorCode::NothingRecognised);
    EXPECT_EQ(refusalOf(R"(
C:\>arp -a

Interface: 192.0.2.5 --- 0xc
  Internet Address      Physical Address      Type
  192.0.2.1             00-00-5e-00-53-09     dynamic
  224.0.0.22            01-00-5e-00-00-16     static
)"),
        ErrorCode::NothingRecognised);
}

TEST(Capture, RefusesMoreThanItReads) {
    EXPECT_EQ(refusalOf(std::string(kLargestCapture + 1, 'x')), ErrorCode::FileTooLarge);
    const std::vector<CaptureText> halves(2, {.name = "half", .bytes = std::string(kLargestCapture / 2 + 1, 'x')});
    const auto together = readCaptures(halves);
    ASSERT_FALSE(together);
    EXPECT_EQ(together.error().code, ErrorCode::FileTooLarge);
    EXPECT_EQ(together.error().detail, "96");
}

TEST(Capture, StopsWhenSomebodyCancels) {
    const CaptureText text{.bytes = kRow};
    const std::atomic<bool> cancelled = true;
    const auto capture = readCaptures({&text, 1}, &cancelled);
    ASSERT_FALSE(capture);
    EXPECT_EQ(capture.error().code, ErrorCode::Cancelled);
}

TEST(Capture, GivesBackUnreadLinesWithTheirNumbersAndTexts) {
    const Capture capture = readAll({"see row 2\n" + kRow + "what about 192.0.2.9?\n", kRow + "and 1 more\n"});
    EXPECT_THAT(unreadOf(capture), ElementsAre("1: see row 2", "3: what about 192.0.2.9?", "2: and 1 more"));
    EXPECT_EQ(capture.unread[1].text, 0u);
    EXPECT_EQ(capture.unread[2].text, 1u);
    EXPECT_EQ(capture.unreadCount, 3u);
    EXPECT_EQ(capture.snapshot->notReadCount(), 3u);
    EXPECT_EQ(capture.snapshot->notRead()[0], "see row 2");
}

TEST(Capture, CountsBlankLinesAndEmptyListsAsRead) {
    const Capture capture = read("\n\nActive Routes:\n" + kRow +
                                 "\nPersistent Routes:\n  Keine\n\n\n"
                                 "Ethernet adapter Office:\n\n   IPv4 Address. . . : 192.0.2.5\n\n\n\nnote 1\n");
    EXPECT_THAT(unreadOf(capture), ElementsAre("15: note 1"));
}

TEST(Capture, ListsABoundedNumberOfUnreadLinesAndCountsAll) {
    std::string text = kRow;
    for (std::size_t line = 0; line < Capture::kMostUnreadListed + 5; ++line)
        text += "note 1\n";
    const Capture capture = read(text);
    EXPECT_THAT(capture.unread, SizeIs(Capture::kMostUnreadListed));
    EXPECT_EQ(capture.unreadCount, Capture::kMostUnreadListed + 5);
    EXPECT_THAT(capture.snapshot->notRead(), SizeIs(Snapshot::kMostNotRead));
}

TEST(Capture, ShowsALongLineUpToAWholeCharacter) {
    std::string line = "1";
    while (line.size() < 1'000'000)
        line += "\u00fc";
    const Capture capture = read(kRow + line + "\n");
    ASSERT_THAT(capture.unread, SizeIs(1));
    EXPECT_EQ(capture.unread[0].words.size(), Capture::kLongestWords - 1);
    EXPECT_EQ(capture.unread[0].words, line.substr(0, Capture::kLongestWords - 1));
}

TEST(Capture, ReadsAroundALineOfAMillionWords) {
    std::string line;
    while (line.size() < 1'000'000)
        line += "1 ";
    EXPECT_THAT(read(kRow + line + "\n" + kRow).snapshot->routes(), SizeIs(2));
}

TEST(Capture, NamesEveryKindOnceInTheOrderOfTheTexts) {
    const Capture capture =
        readAll({" 12  25  1500  connected  Office\n", kRow + " 12  25  1500  connected  Office\n"});
    EXPECT_THAT(capture.kinds, ElementsAre(BlockKind::NetshInterfaces, BlockKind::WindowsRoutes));
}

/// Each repeated so often that a reader which looks at every line again from every line would take minutes.
TEST(Capture, TakesNoLongerForATextThatWasMadeToBeSlow) {
    const std::vector<std::string> pieces{"Name : x\n", "{\"\\\"\n", "ifIndex Name\n------- ----\n", "[\n",
        "Configuration for interface \"a\"\n", "203.0.113.0 255.255.255.0 192.0.2.9 1\n", kRow, "> > \n", "<pre><a",
        "   a. . : 192.0.2.9\n"};
    const auto start = std::chrono::steady_clock::now();
    for (const std::string& piece : pieces) {
        std::string text = kRow + "X:\n";
        while (text.size() < 500'000)
            text += piece;
        EXPECT_GE(read(text).snapshot->routes().size(), 1u) << piece;
    }
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(60));
}

TEST(Capture, TakesNoLongerForManyAdapters) {
    std::string text;
    for (int row = 0; row < 20'000; ++row) {
        const std::string address = "10." + std::to_string(row / 65536) + "." + std::to_string(row / 256 % 256) + "." +
                                    std::to_string(row % 256);
        text.append(address).append(" 255.255.255.255 On-link ").append(address).append(" 281\n");
    }
    const auto start = std::chrono::steady_clock::now();
    EXPECT_THAT(read(text).snapshot->adapters(), SizeIs(20'000));
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(30));
}

TEST(Capture, RefusesADocumentThatIsNestedWithoutMeasure) {
    EXPECT_EQ(refusalOf(std::string(200'000, '[') + "{}" + std::string(200'000, ']')), ErrorCode::NothingRecognised);
}

} // namespace
} // namespace precedence::tests
