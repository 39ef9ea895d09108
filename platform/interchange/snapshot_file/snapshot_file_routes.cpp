#include "platform/interchange/snapshot_file/snapshot_json.h"
#include "platform/json/json_values.h"

#include <charconv>

namespace precedence::snapshot_file {
namespace {

AdapterPosition readPosition(const JsonCursor& at, const Positions& positions) {
    if (!at.exists())
        return AdapterPosition::None;
    const std::string id = at.anyText();
    const auto found = positions.find(id);
    if (found == positions.end()) {
        at.report(ErrorCode::UnknownReference, id);
        return AdapterPosition::None;
    }
    return found->second;
}

std::uint32_t readTable(const JsonCursor& at) {
    if (!at.exists())
        return kNoTable;
    const std::string text = at.text();
    for (const auto& [table, name] : kTableNames) {
        if (name == text)
            return table;
    }
    std::uint32_t number = kNoTable;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (code != std::errc() || end != text.data() + text.size() || number == kNoTable)
        at.report(ErrorCode::WrongValue, text);
    return number;
}

/// A source tells a route's own part, or the sum, or nothing.
RouteCost readCost(const JsonCursor& at) {
    const auto own = readGiven(at, "routeMetric", anyNumber);
    const auto sum = readGiven(at, "effectiveMetric", anyNumber);
    if (own && sum)
        at.find("effectiveMetric").report(ErrorCode::WrongValue, std::to_string(*sum));
    if (own)
        return RouteCost::ownPart(*own);
    return sum ? RouteCost::sum(*sum) : RouteCost();
}

} // namespace

Route readRoute(const JsonCursor& at, const Positions& positions) {
    at.expectObject({"destination", "nextHop", "adapter", "routeMetric", "effectiveMetric", "origin", "persistent",
        "active", "table", "type", "ordinal"});
    Route route;
    route.destination = at.at("destination").prefix();
    route.nextHop = readNextHop(at.findGiven("nextHop"), route.destination.family());
    route.adapter = readPosition(at.findGiven("adapter"), positions);
    route.cost = readCost(at);
    route.table = readTable(at.findGiven("table"));
    if (const JsonCursor origin = at.findGiven("origin"); origin.exists())
        route.origin = readName(origin, kRouteOriginNames);
    if (const JsonCursor type = at.findGiven("type"); type.exists())
        route.type = readName(type, kRouteTypeNames);
    route.persistent = at.findGiven("persistent").truthOr(false);
    route.active = at.findGiven("active").truthOr(true);
    if (const JsonCursor ordinal = at.findGiven("ordinal"); ordinal.exists())
        route.ordinal = ordinal.number32();
    return route;
}

} // namespace precedence::snapshot_file
