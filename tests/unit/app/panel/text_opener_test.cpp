#include "app/text_opener.h"
#include "platform/interchange/snapshot_file/snapshot_file.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <fstream>

namespace precedence::tests {
namespace {

constexpr int kPatience = 20'000; // ms

const std::string kRoutes = "default via 192.0.2.1 dev eth0 metric 100\n";
const std::string kMore = "default via 198.51.100.1 dev wlan0 metric 600\n";

class TextOpenerTest : public testing::Test {
protected:
    TextOpenerTest() {
        QObject::connect(&opener, &TextOpener::opened, [this](const auto& text) { last = text; });
        QObject::connect(&opener, &TextOpener::refused, [this](const Error& error) { problem = error; });
    }
    [[nodiscard]] bool wait() {
        return opened.size() + refused.size() > 0 || opened.wait(kPatience) || !refused.isEmpty();
    }
    void waitForRefusal() {
        if (refused.isEmpty())
            refused.wait(kPatience);
        ASSERT_TRUE(problem);
    }

    TextOpener opener;
    QSignalSpy opened{&opener, &TextOpener::opened};
    QSignalSpy refused{&opener, &TextOpener::refused};
    std::shared_ptr<OpenedText> last;
    std::optional<Error> problem;
};

TEST_F(TextOpenerTest, ReadsATextAndHandsItOverWithItsStack) {
    opener.open({{.text = kRoutes}, {.text = kMore}});
    EXPECT_TRUE(opener.isReading());
    ASSERT_TRUE(wait());
    ASSERT_TRUE(last);
    EXPECT_FALSE(opener.isReading());
    EXPECT_EQ(last->parts.size(), 2U);
    const auto snapshot = last->stack.reader->read(Sections::All);
    ASSERT_TRUE(snapshot);
    EXPECT_EQ((*snapshot)->routes().size(), 2U);
    EXPECT_EQ(last->view.sentence.toStdString(), "From text: ip route, 2 IPv4 routes. Not this computer.");
}

TEST_F(TextOpenerTest, ARefusalNamesWhatWasWrong) {
    opener.open({{.file = "/nowhere/routes.txt"}});
    waitForRefusal();
    EXPECT_EQ(problem->code, ErrorCode::FileNotFound);
    EXPECT_EQ(problem->subject, "routes.txt");
    EXPECT_TRUE(opened.isEmpty());
}

TEST_F(TextOpenerTest, OfTwoThatAreOpenedAtOnceTheLaterCounts) {
    std::string large;
    while (large.size() < 8'000'000)
        large += kRoutes;
    opener.open({{.text = large}});
    opener.open({{.text = kMore}});
    ASSERT_TRUE(wait());
    ASSERT_TRUE(last);
    EXPECT_EQ(last->parts.at(0).text, kMore);
    EXPECT_TRUE(refused.isEmpty()) << "what gave way says nothing";
    EXPECT_EQ(opened.size(), 1);
}

TEST_F(TextOpenerTest, ReadingCanBeStopped) {
    std::string large;
    while (large.size() < 40'000'000)
        large += kRoutes;
    opener.open({{.text = std::move(large)}});
    opener.cancel();
    waitForRefusal();
    EXPECT_EQ(problem->code, ErrorCode::Cancelled);
    opener.open({{.text = kRoutes}});
    ASSERT_TRUE(opened.wait(kPatience)) << "and the next one is read";
}

TEST_F(TextOpenerTest, WhatNobodyWaitsForAnyMoreSaysNothing) {
    opener.open({{.text = kRoutes}});
    opener.drop();
    EXPECT_FALSE(opener.isReading());
    opener.open({{.text = kMore}});
    ASSERT_TRUE(opened.wait(kPatience));
    EXPECT_EQ(last->parts.at(0).text, kMore);
    EXPECT_EQ(opened.size() + refused.size(), 1);
}

TEST_F(TextOpenerTest, OpensASnapshotFileAsAComputerThatIsNotThisOne) {
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("computer.json")).toStdString();
    Snapshot::Parts parts{.traits = {.kind = StackKind::ThisComputer, .system = "Windows 11", .setsMetric = true}};
    Adapter adapter{.id = AdapterId("{1}")};
    adapter.alias = "Ethernet";
    parts.adapters.push_back(adapter);
    std::ofstream(file) << writeSnapshotFile(*Snapshot::make(std::move(parts)));
    opener.open({{.file = file}});
    ASSERT_TRUE(wait());
    ASSERT_TRUE(last) << problem->subject;
    const SnapshotPtr snapshot = *last->stack.reader->read(Sections::All);
    EXPECT_EQ(snapshot->traits().kind, StackKind::File);
    EXPECT_EQ(snapshot->traits().system, "Windows 11");
    EXPECT_EQ(snapshot->adapters().size(), 1U);
    EXPECT_EQ(last->view.sentence.toStdString(), "From a saved snapshot: 1 adapters. Not this computer.");
}

TEST_F(TextOpenerTest, EndsWhileATextIsBeingRead) {
    std::string large;
    while (large.size() < 20'000'000)
        large += kRoutes;
    opener.open({{.text = std::move(large)}});
}

} // namespace
} // namespace precedence::tests
