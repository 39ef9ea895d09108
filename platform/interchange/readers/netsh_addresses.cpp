// `netsh interface ip show address` and `show config`: a heading with the alias in quotation marks, and labelled lines
// in the system's language. What a line is follows from its value and its place: an address and its prefix, a gateway
// and its metric, DNS servers, and the interface metric, which is the last number.
#include "platform/interchange/readers/reading.h"
#include "platform/interchange/text/labels.h"
#include "platform/interchange/text/shapes.h"

#include <algorithm>

namespace precedence {
namespace {

/// Nothing, or the words that East Asian languages put behind a name.
bool endsHeading(std::string_view rest) {
    constexpr std::size_t kLongest = 30;
    return rest.size() <= kLongest && std::all_of(rest.begin(), rest.end(), [](char byte) {
        return byte == ' ' || byte == ':' || static_cast<unsigned char>(byte) >= 0x80;
    });
}

/// "Configuration for interface "Office"": unindented, ends in the alias. French sets blanks inside its marks.
std::optional<std::string_view> headingAlias(std::string_view line) {
    const std::size_t first = line.find('"');
    if (isIndented(line) || first == std::string_view::npos || first == 0 || line.find('=') != std::string_view::npos)
        return std::nullopt;
    const std::size_t last = line.rfind('"');
    const bool ends = last > first && endsHeading(line.substr(last + 1));
    return ends ? std::optional(trimmed(line.substr(first + 1, last - first - 1))) : std::nullopt;
}

/// "192.0.2.0/24 (mask 255.255.255.0)".
std::optional<IpPrefix> subnetIn(std::string_view value) {
    return prefixIn(value.substr(0, value.find(' ')));
}

/// What a narrow window or a mail program put into a line of its own: "255.255.255.0)".
bool isRestOfMask(std::string_view line) {
    line = trimmed(line);
    return line.ends_with(')') && line.find('(') == std::string_view::npos && wordsOf(line).size() <= 2;
}

class AddressBlock {
public:
    /// False: the line does not belong to the block.
    bool add(std::string_view line) {
        const auto labelled = labelledValue(line);
        if (isRestOfMask(line))
            return true;
        if (!labelled)
            return addServer(trimmed(line));
        if (const auto subnet = subnetIn(labelled->value))
            placeSubnet(*subnet);
        else if (const auto address = addressWithZoneIn(labelled->value))
            addAddress(labelled->label, *address);
        else if (const auto number = numberIn(labelled->value))
            addNumber(*number);
        else
            m_inServers = containsIgnoringCase(labelled->label, "dns");
        return true;
    }
    void finish(const PrintedName& alias, Block& block);

private:
    void addAddress(std::string_view label, const IpAddress& address);
    bool addServer(std::string_view value);
    void placeSubnet(const IpPrefix& subnet);
    void addNumber(std::uint32_t number);

    FoundAdapter m_adapter;
    std::vector<FoundRoute> m_gateways;
    std::optional<IpAddress> m_pending; ///< an address whose next line says whether it is ours or a gateway's
    std::optional<std::uint32_t> m_metric;
    bool m_inServers = false;
    bool m_numberIsGateways = false;
};

void AddressBlock::addAddress(std::string_view label, const IpAddress& address) {
    m_inServers = containsIgnoringCase(label, "dns");
    if (m_inServers) {
        m_adapter.dnsServers.push_back(address);
    } else if (!containsIgnoringCase(label, "wins") && !containsIgnoringCase(label, "dhcp")) {
        m_pending = address;
        m_numberIsGateways = true;
    }
}

bool AddressBlock::addServer(std::string_view value) {
    const auto address = addressWithZoneIn(value);
    if (address && m_inServers)
        m_adapter.dnsServers.push_back(*address);
    return address.has_value();
}

void AddressBlock::placeSubnet(const IpPrefix& subnet) {
    const bool ofAddress = m_pending && m_pending->family() == subnet.family();
    if (m_pending)
        m_adapter.addresses.push_back({*m_pending, ofAddress ? std::optional(subnet.length()) : std::nullopt});
    m_pending.reset();
    m_numberIsGateways = false;
}

void AddressBlock::addNumber(std::uint32_t number) {
    if (m_pending && m_numberIsGateways) {
        FoundRoute gateway{.destination = IpPrefix::defaultRoute(m_pending->family()), .nextHop = *m_pending};
        gateway.cost = RouteCost::ownPart(number);
        m_gateways.push_back(gateway);
        m_pending.reset();
    } else {
        m_metric = number;
    }
}

void AddressBlock::finish(const PrintedName& alias, Block& block) {
    m_adapter.alias = alias;
    m_adapter.ipv4 = IpInterface{.metric = m_metric};
    for (FoundRoute& gateway : m_gateways) {
        gateway.alias = alias;
        block.routes.push_back(gateway);
    }
    block.adapters.push_back(m_adapter);
}

/// A line of the block: indented, or labelled where a page took the blanks away, or the rest of "(mask 255.255.255.0)".
bool mayBelong(const Reading& reading, std::size_t line) {
    const std::string_view text = reading.text(line);
    if (text.empty() || headingAlias(text))
        return false;
    return isIndented(text) || labelledValue(text) || addressIn(text) || isRestOfMask(text);
}

/// A block whose heading got lost stands behind a blank line and begins like the one before it.
bool isOrphan(const Reading& reading, std::size_t line) {
    const bool behindOne = !reading.blocks().empty() && reading.blocks().back().kind == BlockKind::NetshAddresses;
    return behindOne && line > 0 && reading.text(line - 1).empty() && isIndented(reading.text(line)) &&
           labelledValue(reading.text(line)).has_value();
}

} // namespace

std::size_t readNetshAddresses(Reading& reading, std::size_t line) {
    const auto heading = headingAlias(reading.text(line));
    if (!heading && !isOrphan(reading, line))
        return 0;
    std::size_t at = line + (heading ? 1 : 0);
    AddressBlock found;
    std::size_t taken = 0;
    while (at < reading.size() && mayBelong(reading, at) && found.add(reading.text(at))) {
        ++at;
        ++taken;
    }
    if (taken < 2)
        return 0;
    found.finish({.text = std::string(heading.value_or(""))}, reading.block(BlockKind::NetshAddresses, std::nullopt));
    for (std::size_t each = line; each < at; ++each)
        reading.mark(each, LineUse::Data);
    return at - line;
}

} // namespace precedence
