#include "platform/interchange/answer_file/route_reader.h"

#include "platform/interchange/answer_file/interface_reader.h"

#include <algorithm>
#include <set>

namespace precedence::answer_file {
namespace {

/// "192.0.2.10/24" or "192.0.2.10".
std::optional<AssignedAddress> addressIn(std::string_view text) {
    const std::size_t slash = text.find('/');
    const auto address = IpAddress::parse(text.substr(0, slash));
    if (!address)
        return std::nullopt;
    if (slash == std::string_view::npos)
        return AssignedAddress{.address = *address};
    const auto length = numberIn(text.substr(slash + 1));
    if (!length || *length > bitsOf(address->family()))
        return std::nullopt;
    return AssignedAddress{.address = *address, .prefixLength = static_cast<std::uint8_t>(*length)};
}

/// The routes of one interface, whose identifiers must differ.
class RouteReader {
public:
    RouteReader(ReadingNotes& notes, std::string_view subject)
        : m_notes(notes)
        , m_subject(subject) {}

    std::optional<AnswerFileRoute> read(pugi::xml_node element);

private:
    using Parts = std::array<pugi::xml_node, kRouteParts.size()>;

    void readIdentifier(pugi::xml_node element, pugi::xml_node node, AnswerFileRoute& route);
    void readMetric(pugi::xml_node node, AnswerFileRoute& route);
    std::optional<std::string> readText(
        pugi::xml_node element, pugi::xml_node node, std::string_view name, std::size_t most);
    bool readDestination(pugi::xml_node element, const Parts& parts, AnswerFileRoute& route);

    ReadingNotes& m_notes;
    std::string_view m_subject;
    std::set<std::string> m_identifiers;
};

std::optional<AnswerFileRoute> RouteReader::read(pugi::xml_node element) {
    Parts parts;
    visitChildren(m_notes, element, m_subject, kRouteParts,
        [&](std::size_t part, pugi::xml_node child) { parts.at(part) = child; });
    AnswerFileRoute route;
    readIdentifier(element, parts[0], route);
    readMetric(parts[1], route);
    return readDestination(element, parts, route) ? std::optional(route) : std::nullopt;
}

/// The route counts without its identifier: Setup does not keep it.
void RouteReader::readIdentifier(pugi::xml_node element, pugi::xml_node node, AnswerFileRoute& route) {
    const auto text = node ? m_notes.document().textOf(node) : std::nullopt;
    if (!node)
        m_notes.remark(DocumentRemarkKind::ValueMissing, element, m_subject, "Route: Identifier");
    else if (text && lengthInUnits(*text) > kLongestIdentifier)
        m_notes.notRead(DocumentRemarkKind::TextTooLong, node, m_subject, "Identifier, 256");
    else if (!text || !isRouteIdentifier(*text))
        m_notes.unreadValue(node, m_subject);
    else if (!m_identifiers.insert(*text).second)
        m_notes.remark(DocumentRemarkKind::IdentifierTwice, node, m_subject, *text);
    else
        route.identifier = *text;
}

void RouteReader::readMetric(pugi::xml_node node, AnswerFileRoute& route) {
    if (!node)
        return;
    const auto text = m_notes.document().textOf(node);
    route.metric = text ? numberIn(*text) : std::nullopt;
    if (!route.metric)
        m_notes.unreadValue(node, m_subject);
}

std::optional<std::string> RouteReader::readText(
    pugi::xml_node element, pugi::xml_node node, std::string_view name, std::size_t most) {
    if (!node) {
        m_notes.notRead(DocumentRemarkKind::ValueMissing, element, m_subject, "Route: " + std::string(name));
        return std::nullopt;
    }
    auto text = m_notes.document().textOf(node);
    if (text && lengthInUnits(*text) > most) {
        m_notes.notRead(
            DocumentRemarkKind::TextTooLong, element, m_subject, std::string(name) + ", " + std::to_string(most));
        return std::nullopt;
    }
    if (!text || text->empty()) {
        m_notes.unreadValue(node, m_subject);
        return std::nullopt;
    }
    return text;
}

/// Either Prefix is a number of bits, of the address that stands for the next hop: then the route is on-link. Or it is
/// a whole prefix, and the address is the next hop.
bool RouteReader::readDestination(pugi::xml_node element, const Parts& parts, AnswerFileRoute& route) {
    const auto hopText = readText(element, parts[2], kRouteParts[2], kLongestNextHop);
    const auto prefixText = hopText ? readText(element, parts[3], kRouteParts[3], kLongestPrefix) : std::nullopt;
    if (!prefixText)
        return false;
    const auto hop = IpAddress::parse(*hopText);
    if (!hop) {
        m_notes.unreadValue(parts[2], m_subject);
        return false;
    }
    const bool isWhole = prefixText->find('/') != std::string::npos;
    const std::string whole = isWhole ? *prefixText : hop->toString() + "/" + *prefixText;
    const auto prefix = addressIn(whole);
    if (!prefix || !prefix->prefixLength || prefix->address.family() != hop->family()) {
        m_notes.unreadValue(parts[3], m_subject);
        return false;
    }
    route.destination = IpPrefix(prefix->address, *prefix->prefixLength);
    route.nextHop = isWhole ? *hop : IpAddress::unspecified(hop->family());
    if (route.destination.address() != prefix->address)
        m_notes.remark(DocumentRemarkKind::BitsBehindPrefix, parts[3], m_subject, whole);
    return true;
}

} // namespace

std::vector<AssignedAddress> readAddresses(
    ReadingNotes& notes, pugi::xml_node element, std::string_view subject, std::size_t most) {
    std::vector<AssignedAddress> addresses;
    visitEntries(notes, element, subject, "IpAddress", most, [&](pugi::xml_node entry) {
        const auto text = notes.document().textOf(entry);
        const auto address = text ? addressIn(*text) : std::nullopt;
        if (address)
            addresses.push_back(*address);
        else
            notes.unreadValue(entry, subject);
    });
    return addresses;
}

std::vector<AnswerFileRoute> readRoutes(
    ReadingNotes& notes, pugi::xml_node element, std::string_view subject, std::size_t most) {
    std::vector<AnswerFileRoute> routes;
    RouteReader reader(notes, subject);
    visitEntries(notes, element, subject, "Route", most, [&](pugi::xml_node entry) {
        if (auto route = reader.read(entry))
            routes.push_back(std::move(*route));
    });
    return routes;
}

bool isRouteIdentifier(std::string_view text) {
    return !text.empty() && text.size() <= kLongestIdentifier &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace precedence::answer_file
