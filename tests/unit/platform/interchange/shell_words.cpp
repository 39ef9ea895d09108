#include "tests/unit/platform/interchange/shell_words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace precedence::tests {
namespace {

const std::vector<std::string> kBroken{"(broken)"};

/// The bytes of a quotation mark that PowerShell takes for a single one; 0 where none stands here.
std::size_t singleQuoteAt(std::string_view text) {
    constexpr std::array<std::string_view, 5> kQuotes{"'", "\u2018", "\u2019", "\u201a", "\u201b"};
    for (const std::string_view quote : kQuotes) {
        if (text.starts_with(quote))
            return quote.size();
    }
    return 0;
}

bool isBare(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == ':' || c == '/';
}

/// Takes a quoted string off the front; nothing where it does not end.
std::optional<std::string> takeQuoted(std::string_view& line) {
    std::string word;
    line.remove_prefix(singleQuoteAt(line));
    while (!line.empty()) {
        const std::size_t quote = singleQuoteAt(line);
        const std::size_t second = quote > 0 ? singleQuoteAt(line.substr(quote)) : 0;
        if (quote > 0 && second == 0) {
            line.remove_prefix(quote);
            return word;
        }
        line.remove_prefix(quote);
        const std::size_t length = quote > 0 ? second : 1;
        word += line.substr(0, length);
        line.remove_prefix(length);
    }
    return std::nullopt;
}

/// Whether cmd would see an operator or, where they are expanded, a variable: anywhere for % and !, outside of quotes
/// for the rest.
bool hasMeaningForCmd(std::string_view line, bool hasVariables) {
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        if ((hasVariables && (c == '%' || c == '!')) || c == '\n' || c == '\r' ||
            (!quoted && std::string_view("&|<>^()").find(c) != std::string_view::npos))
            return true;
    }
    return quoted;
}

/// The C runtime's rules.
std::vector<std::string> argumentsIn(std::string_view line) {
    std::vector<std::string> words{std::string()};
    bool quoted = false;
    std::size_t backslashes = 0;
    for (const char c : line) {
        if (c == '\\') {
            ++backslashes;
            continue;
        }
        // Backslashes count only in front of a quote: two make one, and an odd one makes the quote a letter.
        words.back().append(c == '"' ? backslashes / 2 : backslashes, '\\');
        if (c == '"' && backslashes % 2 == 0)
            quoted = !quoted;
        else if (c == ' ' && !quoted)
            words.emplace_back();
        else
            words.back() += c;
        backslashes = 0;
    }
    words.back().append(backslashes, '\\');
    return quoted ? kBroken : words;
}

} // namespace

std::vector<std::string> powerShellWords(std::string_view line) {
    std::vector<std::string> words;
    while (!line.empty()) {
        if (line.front() == ' ') {
            line.remove_prefix(1);
            continue;
        }
        if (singleQuoteAt(line) > 0) {
            auto word = takeQuoted(line);
            if (!word || (!line.empty() && line.front() != ' '))
                return kBroken;
            words.push_back(std::move(*word));
            continue;
        }
        const auto end = std::find(line.begin(), line.end(), ' ');
        if (!std::all_of(line.begin(), end, isBare))
            return kBroken;
        words.emplace_back(line.begin(), end);
        line.remove_prefix(words.back().size());
    }
    return words;
}

std::vector<std::string> netshWords(std::string_view line) {
    return hasMeaningForCmd(line, true) ? kBroken : argumentsIn(line);
}

std::vector<std::string> batchWords(std::string_view line) {
    std::string expanded;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '%' && (i + 1 == line.size() || line[++i] != '%'))
            return kBroken;
        expanded += line[i];
    }
    return hasMeaningForCmd(expanded, false) ? kBroken : argumentsIn(expanded);
}

} // namespace precedence::tests
