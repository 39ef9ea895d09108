#include "platform/interchange/commands/quoting.h"

#include "platform/interchange/commands/code_points.h"

namespace precedence {
namespace {

bool isAnyOf(CodePoint point, std::string_view characters) {
    return point < 0x80 && characters.find(static_cast<char>(point)) != std::string_view::npos;
}

} // namespace

std::optional<std::string> quotedForPowerShell(std::string_view word) {
    const auto points = codePoints(word);
    if (!points || points->empty())
        return std::nullopt;
    std::string made = "'";
    for (const CodePoint point : *points) {
        if (cannotBeSeen(point) || isAnyOf(point, "*?[]`"))
            return std::nullopt;
        const std::string_view character = word.substr(0, lengthFrom(static_cast<unsigned char>(word.front())));
        made += character;
        if (isSingleQuote(point))
            made += character;
        word.remove_prefix(character.size());
    }
    return made + "'";
}

std::optional<std::string> quotedForNetsh(std::string_view word) {
    const auto points = codePoints(word);
    if (!points || points->empty() || points->size() > kLongestName)
        return std::nullopt;
    for (const CodePoint point : *points) {
        if (cannotBeSeen(point) || isDoubleQuote(point) || isAnyOf(point, "%!\\`$"))
            return std::nullopt;
    }
    return '"' + std::string(word) + '"';
}

} // namespace precedence
