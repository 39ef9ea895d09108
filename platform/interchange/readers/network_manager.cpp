// nmcli: alone ("eth0: connected to Office", then indented lines), `nmcli device` (a table) and `nmcli device show`
// (properties). Types and the words of routes are the same in every language; states are not, and only hints.
#include "platform/interchange/readers/network_manager.h"

#include "platform/interchange/text/labels.h"
#include "platform/interchange/text/shapes.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace precedence {
namespace {

std::optional<Medium> mediumOfType(std::string_view type) {
    struct Type {
        std::string_view word;
        Medium medium;
    };
    static constexpr auto kTypes = std::to_array<Type>({{"ethernet", Medium::Wired}, {"wifi", Medium::Wireless},
        {"wifi-p2p", Medium::Wireless}, {"gsm", Medium::MobileBroadband}, {"bt", Medium::Bluetooth},
        {"loopback", Medium::Loopback}, {"bridge", Medium::Virtual}, {"bond", Medium::Virtual},
        {"vlan", Medium::Virtual}, {"veth", Medium::Virtual}, {"dummy", Medium::Virtual}, {"macvlan", Medium::Virtual},
        {"tun", Medium::Tunnel}, {"wireguard", Medium::Tunnel}, {"ip-tunnel", Medium::Tunnel}, {"vpn", Medium::Tunnel},
        {"infiniband", Medium::Unknown}, {"team", Medium::Virtual}});
    const auto* const found =
        std::find_if(kTypes.begin(), kTypes.end(), [&](const Type& known) { return known.word == type; });
    return found != kTypes.end() ? std::optional(found->medium) : std::nullopt;
}

LinkState stateIn(std::string_view words) {
    if (words.starts_with("connected") || words.starts_with("100"))
        return LinkState::Up;
    const bool down = words.starts_with("disconnected") || words.starts_with("unavailable") ||
                      words.starts_with("30") || words.starts_with("20");
    return down ? LinkState::Down : LinkState::Unknown;
}

/// "192.0.2.0/24 via 192.0.2.1 metric 100" behind route4 or route6; a hop or metric that is not said is not known.
bool addRoute(std::string_view text, AddressFamily family, const std::string& device, Block& block) {
    const Words words = wordsOf(text);
    if (words.empty())
        return false;
    const auto prefix = words[0] == "default" ? IpPrefix::defaultRoute(family) : prefixIn(words[0]);
    if (!prefix)
        return false;
    FoundRoute route{.destination = *prefix, .nextHop = IpAddress::unspecified(family), .table = kMainTable};
    route.alias.text = device;
    for (std::size_t at = 1; at + 1 < words.size(); at += 2) {
        if (words[at] == "via")
            route.nextHop = addressWithZoneIn(words[at + 1]).value_or(route.nextHop);
        else if (const auto metric = words[at] == "metric" ? numberIn(words[at + 1]) : std::nullopt)
            route.cost = RouteCost::ownPart(*metric);
    }
    block.routes.push_back(route);
    return true;
}

/// An indented line of nmcli's own overview.
bool addDetail(std::string_view text, FoundAdapter& adapter, Block& block) {
    text = trimmed(text);
    const std::size_t blank = std::min(text.find_first_of(" ,"), text.size());
    const std::string_view word = text.substr(0, blank);
    const std::string_view rest = trimmed(text.substr(std::min(blank + 1, text.size())));
    if (word == "route4" || word == "route6")
        return addRoute(rest, word == "route4" ? AddressFamily::IPv4 : AddressFamily::IPv6, adapter.alias.text, block);
    if (const auto assigned = addressWithLengthIn(rest); assigned && word.starts_with("inet")) {
        adapter.addresses.push_back({assigned->address, assigned->length});
        adapter.ipInterface(assigned->address.family()) = IpInterface{};
    } else if (text.starts_with('"')) {
        adapter.description.text = trimmed(text.substr(1, text.find('"', 1) - 1));
    } else if (const auto medium = mediumOfType(word)) {
        adapter.medium = *medium;
        for (const std::string_view part : wordsOf(text))
            if (const auto hardware = hardwareAddressIn(part.substr(0, part.find(','))))
                adapter.hardwareAddress = *hardware;
    }
    return true;
}

/// "DNS configuration:" with the servers of each device below it.
std::size_t readServers(Reading& reading, std::size_t line) {
    if (!reading.text(line).starts_with("DNS ") || !reading.text(line).ends_with(':') ||
        !isIndented(reading.text(line + 1)))
        return 0;
    FoundAdapter adapter;
    Block& block = reading.block(BlockKind::NetworkManager, std::nullopt);
    std::size_t at = line + 1;
    for (; isIndented(reading.text(at)) || (reading.text(at).empty() && isIndented(reading.text(at + 1))); ++at) {
        for (const std::string_view word : wordsOf(reading.text(at)))
            if (const auto server = addressWithZoneIn(word))
                adapter.dnsServers.push_back(*server);
        const auto value = labelledValue(reading.text(at));
        if (value && value->label == "interface" && !adapter.dnsServers.empty()) {
            adapter.alias.text = value->value;
            block.adapters.push_back(std::exchange(adapter, {}));
        }
        reading.mark(at, LineUse::Data);
    }
    reading.mark(line, LineUse::Structure);
    return at - line;
}

/// What nmcli says of itself below its overview.
bool isAdvice(std::string_view text) {
    return text.find("nmcli connection show") != std::string_view::npos ||
           text.find("nmcli device show") != std::string_view::npos ||
           text.find("nmcli-examples") != std::string_view::npos;
}

/// `"Contoso Gigabit Controller"`, the description alone in its line.
bool isQuotedName(std::string_view text) {
    return text.size() > 2 && text.front() == '"' && text.back() == '"' && text.find('"', 1) == text.size() - 1;
}

/// The name of an interface: no piece of JSON.
bool isDeviceName(std::string_view text) {
    return !text.empty() && text.find_first_of(" \"'{}[]<>,=") == std::string_view::npos;
}

bool isOverview(const Reading& reading, std::size_t line, std::string_view& device, std::string_view& state) {
    const auto value = labelledValue(reading.text(line));
    const std::string_view below = trimmed(reading.text(line + 1));
    if (!value || value->dotted || isIndented(reading.text(line)) || below.empty())
        return false;
    device = value->label;
    state = value->value;
    return isDeviceName(device) && !state.empty() &&
           (isQuotedName(below) || mediumOfType(below.substr(0, below.find_first_of(" ,"))).has_value());
}

/// An indented line, or one that begins as they do where a page took the blanks away.
bool belongsToOverview(const Reading& reading, std::size_t line) {
    const std::string_view text = reading.text(line);
    if (trimmed(text).empty())
        return false;
    const std::string_view word = text.substr(0, text.find_first_of(" ,"));
    static constexpr auto kWords =
        std::to_array<std::string_view>({"inet4", "inet6", "route4", "route6", "ip4", "ip6"});
    const bool known = std::find(kWords.begin(), kWords.end(), word) != kWords.end();
    return isIndented(text) || isQuotedName(text) || known || mediumOfType(word).has_value();
}

std::size_t readOverview(Reading& reading, std::size_t line, std::string_view device, std::string_view state) {
    FoundAdapter adapter{.alias = {.text = std::string(device)}, .state = stateIn(state)};
    Block& block = reading.block(BlockKind::NetworkManager, std::nullopt);
    std::size_t at = line + 1;
    for (; belongsToOverview(reading, at); ++at)
        if (addDetail(reading.text(at), adapter, block))
            reading.mark(at, LineUse::Data);
    block.adapters.push_back(adapter);
    reading.mark(line, LineUse::Data);
    return at - line;
}

/// "eth0    ethernet  connected  Office". Its columns tell it from "The wifi adapter is slow"; below the first row, a
/// row needs none.
bool readDeviceRow(Reading& reading, std::string_view text) {
    const Words words = wordsOf(text);
    const bool below = !reading.blocks().empty() && reading.blocks().back().kind == BlockKind::NetworkManager;
    const Words cells = cellsOf(text);
    if (!below && (cells.size() < 2 || words.size() < 2 || cells[0] != words[0]))
        return false;
    const auto medium = words.size() >= 3 && words.size() <= 12 ? mediumOfType(words[1]) : std::nullopt;
    if (!medium || isNumber(words[0]) || isIndented(text))
        return false;
    FoundAdapter adapter{.alias = {.text = std::string(words[0])}, .medium = *medium};
    adapter.state = stateIn(words[2]);
    reading.block(BlockKind::NetworkManager, std::nullopt).adapters.push_back(adapter);
    return true;
}

/// "dst = 192.0.2.0/24, nh = 0.0.0.0, mt = 100".
std::string routeWords(std::string_view value) {
    std::string words;
    std::string spaced(value);
    std::replace(spaced.begin(), spaced.end(), ',', ' ');
    const Words parts = wordsOf(spaced);
    for (std::size_t at = 0; at + 2 < parts.size(); ++at) {
        if (parts[at + 1] != "=")
            continue;
        const std::string_view name = parts[at] == "nh" ? " via " : parts[at] == "mt" ? " metric " : "";
        words += std::string(name) + std::string(parts[at + 2]);
    }
    return words;
}

} // namespace

bool addDevice(Reading& reading, const Record& record) {
    FoundAdapter adapter{.alias = {.text = std::string(record.get({"general.device"}))}};
    if (adapter.alias.isEmpty())
        return false;
    adapter.medium = mediumOfType(record.get({"general.type"})).value_or(Medium::Unknown);
    adapter.hardwareAddress = hardwareAddressIn(record.get({"general.hwaddr"})).value_or("");
    adapter.state = stateIn(record.get({"general.state"}));
    Block& block = reading.block(BlockKind::NetworkManager, std::nullopt);
    for (const auto& [name, value] : record.values) {
        const AddressFamily family = name.starts_with("ip6") ? AddressFamily::IPv6 : AddressFamily::IPv4;
        const auto assigned = addressWithLengthIn(value);
        const auto server = addressWithZoneIn(value);
        if (name.find(".address") != std::string::npos && assigned) {
            adapter.addresses.push_back({assigned->address, assigned->length});
            adapter.ipInterface(family) = IpInterface{};
        } else if (name.find(".dns") != std::string::npos && server) {
            adapter.dnsServers.push_back(*server);
        } else if (name.find(".route") != std::string::npos) {
            addRoute(routeWords(value), family, adapter.alias.text, block);
        }
    }
    block.adapters.push_back(adapter);
    reading.signs.linux = true;
    return true;
}

std::size_t readNmcli(Reading& reading, std::size_t line) {
    std::string_view device;
    std::string_view state;
    if (isOverview(reading, line, device, state)) {
        reading.signs.linux = true;
        return readOverview(reading, line, device, state);
    }
    if (const std::size_t taken = readServers(reading, line); taken > 0)
        return taken;
    if (isAdvice(reading.text(line))) {
        reading.mark(line, LineUse::Structure);
        return 1;
    }
    if (!readDeviceRow(reading, reading.text(line)))
        return 0;
    reading.signs.linux = true;
    reading.mark(line, LineUse::Data);
    return 1;
}

} // namespace precedence
