#include "platform/interchange/commands/quoting.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/seed.h"
#include "tests/unit/platform/interchange/shell_words.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>
#include <vector>

namespace precedence::tests {
namespace {

using Words = std::vector<std::string>;

TEST(Quoting, PlainNamesStandInQuotes) {
    EXPECT_EQ(quotedForPowerShell("Ethernet 2"), "'Ethernet 2'");
    EXPECT_EQ(quotedForNetsh("Ethernet 2"), "\"Ethernet 2\"");
    EXPECT_EQ(quotedForPowerShell("Подключение"), "'Подключение'");
    EXPECT_EQ(quotedForNetsh("Netzwerk Büro (10)"), "\"Netzwerk Büro (10)\"");
}

TEST(Quoting, EveryQuoteOfPowerShellIsDoubled) {
    EXPECT_EQ(quotedForPowerShell("Ann's"), "'Ann''s'");
    EXPECT_EQ(quotedForPowerShell("Ann\u2019s"), "'Ann\u2019\u2019s'");
    EXPECT_EQ(quotedForPowerShell("\u2018\u201a\u201b"), "'\u2018\u2018\u201a\u201a\u201b\u201b'");
}

TEST(Quoting, WhatIsQuotedComesOutOfTheShellAsItWas) {
    for (const std::string word : {"a", "'", "''", "' ; Remove-Item x; '", "\u2019 ; Remove-Item x #", "$(x)", "$x",
             "a\u201cb", "-Force", "a b  c ", "%PATH%", "a\"b", "a;b", "{0}", "@(1)", "\\", "a&b|c>d", "日本語 2"}) {
        const auto quoted = quotedForPowerShell(word);
        ASSERT_TRUE(quoted.has_value()) << word;
        EXPECT_EQ(powerShellWords("X -A " + *quoted + " -B"), (Words{"X", "-A", word, "-B"})) << word;
    }
    for (const std::string word :
        {"a", "'", "a b  c ", "a&b|c>d<e", "(x)", "a^b", "a;b,c=d", "/?", "\u2019", "日本語 2"}) {
        const auto quoted = quotedForNetsh(word);
        ASSERT_TRUE(quoted.has_value()) << word;
        EXPECT_EQ(netshWords("x interface=" + *quoted + " y=1"), (Words{"x", "interface=" + word, "y=1"})) << word;
    }
}

TEST(Quoting, WhatIsLongerThanAnyAliasHasNoPlaceInALineThatIsCutOff) {
    EXPECT_TRUE(quotedForNetsh(std::string(256, 'a')).has_value());
    EXPECT_FALSE(quotedForNetsh(std::string(257, 'a')).has_value());
}

TEST(Quoting, WhatCannotBeQuotedIsRefused) {
    for (const std::string word : {"", "a\nb", "a\rb", "a\tb", "\x7f", "\u0085", "a\u2028b", "a\u202eb", "a\u200bb",
             "\ufeff", "\xff", "\xc3", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80"}) {
        EXPECT_FALSE(quotedForPowerShell(word).has_value()) << word;
        EXPECT_FALSE(quotedForNetsh(word).has_value()) << word;
    }
    EXPECT_FALSE(quotedForPowerShell(std::string_view("a\0b", 3)).has_value());
    for (const std::string word : {"*", "Ether?et", "[ab]", "a`b"})
        EXPECT_FALSE(quotedForPowerShell(word).has_value()) << word;
    for (const std::string word : {"a\"b", "%PATH%", "100%", "a!b!", "a\\", "a\\b", "a`b", "$x", "a\u201db"})
        EXPECT_FALSE(quotedForNetsh(word).has_value()) << word;
}

/// Words of all that has a meaning somewhere, in any order.
std::string randomWord(std::mt19937& random) {
    constexpr std::array<std::string_view, 24> kParts{"a", "B", " ", "'", "\u2018", "\u2019", "\u201a", "\u201b", "\"",
        "\u201c", "$", "`", "%", "!", "\\", "&", "|", ";", "\n", "(", ")", "#", "*", "\xff"};
    std::string word;
    for (std::uint32_t i = below(random, 8); i-- > 0;)
        word += kParts[below(random, kParts.size())];
    return word;
}

TEST(Quoting, NoWordBreaksOut) {
    PRECEDENCE_RANDOM(random, 41);
    std::size_t quotedWords = 0;
    for (int i = 0; i < 20'000; ++i) {
        const std::string word = randomWord(random);
        if (const auto quoted = quotedForPowerShell(word)) {
            ASSERT_EQ(powerShellWords("X -A " + *quoted + " -B"), (Words{"X", "-A", word, "-B"})) << word;
            ++quotedWords;
        }
        if (const auto quoted = quotedForNetsh(word)) {
            ASSERT_EQ(netshWords("x interface=" + *quoted + " y=1"), (Words{"x", "interface=" + word, "y=1"})) << word;
            ++quotedWords;
        }
    }
    EXPECT_GT(quotedWords, 1'000U);
}

} // namespace
} // namespace precedence::tests
