// Names and namespaces of XML elements, which pugixml leaves as they stand. Looks at a bounded part of a hostile
// element only, so that no document makes it slow.
#pragma once

#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace precedence::answer_file {

inline constexpr std::string_view kUnattendNamespace = "urn:schemas-microsoft-com:unattend";
inline constexpr std::string_view kConfigurationNamespace = "http://schemas.microsoft.com/WMIConfig/2002/State";
inline constexpr std::string_view kInstanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";

/// "unattend" of "u:unattend".
[[nodiscard]] std::string_view localName(std::string_view name);
/// "u:" of "u:unattend", with its colon; empty without one.
[[nodiscard]] std::string_view prefixOf(std::string_view name);

/// What the prefix, without its colon, means at the element; empty: the default namespace, or a prefix that nobody
/// declares.
[[nodiscard]] std::string_view namespaceOf(pugi::xml_node element, std::string_view prefix);
[[nodiscard]] std::string_view namespaceOf(pugi::xml_node element);

/// A prefix, without its colon, that means the namespace at the element; nothing where none does.
[[nodiscard]] std::optional<std::string> prefixFor(pugi::xml_node element, std::string_view wanted);

/// The element's attribute of the namespace wcm, such as action; an undeclared prefix wcm counts, too.
[[nodiscard]] std::string_view configurationAttribute(pugi::xml_node element, std::string_view name);

} // namespace precedence::answer_file
