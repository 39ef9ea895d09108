// IP addresses and prefixes of both families as small values that order, hash nothing and allocate nothing.
// Text goes through RFC 5952 for IPv6 and strict dotted decimals for IPv4.
#pragma once

#include "model/network/error.h"

#include <array>
#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace precedence {

enum class AddressFamily : std::uint8_t { IPv4 = 4, IPv6 = 6 };

inline constexpr std::array kFamilies{AddressFamily::IPv4, AddressFamily::IPv6};

/// 32 or 128.
[[nodiscard]] constexpr std::uint8_t bitsOf(AddressFamily family) {
    return family == AddressFamily::IPv4 ? 32 : 128;
}

/// "IPv4" or "IPv6", as in the JSON and as people write it.
[[nodiscard]] std::string_view nameOf(AddressFamily family);

/// From network order to the machine's and back; nothing to do where they are the same.
constexpr std::uint64_t inNetworkOrder(std::uint64_t word) {
    if constexpr (std::endian::native == std::endian::big)
        return word;
    word = ((word & 0x00ff00ff00ff00ff) << 8) | ((word >> 8) & 0x00ff00ff00ff00ff);
    word = ((word & 0x0000ffff0000ffff) << 16) | ((word >> 16) & 0x0000ffff0000ffff);
    return (word << 32) | (word >> 32);
}

/// One address without a zone. Orders by family, then by value. Default: 0.0.0.0.
class IpAddress {
public:
    using Bytes = std::array<std::uint8_t, 16>;

    constexpr IpAddress() = default;
    [[nodiscard]] static IpAddress fromV4(std::uint32_t hostOrder);
    [[nodiscard]] static IpAddress fromV6(const Bytes& networkOrder);
    [[nodiscard]] static IpAddress unspecified(AddressFamily family);
    /// The address whose first 128 bits, counted from the most significant, are high and low. IPv4 uses high's top
    /// half.
    [[nodiscard]] static IpAddress fromWords(AddressFamily family, std::uint64_t high, std::uint64_t low);
    /// Refuses what is ambiguous: leading zeros and missing parts in IPv4, zones (see ScopedAddress).
    static Expected<IpAddress> parse(std::string_view text);

    [[nodiscard]] AddressFamily family() const { return m_family; }
    /// Network order, left-aligned: an IPv4 address fills the first four bytes.
    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }
    /// The first 64 bits and the last, as numbers.
    [[nodiscard]] std::uint64_t high() const { return wordAt(0); }
    [[nodiscard]] std::uint64_t low() const { return wordAt(8); }
    [[nodiscard]] bool isUnspecified() const { return m_bytes == Bytes{}; }
    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] bool isLinkLocal() const;
    [[nodiscard]] bool isMulticast() const;
    [[nodiscard]] std::string toString() const;

    friend bool operator==(const IpAddress&, const IpAddress&) = default;
    /// By words, because tables of a million routes are checked and merged by it.
    friend std::strong_ordering operator<=>(const IpAddress& left, const IpAddress& right) {
        if (left.m_family != right.m_family)
            return left.m_family <=> right.m_family;
        const auto order = left.high() <=> right.high();
        return order != std::strong_ordering::equal ? order : left.low() <=> right.low();
    }

private:
    [[nodiscard]] std::uint64_t wordAt(std::size_t first) const {
        std::uint64_t word = 0;
        std::memcpy(&word, m_bytes.data() + first, sizeof(word));
        return inNetworkOrder(word);
    }

    AddressFamily m_family = AddressFamily::IPv4;
    Bytes m_bytes{};
};

/// A destination prefix. The bits after the length are always zero.
class IpPrefix {
public:
    constexpr IpPrefix() = default;
    /// Clears the bits after length; a length beyond the family's bits counts as all of them.
    IpPrefix(const IpAddress& address, std::uint8_t length);
    [[nodiscard]] static IpPrefix defaultRoute(AddressFamily family) { return {IpAddress::unspecified(family), 0}; }
    [[nodiscard]] static IpPrefix host(const IpAddress& address) { return {address, bitsOf(address.family())}; }
    /// "192.0.2.0/24". Refuses a text whose bits after the length are not zero.
    static Expected<IpPrefix> parse(std::string_view text);

    [[nodiscard]] const IpAddress& address() const { return m_address; }
    [[nodiscard]] std::uint8_t length() const { return m_length; }
    [[nodiscard]] AddressFamily family() const { return m_address.family(); }
    [[nodiscard]] bool contains(const IpAddress& address) const;
    [[nodiscard]] bool contains(const IpPrefix& other) const;
    [[nodiscard]] bool isDefaultRoute() const { return m_length == 0; }
    /// The highest address inside: the subnet's broadcast address in IPv4.
    [[nodiscard]] IpAddress last() const;
    [[nodiscard]] std::string toString() const;

    friend auto operator<=>(const IpPrefix&, const IpPrefix&) = default;

private:
    IpAddress m_address;
    std::uint8_t m_length = 0;
};

/// An address with the zone that a person or a tool wrote behind it: "fe80::1%eth0", "fe80::1%12" (RFC 4007).
/// The zone is an index, a name or an alias, at most 1020 bytes without control characters; what it names, only a
/// snapshot can tell.
struct ScopedAddress {
    IpAddress address;
    std::string zone = {};

    static Expected<ScopedAddress> parse(std::string_view text);
    [[nodiscard]] std::string toString() const;

    friend bool operator==(const ScopedAddress&, const ScopedAddress&) = default;
};

} // namespace precedence
