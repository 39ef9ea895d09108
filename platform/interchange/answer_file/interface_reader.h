// Reads one Interface of an answer file.
#pragma once

#include "platform/interchange/answer_file/answer_file.h"
#include "platform/interchange/answer_file/reading_notes.h"

#include <array>
#include <optional>
#include <string_view>

namespace precedence::answer_file {

/// The children of an Interface and of a family's settings, in the order of Microsoft's example.
inline constexpr std::array<std::string_view, 5> kInterfaceParts{
    "Ipv4Settings", "Ipv6Settings", "Identifier", "UnicastIpAddresses", "Routes"};
inline constexpr std::array<std::string_view, 3> kFamilyParts{"DhcpEnabled", "Metric", "RouterDiscoveryEnabled"};

/// Nothing where it has no identifier that can be read; where identifier is given, that one is taken.
[[nodiscard]] std::optional<std::string> readIdentifier(ReadingNotes& notes, pugi::xml_node element);
[[nodiscard]] AnswerFileInterface readInterface(
    ReadingNotes& notes, pugi::xml_node element, std::string identifier, std::size_t mostEntries);

/// Nothing for what is no such value.
[[nodiscard]] std::optional<std::uint32_t> numberIn(std::string_view text);
[[nodiscard]] std::optional<bool> truthIn(std::string_view text);

} // namespace precedence::answer_file
