#include "platform/trial/change_json.h"

#include "model/network/overloaded.h"
#include "platform/json/json_names.h"
#include "platform/json/json_values.h"

#include <string>
#include <utility>

namespace precedence {
namespace {

using Json = nlohmann::json;

Json metricJson(const InterfaceMetric& metric) {
    return metric.isAutomatic() ? Json("automatic") : Json(*metric.manualValue());
}

/// An old value may be any number that a system had, so the range of our editors is not asked for here.
InterfaceMetric readMetric(const JsonCursor& at) {
    if (!at.isText())
        return InterfaceMetric::manual(at.number32());
    if (at.text() != "automatic")
        at.report(ErrorCode::WrongValue, at.text());
    return InterfaceMetric::automatic();
}

Change readRouteChange(const JsonCursor& at, AdapterId adapter, AddressFamily family) {
    at.expectObject({"change", "adapter", "family", "expected", "wanted", "destination", "nextHop"});
    const IpPrefix destination = at.at("destination").prefix();
    if (destination.family() != family)
        at.report(ErrorCode::WrongValue, destination.toString());
    return RouteMetricChange{std::move(adapter), destination, readNextHop(at.at("nextHop"), family),
        at.at("expected").number32(), at.at("wanted").number32()};
}

} // namespace

nlohmann::json changeJson(const Change& change) {
    Json made =
        std::visit(Overloaded{
                       [](const MetricChange& one) {
                           return Json{{"change", "metric"}, {"expected", metricJson(one.expected)},
                               {"wanted", metricJson(one.wanted)}};
                       },
                       [](const DefaultRoutesChange& one) {
                           return Json{{"change", "defaultRoutes"}, {"expected", one.expected}, {"wanted", one.wanted}};
                       },
                       [](const RouteMetricChange& one) {
                           return Json{{"change", "routeMetric"}, {"expected", one.expected}, {"wanted", one.wanted},
                               {"destination", one.destination.toString()}, {"nextHop", nextHopText(one.nextHop)}};
                       },
                   },
            change);
    made["adapter"] = adapterOf(change).value();
    made["family"] = nameIn(kFamilyNames, familyOf(change));
    return made;
}

Change readChange(const JsonCursor& at) {
    const std::string kind = at.at("change").text();
    AdapterId adapter(at.at("adapter").text());
    const AddressFamily family = readName(at.at("family"), kFamilyNames);
    if (kind == "routeMetric")
        return readRouteChange(at, std::move(adapter), family);
    at.expectObject({"change", "adapter", "family", "expected", "wanted"});
    if (kind == "defaultRoutes")
        return DefaultRoutesChange{std::move(adapter), family, at.at("expected").truth(), at.at("wanted").truth()};
    if (kind != "metric")
        at.report(ErrorCode::WrongValue, kind);
    return MetricChange{std::move(adapter), family, readMetric(at.at("expected")), readMetric(at.at("wanted"))};
}

nlohmann::json changesJson(const ChangeSet& changes) {
    Json made = Json::array();
    for (const Change& change : changes)
        made.push_back(changeJson(change));
    return made;
}

ChangeSet readChanges(const JsonCursor& at, std::size_t fewest, std::size_t most) {
    if (at.size() < fewest || at.size() > most) {
        at.report(ErrorCode::WrongValue, std::to_string(at.size()));
        return {};
    }
    return readList(at, readChange);
}

} // namespace precedence
