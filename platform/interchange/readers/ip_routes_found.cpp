#include "platform/interchange/readers/ip_routes_found.h"

#include "platform/interchange/text/shapes.h"

namespace precedence {
namespace {

FoundAdapter foundOf(const Adapter& adapter) {
    FoundAdapter found{.index = adapter.index, .alias = {.text = adapter.id.value()}};
    // Spelled as in every other text of the same machine, so that the adapter is known again.
    found.hardwareAddress = hardwareAddressIn(adapter.hardwareAddress.value_or("")).value_or("");
    found.medium = adapter.medium;
    found.state = adapter.state;
    found.linkSpeed = adapter.linkSpeed;
    found.addresses = adapter.addresses;
    found.ipv4 = adapter.ipv4;
    found.ipv6 = adapter.ipv6;
    return found;
}

} // namespace

void addIpRoutes(Reading& reading, const IpRoutes& found, std::size_t line) {
    for (const Route& route : found.routes) {
        FoundRoute each{.destination = route.destination, .nextHop = route.nextHop, .cost = route.cost};
        if (route.adapter != AdapterPosition::None)
            each.alias.text = found.devices[static_cast<std::size_t>(route.adapter)];
        each.origin = route.origin;
        each.type = route.type;
        each.table = route.table;
        each.active = route.active;
        each.line = line;
        reading.block(BlockKind::IpRoutes, route.family()).routes.push_back(each);
    }
    for (const std::string& words : found.unread.words)
        reading.noteUnread(line, words);
    reading.signs.linux = true;
}

bool addIpRoutes(Reading& reading, std::string_view document, std::size_t line) {
    const IpRoutes found = parseIpRoutes(document);
    if (found.routes.empty())
        return false;
    addIpRoutes(reading, found, line);
    return true;
}

bool addIpAdapters(Reading& reading, const IpAdapters& found) {
    for (const Adapter& adapter : found.adapters)
        reading.block(BlockKind::IpLinks, std::nullopt).adapters.push_back(foundOf(adapter));
    reading.signs.linux = true;
    return !found.adapters.empty();
}

} // namespace precedence
