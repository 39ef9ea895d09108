// `ipconfig` and `ipconfig /all` in any language: a heading for each adapter and labelled lines with a leader of dots.
// What a line is follows from its value and its place; the words DNS, DHCP and WINS are the same in every language.
#include "platform/interchange/readers/ipconfig_titles.h"
#include "platform/interchange/readers/reading.h"
#include "platform/interchange/text/labels.h"
#include "platform/interchange/text/shapes.h"

namespace precedence {
namespace {

class Section {
public:
    explicit Section(std::string_view title) { m_adapter.title = title; }

    void add(const LabelledValue& line);
    /// A further value of the last label, on a line of its own.
    bool addMore(std::string_view value);
    void finish(Block& block);
    /// The last label had no value, which may stand on the next line.
    [[nodiscard]] bool awaitsValue() const { return m_labels > 0 && m_before.empty(); }

private:
    enum class Last : std::uint8_t { Nothing, Gateway, Dns };

    void addAddress(const LabelledValue& line, const IpAddress& address);
    void addGateway(const IpAddress& address);
    void takeWrapped(std::string_view value, const IpAddress& address);

    FoundAdapter m_adapter;
    std::vector<FoundRoute> m_gateways;
    std::string m_label;  ///< the last one
    std::string m_before; ///< the value of the label before this one
    std::string m_first;  ///< the value of the first label
    std::size_t m_labels = 0;
    bool m_hasMask = false;
    bool m_hadGateway = false;
    Last m_last = Last::Nothing;
};

bool names(std::string_view label, std::string_view lowerWord) {
    return containsIgnoringCase(label, lowerWord);
}

void Section::addGateway(const IpAddress& address) {
    if (address.isUnspecified())
        return;
    m_gateways.push_back({.destination = IpPrefix::defaultRoute(address.family()), .nextHop = address});
    m_hadGateway = true;
    m_last = Last::Gateway;
}

void Section::addAddress(const LabelledValue& line, const IpAddress& address) {
    const auto mask = address.family() == AddressFamily::IPv4 ? maskIn(line.value) : std::nullopt;
    const bool ofLastAddress = !m_adapter.addresses.empty() && !m_adapter.addresses.back().prefixLength &&
                               m_adapter.addresses.back().address.family() == AddressFamily::IPv4;
    m_last = Last::Nothing;
    if (names(line.label, "dns")) {
        m_adapter.dnsServers.push_back(address);
        m_last = Last::Dns;
    } else if (names(line.label, "dhcp") || names(line.label, "wins")) {
        return;
    } else if (mask && ofLastAddress && !m_hasMask) {
        m_adapter.addresses.back().prefixLength = *mask;
        m_hasMask = true;
    } else if (m_hadGateway) {
        m_last = Last::Nothing; // A WINS server whose label does not say so.
    } else if (m_hasMask && (address.family() == AddressFamily::IPv6 || !names(line.label, "ip"))) {
        addGateway(address);
    } else {
        m_adapter.addresses.push_back({address, std::nullopt});
        m_hasMask = false;
    }
}

void Section::add(const LabelledValue& line) {
    ++m_labels;
    if (m_labels == 1)
        m_first = line.value;
    const std::string_view value = line.value;
    if (const auto hardware = hardwareAddressIn(value); hardware && m_adapter.hardwareAddress.empty()) {
        m_adapter.hardwareAddress = *hardware;
        m_adapter.description.text = m_before;
        m_last = Last::Nothing;
    } else if (const auto address = addressWithZoneIn(value)) {
        addAddress(line, *address);
    } else {
        // An empty gateway counts as the gateway's place, whose further line is one: IPv6 first, IPv4 below.
        const bool gatewayPlace = value.empty() && m_hasMask && !m_hadGateway && !names(line.label, "dns");
        m_last = gatewayPlace ? Last::Gateway : Last::Nothing;
    }
    m_label = line.label;
    m_before = value;
}

/// The value of the last label, which a mail program put on the next line.
void Section::takeWrapped(std::string_view value, const IpAddress& address) {
    addAddress({.label = m_label, .value = value}, address);
    m_before = value;
}

bool Section::addMore(std::string_view value) {
    const auto address = addressWithZoneIn(value);
    if (!address)
        return false;
    if (m_last == Last::Gateway)
        addGateway(*address);
    else if (m_last == Last::Dns)
        m_adapter.dnsServers.push_back(*address);
    else if (m_before.empty() && m_labels > 0)
        takeWrapped(value, *address);
    return true;
}

void Section::finish(Block& block) {
    for (const AssignedAddress& assigned : m_adapter.addresses)
        m_adapter.ipInterface(assigned.address.family()) = IpInterface{};
    if (!m_adapter.addresses.empty())
        m_adapter.state = LinkState::Up;
    else if (!m_first.empty()) // "Media disconnected" stands where else the DNS suffix does.
        m_adapter.state = LinkState::Down;
    const IpconfigTitle title = splitTitle(m_adapter.title);
    m_adapter.alias.text = title.alias;
    m_adapter.medium = title.medium;
    for (FoundRoute& gateway : m_gateways) {
        gateway.alias = m_adapter.alias;
        if (!m_adapter.addresses.empty())
            gateway.interfaceAddress = m_adapter.addresses.front().address;
        block.routes.push_back(gateway);
    }
    block.adapters.push_back(m_adapter);
}

bool isDotted(std::string_view text) {
    const auto value = labelledValue(text);
    return value && value->dotted;
}

/// "Verbindungsspezifisches DNS-Suffix:", which may have no dots and, where a page took the blanks away, no
/// indentation.
bool isSuffix(std::string_view text) {
    return names(text, "dns") && names(text, "suf");
}

/// A label so long that no dot of its leader is left, as the German one of the suffix, beside one that has dots.
bool isLabelled(const Reading& reading, std::size_t line) {
    const std::string_view text = reading.text(line);
    if (isDotted(text))
        return true;
    const bool beside = isDotted(reading.text(line + 1)) || (line > 0 && isDotted(reading.text(line - 1)));
    return (isIndented(text) || isSuffix(text)) && labelledValue(text) && beside;
}

/// "Ethernet adapter Office:", with a labelled line below, blank lines between.
bool isTitle(const Reading& reading, std::size_t line) {
    const std::string_view text = reading.text(line);
    if (isIndented(text) || !text.ends_with(':') || text.size() < 3 || isDotted(text) || isSuffix(text))
        return false;
    std::size_t next = line + 1;
    while (next < reading.size() && next < line + 3 && reading.text(next).empty())
        ++next;
    return isLabelled(reading, next);
}

/// Takes the lines of a section and says where it ends.
std::size_t readSection(Reading& reading, std::size_t line, Section& section) {
    std::size_t at = line;
    for (; at < reading.size(); ++at) {
        const std::string_view text = reading.text(at);
        if (text.empty()) {
            reading.mark(at, LineUse::Structure);
            continue;
        }
        const auto value = labelledValue(text);
        const bool more = section.addMore(trimmed(text));
        if (!more && (!isLabelled(reading, at) || isTitle(reading, at)))
            break;
        if (!more)
            section.add(*value);
        reading.mark(at, LineUse::Data);
    }
    return at;
}

} // namespace

std::size_t readIpconfig(Reading& reading, std::size_t line) {
    const std::string_view text = reading.text(line);
    const bool title = isTitle(reading, line);
    const auto first = title ? std::nullopt : labelledValue(text);
    if (!title && (!first || !first->dotted))
        return 0;
    // Lines without a title are those of the computer itself, which tell no adapter.
    Section section(title ? text.substr(0, text.size() - 1) : std::string_view());
    const std::size_t end = readSection(reading, line + (title ? 1 : 0), section);
    reading.mark(line, LineUse::Data);
    if (title)
        section.finish(reading.block(BlockKind::Ipconfig, std::nullopt));
    return end - line;
}

} // namespace precedence
