// Names from elsewhere in scripts: letter for letter in literals of their language, or not at all; and whatever the
// name is, everything outside of literals and comments is the same.
#include "platform/interchange/scripts/script_text.h"
#include "tests/support/seed.h"
#include "tests/unit/platform/interchange/scripts/script_samples.h"
#include "tests/unit/platform/interchange/scripts/script_tokens.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <compare>
#include <map>
#include <string>

namespace precedence::tests {
namespace {

/// How many scripts named the adapter by its name, by something else, and not at all.
struct Counts {
    int byName = 0;
    int otherwise = 0;
    int refused = 0;
};

bool has(const std::vector<std::string>& literals, const std::string& wanted) {
    return std::find(literals.begin(), literals.end(), wanted) != literals.end();
}

/// A comment holds nothing that could end or hide it.
bool isClean(const std::string& comment) {
    static const std::vector<std::string> kBad{
        "\n", "\r", "\x1b", "\t", "\u202e", "\u2066", "\u200b", "\u2028", "\u2029", "\u0085", "\x7f", "\x01"};
    return comment.size() < 400 && std::none_of(kBad.begin(), kBad.end(), [&comment](const std::string& bad) {
        return comment.find(bad) != std::string::npos;
    });
}

/// Which of the plain scripts; made once each.
struct PlainScript {
    ScriptLanguage language;
    std::string id;
    bool hasIndex, hasAlias, isUndo, isAscii;

    auto operator<=>(const PlainScript&) const = default;
};

/// The same script for an adapter with another name, or with none; of ASCII or not, as batch files make a difference.
const ScriptTokens& plainTokens(const PlainScript& plain) {
    static std::map<PlainScript, ScriptTokens> made;
    const auto found = made.find(plain);
    if (found != made.end())
        return found->second;
    const SampleOptions options{.id = plain.id,
        .hasIndex = plain.hasIndex,
        .hasAlias = plain.hasAlias,
        .description = plain.isAscii ? "Example NIC" : "Ex\u00e4mple NIC"};
    const auto computer = sampleComputer(plain.isAscii ? "LAN" : "L\u00c4N", plain.language, options);
    const auto script = scriptFor(sampleChange(plain.id), *computer, plain.language);
    const std::string file = !script ? "" : plain.isUndo ? script->undo : script->apply;
    return made.emplace(plain, tokensOf(file, plain.language)).first->second;
}

void check(const std::string& file, const std::string& alias, ScriptLanguage language, const SampleOptions& options,
    bool isUndo, Counts& counts) {
    const ScriptTokens tokens = tokensOf(file, language);
    ASSERT_FALSE(tokens.isBroken) << alias << "\n" << file;
    EXPECT_TRUE(std::all_of(tokens.comments.begin(), tokens.comments.end(), isClean)) << file;
    const bool isAscii = file.find("chcp 65001") == std::string::npos;
    PlainScript plain{language, options.id, options.hasIndex, true, isUndo, isAscii};
    const ScriptTokens& byName = plainTokens(plain);
    if (has(tokens.literals, alias) && tokens.rest == byName.rest) {
        EXPECT_EQ(tokens.literals.size(), byName.literals.size());
        ++counts.byName;
        return;
    }
    plain.hasAlias = false;
    const ScriptTokens& otherwise = plainTokens(plain);
    EXPECT_EQ(tokens.rest, otherwise.rest) << alias << "\n" << file;
    EXPECT_EQ(tokens.literals.size(), otherwise.literals.size()) << alias << "\n" << file;
    ++counts.otherwise;
}

void check(const std::string& alias, ScriptLanguage language, const SampleOptions& options, Counts& counts) {
    const auto script = scriptFor(sampleChange(options.id), *sampleComputer(alias, language, options), language);
    if (!script) {
        const ErrorCode wanted = language == ScriptLanguage::Registry ? ErrorCode::NoGuid : ErrorCode::NotNameable;
        EXPECT_EQ(script.error(), (Error{.code = wanted, .operation = Operation::WriteScript, .subject = alias}));
        ++counts.refused;
        return;
    }
    check(script->apply, alias, language, options, false, counts);
    check(script->undo, alias, language, options, true, counts);
}

class ScriptNames : public testing::TestWithParam<ScriptLanguage> {};

TEST_P(ScriptNames, HostileOnesStandInLiteralsOrNotAtAll) {
    Counts counts;
    for (const std::string& alias : hostileAliases()) {
        for (const char* id : {kGuid, "7"}) {
            for (const bool hasIndex : {true, false})
                check(alias, GetParam(), {.id = id, .hasIndex = hasIndex}, counts);
        }
    }
    switch (GetParam()) {
    case ScriptLanguage::PowerShell:
    case ScriptLanguage::NetworkManager:
        EXPECT_EQ(counts.otherwise + counts.refused, 0) << "every text can be said";
        EXPECT_GT(counts.byName, 400);
        break;
    case ScriptLanguage::VbScript:
        EXPECT_EQ(counts.otherwise + counts.refused, 0);
        EXPECT_GT(counts.byName, 400);
        break;
    case ScriptLanguage::Netsh:
        EXPECT_GT(counts.byName, 200);
        EXPECT_GT(counts.otherwise, 50);
        EXPECT_GT(counts.refused, 25);
        break;
    case ScriptLanguage::Registry:
        EXPECT_EQ(counts.byName, 0);
        EXPECT_GT(counts.otherwise, 200);
        EXPECT_GT(counts.refused, 100);
        break;
    }
}

TEST_P(ScriptNames, RandomOnesStandInLiteralsOrNotAtAll) {
    PRECEDENCE_RANDOM(random, 91);
    Counts counts;
    for (int i = 0; i < 600; ++i)
        check(randomAlias(random), GetParam(), {}, counts);
    EXPECT_GT(counts.byName + counts.otherwise, 800);
}

TEST_P(ScriptNames, WhatIsNoUtf8IsFoundInAnotherWay) {
    Counts counts;
    for (const std::string alias : {"\xff", "a\xc3", "\xed\xa0\x80", "\xc0\x80"})
        check(alias, GetParam(), {}, counts);
    const bool takesBytes = GetParam() == ScriptLanguage::NetworkManager;
    EXPECT_EQ(counts.byName, takesBytes ? 8 : 0);
    EXPECT_EQ(counts.refused, 0);
}

/// The command prompt cuts a line off after 8191 characters, and takes what follows for another command.
TEST(ScriptNamesOfBatchFiles, NoNameMakesALineThatIsCutOff) {
    for (const std::size_t length : {256U, 257U, 8'000U, 8'135U, 20'000U}) {
        const std::string alias = std::string(length, '%') + " & echo INJECTED & rem ";
        const SnapshotPtr snapshot = sampleComputer(alias, ScriptLanguage::Netsh);
        const auto script = scriptFor(sampleChange(), *snapshot, ScriptLanguage::Netsh);
        ASSERT_TRUE(script.has_value()) << length << ": by its index, where not by its name";
        for (const std::string& text : {script->apply, script->undo}) {
            std::size_t begin = 0;
            while (begin < text.size()) {
                const std::size_t end = std::min(text.find('\n', begin), text.size());
                EXPECT_LT(end - begin, 8'000U) << length;
                begin = end + 1;
            }
        }
    }
}

TEST_P(ScriptNames, ANulIsSaidByItsNumberOrNotAtAll) {
    Counts counts;
    check(std::string("a\0b", 3), GetParam(), {}, counts);
    EXPECT_EQ(counts.refused, GetParam() == ScriptLanguage::NetworkManager ? 1 : 0);
}

INSTANTIATE_TEST_SUITE_P(Languages, ScriptNames, testing::ValuesIn(kScriptLanguages),
    [](const auto& language) { return nameForTest(language.param); });

} // namespace
} // namespace precedence::tests
