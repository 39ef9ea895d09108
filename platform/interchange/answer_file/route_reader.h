// Reads the addresses and routes of one Interface of an answer file.
#pragma once

#include "platform/interchange/answer_file/answer_file.h"
#include "platform/interchange/answer_file/reading_notes.h"

#include <array>
#include <string_view>
#include <vector>

namespace precedence::answer_file {

/// The children of a Route, in the order of Microsoft's example.
inline constexpr std::array<std::string_view, 4> kRouteParts{"Identifier", "Metric", "NextHopAddress", "Prefix"};

/// At most so many of each. subject: the interface's identifier.
[[nodiscard]] std::vector<AssignedAddress> readAddresses(
    ReadingNotes& notes, pugi::xml_node element, std::string_view subject, std::size_t most);
[[nodiscard]] std::vector<AnswerFileRoute> readRoutes(
    ReadingNotes& notes, pugi::xml_node element, std::string_view subject, std::size_t most);

/// Digits alone, not too many of them.
[[nodiscard]] bool isRouteIdentifier(std::string_view text);

} // namespace precedence::answer_file
