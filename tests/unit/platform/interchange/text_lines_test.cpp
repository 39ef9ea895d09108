#include "platform/interchange/text/labels.h"
#include "platform/interchange/text/text_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace precedence {
namespace {

using testing::ElementsAre;

std::vector<std::string> textsOf(std::string_view bytes) {
    const TextLines lines = TextLines::make(bytes);
    std::vector<std::string> texts;
    for (std::size_t at = 0; at < lines.size(); ++at)
        texts.emplace_back(lines[at].text);
    return texts;
}

TEST(TextLines, EndAtAnyLineBreakAndAreNumberedFromOne) {
    EXPECT_THAT(textsOf("a\nb\r\nc\rd"), ElementsAre("a", "b", "c", "d"));
    const TextLines lines = TextLines::make("a\n\nb\n");
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[2].number, 3u);
    EXPECT_EQ(lines.textAt(99), "");
}

TEST(TextLines, KeepWhatStandsThereBesideWhatIsRead) {
    const TextLines lines = TextLines::make("a\u00a0b\u2026\t\u201cc\u201d  \n");
    EXPECT_EQ(lines[0].text, "a b...  \"c\"");
    EXPECT_EQ(lines[0].raw, "a\u00a0b\u2026\t\u201cc\u201d  ");
}

TEST(TextLines, LoseColoursAndWhatIsNeverSeen) {
    EXPECT_THAT(textsOf("\x1b[1;31mred\x1b[0m\u200b\u00ad!\x07"), ElementsAre("red!"));
    EXPECT_THAT(textsOf("\uff11\uff12\uff0e\u3000x"), ElementsAre("12. x"));
}

TEST(TextLines, LoseTheMarksOfQuotedMailHoweverDeep) {
    EXPECT_THAT(textsOf("> a\n>  b\n> c\nd\n"), ElementsAre("a", " b", "c", "d"));
    EXPECT_THAT(textsOf("> > a\n> > b\n>> c\n> > d\n"), ElementsAre("a", "b", "c", "d"));
}

TEST(TextLines, LoseTheMarksOfMailThatWrappedEveryLine) {
    EXPECT_THAT(textsOf("> a\nb\n> c\nd\n> e\nf\n"), ElementsAre("a", "b", "c", "d", "e", "f"));
}

TEST(TextLines, KeepThePromptThatIsAMereAngle) {
    EXPECT_THAT(textsOf("> ip r\na\nb\nc\nd\n"), ElementsAre("> ip r", "a", "b", "c", "d"));
}

TEST(TextMarkup, LosesItsTagsAndResolvesItsEntities) {
    EXPECT_EQ(withoutMarkup("<pre>a&nbsp;&lt;b&gt;&#65;&#x42;<br>c</pre>"), "a <b>AB\nc\n");
    EXPECT_EQ(withoutMarkup("<table><tr><td>12</td><td>x</td></tr></table>"), "12  x  \n");
}

TEST(TextMarkup, LeavesATextAloneThatOnlyHasAngles) {
    EXPECT_EQ(withoutMarkup("<BROADCAST,UP> &amp; <b>"), "<BROADCAST,UP> &amp; <b>");
}

TEST(TextMarkup, KeepsWhatIsNoTagAndNoEntity) {
    EXPECT_EQ(withoutMarkup("<pre><UP> &bogus; & &#0; <"), "<UP> &bogus; & \ufffd <");
}

TEST(Labels, PartALabelFromItsValue) {
    const auto plain = labelledValue("    IP Address:    192.0.2.5 ");
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->label, "IP Address");
    EXPECT_EQ(plain->value, "192.0.2.5");
    EXPECT_FALSE(plain->dotted);
    const auto dotted = labelledValue("   Description . . . . . : Office: NIC");
    ASSERT_TRUE(dotted);
    EXPECT_EQ(dotted->label, "Description");
    EXPECT_EQ(dotted->value, "Office: NIC");
    EXPECT_TRUE(dotted->dotted);
}

TEST(Labels, MayHoldAColonThemselvesBeforeALeader) {
    const auto spanish = labelledValue("   V\u00ednculo: direcci\u00f3n IPv6 local. . . : fe80::5%12(Preferido)");
    ASSERT_TRUE(spanish);
    EXPECT_EQ(spanish->label, "V\u00ednculo: direcci\u00f3n IPv6 local");
    EXPECT_EQ(spanish->value, "fe80::5%12(Preferido)");
    EXPECT_TRUE(spanish->dotted);
}

TEST(Labels, AreNoAddresses) {
    for (const char* line : {"fe80::1", "2001:db8::5", "::1", "", "no colon", " : x"})
        EXPECT_FALSE(labelledValue(line)) << line;
    EXPECT_TRUE(isIndented(" a"));
    EXPECT_FALSE(isIndented("a"));
}

} // namespace
} // namespace precedence
