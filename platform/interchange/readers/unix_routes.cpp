// `route -n` and `netstat -rn` of Linux, IPv4 and IPv6. Rows end in flags, three numbers and the device.
#include "platform/interchange/readers/reading.h"
#include "platform/interchange/text/shapes.h"

#include <algorithm>
#include <utility>

namespace precedence {
namespace {

bool areFlags(std::string_view word) {
    return !word.empty() && word.find_first_not_of("UGHRDMACnedma!") == std::string_view::npos &&
           (word[0] == 'U' || word[0] == '!');
}

std::optional<IpAddress> hopIn(std::string_view word, AddressFamily family) {
    // "-" in the rows of what is refused.
    if (word == "*" || word == "[::]" || word == "-")
        return IpAddress::unspecified(family);
    return addressIn(word);
}

/// Of netstat, whose three numbers are MSS, window and irtt, no metric is known. "irtt" stands in its heading in every
/// language.
bool isNetstat(const Reading& reading) {
    return reading.withoutMetrics || reading.command.starts_with("netstat");
}

void readHeading(Reading& reading, const Words& words) {
    if (std::find(words.begin(), words.end(), "irtt") != words.end())
        reading.withoutMetrics = true;
    else if (std::find(words.begin(), words.end(), "Ref") != words.end())
        reading.withoutMetrics = false;
}

/// "0.0.0.0  192.0.2.1  0.0.0.0  UG  100  0  0  eth0".
std::optional<FoundRoute> ipv4In(const Words& words) {
    if (words.size() != 8 || !areFlags(words[3]))
        return std::nullopt;
    const auto address = words[0] == "default" ? addressIn("0.0.0.0") : addressIn(words[0]);
    const auto length = maskIn(words[2]);
    const auto hop = hopIn(words[1], AddressFamily::IPv4);
    if (!address || !length || !hop || address->family() != AddressFamily::IPv4)
        return std::nullopt;
    FoundRoute route{.destination = IpPrefix(*address, *length), .nextHop = *hop};
    if (const auto metric = numberIn(words[4]))
        route.cost = RouteCost::ownPart(*metric);
    return route.destination.address() == *address ? std::optional(route) : std::nullopt;
}

/// "2001:db8::/64  [::]  U  256  1  0  eth0".
std::optional<FoundRoute> ipv6In(const Words& words) {
    if (words.size() != 7 || !areFlags(words[2]))
        return std::nullopt;
    const auto prefix = words[0] == "[::]/0" ? IpPrefix::defaultRoute(AddressFamily::IPv6) : prefixIn(words[0]);
    const auto hop = hopIn(words[1], AddressFamily::IPv6);
    if (!prefix || !hop || prefix->family() != AddressFamily::IPv6)
        return std::nullopt;
    FoundRoute route{.destination = *prefix, .nextHop = *hop};
    if (const auto metric = numberIn(words[3]))
        route.cost = RouteCost::ownPart(*metric);
    return route;
}

/// The words of a row whose end a mail program put into the next line.
std::optional<FoundRoute> wrappedIpv4In(const Reading& reading, std::size_t line, Words& words) {
    if (words.size() < 4 || words.size() > 7 || !areFlags(words[3]))
        return std::nullopt;
    Words both = words;
    for (const std::string_view word : wordsOf(reading.text(line + 1)))
        both.push_back(word);
    auto route = ipv4In(both);
    if (route)
        words = std::move(both);
    return route;
}

/// Flags that begin with "!" mark what is refused: "!H" in IPv4, "!n" in IPv6.
bool isReject(const Words& words) {
    return words[words.size() == 8 ? 3 : 2].starts_with('!');
}

} // namespace

std::size_t readUnixRoute(Reading& reading, std::size_t line) {
    Words words = wordsOf(reading.text(line));
    auto route = ipv4In(words);
    std::size_t taken = 1;
    if (!route) {
        route = wrappedIpv4In(reading, line, words);
        taken = route ? 2 : 1;
    }
    if (!route)
        route = ipv6In(words);
    if (!route) {
        readHeading(reading, words);
        return 0;
    }
    if (isNetstat(reading))
        route->cost = {};
    const bool named = words.back() != "-";
    const bool refused = !named || isReject(words);
    route->type = refused ? RouteType::Unreachable : RouteType::Unicast;
    route->alias.text = named ? words.back() : std::string_view();
    route->table = kMainTable;
    route->line = reading.lines()[line].number;
    reading.block(BlockKind::UnixRoutes, route->destination.family()).routes.push_back(*route);
    reading.signs.linux = true;
    for (std::size_t at = line; at < line + taken; ++at)
        reading.mark(at, LineUse::Data);
    return taken;
}

} // namespace precedence
