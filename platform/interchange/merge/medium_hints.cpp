#include "platform/interchange/merge/medium_hints.h"

#include "platform/interchange/text/shapes.h"

#include <array>

namespace precedence {
namespace {

struct Hint {
    std::string_view word; ///< in lower case
    Medium medium;
};

/// What is stronger first: a "Hyper-V Virtual Ethernet Adapter" is virtual, a "Bluetooth Device (Personal Area
/// Network)" is no wire, and a "Loopback Adapter" of a driver is a virtual one, not the system's own.
constexpr auto kHints = std::to_array<Hint>({
    {"loopback pseudo", Medium::Loopback},
    {"software loopback", Medium::Loopback},
    {"tcp loopback", Medium::Loopback},
    {"loopback adapter", Medium::Virtual},
    {"bluetooth", Medium::Bluetooth},
    {"wi-fi direct", Medium::Virtual},
    {"teredo", Medium::Tunnel},
    {"isatap", Medium::Tunnel},
    {"6to4", Medium::Tunnel},
    {"wireguard", Medium::Tunnel},
    {"wintun", Medium::Tunnel},
    {"openvpn", Medium::Tunnel},
    {"tap-win", Medium::Tunnel},
    {"tap adapter", Medium::Tunnel},
    {"vpn", Medium::Tunnel},
    {"anyconnect", Medium::Tunnel},
    {"tunnel", Medium::Tunnel},
    {"wan (ppp", Medium::RemoteAccess},
    {"wan miniport", Medium::RemoteAccess},
    {"hyper-v", Medium::Virtual},
    {"vethernet", Medium::Virtual},
    {"virtualbox", Medium::Virtual},
    {"vmware", Medium::Virtual},
    {"vmnet", Medium::Virtual},
    {"virtual", Medium::Virtual},
    {"mobile broadband", Medium::MobileBroadband},
    {"wwan", Medium::MobileBroadband},
    {"wi-fi", Medium::Wireless},
    {"wifi", Medium::Wireless},
    {"wireless", Medium::Wireless},
    {"802.11", Medium::Wireless},
    {"wlan", Medium::Wireless},
    {"ethernet", Medium::Wired},
    {"gigabit", Medium::Wired},
    {"gbe", Medium::Wired},
    {"pro/1000", Medium::Wired},
    {"pro/100", Medium::Wired},
});

} // namespace

Medium mediumHint(std::string_view name) {
    const std::string lower = lowerAscii(name);
    for (const Hint& hint : kHints)
        if (lower.find(hint.word) != std::string::npos)
            return hint.medium;
    return Medium::Unknown;
}

} // namespace precedence
