// `ip route`, `ip addr` and `ip link` as they print for people, also with -brief. Their words are English everywhere.
#include "platform/interchange/readers/ip_routes_found.h"
#include "platform/interchange/readers/ip_words.h"
#include "platform/interchange/readers/reading.h"
#include "platform/interchange/readers/route_assembler.h"
#include "platform/interchange/text/labels.h"
#include "platform/interchange/text/shapes.h"

#include <algorithm>
#include <array>

namespace precedence {
namespace {

constexpr auto kTypes = std::to_array<std::string_view>(
    {"unicast", "local", "broadcast", "anycast", "multicast", "blackhole", "unreachable", "prohibit", "throw"});

bool isType(std::string_view word) {
    return std::find(kTypes.begin(), kTypes.end(), word) != kTypes.end();
}

bool leadsNowhere(std::string_view type) {
    return type == "blackhole" || type == "unreachable" || type == "prohibit" || type == "throw";
}

std::string_view behind(const Words& words, std::string_view key) {
    const auto found = std::find(words.begin(), words.end(), key);
    return found != words.end() && found + 1 != words.end() ? found[1] : std::string_view();
}

bool says(const Words& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// "via 192.0.2.1", and "via inet6 fe80::1" for a gateway of the other family.
HopWords hopIn(const Words& words) {
    HopWords hop;
    const auto via = std::find(words.begin(), words.end(), "via");
    if (via != words.end() && via + 1 != words.end()) {
        hop.viaOtherFamily = via[1] == "inet6" || via[1] == "inet";
        const auto address = via + (hop.viaOtherFamily ? 2 : 1);
        hop.gateway = address != words.end() ? *address : std::string_view();
    }
    hop.device = behind(words, "dev");
    hop.dead = says(words, "dead");
    return hop;
}

bool isDestination(std::string_view word) {
    return word == "default" || addressIn(word) ||
           (word.find('/') != std::string_view::npos && addressWithLengthIn(word));
}

/// The words of a row of `ip route`; nothing for any other line.
std::optional<RouteWords> routeWordsIn(const Words& words) {
    const bool typed = !words.empty() && isType(words[0]);
    const std::size_t at = typed ? 1 : 0;
    const std::string_view type = typed ? words[0] : std::string_view();
    if (words.size() <= at || !isDestination(words[at]))
        return std::nullopt;
    if (!says(words, "dev") && !says(words, "via") && !leadsNowhere(type) && !says(words, "nexthop") &&
        !says(words, "proto"))
        return std::nullopt;
    RouteWords route{.destination = std::string(words[at]), .type = std::string(type)};
    route.table = behind(words, "table");
    route.protocol = behind(words, "proto");
    if (route.protocol.empty() && !says(words, "proto"))
        route.protocol = "boot";
    if (const auto metric = numberIn(behind(words, "metric")))
        route.metric = *metric;
    route.hop = hopIn(words);
    if (const std::string_view source = behind(words, "from"); !source.empty()) {
        route.selector = " from " + std::string(source);
        route.problem = "from";
    }
    return route;
}

/// The end of a row that a mail program put into a line of its own: "metric 100", or "100" behind "metric".
bool goesOn(std::string_view row, std::string_view next) {
    static constexpr std::array<std::string_view, 9> kKeys{
        "metric", "src", "proto", "scope", "dev", "pref", "via", "mtu", "table"};
    const auto isKey = [](std::string_view word) { return std::find(kKeys.begin(), kKeys.end(), word) != kKeys.end(); };
    const Words words = wordsOf(row);
    const Words rest = wordsOf(next);
    if (words.size() < 3 || rest.empty() || rest.size() > 6 || routeWordsIn(rest))
        return false;
    return isKey(rest[0]) || rest[0] == "linkdown" || (isKey(words.back()) && !isDestination(rest[0]));
}

/// The next hops of a multipath route, each on a line of its own.
std::size_t addHops(const Reading& reading, std::size_t line, RouteWords& route) {
    std::size_t at = line;
    for (; trimmed(reading.text(at)).starts_with("nexthop "); ++at)
        route.hops.push_back(hopIn(wordsOf(reading.text(at))));
    return at - line;
}

AddressFamily familyOf(const Reading& reading) {
    if (reading.command.find(" -6") != std::string::npos)
        return AddressFamily::IPv6;
    const bool behindIpv6 = !reading.blocks().empty() && reading.blocks().back().kind == BlockKind::IpRoutes &&
                            reading.blocks().back().family == AddressFamily::IPv6;
    return behindIpv6 && reading.command.empty() ? AddressFamily::IPv6 : AddressFamily::IPv4;
}

/// The address that a kernel's own subnet route names: "192.0.2.0/24 dev eth0 proto kernel scope link src 192.0.2.5".
void addSource(Reading& reading, const Words& words, const RouteWords& route) {
    const auto source = addressIn(behind(words, "src"));
    if (!source || route.hop.device.empty() || reading.blocks().empty())
        return;
    FoundAdapter adapter{.alias = {.text = route.hop.device}};
    const auto prefix = prefixIn(route.destination);
    if (route.protocol == "kernel" && prefix && prefix->contains(*source))
        adapter.addresses.push_back({*source, prefix->length()});
    if (says(words, "linkdown"))
        adapter.state = LinkState::Down;
    reading.blocks().back().adapters.push_back(adapter);
}

} // namespace

std::size_t readIpRoute(Reading& reading, std::size_t line) {
    std::string row(reading.text(line));
    if (!routeWordsIn(wordsOf(row)) && !isDestination(row.substr(0, row.find(' '))))
        return 0;
    const std::size_t lines = goesOn(row, reading.text(line + 1)) ? 2 : 1;
    if (lines == 2)
        row += " " + std::string(reading.text(line + 1));
    const Words words = wordsOf(row);
    auto route = routeWordsIn(words);
    if (!route)
        return 0;
    const std::size_t taken = lines + addHops(reading, line + lines, *route);
    RouteAssembler assembler(familyOf(reading));
    assembler.add(*route);
    const IpRoutes found = assembler.finish(true, {});
    if (found.routes.empty())
        return 0;
    addIpRoutes(reading, found, reading.lines()[line].number);
    addSource(reading, words, *route);
    for (std::size_t at = line; at < line + taken; ++at)
        reading.mark(at, LineUse::Data);
    return taken;
}

} // namespace precedence
