#include "platform/interchange/answer_file/interface_merge.h"

#include "platform/interchange/answer_file/interface_reader.h"
#include "platform/interchange/answer_file/new_elements.h"

#include <algorithm>
#include <span>

namespace precedence::answer_file {
namespace {

/// Behind the last of the parts that come before it, else in front of the first that comes after it.
void insertInOrder(DocumentEdits& edits, const AnswerDocument& document, pugi::xml_node parent,
    std::span<const std::string_view> parts, std::size_t part, const NewElement& element) {
    for (std::size_t before = part; before-- > 0;)
        if (const auto sibling = document.child(parent, parts[before])) {
            edits.insertAfter(sibling, element);
            return;
        }
    for (std::size_t after = part + 1; after < parts.size(); ++after)
        if (const auto sibling = document.child(parent, parts[after])) {
            edits.insertBefore(sibling, element);
            return;
        }
    edits.append(parent, {element});
}

bool hasElements(pugi::xml_node parent) {
    const auto children = parent.children();
    return std::any_of(
        children.begin(), children.end(), [](pugi::xml_node node) { return node.type() == pugi::node_element; });
}

void removeEvery(DocumentEdits& edits, const AnswerDocument& document, pugi::xml_node parent, std::string_view name) {
    for (const pugi::xml_node child : parent.children())
        if (document.isNamed(child, name))
            edits.remove(child);
}

void mergeFamilyPart(DocumentEdits& edits, const AnswerDocument& document, pugi::xml_node settings, std::size_t part,
    const std::string& text) {
    if (const auto there = document.child(settings, kFamilyParts.at(part)))
        edits.setText(there, text);
    else
        insertInOrder(
            edits, document, settings, kFamilyParts, part, {.name = std::string(kFamilyParts.at(part)), .text = text});
}

void mergeFamily(DocumentEdits& edits, const AnswerDocument& document, pugi::xml_node settings,
    const AnswerFileFamily& current, const AnswerFileFamily& wanted) {
    if (wanted.metric && wanted.metric->isAutomatic())
        removeEvery(edits, document, settings, kFamilyParts[1]);
    for (std::size_t part = 0; part < kFamilyParts.size(); ++part) {
        const std::string text = familyText(wanted, part);
        if (!text.empty() && text != familyText(current, part))
            mergeFamilyPart(edits, document, settings, part, text);
    }
}

/// Setup does not keep the identifiers of routes.
bool areSame(const std::vector<AnswerFileRoute>& left, const std::vector<AnswerFileRoute>& right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](const auto& one, const auto& other) {
        return one.metric == other.metric && one.destination == other.destination && one.nextHop == other.nextHop;
    });
}

void putPart(DocumentEdits& edits, const AnswerDocument& document, pugi::xml_node parent, std::size_t part,
    const NewElement& element) {
    if (const auto there = document.child(parent, kInterfaceParts.at(part)))
        edits.replace(there, element);
    else
        insertInOrder(edits, document, parent, kInterfaceParts, part, element);
}

} // namespace

void mergeInterface(DocumentEdits& edits, const AnswerDocument& document, pugi::xml_node element,
    const AnswerFileInterface& current, const AnswerFileInterface& wanted) {
    for (const AddressFamily family : kFamilies) {
        const std::size_t part = family == AddressFamily::IPv4 ? 0 : 1;
        const auto made = wanted.family(family) ? familyElement(family, *wanted.family(family)) : std::nullopt;
        const auto settings = document.child(element, kInterfaceParts.at(part));
        if (settings && wanted.family(family) && hasElements(settings))
            mergeFamily(edits, document, settings, *current.family(family), *wanted.family(family));
        else if (settings && made)
            edits.append(settings, made->children);
        else if (made)
            insertInOrder(edits, document, element, kInterfaceParts, part, *made);
    }
    const ConfigurationPrefix configuration = configurationPrefixIn(element);
    if (!wanted.addresses.empty() && wanted.addresses != current.addresses)
        putPart(edits, document, element, 3, addressesElement(wanted.addresses, configuration));
    if (!wanted.routes.empty() && !areSame(wanted.routes, current.routes))
        putPart(edits, document, element, 4, routesElement(wanted.routes, configuration));
}

} // namespace precedence::answer_file
