// The tables of netsh: `interface ipv4|ipv6 show route` and `show interfaces`. Words before the numbers are in the
// system's language; prefixes longer than their column push the rest to the right.
#include "platform/interchange/readers/reading.h"
#include "platform/interchange/text/shapes.h"

#include <algorithm>
#include <span>

namespace precedence {
namespace {

constexpr std::uint32_t kSmallestMtu = 68;

AddressFamily familyOfCommand(const Reading& reading) {
    return reading.command.find("ipv6") == std::string::npos ? AddressFamily::IPv4 : AddressFamily::IPv6;
}

LinkState stateOf(std::string_view word) {
    if (word == "connected")
        return LinkState::Up;
    return word == "disconnected" ? LinkState::Down : LinkState::Unknown;
}

RouteOrigin originOf(std::span<const std::string_view> words) {
    const auto says = [&](std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); };
    if (says("Manual"))
        return RouteOrigin::Manual;
    return says("System") ? RouteOrigin::System : RouteOrigin::Unknown;
}

/// Where in "No Manual 256 192.0.2.0/24 12 Office" the prefix stands; 0: nowhere.
std::size_t prefixPosition(const Words& words) {
    for (std::size_t at = 2; at + 2 < words.size(); ++at) {
        if (isNumber(words[at - 1]) && isNumber(words[at + 1]) && !isNumber(words[0]) && prefixIn(words[at]))
            return at;
    }
    return 0;
}

/// The rest of an alias that did not fit into its line: few words between this row and the next, or the table's end.
bool continuesAlias(const Reading& reading, std::size_t line) {
    constexpr std::size_t kNarrow = 60;
    constexpr std::size_t kLongestRest = 30;
    const std::string_view rest = reading.text(line + 1);
    const std::string_view below = reading.text(line + 2);
    const bool mayBe = reading.text(line).size() >= kNarrow && !rest.empty() && rest.size() <= kLongestRest;
    return mayBe && !rest.ends_with(':') && !behindPrompt(rest) && !isCommand(rest) &&
           (below.empty() || prefixPosition(wordsOf(below)) > 0) && prefixPosition(wordsOf(rest)) == 0;
}

} // namespace

std::size_t readNetshRoute(Reading& reading, std::size_t line) {
    const Words words = wordsOf(reading.text(line));
    const std::size_t at = words.size() < 5 ? 0 : prefixPosition(words);
    if (at == 0)
        return 0;
    FoundRoute route{.destination = prefixIn(words[at]).value_or(IpPrefix())};
    route.line = reading.lines()[line].number;
    route.nextHop = IpAddress::unspecified(route.destination.family());
    route.cost = RouteCost::ownPart(numberIn(words[at - 1]).value_or(0));
    route.index = numberIn(words[at + 1]);
    route.origin = originOf(std::span(words).first(at));
    route.persistent = reading.command.find("persistent") != std::string::npos;
    const auto rest = std::span(words).subspan(at + 2);
    const auto gateway = addressWithZoneIn(rest[0]);
    if (rest.size() == 1 && gateway)
        route.nextHop = *gateway;
    else
        route.alias.text = textOf(rest);
    route.alias.cut = false;
    const bool goesOn = continuesAlias(reading, line);
    if (goesOn && !route.alias.isEmpty())
        route.alias.text += " " + std::string(trimmed(reading.text(line + 1)));
    reading.block(BlockKind::NetshRoutes, route.destination.family()).routes.push_back(route);
    reading.mark(line, LineUse::Data);
    if (goesOn)
        reading.mark(line + 1, LineUse::Data);
    return goesOn ? 2 : 1;
}

std::size_t readNetshInterface(Reading& reading, std::size_t line) {
    const std::string_view text = reading.text(line);
    const Words words = wordsOf(text);
    if (words.size() < 5 || !isNumber(words[0]) || !isNumber(words[1]) || numberIn(words[2]).value_or(0) < kSmallestMtu)
        return 0;
    if (text.find_first_of("/:") != std::string_view::npos || addressIn(words[3]))
        return 0;
    const Words cells = cellsOf(text);
    const bool columns = cells.size() == 5;
    const std::string_view state = columns ? cells[3] : words[3];
    FoundAdapter adapter{.index = numberIn(words[0])};
    adapter.alias.text = columns ? cells[4] : textOf(std::span(words).subspan(4));
    const AddressFamily family = familyOfCommand(reading);
    IpInterface ipInterface{.metric = numberIn(words[1])};
    if (stateOf(state) != LinkState::Unknown)
        ipInterface.connected = stateOf(state) == LinkState::Up;
    adapter.ipInterface(family) = ipInterface;
    adapter.state = stateOf(state);
    reading.block(BlockKind::NetshInterfaces, family).adapters.push_back(adapter);
    reading.mark(line, LineUse::Data);
    return 1;
}

} // namespace precedence
