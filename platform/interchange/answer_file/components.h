// Where the component Microsoft-Windows-TCPIP stands in an answer file.
#pragma once

#include "platform/interchange/answer_file/answer_document.h"
#include "platform/interchange/answer_file/answer_file.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace precedence::answer_file {

inline constexpr std::string_view kTcpip = "Microsoft-Windows-TCPIP";

struct Component {
    AnswerFilePass pass = AnswerFilePass::Specialize;
    std::string architecture = {};
    pugi::xml_node element = {};
};

/// The pass of a settings element; nothing for a pass in which Setup does not read the component.
[[nodiscard]] std::optional<AnswerFilePass> passOf(pugi::xml_node settings);

/// More than any file has, which has one for each pass and architecture.
inline constexpr std::size_t kMostComponents = 64;

/// In the document's order, at most one more than kMostComponents. One that stands alone counts as of specialize.
[[nodiscard]] std::vector<Component> componentsOf(const AnswerDocument& document);

} // namespace precedence::answer_file
