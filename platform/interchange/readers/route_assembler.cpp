#include "platform/interchange/readers/route_assembler.h"

#include "platform/interchange/readers/ip_words.h"

#include <utility>

namespace precedence {
namespace {

constexpr std::uint64_t kLinuxAfInet6 = 10;

std::optional<IpPrefix> destinationOf(std::string_view word, AddressFamily family) {
    if (word == "default")
        return IpPrefix::defaultRoute(family);
    if (word.find('/') == std::string_view::npos) {
        const auto address = IpAddress::parse(word);
        return address ? std::optional(IpPrefix::host(*address)) : std::nullopt;
    }
    const auto prefix = IpPrefix::parse(word);
    return prefix ? std::optional(*prefix) : std::nullopt;
}

/// The route as `ip` prints it for people, as far as its words were understood; empty where none was.
std::string textOf(const RouteWords& words, std::string_view problem) {
    std::string text;
    const auto append = [&text](std::string_view key, std::string_view word) {
        if (word.empty())
            return;
        if (!text.empty())
            text += ' ';
        text.append(key).append(word);
    };
    append("", words.type);
    append("", words.destination);
    text += words.selector;
    append("via ", words.hop.gateway);
    append("dev ", words.hop.device);
    append("table ", words.table);
    if (words.metric)
        append("metric ", std::to_string(*words.metric));
    if (!text.empty() && words.selector.empty())
        text.append(" (").append(problem).append(")");
    return text;
}

} // namespace

AddressFamily RouteAssembler::familyOf(const RouteWords& words) const {
    if (words.family)
        return *words.family == kLinuxAfInet6 ? AddressFamily::IPv6 : AddressFamily::IPv4;
    const HopWords& hop = words.hops.empty() ? words.hop : words.hops.front();
    if (hop.gateway.empty() || hop.viaOtherFamily)
        return m_family;
    return hop.gateway.find(':') != std::string::npos ? AddressFamily::IPv6 : AddressFamily::IPv4;
}

AdapterPosition RouteAssembler::positionOf(const std::string& device) {
    if (device.empty())
        return AdapterPosition::None;
    const auto found = m_positions.find(device);
    if (found != m_positions.end())
        return found->second;
    const auto position = static_cast<AdapterPosition>(m_result.devices.size());
    m_result.devices.push_back(device);
    m_positions.emplace(device, position);
    return position;
}

std::string_view RouteAssembler::appendHop(const Route& common, const HopWords& hop) {
    Route route = common;
    route.nextHop = IpAddress::unspecified(route.family());
    if (!hop.gateway.empty()) {
        const auto gateway = IpAddress::parse(hop.gateway);
        if (!gateway)
            return "gateway";
        route.nextHop = *gateway;
    }
    // A dead next hop is out of use; one whose link is down still competes unless the kernel was told otherwise, and
    // then it is dead as well.
    route.active = !hop.dead;
    route.adapter = positionOf(hop.device);
    m_result.routes.push_back(route);
    return {};
}

std::string_view RouteAssembler::append(const RouteWords& words) {
    if (!words.problem.empty())
        return words.problem;
    const auto destination = destinationOf(words.destination, familyOf(words));
    if (!destination)
        return "dst";
    const auto type = routeTypeOf(words.type);
    if (!type)
        return "type";
    if (words.metric && *words.metric > 0xffffffff)
        return "metric";
    const auto table = routeTableOf(words.table);
    if (!table) {
        ++m_result.inNamedTables;
        return {};
    }
    const Route common{.destination = *destination,
        .nextHop = {},
        .cost = words.metric ? RouteCost::ownPart(static_cast<std::uint32_t>(*words.metric)) : RouteCost(),
        .table = *table,
        .origin = routeOriginOf(words.protocol),
        .type = *type};
    if (words.hops.empty())
        return appendHop(common, words.hop);
    std::string_view problem;
    for (const HopWords& hop : words.hops) {
        if (const std::string_view wrong = appendHop(common, hop); !wrong.empty())
            problem = wrong;
    }
    return problem;
}

void RouteAssembler::add(const RouteWords& words) {
    ++m_entry;
    if (const std::string_view problem = append(words); !problem.empty())
        m_result.unread.note(m_entry, problem, textOf(words, problem));
}

IpRoutes RouteAssembler::finish(bool whole, std::string_view text) {
    if (!whole)
        m_result.unread.noteEnd(m_entry, text);
    return std::move(m_result);
}

} // namespace precedence
