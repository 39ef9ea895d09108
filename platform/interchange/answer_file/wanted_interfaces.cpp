#include "platform/interchange/answer_file/wanted_interfaces.h"

#include "platform/interchange/answer_file/document_text.h"
#include "platform/interchange/answer_file/route_reader.h"

#include <set>
#include <string>

namespace precedence::answer_file {
namespace {

void remarkOnMetrics(const AnswerFileInterface& wanted, std::vector<DocumentRemark>& remarks) {
    for (const AddressFamily family : kFamilies) {
        const auto& settings = wanted.family(family);
        const auto metric = settings && settings->metric ? settings->metric->manualValue() : std::nullopt;
        if (metric && (*metric < kLowestAnswerFileMetric || *metric > kHighestAnswerFileMetric))
            remarks.push_back({.kind = DocumentRemarkKind::MetricUndocumented,
                .subject = wanted.identifier,
                .detail = std::to_string(*metric)});
    }
}

std::vector<AnswerFileRoute> writableRoutes(const AnswerFileInterface& wanted, std::vector<DocumentRemark>& remarks) {
    std::vector<AnswerFileRoute> routes;
    for (const AnswerFileRoute& route : wanted.routes)
        if (route.nextHop.family() == route.destination.family())
            routes.push_back(route);
        else
            remarks.push_back({.kind = DocumentRemarkKind::RouteLeftOut,
                .subject = wanted.identifier,
                .detail = route.destination.toString()});
    return routes;
}

/// Numbers that are there stay; the others get the next free ones.
void giveIdentifiers(std::vector<AnswerFileRoute>& routes) {
    std::set<std::string> taken;
    for (AnswerFileRoute& route : routes)
        if (!isRouteIdentifier(route.identifier) || !taken.insert(route.identifier).second)
            route.identifier.clear();
    std::size_t next = 1;
    for (AnswerFileRoute& route : routes)
        while (route.identifier.empty()) {
            const std::string number = std::to_string(next++);
            if (taken.insert(number).second)
                route.identifier = number;
        }
}

} // namespace

std::vector<AnswerFileInterface> usableInterfaces(
    const AnswerFileSettings& wanted, std::vector<DocumentRemark>& remarks) {
    std::vector<AnswerFileInterface> usable;
    std::set<std::string> seen;
    for (const AnswerFileInterface& each : wanted.interfaces) {
        const std::string& identifier = each.identifier;
        if (!isIdentifier(identifier)) {
            remarks.push_back({.kind = DocumentRemarkKind::NoIdentifier, .subject = identifier});
            continue;
        }
        if (!seen.insert(lowerAscii(identifier)).second) {
            remarks.push_back(
                {.kind = DocumentRemarkKind::IdentifierTwice, .subject = identifier, .detail = identifier});
            continue;
        }
        remarkOnMetrics(each, remarks);
        usable.push_back(each);
        usable.back().routes = writableRoutes(each, remarks);
        giveIdentifiers(usable.back().routes);
    }
    return usable;
}

} // namespace precedence::answer_file
