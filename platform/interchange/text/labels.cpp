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

/// The colon behind the label. Where there is a leader of dots it ends in the colon, and one before it is a part of the
/// label: "Vínculo: dirección IPv6 local. . . : ".
std::size_t colonOf(std::string_view line) {
    const std::size_t leader = line.find(". .");
    const std::size_t end = line.find_first_not_of(". ", leader);
    const bool leads = leader != std::string_view::npos && end != std::string_view::npos && line[end] == ':';
    return leads ? end : line.find(':');
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
