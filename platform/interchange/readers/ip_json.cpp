#include "platform/interchange/readers/ip_json.h"

#include <algorithm>

namespace precedence {
namespace {

/// Nobody's text gets to steer a terminal.
std::string printable(std::string_view text, std::size_t longest) {
    std::string kept(text.substr(0, longest));
    std::replace_if(
        kept.begin(), kept.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
    return kept;
}

} // namespace

void Unread::note(std::size_t entry, std::string_view what, std::string_view entryWords) {
    constexpr std::size_t kLongestWords = 200;
    const auto numbered = [&] { return ("entry " + std::to_string(entry) + ": ").append(what); };
    if (words.size() < kMostWords)
        words.push_back(entryWords.empty() ? numbered() : printable(entryWords, kLongestWords));
    if (entries++ == 0 && !malformed)
        first = numbered();
}

void Unread::noteEnd(std::size_t lastEntry, std::string_view text) {
    constexpr std::size_t kExcerpt = 40;
    malformed = true;
    if (entries > 0)
        return;
    if (lastEntry > 0)
        first = "after entry " + std::to_string(lastEntry);
    else
        first = printable(text.substr(0, text.find('\n')), kExcerpt);
}

} // namespace precedence
