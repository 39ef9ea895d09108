#include "platform/interchange/capture_stack.h"
#include "tests/support/memory_use.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/platform/interchange/readers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <thread>

namespace precedence::tests {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

const std::string kRow = "0.0.0.0 0.0.0.0 192.0.2.1 192.0.2.5 35\n";

Error refusalOfRead(CaptureStack& stack) {
    const auto snapshot = stack.read(Sections{});
    return snapshot ? Error{} : snapshot.error();
}

TEST(CaptureStack, ReadsSeveralPartsAsOneMachine) {
    const TemporaryFolder folder;
    CaptureStack stack({{.file = folder.write("routes.txt", kRow)},
        {.text = "Ethernet adapter Office:\n\n   IPv4 Address. . . : 192.0.2.5\n"}});
    EXPECT_EQ(stack.report().snapshot, nullptr);
    EXPECT_EQ(stack.traits().kind, StackKind::File);
    const auto snapshot = stack.read(Sections{});
    ASSERT_TRUE(snapshot.has_value());
    EXPECT_THAT(routesOf(stack.report()), ElementsAre("0.0.0.0/0 192.0.2.1 Office sum 35"));
    EXPECT_THAT(stack.report().kinds, ElementsAre(BlockKind::WindowsRoutes, BlockKind::Ipconfig));
    ASSERT_THAT(stack.texts(), SizeIs(2));
    EXPECT_EQ(stack.texts()[0].name, "routes.txt");
    EXPECT_EQ(stack.texts()[1].name, "");
}

TEST(CaptureStack, ReadsOnlyOnce) {
    const TemporaryFolder folder;
    const std::string file = folder.write("routes.txt", kRow);
    CaptureStack stack({{.file = file}});
    const auto first = stack.read(Sections{});
    ASSERT_TRUE(first.has_value());
    std::filesystem::remove(file);
    const auto again = stack.read(Sections{});
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(*again, *first);
}

TEST(CaptureStack, NamesTheFileThatIsMissing) {
    const TemporaryFolder folder;
    CaptureStack stack({{.text = kRow}, {.file = folder.path("missing.txt")}});
    const Error error = refusalOfRead(stack);
    EXPECT_EQ(error.code, ErrorCode::FileNotFound);
    EXPECT_EQ(error.operation, Operation::ReadText);
    EXPECT_EQ(error.subject, "missing.txt");
    EXPECT_EQ(stack.report().snapshot, nullptr);
}

TEST(CaptureStack, RefusesAFolder) {
    const TemporaryFolder folder;
    CaptureStack stack({{.file = folder.path()}});
    EXPECT_EQ(refusalOfRead(stack).code, ErrorCode::FileUnreadable);
}

TEST(CaptureStack, NamesTheFileThatHoldsNothing) {
    const TemporaryFolder folder;
    CaptureStack empty({{.file = folder.write("empty.txt", "")}});
    EXPECT_EQ(refusalOfRead(empty).code, ErrorCode::FileEmpty);
    EXPECT_EQ(refusalOfRead(empty).subject, "empty.txt");
    CaptureStack note({{.file = folder.write("note.txt", "nothing of a tool\n")}});
    EXPECT_EQ(refusalOfRead(note).code, ErrorCode::NothingRecognised);
}

TEST(CaptureStack, RefusesAFileOf200MBWithoutReadingIt) {
    const TemporaryFolder folder;
    const std::string file = folder.write("large.txt", kRow);
    std::filesystem::resize_file(file, std::uintmax_t{200} * 1024 * 1024);
    const std::size_t before = residentBytes();
    CaptureStack stack({{.file = file}});
    const Error error = refusalOfRead(stack);
    EXPECT_EQ(error.code, ErrorCode::FileTooLarge);
    EXPECT_EQ(error.detail, "96");
    EXPECT_LT(residentBytes(), before + 20'000'000);
}

TEST(CaptureStack, IsCancelledFromAnotherThread) {
    std::string text;
    while (text.size() < 20'000'000)
        text += kRow;
    CaptureStack stack({{.text = std::move(text)}});
    Error error;
    std::thread reader([&] { error = refusalOfRead(stack); });
    stack.cancel();
    reader.join();
    EXPECT_EQ(error.code, ErrorCode::Cancelled);
}

const std::string kAnswers = "<?xml version=\"1.0\"?>\n<unattend><settings pass=\"specialize\">"
                             "<component name=\"Microsoft-Windows-TCPIP\"><Interfaces>\n<Interface><Ipv4Settings>"
                             "<Metric>15</Metric></Ipv4Settings><Identifier>Office</Identifier><Speed/></Interface>"
                             "</Interfaces></component></settings></unattend>";

TEST(CaptureStack, ReadsAnAnswerFileAsTheComputerThatSetupLeaves) {
    const TemporaryFolder folder;
    CaptureStack stack({{.file = folder.write("unattend.xml", kAnswers)}});
    const auto snapshot = stack.read(Sections{});
    ASSERT_TRUE(snapshot.has_value());
    ASSERT_THAT((*snapshot)->adapters(), SizeIs(1));
    EXPECT_EQ((*snapshot)->adapters()[0].name(), "Office");
    EXPECT_EQ((*snapshot)->adapters()[0].ipv4->setting(), InterfaceMetric::manual(15));
    EXPECT_THAT((*snapshot)->notRead(), ElementsAre("<Speed/>"));
    EXPECT_THAT(stack.report().kinds, ElementsAre(BlockKind::AnswerFile));
    ASSERT_THAT(stack.report().unread, SizeIs(1));
    EXPECT_EQ(stack.report().unread[0].number, 3u);
    EXPECT_EQ(stack.report().unread[0].words, "<Speed/>");
    EXPECT_EQ(stack.report().unreadCount, 1u);
}

TEST(CaptureStack, SaysWhatIsWrongWithAnAnswerFile) {
    const TemporaryFolder folder;
    CaptureStack cut({{.file = folder.write("unattend.xml", kAnswers.substr(0, 100))}});
    EXPECT_EQ(refusalOfRead(cut).code, ErrorCode::NotXml);
    EXPECT_EQ(refusalOfRead(cut).subject, "unattend.xml");
    CaptureStack typed({{.text = "<!DOCTYPE unattend><unattend/>"}});
    EXPECT_EQ(refusalOfRead(typed).code, ErrorCode::HasDocumentType);
    // Beside another text, it is a text that no tool printed.
    CaptureStack several({{.text = kAnswers}, {.text = kRow}});
    EXPECT_EQ(refusalOfRead(several).code, ErrorCode::NothingRecognised);
}

TEST(CaptureStack, NeverChangesByItself) {
    CaptureStack stack({{.text = kRow}});
    bool called = false;
    const auto subscription = stack.watch([&](const Hint&) { called = true; });
    ASSERT_TRUE(subscription.has_value());
    ASSERT_TRUE(stack.read(Sections{}).has_value());
    EXPECT_FALSE(called);
}

} // namespace
} // namespace precedence::tests
