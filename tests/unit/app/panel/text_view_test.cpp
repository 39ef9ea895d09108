#include "app/text_view.h"

#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

const std::string kRoutes = R"(
Active Routes:
Network Destination        Netmask          Gateway       Interface  Metric
          0.0.0.0          0.0.0.0        192.0.2.1       192.0.2.20     25
        192.0.2.0    255.255.255.0         On-link        192.0.2.20    281
)";

/// A text and what is said of it.
TextView viewOf(const std::vector<CaptureText>& texts) {
    const auto capture = readCaptures(texts);
    EXPECT_TRUE(capture);
    return capture ? textView(*capture, texts) : TextView();
}

std::vector<std::string> unreadWords(const TextView::Text& text) {
    std::vector<std::string> words;
    for (const TextView::Line& line : text.lines) {
        if (line.isUnread)
            words.push_back(line.words.toStdString());
    }
    return words;
}

TEST(TextView, SaysWhatWasReadAndThatItIsNotThisComputer) {
    const TextView view = viewOf({{.bytes = kRoutes}});
    EXPECT_EQ(view.sentence.toStdString(), "From text: route print, 2 IPv4 routes. Not this computer.");
    EXPECT_EQ(view.unread, 0);
    EXPECT_TRUE(view.texts.isEmpty());
}

TEST(TextView, CountsTheRoutesOfBothFamilies) {
    const TextView view = viewOf({{.bytes = "default via 192.0.2.1 dev eth0 metric 100\n"
                                            "192.0.2.0/24 dev eth0 scope link\n"
                                            "default via fe80::1 dev eth0 metric 100 pref medium\n"}});
    EXPECT_EQ(view.sentence.toStdString(), "From text: ip route, 2 + 1 routes. Not this computer.");
}

TEST(TextView, CountsAdaptersWhereThereAreNoRoutes) {
    const TextView view =
        viewOf({{.bytes = "ifIndex InterfaceAlias AddressFamily NlMtu(Bytes) InterfaceMetric Dhcp\n"
                          "------- -------------- ------------- ------------ --------------- ----\n"
                          "12      Ethernet       IPv4                  1500              25 Enabled\n"
                          "18      Wi-Fi          IPv4                  1500              35 Enabled\n"}});
    EXPECT_EQ(view.sentence.toStdString(), "From text: Get-NetIPInterface, 2 adapters. Not this computer.");
}

TEST(TextView, ShowsEachLineThatWasNotReadWithItsNumberAndItsNeighbours) {
    const TextView view = viewOf({{.bytes = kRoutes + "\nit broke at noon\n\n\n\n\n\nSam\n"}});
    EXPECT_EQ(
        view.sentence.toStdString(), "From text: route print, 2 IPv4 routes, 2 lines not read. Not this computer.");
    ASSERT_EQ(view.texts.size(), 1);
    const auto& lines = view.texts[0].lines;
    EXPECT_EQ(unreadWords(view.texts[0]), (std::vector<std::string>{"it broke at noon", "Sam"}));
    EXPECT_EQ(lines.first().number, 5) << "two lines before";
    qsizetype last = 0;
    for (const TextView::Line& line : lines) {
        EXPECT_GT(line.number, last) << "no line stands there twice";
        last = line.number;
        EXPECT_EQ(line.isUnread, line.number == 7 || line.number == 13) << line.number;
    }
}

TEST(TextView, ShowsTheRightLinesOfATextWithABlankLineBehindEach) {
    std::string spaced;
    for (const char letter : kRoutes + "odd words\n")
        spaced += letter == '\n' ? "\n\n" : std::string(1, letter);
    const TextView view = viewOf({{.bytes = spaced}});
    EXPECT_EQ(view.unread, 1);
    ASSERT_EQ(view.texts.size(), 1);
    EXPECT_EQ(unreadWords(view.texts[0]), (std::vector<std::string>{"odd words"}));
}

TEST(TextView, TellsTheTextsApart) {
    const TextView view =
        viewOf({{.name = "one.txt", .bytes = kRoutes}, {.name = "two.txt", .bytes = kRoutes + "odd words\n"}});
    ASSERT_EQ(view.texts.size(), 1) << "of the first everything was read";
    EXPECT_EQ(view.texts[0].name.toStdString(), "two.txt");
    EXPECT_EQ(unreadWords(view.texts[0]), (std::vector<std::string>{"odd words"}));
}

TEST(TextView, ShowsTheFirstOfVeryManyLinesAndSaysHowManyThereAre) {
    std::string text = kRoutes;
    for (int i = 0; i < 3'000; ++i)
        text += "words that no tool prints " + std::to_string(i) + "\n";
    const TextView view = viewOf({{.bytes = text}});
    EXPECT_EQ(view.unread, 3'000);
    EXPECT_EQ(view.unreadShown, kMostUnreadShown);
    EXPECT_EQ(static_cast<qsizetype>(unreadWords(view.texts[0]).size()), kMostUnreadShown + static_cast<qsizetype>(0));
}

} // namespace
} // namespace precedence::tests
