#include "platform/interchange/answer_file/answer_file_computer.h"
#include "platform/interchange/answer_file/document_text.h"

#include <algorithm>
#include <utility>

namespace precedence {
namespace {

IpInterface interfaceOf(const std::optional<AnswerFileFamily>& settings) {
    if (!settings)
        return {.automatic = true};
    if (!settings->metric)
        return {};
    return {.metric = settings->metric->manualValue(), .automatic = settings->metric->isAutomatic()};
}

/// By its name, with the marks that other captures have; a LUID says nothing by itself, so it is shown as a name.
Adapter adapterOf(const AnswerFileInterface& from) {
    Adapter adapter;
    adapter.addresses = from.addresses;
    adapter.ipv4 = interfaceOf(from.ipv4);
    adapter.ipv6 = interfaceOf(from.ipv6);
    const std::string lower = answer_file::lowerAscii(from.identifier);
    switch (identifierFormOf(from.identifier)) {
    case IdentifierForm::Alias:
        adapter.id = AdapterId("alias:" + from.identifier);
        adapter.alias = from.identifier;
        break;
    case IdentifierForm::HardwareAddress:
        adapter.id = AdapterId("hardware:" + lower);
        adapter.description = from.identifier;
        adapter.hardwareAddress = lower;
        break;
    case IdentifierForm::Luid:
        adapter.id = AdapterId("luid:" + lower);
        adapter.description = from.identifier;
        break;
    }
    return adapter;
}

Route routeOf(const AnswerFileRoute& from, std::size_t adapter) {
    return {.destination = from.destination,
        .nextHop = from.nextHop,
        .adapter = static_cast<AdapterPosition>(adapter),
        .cost = from.metric ? RouteCost::ownPart(*from.metric) : RouteCost(),
        .origin = RouteOrigin::Manual,
        .persistent = true};
}

} // namespace

SnapshotPtr snapshotOf(const AnswerFileReading& reading) {
    Snapshot::Parts parts{.traits = {.kind = StackKind::File,
                              .rules = {.automaticTable = WindowsGeneration::Windows10},
                              .setsMetric = true,
                              .setsDefaultRoutes = true,
                              .setsRouteMetric = true}};
    for (const AnswerFileInterface* each : interfacesInForce(reading.file)) {
        for (const AnswerFileRoute& route : each->routes)
            parts.routes.push_back(routeOf(route, parts.adapters.size()));
        parts.adapters.push_back(adapterOf(*each));
    }
    parts.notReadCount = reading.unreadCount;
    for (const auto& part : reading.unread)
        if (parts.notRead.size() < Snapshot::kMostNotRead)
            parts.notRead.push_back(part.words);
    return Snapshot::make(std::move(parts));
}

} // namespace precedence
