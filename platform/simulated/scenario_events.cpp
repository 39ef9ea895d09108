#include "platform/simulated/scenario_json.h"

#include <cmath>

namespace precedence {
namespace {

using Json = nlohmann::json;

AdapterId adapterAt(const JsonCursor& at, std::string_view key) {
    return AdapterId(at.at(key).text());
}

LinkAction readLink(const JsonCursor& at) {
    at.expectObject({"link", "adapter"});
    const std::string word = at.at("link").text();
    if (word != "up" && word != "down")
        at.at("link").report(ErrorCode::WrongValue, word);
    return {.adapter = adapterAt(at, "adapter"), .up = word == "up"};
}

MetricAction readMetric(const JsonCursor& at) {
    at.expectObject({"setMetric", "adapter", "family"});
    MetricAction action{.adapter = adapterAt(at, "adapter"), .metric = at.at("setMetric").metric()};
    if (const JsonCursor family = at.find("family"); family.exists())
        action.family = readName(family, kFamilyNames);
    return action;
}

SpeedAction readSpeed(const JsonCursor& at) {
    at.expectObject({"speed", "adapter"});
    constexpr std::uint64_t kFastestLink = 10'000'000'000'000;
    return {.adapter = adapterAt(at, "adapter"), .speed = at.at("speed").number(0, kFastestLink)};
}

PresenceAction readPresence(const JsonCursor& at, std::string_view key) {
    at.expectObject({key});
    return {.adapter = adapterAt(at, key), .present = key == "addAdapter"};
}

ConnectAction readConnect(const JsonCursor& at, std::string_view key) {
    at.expectObject({key});
    return {.adapter = adapterAt(at, key), .connected = key == "connect"};
}

RouteAction readRouteAction(const JsonCursor& at, std::string_view key) {
    at.expectObject({key});
    return {.route = readRoute(at.at(key)), .add = key == "addRoute"};
}

Action readRights(const JsonCursor& at) {
    at.expectObject({"administrator"});
    return RightsAction{.administrator = at.at("administrator").truth()};
}

Action readRestart(const JsonCursor& at) {
    at.expectObject({"restart"});
    if (!at.at("restart").truth())
        at.at("restart").report(ErrorCode::WrongValue, "false");
    return RestartAction{};
}

Action readAction(const JsonCursor& at) {
    if (at.find("link").exists())
        return readLink(at);
    if (at.find("speed").exists())
        return readSpeed(at);
    if (at.find("setMetric").exists())
        return readMetric(at);
    for (const std::string_view key : {"addAdapter", "removeAdapter"}) {
        if (at.find(key).exists())
            return readPresence(at, key);
    }
    for (const std::string_view key : {"connect", "disconnect"}) {
        if (at.find(key).exists())
            return readConnect(at, key);
    }
    for (const std::string_view key : {"addRoute", "removeRoute"}) {
        if (at.find(key).exists())
            return readRouteAction(at, key);
    }
    if (at.find("administrator").exists())
        return readRights(at);
    if (at.find("restart").exists())
        return readRestart(at);
    at.expectObject({});
    at.report(ErrorCode::MissingKey, "link");
    return RestartAction{};
}

struct ActionWriter {
    Json operator()(const LinkAction& action) const {
        return {{"link", action.up ? "up" : "down"}, {"adapter", action.adapter.value()}};
    }
    Json operator()(const SpeedAction& action) const {
        return {{"speed", action.speed}, {"adapter", action.adapter.value()}};
    }
    Json operator()(const PresenceAction& action) const {
        return {{action.present ? "addAdapter" : "removeAdapter", action.adapter.value()}};
    }
    Json operator()(const ConnectAction& action) const {
        return {{action.connected ? "connect" : "disconnect", action.adapter.value()}};
    }
    Json operator()(const MetricAction& action) const {
        Json made{{"setMetric", toJson(action.metric)}, {"adapter", action.adapter.value()}};
        if (action.family)
            made["family"] = nameIn(kFamilyNames, *action.family);
        return made;
    }
    Json operator()(const RouteAction& action) const {
        return {{action.add ? "addRoute" : "removeRoute", toJson(action.route)}};
    }
    Json operator()(const RightsAction& action) const { return {{"administrator", action.administrator}}; }
    Json operator()(const RestartAction&) const { return {{"restart", true}}; }
};

} // namespace

LabEvent readEvent(const JsonCursor& at) {
    at.expectObject({"id", "title", "after", "actions", "then"});
    LabEvent event{.id = at.at("id").text(), .title = at.at("title").text()};
    if (const JsonCursor after = at.find("after"); after.exists())
        event.after = std::chrono::milliseconds(std::llround(after.seconds() * 1000));
    at.find("actions").forEach([&event](const JsonCursor& item) { event.actions.push_back(readAction(item)); });
    at.find("then").forEach([&event](const JsonCursor& item) { event.then.push_back(item.text()); });
    return event;
}

Json toJson(const LabEvent& event) {
    Json made{{"id", event.id}, {"title", event.title}};
    if (event.after)
        made["after"] = static_cast<double>(event.after->count()) / 1000;
    for (const Action& action : event.actions)
        made["actions"].push_back(std::visit(ActionWriter{}, action));
    for (const std::string& next : event.then)
        made["then"].push_back(next);
    return made;
}

} // namespace precedence
