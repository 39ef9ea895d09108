#include "platform/interchange/text/code_page.h"
#include "platform/interchange/text/text_decoding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace precedence {
namespace {

using testing::Eq;
using namespace std::string_literals;

TEST(TextDecoding, TakesUtf8AsItIsWithoutItsMark) {
    EXPECT_EQ(decodeText("B\u00fcro \u4ee5\u592a\u7f51"), "B\u00fcro \u4ee5\u592a\u7f51");
    EXPECT_EQ(decodeText("\xef\xbb\xbf"s + "abc"), "abc");
    EXPECT_EQ(decodeText(""), "");
}

TEST(TextDecoding, ReadsUtf16OfEitherOrderWithOrWithoutMark) {
    EXPECT_EQ(decodeText("\xff\xfe"s + "B\0\xfc\0"s), "B\u00fc");
    EXPECT_EQ(decodeText("\xfe\xff"s + "\0B\0\xfc"s), "B\u00fc");
    EXPECT_EQ(decodeText("r\0o\0u\0t\0e\0 \0p\0r\0i\0n\0t\0\r\0\n\0"s), "route print\r\n");
    EXPECT_EQ(decodeText("\xff\xfe\x3d\xd8\x00\xde"s), "\U0001f600");
}

TEST(TextDecoding, MakesAReplacementOfWhatNoEncodingExplains) {
    const std::string lone = decodeText("\xff\xfe\x00\xd8\x61\x00"s);
    EXPECT_EQ(lone, "\ufffda");
    EXPECT_TRUE(isUtf8(decodeText("\xff\xfe\x61"s)));
    EXPECT_TRUE(isUtf8(decodeText("\x80\xc0\xfe\xff\xf8")));
}

TEST(TextDecoding, FindsTheCodePageThatMakesWords) {
    // "Schnittstelle für Büro" in 850, "Carte réseau" in 1252, "Сетевой адаптер" in 866 and 1251.
    EXPECT_EQ(decodeText("Schnittstelle f\x81r B\x81ro"), "Schnittstelle f\u00fcr B\u00fcro");
    EXPECT_EQ(decodeText("Carte r\xe9seau"), "Carte r\u00e9seau");
    EXPECT_EQ(decodeText("\x91\xa5\xe2\xa5\xa2\xae\xa9 \xa0\xa4\xa0\xaf\xe2\xa5\xe0"),
        "\u0421\u0435\u0442\u0435\u0432\u043e\u0439 \u0430\u0434\u0430\u043f\u0442\u0435\u0440");
    EXPECT_EQ(decodeText("\xd1\xe5\xf2\xe5\xe2\xee\xe9 \xe0\xe4\xe0\xef\xf2\xe5\xf0"),
        "\u0421\u0435\u0442\u0435\u0432\u043e\u0439 \u0430\u0434\u0430\u043f\u0442\u0435\u0440");
}

TEST(TextDecoding, RefusesBytesThatAreNoUtf8) {
    for (const std::string& bytes : {"\xc0\x80"s, "\xed\xa0\x80"s, "\xf5\x80\x80\x80"s, "\xe4\xbb"s, "\x80"s})
        EXPECT_FALSE(isUtf8(bytes));
    EXPECT_TRUE(isUtf8("\xf4\x8f\xbf\xbf"));
}

TEST(TextDecoding, WritesEachCodePointAsItReadsIt) {
    for (const char32_t point : {U'a', U'\u00e9', U'\u4ee5', U'\U0001f600'}) {
        std::string text;
        appendCodePoint(text, point);
        std::string_view rest = text;
        EXPECT_EQ(nextCodePoint(rest), point);
        EXPECT_TRUE(rest.empty());
    }
}

TEST(CodePages, AreTheSystems) {
    EXPECT_THAT(fromCodePage(850, "\x81"), Eq("\u00fc"));
    EXPECT_THAT(fromCodePage(932, "\x83\x43"), Eq("\u30a4"));
    EXPECT_EQ(fromCodePage(932, "\x83"), std::nullopt);
    EXPECT_EQ(fromCodePage(99999, "a"), std::nullopt);
}

} // namespace
} // namespace precedence
