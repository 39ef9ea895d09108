// The elements of an answer file as they are written, in the order of Microsoft's example.
#pragma once

#include "platform/interchange/answer_file/answer_file.h"
#include "platform/interchange/answer_file/document_edits.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace precedence::answer_file {

/// The namespace of wcm:action in one place: its prefix, and its declaration where nothing around declares it.
struct ConfigurationPrefix {
    std::string prefix = {};
    std::string declaration = {}; ///< an attribute behind a blank, or empty
};
[[nodiscard]] ConfigurationPrefix configurationPrefixIn(pugi::xml_node parent);

/// One child of a family's settings, and what stands in it; empty: nothing is said.
[[nodiscard]] std::string familyText(const AnswerFileFamily& family, std::size_t part);

/// Nothing where the family says nothing but that its metric is automatic.
[[nodiscard]] std::optional<NewElement> familyElement(AddressFamily family, const AnswerFileFamily& settings);
[[nodiscard]] NewElement addressesElement(
    const std::vector<AssignedAddress>& addresses, const ConfigurationPrefix& configuration);
[[nodiscard]] NewElement routesElement(
    const std::vector<AnswerFileRoute>& routes, const ConfigurationPrefix& configuration);
/// Nothing where there is nothing to say.
[[nodiscard]] std::optional<NewElement> interfaceElement(
    const AnswerFileInterface& wanted, const ConfigurationPrefix& configuration);
/// The component and what is in it. prefix: of the elements around it.
[[nodiscard]] NewElement componentElement(
    std::string_view architecture, std::vector<NewElement> interfaces, std::string_view prefix);

/// The prefix that a new component declares for the namespace of wcm:action.
[[nodiscard]] ConfigurationPrefix configurationPrefixOfComponent(std::string_view elementPrefix);

} // namespace precedence::answer_file
