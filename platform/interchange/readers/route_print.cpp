// The route tables of `route print` and `netstat -rn`, Windows 2000 to 11, in any language. Rows are told by their
// shape: an address, a mask, a gateway or some words that mean "on-link", the interface's address, a sum. Source of the
// columns: the real outputs of the tools; XP names an interface by its number where it has no address.
#include "platform/interchange/readers/reading.h"
#include "platform/interchange/text/shapes.h"

#include <algorithm>
#include <span>

namespace precedence {
namespace {

using Rest = std::span<const std::string_view>;

/// What Windows prints for an IPv6 route that no adapter has at the moment.
constexpr std::uint32_t kNoMetric = 0xffffffff;

bool hasDigit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
}

bool hasLetter(std::string_view word) {
    return std::any_of(word.begin(), word.end(), [](char sign) {
        const bool latin = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
        return latin || static_cast<unsigned char>(sign) >= 0x80;
    });
}

/// Words that can only mean "on-link", whatever the language: no digits, few, no rule and no heading.
bool meansOnLink(Rest words) {
    return !words.empty() && words.size() <= 5 && std::none_of(words.begin(), words.end(), hasDigit) &&
           std::any_of(words.begin(), words.end(), hasLetter) && !words.back().ends_with(':');
}

bool readHop(Rest words, AddressFamily family, FoundRoute& route) {
    route.nextHop = IpAddress::unspecified(family);
    if (words.size() == 1) {
        if (const auto address = addressWithZoneIn(words[0])) {
            route.nextHop = *address;
            return address->family() == family;
        }
    }
    return meansOnLink(words);
}

/// "192.0.2.1 198.51.100.5 25" and its like, without the number: gateway and interface, or the gateway alone.
bool readHopAndInterface(Rest words, FoundRoute& route, bool& hasInterface) {
    hasInterface = false;
    if (words.size() >= 2) {
        route.interfaceAddress = addressIn(words.back());
        const bool numbered = words.size() == 2 && addressIn(words[0]).has_value();
        if (!route.interfaceAddress && numbered)
            route.index = hexNumberIn(words.back());
        hasInterface = route.interfaceAddress || route.index;
    }
    return readHop(hasInterface ? words.first(words.size() - 1) : words, AddressFamily::IPv4, route);
}

enum class Fit : std::uint8_t { No, WithoutCost, Whole };

/// The words behind the mask of an IPv4 row.
Fit readIpv4Rest(Rest rest, const Reading::RouteSection& section, FoundRoute& route) {
    const auto metric = numberIn(rest.back());
    bool hasInterface = false;
    bool isDefault = false;
    if (metric) {
        route.cost = RouteCost::sum(*metric);
        rest = rest.first(rest.size() - 1);
    } else if (rest.size() >= 2 && addressIn(rest[0]) && meansOnLink(rest.subspan(1))) {
        rest = rest.first(1); // "Default" in some language
        isDefault = true;
        route.persistent = true;
    }
    if (rest.empty() || !readHopAndInterface(rest, route, hasInterface))
        return Fit::No;
    // Only the list of what persists has no column for the interface.
    route.persistent = route.persistent || (section.headed ? section.persistent : !hasInterface);
    if (route.persistent && route.cost.sum())
        route.cost = RouteCost::ownPart(*route.cost.sum());
    return metric || isDefault ? Fit::Whole : Fit::WithoutCost;
}

Fit readIpv4Row(std::string_view line, const Reading::RouteSection& section, FoundRoute& route) {
    const Words words = wordsOf(line);
    if (words.size() < 3)
        return Fit::No;
    const auto address = addressIn(words[0]);
    const auto length = maskIn(words[1]);
    if (!address || !length || address->family() != AddressFamily::IPv4)
        return Fit::No;
    route.destination = IpPrefix(*address, *length);
    if (route.destination.address() != *address)
        return Fit::No;
    return readIpv4Rest(Rest(words).subspan(2), section, route);
}

bool startsIpv4Row(std::string_view line) {
    const Words words = wordsOf(line);
    return words.size() >= 2 && addressIn(words[0]) && maskIn(words[1]);
}

/// How many lines the row has; 0: it is none. A mail program may have wrapped it.
std::size_t readIpv4(const Reading& reading, std::size_t line, FoundRoute& route) {
    const std::string_view text = reading.text(line);
    const Fit fit = readIpv4Row(text, reading.routeSection, route);
    if (fit == Fit::Whole)
        return 1;
    const std::string_view next = reading.text(line + 1);
    if (!startsIpv4Row(text) || next.empty() || startsIpv4Row(next) || isRule(next))
        return fit == Fit::No ? 0 : 1;
    FoundRoute joined{.line = route.line};
    const std::string both = std::string(text) + " " + std::string(next);
    if (readIpv4Row(both, reading.routeSection, joined) != Fit::Whole)
        return fit == Fit::No ? 0 : 1;
    route = joined;
    return 2;
}

/// The end of a row of Get-NetRoute that a narrow window broke in two: "256 25  ActiveStore".
bool isPowerShells(std::string_view nextLine) {
    const Words words = wordsOf(nextLine);
    return !words.empty() && words.size() <= 3 && isNumber(words[0]) && words.back().ends_with("Store");
}

/// " 11    266 2001:db8::/32   On-link", whose gateway stands on the next line where the prefix is long.
std::size_t readIpv6(const Reading& reading, std::size_t line, FoundRoute& route) {
    const Words words = wordsOf(reading.text(line));
    std::size_t at = 0;
    while (at < words.size() && at < 2 && isNumber(words[at]))
        ++at;
    const auto prefix = at > 0 && at < words.size() ? prefixIn(words[at]) : std::nullopt;
    if (!prefix || prefix->family() != AddressFamily::IPv6 || isPowerShells(reading.text(line + 1)))
        return 0;
    route.destination = *prefix;
    const std::uint32_t metric = numberIn(words[at - 1]).value_or(kNoMetric);
    if (at == 2)
        route.index = numberIn(words[0]);
    route.persistent = reading.routeSection.persistent || metric == kNoMetric;
    if (metric != kNoMetric)
        route.cost = route.persistent ? RouteCost::ownPart(metric) : RouteCost::sum(metric);
    if (route.persistent && route.index == 0u)
        route.index.reset();
    const Rest rest = Rest(words).subspan(at + 1);
    if (!rest.empty())
        return readHop(rest, AddressFamily::IPv6, route) ? 1 : 0;
    const Words next = wordsOf(reading.text(line + 1));
    return readHop(next, AddressFamily::IPv6, route) ? 2 : 0;
}

/// "Active Routes:", "Itinéraires actifs :" and their like, and the titles of the tables above them.
bool readHeading(Reading& reading, std::string_view line) {
    auto& section = reading.routeSection;
    const bool title = containsIgnoringCase(line, "ipv4") || containsIgnoringCase(line, "ipv6");
    if (title && !line.ends_with(':') && wordsOf(line).size() <= 8) {
        section = {};
        return false;
    }
    if (!line.ends_with(':') || hasDigit(line) || line.starts_with("  ") || line.find('"') != std::string_view::npos)
        return false;
    section.persistent = section.seen;
    section.headed = true;
    section.seen = true;
    return true;
}

/// XP sums up: "Default Gateway:   192.0.2.1".
bool isDefaultGateway(const Reading& reading, std::string_view line) {
    const std::size_t colon = line.find(':');
    const bool behindRoutes = !reading.blocks().empty() && reading.blocks().back().kind == BlockKind::WindowsRoutes;
    return behindRoutes && colon != std::string_view::npos && !line.starts_with(' ') &&
           addressIn(trimmed(line.substr(colon + 1))).has_value();
}

} // namespace

std::size_t readWindowsRoute(Reading& reading, std::size_t line) {
    const std::string_view text = reading.text(line);
    if (!hasDigit(text) || (text.ends_with(':') && text.find('/') == std::string_view::npos)) {
        readHeading(reading, text);
        return 0;
    }
    FoundRoute route{.line = reading.lines()[line].number};
    std::size_t taken = readIpv4(reading, line, route);
    if (taken == 0) {
        route = {.line = route.line};
        taken = readIpv6(reading, line, route);
    }
    if (taken == 0) {
        if (readHeading(reading, text) || !isDefaultGateway(reading, text))
            return 0;
        reading.mark(line, LineUse::Data);
        return 1;
    }
    const BlockKind kind = route.persistent ? BlockKind::PersistentRoutes : BlockKind::WindowsRoutes;
    reading.routeSection.seen = true;
    reading.block(kind, route.destination.family()).routes.push_back(route);
    for (std::size_t at = line; at < line + taken; ++at)
        reading.mark(at, LineUse::Data);
    return taken;
}

} // namespace precedence
