// Addresses as the socket API spells them, and back.
#pragma once

#include "model/network/address.h"
#include "tests/windows/iphlpapi/windows_headers.h"

#include <optional>

namespace precedence::doubles {

[[nodiscard]] ADDRESS_FAMILY windowsFamily(AddressFamily family);
/// Nothing for AF_UNSPEC and everything else that is neither IPv4 nor IPv6.
[[nodiscard]] std::optional<AddressFamily> familyOf(ADDRESS_FAMILY family);
[[nodiscard]] SOCKADDR_INET socketAddress(const IpAddress& address);
[[nodiscard]] std::optional<IpAddress> addressOf(const SOCKADDR_INET& address);
/// Nothing where the family is neither, or the length is more than its bits.
[[nodiscard]] std::optional<IpPrefix> prefixOf(const IP_ADDRESS_PREFIX& prefix);

} // namespace precedence::doubles
