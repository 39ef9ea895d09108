#include "platform/windows/persistent_routes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <utility>

namespace precedence::windows {
namespace {

std::optional<std::uint8_t> lengthOfMask(const IpAddress& mask) {
    const auto bits = static_cast<std::uint32_t>(mask.high() >> 32U);
    const int length = std::countl_one(bits);
    if (std::popcount(bits) != length)
        return std::nullopt;
    return static_cast<std::uint8_t>(length);
}

std::optional<IpAddress> parseV4(std::string_view text) {
    const auto address = IpAddress::parse(text);
    return address && address->family() == AddressFamily::IPv4 ? std::optional(*address) : std::nullopt;
}

struct Place {
    IpAddress nextHop = {};
    AdapterPosition adapter = AdapterPosition::None;
};

/// Where a kept route leads to. A gateway that is an address of an adapter's own means on-link there (`route add`).
Place placeOf(const PersistentRoute& kept, std::span<const Adapter> adapters) {
    Place place{.nextHop = kept.nextHop};
    for (std::size_t i = 0; i < adapters.size(); ++i) {
        const auto position = static_cast<AdapterPosition>(i);
        for (const AssignedAddress& own : adapters[i].addresses) {
            if (own.address == kept.nextHop)
                return {IpAddress::unspecified(AddressFamily::IPv4), position};
            if (own.prefixLength && IpPrefix(own.address, *own.prefixLength).contains(kept.nextHop))
                place.adapter = position;
        }
    }
    return place;
}

bool isActiveAs(const Route& route, const PersistentRoute& kept, const Place& place) {
    if (route.destination != kept.destination || route.nextHop != place.nextHop)
        return false;
    return !place.nextHop.isUnspecified() || place.adapter == AdapterPosition::None || place.adapter == route.adapter;
}

} // namespace

std::optional<PersistentRoute> parsePersistentRoute(std::string_view name) {
    std::array<std::string_view, 4> parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::size_t comma = name.find(',');
        if ((comma == std::string_view::npos) != (i + 1 == parts.size()))
            return std::nullopt;
        parts[i] = name.substr(0, comma);
        name.remove_prefix(comma == std::string_view::npos ? name.size() : comma + 1);
    }
    const auto address = parseV4(parts[0]);
    const auto mask = parseV4(parts[1]);
    const auto gateway = parseV4(parts[2]);
    std::uint32_t metric = 0;
    const auto [end, code] = std::from_chars(parts[3].data(), parts[3].data() + parts[3].size(), metric);
    const auto length = mask ? lengthOfMask(*mask) : std::nullopt;
    if (!address || !gateway || !length || code != std::errc() || end != parts[3].data() + parts[3].size())
        return std::nullopt;
    return PersistentRoute{.destination = IpPrefix(*address, *length), .nextHop = *gateway, .metric = metric};
}

void mergePersistentRoutes(
    std::span<const PersistentRoute> persistent, std::span<const Adapter> adapters, std::vector<Route>& routes) {
    const std::size_t active = routes.size();
    for (const PersistentRoute& kept : persistent) {
        const Place place = placeOf(kept, adapters);
        bool isActive = false;
        for (std::size_t i = 0; i < active; ++i) {
            if (!isActiveAs(routes[i], kept, place))
                continue;
            routes[i].persistent = true;
            isActive = true;
        }
        if (isActive)
            continue;
        routes.push_back({.destination = kept.destination,
            .nextHop = place.nextHop,
            .adapter = place.adapter,
            .cost = RouteCost::ownPart(kept.metric),
            .origin = RouteOrigin::Manual,
            .active = false,
            .persistent = true});
    }
}

} // namespace precedence::windows
