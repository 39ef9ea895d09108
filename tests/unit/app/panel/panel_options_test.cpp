#include "app/panel_options.h"

#include <gtest/gtest.h>

namespace precedence {
namespace {

QStringList words(std::initializer_list<const char*> typed) {
    QStringList list{QStringLiteral("precedence")};
    for (const char* word : typed)
        list.push_back(QString::fromUtf8(word));
    return list;
}

TEST(PanelOptions, StartOnThePriorityPageWithTheSystemsColours) {
    const auto parsed = parsePanelOptions(words({}));
    const auto* options = std::get_if<PanelOptions>(&parsed);
    ASSERT_NE(options, nullptr);
    EXPECT_EQ(options->page, PageName::Priority);
    EXPECT_EQ(options->theme, ThemeChoice::System);
    EXPECT_TRUE(options->source.isEmpty());
}

TEST(PanelOptions, AreReadFromTheCommandLine) {
    const auto parsed = parsePanelOptions(words({"--source", "lab:tailscale", "--page", "routes", "--destination",
        "192.0.2.1", "--theme=dark", "--language=de", "--screenshot", "a.png", "--size", "900x600", "--scale", "2"}));
    const auto* options = std::get_if<PanelOptions>(&parsed);
    ASSERT_NE(options, nullptr);
    EXPECT_EQ(options->source, QStringLiteral("lab:tailscale"));
    EXPECT_EQ(options->page, PageName::Routes);
    EXPECT_EQ(options->destination, QStringLiteral("192.0.2.1"));
    EXPECT_EQ(options->theme, ThemeChoice::Dark);
    EXPECT_EQ(options->language, QStringLiteral("de"));
    EXPECT_EQ(options->size, QSize(900, 600));
}

TEST(PanelOptions, RefuseWhatTheyDoNotKnowWithTheCodeOfUsage) {
    for (const auto& typed :
        {words({"--page", "nowhere"}), words({"--theme", "pink"}), words({"--size", "900"}), words({"--size", "0x600"}),
            words({"--size", "99999x1"}), words({"--nonsense"}), words({"--language", "xx"}), words({"--source"})}) {
        const auto parsed = parsePanelOptions(typed);
        const auto* end = std::get_if<EarlyEnd>(&parsed);
        ASSERT_NE(end, nullptr) << typed.join(QLatin1Char(' ')).toStdString();
        EXPECT_EQ(end->exitCode, 2);
        EXPECT_FALSE(end->text.isEmpty());
    }
}

TEST(PanelOptions, HelpAndVersionAreNoRefusals) {
    for (const char* word : {"--help", "--version"}) {
        const auto parsed = parsePanelOptions(words({word}));
        const auto* end = std::get_if<EarlyEnd>(&parsed);
        ASSERT_NE(end, nullptr);
        EXPECT_EQ(end->exitCode, 0);
    }
}

TEST(PanelOptions, TheScaleIsAFactorOrPercentWithinReason) {
    EXPECT_EQ(scaleOf(words({"--scale", "1.5"})), 1.5);
    EXPECT_EQ(scaleOf(words({"--scale=150"})), 1.5);
    EXPECT_EQ(scaleOf(words({"--scale", "400"})), 4.0);
    for (const char* wrong : {"0", "0.5", "5", "900", "large", ""})
        EXPECT_EQ(scaleOf(words({"--scale", wrong})), std::nullopt) << wrong;
    EXPECT_EQ(scaleOf(words({})), std::nullopt);
}

TEST(PanelOptions, TheLanguageIsKnownBeforeTheFirstSentence) {
    EXPECT_EQ(languageAskedFor(words({"--page", "lab", "--language", "fr"})), QStringLiteral("fr"));
    EXPECT_EQ(languageAskedFor(words({"--language=de", "--help"})), QStringLiteral("de"));
    EXPECT_EQ(languageAskedFor(words({"--language"})), QString());
    EXPECT_EQ(languageAskedFor(words({})), QString());
}

} // namespace
} // namespace precedence
