#include "tests/unit/platform/interchange/scripts/script_tokens.h"

#include "tests/unit/platform/interchange/scripts/script_walk.h"

#include <algorithm>
#include <array>

namespace precedence::tests {
namespace {

constexpr char kLiteralMark = '\1';
constexpr char kCommentMark = '\2';

/// A string in quotes of the same kind inside which a doubled one is one. Any of the quotes ends it.
template <typename Quotes>
bool takeString(Walk& walk, const Quotes& quotes, std::string& into) {
    const auto quote = [&]() -> std::string_view {
        for (const std::string_view one : quotes) {
            if (walk.sees(one))
                return one;
        }
        return {};
    };
    walk.skip(quote());
    while (!walk.atEnd() && !walk.sees("\n")) {
        if (const std::string_view first = quote(); !first.empty()) {
            walk.skip(first);
            const std::string_view second = quote();
            if (second.empty())
                return true;
            into += second;
            walk.skip(second);
        } else {
            into += walk.take();
        }
    }
    return false;
}

/// Strings and characters by number that a sign joins.
template <typename Quotes>
bool takeJoined(Walk& walk, const Quotes& quotes, std::string_view join, std::string_view number,
    std::string_view numberEnd, std::string& into) {
    Units units;
    do {
        if (walk.skip(number)) {
            units.add(walk.takeNumber(), into);
            if (!walk.skip(numberEnd))
                return false;
        } else if (!takeString(walk, quotes, into)) {
            return false;
        }
    } while (walk.sees(std::string(join) + std::string(number)) ||
                     std::any_of(quotes.begin(), quotes.end(),
                         [&](std::string_view quote) { return walk.sees(std::string(join) + std::string(quote)); })
                 ? walk.skip(join)
                 : false);
    return true;
}

constexpr std::array<std::string_view, 5> kPowerShellQuotes{"'", "\u2018", "\u2019", "\u201a", "\u201b"};
constexpr std::array<std::string_view, 1> kDoubleQuote{"\""};

bool seesQuote(const Walk& walk) {
    return std::any_of(kPowerShellQuotes.begin(), kPowerShellQuotes.end(),
        [&walk](std::string_view quote) { return walk.sees(quote); });
}

void endComment(Walk& walk, ScriptTokens& tokens) {
    tokens.comments.push_back(walk.takeLine());
    tokens.rest += kCommentMark;
}

/// Strings that are joined are one argument only in parentheses, which go with them.
void addPowerShellLiteral(Walk& walk, ScriptTokens& tokens) {
    std::string literal;
    const std::string_view before = walk.text();
    tokens.isBroken = !takeJoined(walk, kPowerShellQuotes, " + ", "[char]0x", "", literal);
    const std::string_view taken = before.substr(0, before.size() - walk.text().size());
    if (taken.find(" + [char]0x") != std::string_view::npos) {
        tokens.isBroken = tokens.isBroken || !tokens.rest.ends_with(" (") || !walk.skip(")");
        tokens.rest.pop_back();
    }
    tokens.literals.push_back(literal);
    tokens.rest += kLiteralMark;
}

ScriptTokens powerShellTokens(Walk walk) {
    ScriptTokens tokens;
    while (!walk.atEnd() && !tokens.isBroken) {
        if (walk.skip("#")) {
            endComment(walk, tokens);
        } else if (seesQuote(walk)) {
            addPowerShellLiteral(walk, tokens);
        } else {
            // A double quote would begin a string with variables in it, a backtick take a meaning away.
            tokens.isBroken = walk.sees("\"") || walk.sees("`") || walk.sees("\u201c");
            tokens.rest += walk.take();
        }
    }
    return tokens;
}

/// A long name goes on in the next statement.
void addVbLiteral(const std::string& literal, ScriptTokens& tokens) {
    constexpr std::string_view kMore = "\nname1 = name1 & ";
    if (!tokens.rest.ends_with(kMore)) {
        tokens.literals.push_back(literal);
        tokens.rest += kLiteralMark;
        return;
    }
    tokens.literals.back() += literal;
    tokens.rest.erase(tokens.rest.size() - kMore.size());
}

ScriptTokens vbTokens(Walk walk) {
    ScriptTokens tokens;
    while (!walk.atEnd() && !tokens.isBroken) {
        if (walk.skip("'")) {
            endComment(walk, tokens);
        } else if (walk.sees("\"") || walk.sees("ChrW(&H")) {
            std::string literal;
            tokens.isBroken = !takeJoined(walk, kDoubleQuote, " & ", "ChrW(&H", "&)", literal);
            addVbLiteral(literal, tokens);
        } else {
            const auto byte = static_cast<unsigned char>(walk.text().front());
            tokens.isBroken = byte >= 0x7f || (byte < 0x20 && byte != '\n');
            tokens.rest += walk.take();
        }
    }
    return tokens;
}

/// In a batch file a quotation mark holds operators back until the next one or the end of the line. %% is one sign.
ScriptTokens batchTokens(Walk walk) {
    ScriptTokens tokens;
    bool isStart = true;
    while (!walk.atEnd() && !tokens.isBroken) {
        if (isStart && walk.skip("rem ")) {
            endComment(walk, tokens);
        } else if (walk.skip("\"")) {
            std::string literal;
            while (!walk.atEnd() && !walk.sees("\"") && !walk.sees("\n")) {
                tokens.isBroken = tokens.isBroken ||
                                  (walk.sees("%") && !walk.sees("%%") && !walk.sees("%code%") && !walk.sees("%p\""));
                if (walk.sees("%code%"))
                    walk.skip("%code");
                else if (walk.sees("%%"))
                    walk.skip("%");
                literal += walk.take();
            }
            tokens.isBroken = tokens.isBroken || !walk.skip("\"");
            tokens.literals.push_back(literal);
            tokens.rest += kLiteralMark;
            isStart = false;
        } else {
            isStart = walk.sees("\n");
            tokens.rest += walk.take();
        }
    }
    return tokens;
}

ScriptTokens registryTokens(Walk walk) {
    ScriptTokens tokens;
    for (bool isStart = true; !walk.atEnd();) {
        if (isStart && walk.skip(";"))
            endComment(walk, tokens);
        isStart = walk.sees("\n");
        if (!walk.atEnd())
            tokens.rest += walk.take();
    }
    return tokens;
}

/// Single quotes hold everything back; '\'' is how one stands between them.
bool takeShellWord(Walk& walk, std::string& into) {
    do {
        walk.skip("'");
        while (!walk.atEnd() && !walk.sees("'"))
            into += walk.take();
        if (!walk.skip("'"))
            return false;
        if (!walk.sees("\\''"))
            return true;
        walk.skip("\\'");
        into += '\'';
    } while (true);
}

ScriptTokens shellTokens(Walk walk) {
    ScriptTokens tokens;
    bool isStart = true;
    while (!walk.atEnd() && !tokens.isBroken) {
        if (isStart && walk.skip("#")) {
            endComment(walk, tokens);
        } else if (walk.sees("'")) {
            std::string literal;
            tokens.isBroken = !takeShellWord(walk, literal);
            tokens.literals.push_back(literal);
            tokens.rest += kLiteralMark;
            isStart = false;
        } else {
            isStart = walk.sees("\n");
            tokens.isBroken = walk.sees("`") || static_cast<unsigned char>(walk.text().front()) >= 0x80;
            tokens.rest += walk.take();
        }
    }
    return tokens;
}

} // namespace

std::string textOf(std::string_view file, ScriptLanguage language) {
    switch (language) {
    case ScriptLanguage::PowerShell:
        return file.starts_with("\xef\xbb\xbf") ? withoutCarriageReturns(file.substr(3)).value_or("") : "";
    case ScriptLanguage::Netsh:
    case ScriptLanguage::VbScript: return withoutCarriageReturns(file).value_or("");
    case ScriptLanguage::Registry:
        return file.starts_with("\xff\xfe") && file.size() % 2 == 0
                   ? withoutCarriageReturns(fromUtf16(file.substr(2))).value_or("")
                   : "";
    case ScriptLanguage::NetworkManager: return std::string(file);
    }
    return {};
}

ScriptTokens tokensOf(std::string_view file, ScriptLanguage language) {
    const std::string text = textOf(file, language);
    if (text.empty() || text.back() != '\n')
        return {.isBroken = true};
    switch (language) {
    case ScriptLanguage::PowerShell: return powerShellTokens(Walk(text));
    case ScriptLanguage::Netsh: return batchTokens(Walk(text));
    case ScriptLanguage::Registry: return registryTokens(Walk(text));
    case ScriptLanguage::VbScript: return vbTokens(Walk(text));
    case ScriptLanguage::NetworkManager: return shellTokens(Walk(text));
    }
    return {.isBroken = true};
}

} // namespace precedence::tests
