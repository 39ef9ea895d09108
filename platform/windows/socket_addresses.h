// Between the addresses of Windows sockets and the product's. Never fails: another family is nothing.
#pragma once

#include "model/network/address.h"
#include "platform/windows/windows_headers.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace precedence::windows {

[[nodiscard]] inline std::optional<AddressFamily> familyOf(ADDRESS_FAMILY family) {
    if (family == AF_INET)
        return AddressFamily::IPv4;
    return family == AF_INET6 ? std::optional(AddressFamily::IPv6) : std::nullopt;
}

[[nodiscard]] inline ADDRESS_FAMILY toWindows(AddressFamily family) {
    return family == AddressFamily::IPv4 ? AF_INET : AF_INET6;
}

[[nodiscard]] inline std::optional<IpAddress> addressOf(const SOCKADDR_INET& address) {
    if (address.si_family == AF_INET)
        return IpAddress::fromV4(ntohl(address.Ipv4.sin_addr.s_addr));
    if (address.si_family != AF_INET6)
        return std::nullopt;
    IpAddress::Bytes bytes{};
    std::memcpy(bytes.data(), &address.Ipv6.sin6_addr, bytes.size());
    return IpAddress::fromV6(bytes);
}

[[nodiscard]] inline std::optional<IpAddress> addressOf(const SOCKET_ADDRESS& address) {
    if (!address.lpSockaddr || address.iSockaddrLength <= 0)
        return std::nullopt;
    SOCKADDR_INET copy{};
    const auto length = static_cast<std::size_t>(address.iSockaddrLength);
    std::memcpy(&copy, address.lpSockaddr, std::min(length, sizeof(copy)));
    return addressOf(copy);
}

[[nodiscard]] inline SOCKADDR_INET toWindows(const IpAddress& address) {
    SOCKADDR_INET result{};
    result.si_family = toWindows(address.family());
    if (address.family() == AddressFamily::IPv4)
        std::memcpy(&result.Ipv4.sin_addr, address.bytes().data(), sizeof(result.Ipv4.sin_addr));
    else
        std::memcpy(&result.Ipv6.sin6_addr, address.bytes().data(), sizeof(result.Ipv6.sin6_addr));
    return result;
}

} // namespace precedence::windows
