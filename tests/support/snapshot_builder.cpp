#include "tests/support/snapshot_builder.h"

#include <algorithm>
#include <cstdlib>

namespace precedence::tests {

IpAddress address(std::string_view text) {
    const auto parsed = IpAddress::parse(text);
    if (!parsed)
        std::abort();
    return *parsed;
}

IpPrefix prefix(std::string_view text) {
    const auto parsed = IpPrefix::parse(text);
    if (!parsed)
        std::abort();
    return *parsed;
}

SelectionRules windowsRules() {
    return {.automaticTable = WindowsGeneration::Windows10};
}

SnapshotBuilder::SnapshotBuilder(SelectionRules rules) {
    m_parts.traits.rules = rules;
}

Adapter& SnapshotBuilder::adapter(const std::string& alias, std::uint32_t metric) {
    const IpInterface ipInterface{.metric = metric, .automatic = true, .connected = true};
    m_parts.adapters.push_back({.id = AdapterId(alias),
        .index = static_cast<std::uint32_t>(m_parts.adapters.size() + 1),
        .alias = alias,
        .medium = Medium::Wired,
        .state = LinkState::Up,
        .linkSpeed = 1'000'000'000,
        .ipv4 = ipInterface,
        .ipv6 = ipInterface});
    return m_parts.adapters.back();
}

Adapter& SnapshotBuilder::manualAdapter(const std::string& alias, std::uint32_t metric) {
    Adapter& made = adapter(alias, metric);
    made.ipv4->automatic = false;
    made.ipv6->automatic = false;
    return made;
}

Route& SnapshotBuilder::route(
    std::string_view destination, std::string_view nextHop, std::string_view alias, std::uint32_t metric) {
    const auto owner = std::find_if(m_parts.adapters.begin(), m_parts.adapters.end(),
        [alias](const Adapter& adapter) { return adapter.alias == alias; });
    if (owner == m_parts.adapters.end())
        std::abort();
    const IpPrefix to = prefix(destination);
    m_parts.routes.push_back({.destination = to,
        .nextHop = nextHop.empty() ? IpAddress::unspecified(to.family()) : address(nextHop),
        .adapter = static_cast<AdapterPosition>(owner - m_parts.adapters.begin()),
        .cost = RouteCost::ownPart(metric)});
    return m_parts.routes.back();
}

} // namespace precedence::tests
