#include "model/network/provider.h"

#include "model/network/ascii.h"

#include <algorithm>

namespace precedence {
namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

std::optional<ProviderOrderFlaw> flawOf(std::string_view name) {
    if (name.empty())
        return ProviderOrderFlaw::EmptyName;
    if (isBlank(name.front()) || isBlank(name.back()))
        return ProviderOrderFlaw::WhiteSpace;
    const bool hasControl = std::any_of(name.begin(), name.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7F;
    });
    return hasControl ? std::optional(ProviderOrderFlaw::ControlCharacter) : std::nullopt;
}

/// Services are the same whatever the case of their letters.
bool isThereAlready(const NameOrder& names, std::string_view name) {
    return std::any_of(
        names.begin(), names.end(), [name](const std::string& other) { return equalIgnoringAsciiCase(other, name); });
}

} // namespace

ParsedProviderOrder parseProviderOrder(std::string_view text) {
    ParsedProviderOrder parsed;
    if (text.size() > kLongestProviderOrder)
        return {.flaw = ProviderOrderFlaw::TooLong};
    while (!text.empty() || !parsed.names.empty()) {
        const std::size_t end = text.find(',');
        const std::string_view name = text.substr(0, end);
        auto flaw = flawOf(name);
        if (!flaw && isThereAlready(parsed.names, name))
            flaw = ProviderOrderFlaw::Duplicate;
        if (!parsed.flaw)
            parsed.flaw = flaw;
        parsed.names.emplace_back(name);
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + 1);
    }
    return parsed;
}

std::string providerOrderText(const NameOrder& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() && &name == &names.front() ? "" : ",") + name;
    return text;
}

NameOrder namesOf(const ProviderOrder& order) {
    NameOrder names;
    std::transform(order.providers.begin(), order.providers.end(), std::back_inserter(names),
        [](const Provider& provider) { return provider.service; });
    return names;
}

} // namespace precedence
