#include "model/network/address.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <optional>

namespace precedence {
namespace {

/// A zone may be an alias, and Windows gives those blanks and up to 255 characters.
constexpr std::size_t kLongestZone = 1020;

Error notAnAddress(std::string_view text) {
    return {.code = ErrorCode::NotAnAddress, .operation = Operation::ParseAddress, .detail = std::string(text)};
}

/// A number of at most maxDigits digits in the base, with nothing left over.
std::optional<std::uint32_t> parseNumber(std::string_view text, int base, std::size_t maxDigits) {
    std::uint32_t value = 0;
    const char* end = text.data() + text.size();
    if (text.empty() || text.size() > maxDigits)
        return std::nullopt;
    const auto [parsedTo, code] = std::from_chars(text.data(), end, value, base);
    if (code != std::errc() || parsedTo != end)
        return std::nullopt;
    return value;
}

std::optional<std::uint32_t> parseV4(std::string_view text) {
    std::uint32_t value = 0;
    for (int part = 0; part < 4; ++part) {
        const std::size_t dot = part < 3 ? text.find('.') : text.size();
        if (dot == std::string_view::npos)
            return std::nullopt;
        const std::string_view digits = text.substr(0, dot);
        const auto number = parseNumber(digits, 10, 3);
        // "010" is eight to some readers and ten to others; nobody should have to guess.
        if (!number || *number > 255 || (digits.size() > 1 && digits.front() == '0'))
            return std::nullopt;
        value = (value << 8) | *number;
        text.remove_prefix(std::min(dot + 1, text.size()));
    }
    return value;
}

/// The 16-bit groups of one side of "::", the last of which may be a dotted IPv4 address.
struct Groups {
    std::array<std::uint16_t, 8> values{};
    std::size_t count = 0;

    bool add(std::uint32_t value) {
        if (count == values.size())
            return false;
        values.at(count++) = static_cast<std::uint16_t>(value);
        return true;
    }
};

bool parseGroups(std::string_view text, bool mayEndInV4, Groups& groups) {
    if (text.empty())
        return true;
    while (true) {
        const std::size_t colon = text.find(':');
        const std::string_view part = text.substr(0, colon);
        if (colon == std::string_view::npos && mayEndInV4 && part.find('.') != std::string_view::npos) {
            const auto v4 = parseV4(part);
            return v4 && groups.add(*v4 >> 16) && groups.add(*v4 & 0xffff);
        }
        const auto number = parseNumber(part, 16, 4);
        if (!number || !groups.add(*number))
            return false;
        if (colon == std::string_view::npos)
            return true;
        text.remove_prefix(colon + 1);
    }
}

std::optional<IpAddress::Bytes> parseV6(std::string_view text) {
    const std::size_t gap = text.find("::");
    Groups before;
    Groups after;
    if (gap == std::string_view::npos) {
        if (!parseGroups(text, true, before) || before.count != 8)
            return std::nullopt;
    } else if (!parseGroups(text.substr(0, gap), false, before) || !parseGroups(text.substr(gap + 2), true, after) ||
               before.count + after.count > 7) {
        return std::nullopt;
    }
    IpAddress::Bytes bytes{};
    const auto store = [&bytes](std::size_t group, std::uint16_t value) {
        bytes.at(2 * group) = static_cast<std::uint8_t>(value >> 8);
        bytes.at(2 * group + 1) = static_cast<std::uint8_t>(value & 0xff);
    };
    for (std::size_t i = 0; i < before.count; ++i)
        store(i, before.values.at(i));
    for (std::size_t i = 0; i < after.count; ++i)
        store(8 - after.count + i, after.values.at(i));
    return bytes;
}

std::string v4Text(const IpAddress::Bytes& bytes, std::size_t first) {
    std::string text;
    for (std::size_t i = first; i < first + 4; ++i)
        text += (i > first ? "." : "") + std::to_string(bytes.at(i));
    return text;
}

/// The first longest run of two or more zero groups, as (start, length); RFC 5952 section 4.2.
std::pair<std::size_t, std::size_t> longestZeroRun(const std::array<std::uint16_t, 8>& groups) {
    std::pair<std::size_t, std::size_t> best{8, 1};
    for (std::size_t i = 0; i < groups.size();) {
        std::size_t end = i;
        while (end < groups.size() && groups.at(end) == 0)
            ++end;
        if (end - i > best.second)
            best = {i, end - i};
        i = std::max(end, i + 1);
    }
    return best;
}

std::string v6Text(const IpAddress::Bytes& bytes) {
    constexpr std::array<std::uint8_t, 12> kMappedV4{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (std::equal(kMappedV4.begin(), kMappedV4.end(), bytes.begin()))
        return "::ffff:" + v4Text(bytes, 12);
    std::array<std::uint16_t, 8> groups{};
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups.at(i) = static_cast<std::uint16_t>((bytes.at(2 * i) << 8) | bytes.at(2 * i + 1));
    const auto [gap, gapLength] = longestZeroRun(groups);
    std::string text;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i == gap) {
            text += "::";
            i += gapLength - 1;
            continue;
        }
        if (!text.empty() && text.back() != ':')
            text += ':';
        std::array<char, 4> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), groups.at(i), 16).ptr;
        text.append(digits.data(), end);
    }
    return text;
}

} // namespace

std::string_view nameOf(AddressFamily family) {
    return family == AddressFamily::IPv4 ? "IPv4" : "IPv6";
}

IpAddress IpAddress::fromV4(std::uint32_t hostOrder) {
    return fromWords(AddressFamily::IPv4, std::uint64_t{hostOrder} << 32, 0);
}

IpAddress IpAddress::fromV6(const Bytes& networkOrder) {
    IpAddress address;
    address.m_family = AddressFamily::IPv6;
    address.m_bytes = networkOrder;
    return address;
}

IpAddress IpAddress::unspecified(AddressFamily family) {
    return fromWords(family, 0, 0);
}

IpAddress IpAddress::fromWords(AddressFamily family, std::uint64_t high, std::uint64_t low) {
    IpAddress address;
    address.m_family = family;
    if (family == AddressFamily::IPv4) {
        high &= 0xffffffff00000000;
        low = 0;
    }
    const std::array words{inNetworkOrder(high), inNetworkOrder(low)};
    std::memcpy(address.m_bytes.data(), words.data(), sizeof(words));
    return address;
}

Expected<IpAddress> IpAddress::parse(std::string_view text) {
    if (text.find(':') != std::string_view::npos) {
        if (const auto bytes = parseV6(text))
            return fromV6(*bytes);
    } else if (const auto value = parseV4(text)) {
        return fromV4(*value);
    }
    return fail(notAnAddress(text));
}

bool IpAddress::isLoopback() const {
    return m_family == AddressFamily::IPv4 ? m_bytes.front() == 127 : high() == 0 && low() == 1;
}

bool IpAddress::isLinkLocal() const {
    if (m_family == AddressFamily::IPv4)
        return m_bytes.at(0) == 169 && m_bytes.at(1) == 254;
    return m_bytes.at(0) == 0xfe && (m_bytes.at(1) & 0xc0) == 0x80;
}

bool IpAddress::isMulticast() const {
    return m_family == AddressFamily::IPv4 ? (m_bytes.front() & 0xf0) == 0xe0 : m_bytes.front() == 0xff;
}

std::string IpAddress::toString() const {
    return m_family == AddressFamily::IPv4 ? v4Text(m_bytes, 0) : v6Text(m_bytes);
}

namespace {

/// Ones in the first length bits, as two words.
constexpr std::pair<std::uint64_t, std::uint64_t> maskOf(std::uint8_t length) {
    constexpr std::uint64_t kOnes = ~std::uint64_t{0};
    if (length == 0)
        return {0, 0};
    if (length <= 64)
        return {kOnes << (64 - length), 0};
    return {kOnes, kOnes << (128 - length)};
}

} // namespace

IpPrefix::IpPrefix(const IpAddress& address, std::uint8_t length)
    : m_length(std::min(length, bitsOf(address.family()))) {
    const auto [high, low] = maskOf(m_length);
    m_address = IpAddress::fromWords(address.family(), address.high() & high, address.low() & low);
}

Expected<IpPrefix> IpPrefix::parse(std::string_view text) {
    const Error error{.code = ErrorCode::NotAPrefix, .operation = Operation::ParseAddress, .detail = std::string(text)};
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return fail(error);
    const auto address = IpAddress::parse(text.substr(0, slash));
    const auto length = parseNumber(text.substr(slash + 1), 10, 3);
    if (!address || !length || *length > bitsOf(address->family()))
        return fail(error);
    const IpPrefix prefix(*address, static_cast<std::uint8_t>(*length));
    if (prefix.address() != *address)
        return fail(error);
    return prefix;
}

bool IpPrefix::contains(const IpAddress& address) const {
    const auto [high, low] = maskOf(m_length);
    return address.family() == family() && (address.high() & high) == m_address.high() &&
           (address.low() & low) == m_address.low();
}

bool IpPrefix::contains(const IpPrefix& other) const {
    return m_length <= other.m_length && contains(other.m_address);
}

IpAddress IpPrefix::last() const {
    const auto [high, low] = maskOf(m_length);
    return IpAddress::fromWords(family(), m_address.high() | ~high, m_address.low() | ~low);
}

std::string IpPrefix::toString() const {
    return m_address.toString() + "/" + std::to_string(m_length);
}

Expected<ScopedAddress> ScopedAddress::parse(std::string_view text) {
    const std::size_t percent = text.find('%');
    auto address = IpAddress::parse(text.substr(0, percent));
    if (!address)
        return fail(notAnAddress(text));
    if (percent == std::string_view::npos)
        return ScopedAddress{.address = *address};
    const std::string_view zone = text.substr(percent + 1);
    const bool printable =
        std::all_of(zone.begin(), zone.end(), [](char c) { return static_cast<unsigned char>(c) >= ' '; });
    if (zone.empty() || zone.size() > kLongestZone || !printable || address->family() == AddressFamily::IPv4)
        return fail(notAnAddress(text));
    return ScopedAddress{.address = *address, .zone = std::string(zone)};
}

std::string ScopedAddress::toString() const {
    return zone.empty() ? address.toString() : address.toString() + "%" + zone;
}

} // namespace precedence
