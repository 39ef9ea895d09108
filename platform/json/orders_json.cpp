#include "platform/json/orders_json.h"

#include "platform/json/json_names.h"
#include "platform/json/json_values.h"

#include <array>
#include <set>
#include <string>

namespace precedence {
namespace {

using Json = nlohmann::json;

constexpr std::array kKindNames{
    NameEntry<ComponentKind>{ComponentKind::Adapter, "adapter"},
    NameEntry<ComponentKind>{ComponentKind::Protocol, "protocol"},
    NameEntry<ComponentKind>{ComponentKind::Client, "client"},
    NameEntry<ComponentKind>{ComponentKind::Service, "service"},
};

std::string usualToken(const std::vector<std::string>& through) {
    std::string token;
    for (const std::string& id : through)
        token += (token.empty() ? "" : "->") + id;
    return token;
}

std::string readText(const JsonCursor& at) {
    return at.text();
}

Component readComponent(const JsonCursor& at) {
    at.expectObject({"id", "kind", "name"});
    return {at.at("id").text(), readName(at.at("kind"), kKindNames), at.at("name").text()};
}

/// Every path leads from its owner down to something that is there.
BindingPath readPath(const JsonCursor& at, const std::string& owner, const std::set<std::string>& known) {
    at.expectObject({"token", "through", "enabled"});
    BindingPath path{.token = {}, .through = readList(at.at("through"), readText)};
    for (const std::string& id : path.through) {
        if (!known.contains(id))
            at.report(ErrorCode::UnknownReference, id);
    }
    if (path.through.size() < 2 || path.through.front() != owner)
        at.report(ErrorCode::WrongValue, owner);
    const JsonCursor token = at.find("token");
    path.token = token.exists() ? token.text() : usualToken(path.through);
    path.isEnabled = at.find("enabled").truthOr(true);
    return path;
}

ComponentBindings readOrder(const JsonCursor& at, const std::set<std::string>& known) {
    at.expectObject({"component", "paths"});
    ComponentBindings order{at.at("component").text()};
    if (at.at("component").exists() && !known.contains(order.component))
        at.report(ErrorCode::UnknownReference, order.component);
    order.paths =
        readList(at.at("paths"), [&](const JsonCursor& path) { return readPath(path, order.component, known); });
    if (hasDuplicates(tokensOf(order)))
        at.report(ErrorCode::DuplicateId, order.component);
    return order;
}

Provider readProvider(const JsonCursor& at) {
    at.expectObject({"service", "name", "library", "redirector", "installed"});
    const auto textOr = [&at](const char* key) {
        const JsonCursor value = at.find(key);
        return value.exists() ? value.text() : std::string();
    };
    return {at.at("service").text(), textOr("name"), textOr("library"), textOr("redirector"),
        at.find("installed").truthOr(true)};
}

} // namespace

std::string_view nameOf(ComponentKind kind) {
    for (const auto& [value, name] : kKindNames) {
        if (value == kind)
            return name;
    }
    return {};
}

Json bindingsJson(const Bindings& bindings) {
    Json components = Json::array();
    for (const Component& component : bindings.components)
        components.push_back({{"id", component.id}, {"kind", nameOf(component.kind)}, {"name", component.name}});
    Json orders = Json::array();
    for (const ComponentBindings& order : bindings.orders) {
        Json paths = Json::array();
        for (const BindingPath& path : order.paths) {
            paths.push_back({{"through", path.through}, {"enabled", path.isEnabled}});
            if (path.token != usualToken(path.through))
                paths.back()["token"] = path.token;
        }
        orders.push_back({{"component", order.component}, {"paths", std::move(paths)}});
    }
    return {{"components", std::move(components)}, {"orders", std::move(orders)}, {"linkage", bindings.linkage}};
}

Bindings readBindings(const JsonCursor& at) {
    at.expectObject({"components", "orders", "linkage"});
    Bindings bindings;
    if (at.at("components").size() > kMostComponents) {
        at.report(ErrorCode::WrongValue, std::to_string(at.at("components").size()));
        return bindings;
    }
    bindings.components = readList(at.at("components"), readComponent);
    std::set<std::string> known;
    for (const Component& component : bindings.components) {
        if (!known.insert(component.id).second)
            at.report(ErrorCode::DuplicateId, component.id);
    }
    bindings.orders = readList(at.at("orders"), [&](const JsonCursor& order) { return readOrder(order, known); });
    std::set<std::string> ordered;
    for (const ComponentBindings& order : bindings.orders) {
        if (!ordered.insert(order.component).second)
            at.report(ErrorCode::DuplicateId, order.component);
    }
    bindings.linkage = readList(at.find("linkage"), readText);
    return bindings;
}

Json providersJson(const ProviderOrder& providers) {
    Json order = Json::array();
    for (const Provider& provider : providers.providers) {
        Json one{{"service", provider.service}, {"installed", provider.isInstalled}};
        const std::pair<const char*, const std::string&> texts[] = {
            {"name", provider.displayName}, {"library", provider.library}, {"redirector", provider.redirector}};
        for (const auto& [key, text] : texts) {
            if (!text.empty())
                one[key] = text;
        }
        order.push_back(std::move(one));
    }
    return {{"order", std::move(order)}, {"hardwareOrder", providers.hardwareOrder}};
}

ProviderOrder readProviders(const JsonCursor& at) {
    at.expectObject({"order", "hardwareOrder"});
    ProviderOrder providers{.providers = readList(at.at("order"), readProvider)};
    providers.hardwareOrder = readList(at.find("hardwareOrder"), readText);
    providers.flaw = parseProviderOrder(providerOrderText(namesOf(providers))).flaw;
    return providers;
}

} // namespace precedence
