#include "platform/interchange/text/labels.h"

#include "platform/interchange/text/shapes.h"

namespace precedence {
namespace {

/// The label without ipconfig's leader: " . . . .", with any blanks lost.
std::string_view withoutLeader(std::string_view label, bool& dotted) {
    const std::size_t end = label.find_last_not_of(". ");
    const std::string_view leader = end == std::string_view::npos ? label : label.substr(end + 1);
    dotted = leader.find('.') != std::string_view::npos;
    return trimmed(end == std::string_view::npos ? std::string_view() : label.substr(0, end + 1));
}

/// The first colon, or the one behind a leader: "Vínculo: dirección IPv6 local. . . : fe80::1".
std::size_t colonOf(std::string_view line) {
    const std::size_t first = line.find(':');
    const std::size_t leader = first == std::string_view::npos ? first : line.find(". .", first);
    const std::size_t behind = leader == std::string_view::npos ? leader : line.find_first_not_of(". ", leader);
    const bool led = behind != std::string_view::npos && line[behind] == ':';
    return led && line.substr(first).starts_with(": ") ? behind : first;
}

} // namespace

std::optional<LabelledValue> labelledValue(std::string_view line) {
    const std::size_t colon = colonOf(line);
    if (colon == std::string_view::npos || trimmed(line.substr(0, colon)).empty())
        return std::nullopt;
    if (line.substr(colon).starts_with("::") || addressWithZoneIn(trimmed(line)))
        return std::nullopt;
    LabelledValue result;
    result.label = withoutLeader(line.substr(0, colon), result.dotted);
    result.value = trimmed(line.substr(colon + 1));
    return result.label.empty() ? std::nullopt : std::optional(result);
}

bool isIndented(std::string_view line) {
    return line.starts_with(' ');
}

} // namespace precedence
