#include "platform/interchange/readers/ip_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace precedence {
namespace {

template <typename Value>
using Word = std::pair<std::string_view, Value>;

constexpr std::array kTypes{
    Word<RouteType>{"unicast", RouteType::Unicast},
    Word<RouteType>{"local", RouteType::Local},
    Word<RouteType>{"broadcast", RouteType::Broadcast},
    Word<RouteType>{"anycast", RouteType::Anycast},
    Word<RouteType>{"multicast", RouteType::Multicast},
    Word<RouteType>{"blackhole", RouteType::Blackhole},
    Word<RouteType>{"unreachable", RouteType::Unreachable},
    Word<RouteType>{"prohibit", RouteType::Prohibit},
    Word<RouteType>{"throw", RouteType::Throw},
};

constexpr std::array kOrigins{
    Word<RouteOrigin>{"kernel", RouteOrigin::System},
    Word<RouteOrigin>{"boot", RouteOrigin::Boot},
    Word<RouteOrigin>{"static", RouteOrigin::Manual},
    Word<RouteOrigin>{"dhcp", RouteOrigin::Dhcp},
    Word<RouteOrigin>{"ra", RouteOrigin::RouterAdvertisement},
    Word<RouteOrigin>{"redirect", RouteOrigin::Redirect},
    Word<RouteOrigin>{"babel", RouteOrigin::RoutingDaemon},
    Word<RouteOrigin>{"bgp", RouteOrigin::RoutingDaemon},
    Word<RouteOrigin>{"bird", RouteOrigin::RoutingDaemon},
    Word<RouteOrigin>{"eigrp", RouteOrigin::RoutingDaemon},
    Word<RouteOrigin>{"gated", RouteOrigin::RoutingDaemon},
    Word<RouteOrigin>{"isis", RouteOrigin::RoutingDaemon},
    Word<RouteOrigin>{"mrouted", RouteOrigin::RoutingDaemon},
    Word<RouteOrigin>{"mrt", RouteOrigin::RoutingDaemon},
    Word<RouteOrigin>{"ospf", RouteOrigin::RoutingDaemon},
    Word<RouteOrigin>{"rip", RouteOrigin::RoutingDaemon},
    Word<RouteOrigin>{"zebra", RouteOrigin::RoutingDaemon},
};

constexpr std::array kTables{
    Word<std::uint32_t>{"default", kDefaultTable},
    Word<std::uint32_t>{"main", kMainTable},
    Word<std::uint32_t>{"local", kLocalTable},
};

// link_type first, as a plain PPP or cellular link has no kind.
constexpr std::array kMediaByType{
    Word<Medium>{"loopback", Medium::Loopback},
    Word<Medium>{"ppp", Medium::RemoteAccess},
    Word<Medium>{"rawip", Medium::MobileBroadband},
    Word<Medium>{"sit", Medium::Tunnel},
    Word<Medium>{"gre", Medium::Tunnel},
    Word<Medium>{"gre6", Medium::Tunnel},
    Word<Medium>{"ipip", Medium::Tunnel},
    Word<Medium>{"tunnel6", Medium::Tunnel},
    Word<Medium>{"ieee802.11", Medium::Wireless},
    Word<Medium>{"infiniband", Medium::Wired},
};

constexpr std::array kMediaByKind{
    Word<Medium>{"wwan", Medium::MobileBroadband},
    Word<Medium>{"rmnet", Medium::MobileBroadband},
    Word<Medium>{"ppp", Medium::RemoteAccess},
    Word<Medium>{"tun", Medium::Tunnel},
    Word<Medium>{"wireguard", Medium::Tunnel},
    Word<Medium>{"ovpn", Medium::Tunnel},
    Word<Medium>{"ovpn-dco", Medium::Tunnel},
    Word<Medium>{"xfrm", Medium::Tunnel},
    Word<Medium>{"gre", Medium::Tunnel},
    Word<Medium>{"gretap", Medium::Tunnel},
    Word<Medium>{"ip6gre", Medium::Tunnel},
    Word<Medium>{"ip6gretap", Medium::Tunnel},
    Word<Medium>{"ip6tnl", Medium::Tunnel},
    Word<Medium>{"ipip", Medium::Tunnel},
    Word<Medium>{"sit", Medium::Tunnel},
    Word<Medium>{"vti", Medium::Tunnel},
    Word<Medium>{"vti6", Medium::Tunnel},
};

template <typename Value, std::size_t count>
std::optional<Value> valueOf(const std::array<Word<Value>, count>& words, std::string_view word) {
    const auto found =
        std::find_if(words.begin(), words.end(), [word](const Word<Value>& entry) { return entry.first == word; });
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

Medium mediumOfEthernet(std::string_view name) {
    if (name.starts_with("wl"))
        return Medium::Wireless;
    if (name.starts_with("ww"))
        return Medium::MobileBroadband;
    if (name.starts_with("bnep"))
        return Medium::Bluetooth;
    return name.starts_with("en") || name.starts_with("eth") ? Medium::Wired : Medium::Unknown;
}

} // namespace

std::optional<RouteType> routeTypeOf(std::string_view word) {
    return word.empty() ? RouteType::Unicast : valueOf(kTypes, word);
}

RouteOrigin routeOriginOf(std::string_view word) {
    return word.empty() ? RouteOrigin::Boot : valueOf(kOrigins, word).value_or(RouteOrigin::Unknown);
}

std::optional<std::uint32_t> routeTableOf(std::string_view word) {
    if (word.empty())
        return kMainTable;
    std::uint32_t number = 0;
    const auto [end, code] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (code == std::errc() && end == word.data() + word.size())
        return number;
    return valueOf(kTables, word);
}

bool isAskedTable(std::uint32_t table, AddressFamily family) {
    return table == kMainTable || table == kLocalTable || (table == kDefaultTable && family == AddressFamily::IPv4);
}

Medium mediumOf(const LinkWords& words) {
    if (const auto medium = valueOf(kMediaByType, words.type))
        return *medium;
    // A tap is the end of a virtual machine's cable, a tun is nearly always a VPN.
    if (words.kind == "tun" && words.mode == "tap")
        return Medium::Virtual;
    if (const auto medium = valueOf(kMediaByKind, words.kind))
        return *medium;
    if (!words.kind.empty())
        return Medium::Virtual;
    return words.type == "ether" ? mediumOfEthernet(words.name) : Medium::Unknown;
}

} // namespace precedence
