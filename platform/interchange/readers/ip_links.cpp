// The links of `ip addr` and `ip link`, as they print for people, also with -brief.
#include "platform/interchange/readers/ip_words.h"
#include "platform/interchange/readers/reading.h"
#include "platform/interchange/text/labels.h"
#include "platform/interchange/text/shapes.h"

#include <algorithm>

namespace precedence {
namespace {

/// "eth0@if5" is eth0, whose peer is elsewhere.
std::string nameIn(std::string_view word) {
    return std::string(word.substr(0, word.find('@')));
}

LinkState stateIn(std::string_view word) {
    if (word == "UP")
        return LinkState::Up;
    return word == "DOWN" || word == "LOWERLAYERDOWN" ? LinkState::Down : LinkState::Unknown;
}

/// "2: eth0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 ... state UP ...".
std::optional<FoundAdapter> linkIn(std::string_view text, std::string_view next) {
    const Words words = wordsOf(text);
    if (words.size() < 3 || !words[0].ends_with(':') || !words[1].ends_with(':') || !words[2].starts_with('<'))
        return std::nullopt;
    FoundAdapter adapter{.index = numberIn(words[0].substr(0, words[0].size() - 1))};
    if (!adapter.index)
        return std::nullopt;
    adapter.alias.text = nameIn(words[1].substr(0, words[1].size() - 1));
    const auto state = std::find(words.begin(), words.end(), "state");
    if (state != words.end())
        adapter.state = stateIn(state + 1 != words.end() ? state[1] : next.substr(0, next.find(' ')));
    if (words[2].find("LOOPBACK") != std::string_view::npos)
        adapter.state = LinkState::Up;
    adapter.ipv4 = IpInterface{};
    return adapter;
}

/// "link/ether 00:00:5e:00:53:01 brd ...", "inet 192.0.2.5/24 ...", "inet 192.0.2.5 peer 192.0.2.6/32", and figures.
bool addDetail(std::string_view text, FoundAdapter& adapter) {
    const Words words = wordsOf(text);
    if (words[0].starts_with("link/")) {
        const auto hardware = words.size() > 1 ? hardwareAddressIn(words[1]) : std::nullopt;
        const bool none = !hardware || hardware->find_first_not_of("0-") == std::string::npos;
        adapter.hardwareAddress = none ? std::string() : *hardware;
        adapter.medium = mediumOf({.type = words[0].substr(5), .name = adapter.alias.text});
        return true;
    }
    if (words[0] == "inet" || words[0] == "inet6") {
        const auto assigned = words.size() > 1 ? addressWithLengthIn(words[1]) : std::nullopt;
        const auto alone = words.size() > 1 ? addressIn(words[1]) : std::nullopt;
        if (!assigned && !alone)
            return false;
        const IpAddress address = assigned ? assigned->address : *alone;
        adapter.addresses.push_back({address, assigned ? assigned->length : bitsOf(address.family())});
        adapter.ipInterface(address.family()) = IpInterface{};
        return true;
    }
    return words[0].starts_with("valid_lft") || words[0] == "altname" || words[0].ends_with(':') ||
           words[0] == "alias" || isNumber(words[0]);
}

/// "eth0   UP   192.0.2.5/24 fe80::5/64", or a hardware address and flags in place of addresses.
std::optional<FoundAdapter> briefLinkIn(std::string_view text) {
    const Words words = wordsOf(text);
    // "Status UP" is somebody's note; of a link without addresses the columns are told apart.
    if (words.size() == 2 && cellsOf(text).size() != 2)
        return std::nullopt;
    const bool state = words.size() >= 2 && (words[1] == "UP" || words[1] == "DOWN" || words[1] == "UNKNOWN");
    if (!state || isNumber(words[0]))
        return std::nullopt;
    FoundAdapter adapter{.alias = {.text = nameIn(words[0])}, .state = stateIn(words[1])};
    adapter.medium = mediumOf({.type = words[0] == "lo" ? "loopback" : "ether", .name = adapter.alias.text});
    for (const std::string_view word : std::span(words).subspan(2)) {
        if (const auto assigned = addressWithLengthIn(word)) {
            adapter.addresses.push_back({assigned->address, assigned->length});
            adapter.ipInterface(assigned->address.family()) = IpInterface{};
        } else if (const auto hardware = hardwareAddressIn(word)) {
            adapter.hardwareAddress = *hardware;
        } else if (!word.starts_with('<') && word != "metric" && !isNumber(word)) {
            return std::nullopt;
        }
    }
    return adapter;
}

/// A line that belongs to the link above it, also where a page took its blanks away or a mail program broke it off.
bool belongsToLink(std::string_view text, const FoundAdapter& adapter) {
    if (trimmed(text).empty())
        return false;
    if (isIndented(text))
        return true;
    const std::string_view word = wordsOf(text)[0];
    return word.starts_with("link/") || word == "inet" || word == "inet6" || word == "valid_lft" || word == "qlen" ||
           word == "UP" || word == "DOWN" || word == "group" || word == "default" || word == "altname" ||
           text == adapter.alias.text;
}

void add(Reading& reading, const FoundAdapter& adapter) {
    reading.block(BlockKind::IpLinks, std::nullopt).adapters.push_back(adapter);
    reading.signs.linux = true;
}

} // namespace

std::size_t readIpLink(Reading& reading, std::size_t line) {
    if (const auto brief = briefLinkIn(reading.text(line))) {
        add(reading, *brief);
        reading.mark(line, LineUse::Data);
        return 1;
    }
    auto adapter = linkIn(reading.text(line), reading.text(line + 1));
    if (!adapter)
        return 0;
    std::size_t at = line + 1;
    for (; belongsToLink(reading.text(at), *adapter); ++at)
        if (addDetail(reading.text(at), *adapter) || !isIndented(reading.text(at)))
            reading.mark(at, LineUse::Data);
    reading.mark(line, LineUse::Data);
    add(reading, *adapter);
    return at - line;
}

} // namespace precedence
