#include "tests/windows/iphlpapi/socket_address.h"

#include <cstring>

namespace precedence::doubles {

ADDRESS_FAMILY windowsFamily(AddressFamily family) {
    return family == AddressFamily::IPv4 ? AF_INET : AF_INET6;
}

std::optional<AddressFamily> familyOf(ADDRESS_FAMILY family) {
    if (family == AF_INET)
        return AddressFamily::IPv4;
    return family == AF_INET6 ? std::optional(AddressFamily::IPv6) : std::nullopt;
}

SOCKADDR_INET socketAddress(const IpAddress& address) {
    SOCKADDR_INET made{};
    made.si_family = windowsFamily(address.family());
    if (address.family() == AddressFamily::IPv4)
        std::memcpy(&made.Ipv4.sin_addr, address.bytes().data(), 4);
    else
        std::memcpy(&made.Ipv6.sin6_addr, address.bytes().data(), 16);
    return made;
}

std::optional<IpAddress> addressOf(const SOCKADDR_INET& address) {
    IpAddress::Bytes bytes{};
    if (address.si_family == AF_INET6) {
        std::memcpy(bytes.data(), &address.Ipv6.sin6_addr, 16);
        return IpAddress::fromV6(bytes);
    }
    if (address.si_family != AF_INET)
        return std::nullopt;
    std::memcpy(bytes.data(), &address.Ipv4.sin_addr, 4);
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = (value << 8U) | bytes.at(i);
    return IpAddress::fromV4(value);
}

std::optional<IpPrefix> prefixOf(const IP_ADDRESS_PREFIX& prefix) {
    const auto address = addressOf(prefix.Prefix);
    if (!address || prefix.PrefixLength > bitsOf(address->family()))
        return std::nullopt;
    return IpPrefix(*address, prefix.PrefixLength);
}

} // namespace precedence::doubles
