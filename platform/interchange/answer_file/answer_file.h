// What a Windows Setup answer file says of network adapters: the component Microsoft-Windows-TCPIP, as plain values.
// What a file leaves unsaid is absent here; only inside a family's settings does no metric mean the automatic one.
#pragma once

#include "model/network/adapter.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace precedence {

/// When Setup reads the component. No other pass is documented for it.
enum class AnswerFilePass : std::uint8_t { WindowsPe, Specialize };
/// "windowsPE" or "specialize".
[[nodiscard]] std::string_view nameOf(AnswerFilePass pass);

/// Lengths in UTF-16 units and the range of interface metrics, as Setup documents them.
inline constexpr std::size_t kLongestIdentifier = 256;
inline constexpr std::size_t kLongestNextHop = 45;
inline constexpr std::size_t kLongestPrefix = 49;
inline constexpr std::uint32_t kLowestAnswerFileMetric = 5;
inline constexpr std::uint32_t kHighestAnswerFileMetric = 50;

enum class IdentifierForm : std::uint8_t {
    Alias,           ///< "Ethernet 1"
    HardwareAddress, ///< "00-11-22-33-44-55"
    Luid,            ///< "0x6000001000000"
};
[[nodiscard]] IdentifierForm identifierFormOf(std::string_view identifier);
/// Whether an element can hold the text, and Setup would take it for the same one: something, not too long, without
/// control characters, without blanks at its ends, and UTF-8.
[[nodiscard]] bool isIdentifier(std::string_view text);

/// Ipv4Settings or Ipv6Settings.
struct AnswerFileFamily {
    std::optional<bool> dhcpEnabled = {};
    /// Nothing: not said, or not readable. To a writer: leave it as it is.
    std::optional<InterfaceMetric> metric = {};
    std::optional<bool> routerDiscovery = {};

    friend bool operator==(const AnswerFileFamily&, const AnswerFileFamily&) = default;
};

struct AnswerFileRoute {
    std::string identifier = {}; ///< a number; empty where the file has none that Setup documents
    std::optional<std::uint32_t> metric = {};
    IpPrefix destination;
    IpAddress nextHop; ///< unspecified: on-link

    friend bool operator==(const AnswerFileRoute&, const AnswerFileRoute&) = default;
};

struct AnswerFileInterface {
    std::string identifier = {};
    std::optional<AnswerFileFamily> ipv4 = {};
    std::optional<AnswerFileFamily> ipv6 = {};
    std::vector<AssignedAddress> addresses = {};
    std::vector<AnswerFileRoute> routes = {};

    [[nodiscard]] const std::optional<AnswerFileFamily>& family(AddressFamily family) const {
        return family == AddressFamily::IPv4 ? ipv4 : ipv6;
    }
    [[nodiscard]] std::optional<AnswerFileFamily>& family(AddressFamily family) {
        return family == AddressFamily::IPv4 ? ipv4 : ipv6;
    }

    friend bool operator==(const AnswerFileInterface&, const AnswerFileInterface&) = default;
};

/// One component: what a pass says to computers of one architecture. Each identifier is there once, whatever its case.
struct AnswerFileSettings {
    AnswerFilePass pass = AnswerFilePass::Specialize;
    std::string processorArchitecture = "amd64";
    std::vector<AnswerFileInterface> interfaces = {};

    friend bool operator==(const AnswerFileSettings&, const AnswerFileSettings&) = default;
};

/// Each pass and architecture once.
struct AnswerFile {
    std::vector<AnswerFileSettings> settings = {};

    friend bool operator==(const AnswerFile&, const AnswerFile&) = default;
};

/// Each interface once, as it is when Setup is done: specialize comes later, so it wins over windowsPE. Of two
/// architectures the first one counts. The pointers are into the file.
[[nodiscard]] std::vector<const AnswerFileInterface*> interfacesInForce(const AnswerFile& file);

} // namespace precedence
