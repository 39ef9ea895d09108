#include "platform/interchange/answer_file/namespaces.h"

namespace precedence::answer_file {
namespace {

/// No element has more of them but one that is made to be slow.
constexpr int kMostAttributes = 256;

/// Calls visit for each attribute until it says true.
template <typename Visit>
void visitAttributes(pugi::xml_node element, Visit visit) {
    int left = kMostAttributes;
    for (auto attribute = element.first_attribute(); attribute && left-- > 0; attribute = attribute.next_attribute())
        if (visit(attribute))
            return;
}

/// The prefix that the attribute declares; nothing for another attribute.
std::optional<std::string_view> declaredPrefix(pugi::xml_attribute attribute) {
    const std::string_view name = attribute.name();
    if (name == "xmlns")
        return std::string_view();
    return name.starts_with("xmlns:") ? std::optional(name.substr(6)) : std::nullopt;
}

} // namespace

std::string_view localName(std::string_view name) {
    return name.substr(prefixOf(name).size());
}

std::string_view prefixOf(std::string_view name) {
    return name.substr(0, name.find(':') + 1);
}

std::string_view namespaceOf(pugi::xml_node element, std::string_view prefix) {
    std::optional<std::string_view> found;
    for (auto at = element; at && !found; at = at.parent())
        visitAttributes(at, [&](pugi::xml_attribute attribute) {
            if (declaredPrefix(attribute) == prefix)
                found = attribute.value();
            return found.has_value();
        });
    return found.value_or(std::string_view());
}

std::string_view namespaceOf(pugi::xml_node element) {
    const std::string_view prefix = prefixOf(element.name());
    return namespaceOf(element, prefix.substr(0, prefix.empty() ? 0 : prefix.size() - 1));
}

std::optional<std::string> prefixFor(pugi::xml_node element, std::string_view wanted) {
    std::optional<std::string> found;
    for (auto at = element; at && !found; at = at.parent())
        visitAttributes(at, [&](pugi::xml_attribute attribute) {
            const auto prefix = declaredPrefix(attribute);
            // A nearer element may have given the prefix another meaning.
            if (prefix && !prefix->empty() && wanted == attribute.value() && namespaceOf(element, *prefix) == wanted)
                found = *prefix;
            return found.has_value();
        });
    return found;
}

std::string_view configurationAttribute(pugi::xml_node element, std::string_view name) {
    std::string_view value;
    visitAttributes(element, [&](pugi::xml_attribute attribute) {
        const std::string_view prefix = prefixOf(attribute.name());
        if (prefix.empty() || localName(attribute.name()) != name)
            return false;
        const std::string_view meaning = namespaceOf(element, prefix.substr(0, prefix.size() - 1));
        if (meaning != kConfigurationNamespace && !(meaning.empty() && prefix == "wcm:"))
            return false;
        value = attribute.value();
        return true;
    });
    return value;
}

} // namespace precedence::answer_file
