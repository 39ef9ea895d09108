#include "tests/support/printers/text_cells.h"

#include <algorithm>
#include <cctype>
#include <iterator>

namespace precedence::tests {
namespace {

bool startsCharacter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80;
}

/// Three bytes from 0xe2 0xba on: the scripts of East Asia, which are all that is wide in these tests.
bool isWide(std::string_view character) {
    return character.size() == 3 && character >= "\xe2\xba\x80";
}

std::size_t bytesOfFirst(std::string_view text) {
    std::size_t bytes = 1;
    while (bytes < text.size() && !startsCharacter(text[bytes]))
        ++bytes;
    return bytes;
}

std::string blanksFor(std::string_view text, std::size_t width) {
    const std::size_t cells = cellsOfText(text);
    return std::string(width > cells ? width - cells : 0, ' ');
}

std::string transformed(std::string text, int (*change)(int)) {
    std::transform(text.begin(), text.end(), text.begin(),
        [change](char letter) { return static_cast<char>(change(static_cast<unsigned char>(letter))); });
    return text;
}

} // namespace

std::size_t cellsOfText(std::string_view text) {
    std::size_t cells = 0;
    while (!text.empty()) {
        const std::size_t bytes = bytesOfFirst(text);
        cells += isWide(text.substr(0, bytes)) ? 2U : 1U;
        text.remove_prefix(bytes);
    }
    return cells;
}

std::string toLeft(std::string_view text, std::size_t width) {
    return std::string(text) + blanksFor(text, width);
}

std::string toRight(std::string_view text, std::size_t width) {
    return blanksFor(text, width) + std::string(text);
}

std::string toRight(std::uint64_t number, std::size_t width) {
    return toRight(std::to_string(number), width);
}

std::string cutTo(std::string_view text, std::size_t width) {
    if (cellsOfText(text) <= width)
        return std::string(text);
    std::string start;
    while (cellsOfText(start) + 3 < width) {
        const std::size_t bytes = bytesOfFirst(text);
        start += text.substr(0, bytes);
        text.remove_prefix(bytes);
    }
    return start + "...";
}

std::string maskOf(std::uint8_t length) {
    return IpAddress::fromV4(length == 0 ? 0 : ~std::uint32_t{0} << (32 - length)).toString();
}

std::string hardwareInCapitals(const Adapter& adapter) {
    return transformed(adapter.hardwareAddress.value_or(""), std::toupper);
}

std::string hardwareWithColons(const Adapter& adapter) {
    std::string address = adapter.hardwareAddress.value_or("00-00-00-00-00-00");
    std::replace(address.begin(), address.end(), '-', ':');
    return address;
}

std::string aliasOf(const Adapter& adapter) {
    return adapter.alias.value_or("");
}

std::string descriptionOf(const Adapter& adapter) {
    return adapter.description.value_or(aliasOf(adapter));
}

std::vector<AssignedAddress> addressesOf(const Adapter& adapter, AddressFamily family) {
    std::vector<AssignedAddress> addresses;
    std::copy_if(adapter.addresses.begin(), adapter.addresses.end(), std::back_inserter(addresses),
        [family](const AssignedAddress& assigned) { return assigned.address.family() == family; });
    return addresses;
}

std::vector<IpAddress> dnsServersOf(const Adapter& adapter, AddressFamily family) {
    std::vector<IpAddress> servers;
    std::copy_if(adapter.dnsServers.begin(), adapter.dnsServers.end(), std::back_inserter(servers),
        [family](const IpAddress& server) { return server.family() == family; });
    return servers;
}

std::vector<IpAddress> gatewaysOf(const Snapshot& machine, const Adapter& adapter, AddressFamily family) {
    std::vector<IpAddress> gateways;
    for (const Route& route : activeRoutes(machine, family))
        if (route.destination.isDefaultRoute() && !route.isOnLink() && machine.adapterOf(route) == &adapter)
            gateways.push_back(route.nextHop);
    return gateways;
}

std::vector<Route> activeRoutes(const Snapshot& machine, AddressFamily family) {
    std::vector<Route> routes;
    std::copy_if(machine.routes().begin(), machine.routes().end(), std::back_inserter(routes),
        [family](const Route& route) { return route.active && route.family() == family; });
    return routes;
}

std::vector<Route> mainRoutes(const Snapshot& machine, AddressFamily family) {
    std::vector<Route> routes = activeRoutes(machine, family);
    std::erase_if(routes, [](const Route& route) { return route.table != kMainTable; });
    return routes;
}

std::vector<const Adapter*> adaptersWithConnector(const Snapshot& machine) {
    std::vector<const Adapter*> adapters;
    for (const Adapter& adapter : machine.adapters())
        if (adapter.medium != Medium::Loopback)
            adapters.push_back(&adapter);
    return adapters;
}

} // namespace precedence::tests
