#include "platform/trial/change_json.h"

#include "model/network/overloaded.h"
#include "platform/json/json_names.h"
#include "platform/json/json_values.h"

#include <string>
#include <utility>

namespace precedence {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostOrderNames = 1000;
constexpr std::size_t kLongestOrderName = 2000; ///< bytes; a token names every component of its path

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

template <typename Typed>
Json valuesJson(const char* kind, const Typed& change) {
    return Json{{"change", kind}, {"expected", change.expected}, {"wanted", change.wanted}};
}

std::string readBoundedText(const JsonCursor& at) {
    std::string text = at.text();
    if (text.size() > kLongestOrderName)
        at.report(ErrorCode::WrongValue, "too long a name");
    return text;
}

NameOrder readOrder(const JsonCursor& at) {
    if (at.size() > kMostOrderNames) {
        at.report(ErrorCode::WrongValue, std::to_string(at.size()));
        return {};
    }
    return readList(at, readBoundedText);
}

Change readOrderChange(const JsonCursor& at, const std::string& kind) {
    if (kind == "providerOrder") {
        at.expectObject({"change", "expected", "wanted"});
        return ProviderOrderChange{readOrder(at.at("expected")), readOrder(at.at("wanted"))};
    }
    const std::string component = readBoundedText(at.at("component"));
    if (kind == "bindingOrder") {
        at.expectObject({"change", "component", "expected", "wanted"});
        return BindingOrderChange{component, readOrder(at.at("expected")), readOrder(at.at("wanted"))};
    }
    at.expectObject({"change", "component", "binding", "expected", "wanted"});
    return BindingSwitchChange{
        component, readBoundedText(at.at("binding")), at.at("expected").truth(), at.at("wanted").truth()};
}

} // namespace

nlohmann::json changeJson(const Change& change) {
    Json made = std::visit(Overloaded{
                               [](const MetricChange& one) {
                                   return Json{{"change", "metric"}, {"expected", metricJson(one.expected)},
                                       {"wanted", metricJson(one.wanted)}};
                               },
                               [](const DefaultRoutesChange& one) { return valuesJson("defaultRoutes", one); },
                               [](const RouteMetricChange& one) {
                                   Json json = valuesJson("routeMetric", one);
                                   json["destination"] = one.destination.toString();
                                   json["nextHop"] = nextHopText(one.nextHop);
                                   return json;
                               },
                               [](const BindingOrderChange& one) {
                                   Json json = valuesJson("bindingOrder", one);
                                   json["component"] = one.component;
                                   return json;
                               },
                               [](const BindingSwitchChange& one) {
                                   Json json = valuesJson("binding", one);
                                   json["component"] = one.component;
                                   json["binding"] = one.path;
                                   return json;
                               },
                               [](const ProviderOrderChange& one) { return valuesJson("providerOrder", one); },
                           },
        change);
    if (const AdapterId* adapter = adapterOf(change)) {
        made["adapter"] = adapter->value();
        made["family"] = nameIn(kFamilyNames, *familyOf(change));
    }
    return made;
}

Change readChange(const JsonCursor& at) {
    const std::string kind = at.at("change").text();
    if (kind == "bindingOrder" || kind == "binding" || kind == "providerOrder")
        return readOrderChange(at, kind);
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
