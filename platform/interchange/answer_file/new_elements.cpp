#include "platform/interchange/answer_file/new_elements.h"

#include "platform/interchange/answer_file/components.h"
#include "platform/interchange/answer_file/interface_reader.h"
#include "platform/interchange/answer_file/namespaces.h"
#include "platform/interchange/answer_file/route_reader.h"

#include <utility>

namespace precedence::answer_file {
namespace {

std::string attribute(const std::string& name, std::string_view value) {
    return " " + name + "=\"" + escapedText(value, true) + "\"";
}

/// The usual one, unless the elements themselves have taken it.
std::string freePrefix(std::string_view elementPrefix) {
    return elementPrefix == "wcm:" ? "state" : "wcm";
}

std::string addAction(const ConfigurationPrefix& configuration) {
    return attribute(configuration.prefix + ":action", "add");
}

NewElement leaf(std::string_view name, std::string text) {
    return {.name = std::string(name), .text = std::move(text)};
}

std::string textOf(const std::optional<bool>& truth) {
    return truth ? *truth ? "true" : "false" : "";
}

std::string textOf(const AssignedAddress& assigned) {
    const std::string text = assigned.address.toString();
    return assigned.prefixLength ? text + "/" + std::to_string(*assigned.prefixLength) : text;
}

/// On-link routes have their own address for a next hop, and the number of its bits for a prefix.
NewElement routeElement(const AnswerFileRoute& route, const ConfigurationPrefix& configuration) {
    const IpPrefix& destination = route.destination;
    const bool isOnLink = route.nextHop.isUnspecified();
    NewElement made{.name = "Route", .attributes = addAction(configuration)};
    made.children.push_back(leaf(kRouteParts[0], route.identifier));
    if (route.metric)
        made.children.push_back(leaf(kRouteParts[1], std::to_string(*route.metric)));
    made.children.push_back(leaf(kRouteParts[2], (isOnLink ? destination.address() : route.nextHop).toString()));
    made.children.push_back(
        leaf(kRouteParts[3], isOnLink ? std::to_string(destination.length()) : destination.toString()));
    return made;
}

} // namespace

ConfigurationPrefix configurationPrefixIn(pugi::xml_node parent) {
    if (auto known = prefixFor(parent, kConfigurationNamespace))
        return {.prefix = std::move(*known)};
    return configurationPrefixOfComponent(prefixOf(parent.name()));
}

ConfigurationPrefix configurationPrefixOfComponent(std::string_view elementPrefix) {
    const std::string prefix = freePrefix(elementPrefix);
    return {.prefix = prefix, .declaration = attribute("xmlns:" + prefix, kConfigurationNamespace)};
}

std::string familyText(const AnswerFileFamily& family, std::size_t part) {
    if (part == 0)
        return textOf(family.dhcpEnabled);
    if (part == 2)
        return textOf(family.routerDiscovery);
    const auto number = family.metric ? family.metric->manualValue() : std::nullopt;
    return number ? std::to_string(*number) : std::string();
}

std::optional<NewElement> familyElement(AddressFamily family, const AnswerFileFamily& settings) {
    NewElement made{.name = std::string(kInterfaceParts[family == AddressFamily::IPv4 ? 0 : 1])};
    for (std::size_t part = 0; part < kFamilyParts.size(); ++part)
        if (std::string text = familyText(settings, part); !text.empty())
            made.children.push_back(leaf(kFamilyParts.at(part), std::move(text)));
    return made.children.empty() ? std::nullopt : std::optional(std::move(made));
}

NewElement addressesElement(const std::vector<AssignedAddress>& addresses, const ConfigurationPrefix& configuration) {
    NewElement made{.name = std::string(kInterfaceParts[3]), .attributes = configuration.declaration};
    for (const AssignedAddress& address : addresses) {
        const std::string key = std::to_string(made.children.size() + 1);
        made.children.push_back({.name = "IpAddress",
            .attributes = addAction(configuration) + attribute(configuration.prefix + ":keyValue", key),
            .text = textOf(address)});
    }
    return made;
}

NewElement routesElement(const std::vector<AnswerFileRoute>& routes, const ConfigurationPrefix& configuration) {
    NewElement made{.name = std::string(kInterfaceParts[4]), .attributes = configuration.declaration};
    for (const AnswerFileRoute& route : routes)
        made.children.push_back(routeElement(route, configuration));
    return made;
}

std::optional<NewElement> interfaceElement(
    const AnswerFileInterface& wanted, const ConfigurationPrefix& configuration) {
    NewElement made{.name = "Interface", .attributes = configuration.declaration + addAction(configuration)};
    for (const AddressFamily family : kFamilies)
        if (auto settings = wanted.family(family) ? familyElement(family, *wanted.family(family)) : std::nullopt)
            made.children.push_back(std::move(*settings));
    made.children.push_back(leaf(kInterfaceParts[2], wanted.identifier));
    // The interface around them has declared the prefix.
    const ConfigurationPrefix inside{.prefix = configuration.prefix};
    if (!wanted.addresses.empty())
        made.children.push_back(addressesElement(wanted.addresses, inside));
    if (!wanted.routes.empty())
        made.children.push_back(routesElement(wanted.routes, inside));
    return made.children.size() > 1 ? std::optional(std::move(made)) : std::nullopt;
}

NewElement componentElement(
    std::string_view architecture, std::vector<NewElement> interfaces, std::string_view prefix) {
    NewElement made{.name = "component",
        .attributes = attribute("name", kTcpip) + attribute("processorArchitecture", architecture) +
                      attribute("publicKeyToken", "31bf3856ad364e35") + attribute("language", "neutral") +
                      attribute("versionScope", "nonSxS") + configurationPrefixOfComponent(prefix).declaration};
    if (prefix != "xsi:")
        made.attributes += attribute("xmlns:xsi", kInstanceNamespace);
    made.children.push_back({.name = "Interfaces", .children = std::move(interfaces)});
    return made;
}

} // namespace precedence::answer_file
