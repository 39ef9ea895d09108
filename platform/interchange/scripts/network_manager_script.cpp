// A metric is the route-metric of the connection that is on at the device: -1 is automatic. Reapplying it takes the
// device's IPv6 addresses away for a moment, so each device is reapplied once. The metric of a single route belongs to
// the kernel's key, so the route is added with the new one before the old one is deleted.
#include "platform/interchange/scripts/linux_routes.h"
#include "platform/interchange/scripts/literals.h"
#include "platform/interchange/scripts/script_plan.h"
#include "platform/interchange/scripts/script_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace precedence {
namespace {

constexpr auto kFunctions = std::to_array<std::string_view>({
    "set -eu",
    "export LC_ALL=C",
    "PATH=$PATH:/usr/sbin:/sbin",
    "",
    "fail() {",
    "    printf '%s\\n' \"$1\" >&2",
    "    exit 1",
    "}",
    "need() {",
    "    ip link show dev \"$1\" >/dev/null 2>&1 && return",
    "    printf 'Not here: %s\\n' \"$2\" >&2",
    "    missing=1",
    "}",
    "",
});

/// NetworkManager makes up connections for what it has not set up itself; to change one would make it stay.
constexpr auto kConnectionFunction = std::to_array<std::string_view>({
    "connection_of() {",
    "    case $(nmcli -g GENERAL.STATE device show \"$1\") in",
    "    *externally*) return 1 ;;",
    "    esac",
    "    nmcli -g GENERAL.CON-UUID device show \"$1\"",
    "}",
    "",
});

/// With never-default NetworkManager lets go of the gateway of a connection whose addresses are set by hand.
constexpr auto kGatewayFunction = std::to_array<std::string_view>({
    "give_gateway() {",
    "    [ \"$(nmcli -g \"$2.method\" connection show uuid \"$1\")\" = manual ] || return 0",
    "    [ -z \"$(nmcli -g \"$2.gateway\" connection show uuid \"$1\")\" ] || return 0",
    "    nmcli connection modify uuid \"$1\" \"$2.gateway\" \"$3\"",
    "}",
    "",
});

/// What is set at one device's connection: properties of nmcli with their values, the last one of each, and what is
/// said of it.
struct Settings {
    const ScriptTarget* target = nullptr;
    std::map<std::string, std::string> properties = {};
    std::vector<std::string> said = {};
    std::vector<std::string> remarks = {};
    std::vector<std::string> gateways = {}; ///< statements that bring them back
};

/// Cleaned text as one word.
std::string word(const std::string& text) {
    return shellLiteral(text).value_or("''");
}

std::string variableOf(const ScriptTarget& target) {
    return "adapter" + std::to_string(target.number);
}

std::string connectionOf(const ScriptTarget& target) {
    return "connection" + std::to_string(target.number);
}

/// By which default routes that are on now go; nothing where there is none.
std::optional<IpAddress> gatewayOf(const ScriptTarget& target, const Snapshot& snapshot) {
    for (const Route& route : snapshot.routes()) {
        if (route.destination == IpPrefix::defaultRoute(target.family) && route.active && !route.isOnLink() &&
            snapshot.adapterOf(route) == target.adapter)
            return route.nextHop;
    }
    return std::nullopt;
}

void addGateway(const ScriptTarget& target, const ScriptPlan& plan, const std::string& family, Settings& settings) {
    const auto gateway = gatewayOf(target, plan.snapshot);
    if (gateway)
        settings.gateways.push_back(
            "give_gateway \"$" + connectionOf(target) + "\" " + family + " " + gateway->toString());
    else
        settings.remarks.emplace_back("A connection whose addresses are set by hand lost its gateway when its default "
                                      "routes were switched off. It is not known here.");
}

void set(const Step& step, const ScriptPlan& plan, Settings& settings) {
    const std::string family = step.family == AddressFamily::IPv4 ? "ipv4" : "ipv6";
    if (const auto* metric = std::get_if<InterfaceMetric>(&step.setting)) {
        const auto number = metric->manualValue();
        settings.properties[family + ".route-metric"] = number ? std::to_string(*number) : "-1";
    } else if (const auto* routes = std::get_if<DefaultRoutesSetting>(&step.setting)) {
        settings.properties[family + ".never-default"] = routes->count ? "no" : "yes";
        if (routes->count)
            addGateway(plan.targetOf(step), plan, family, settings);
    }
    settings.said.push_back(wordsOf(step, plan));
    if (!step.remark.empty())
        settings.remarks.push_back(step.remark);
}

/// The settings of each device, in the order of the steps. Where another value was kept for the time after a restart
/// than counted, the one that counted is set: a connection has one for both.
std::vector<Settings> settingsOf(const ScriptPlan& plan) {
    std::vector<Settings> all;
    for (const Step& step : plan.steps) {
        if (std::holds_alternative<RouteMetricSetting>(step.setting))
            continue;
        const ScriptTarget& target = plan.targetOf(step);
        auto found = std::find_if(all.begin(), all.end(),
            [&](const Settings& settings) { return settings.target->adapter == target.adapter; });
        if (found == all.end())
            found = all.insert(all.end(), Settings{.target = &target});
        set(step, plan, *found);
    }
    return all;
}

void addFunctions(const std::vector<Settings>& all, ScriptLines& script) {
    for (const std::string_view line : kFunctions)
        script.line(line);
    const bool hasGateways =
        std::any_of(all.begin(), all.end(), [](const Settings& settings) { return !settings.gateways.empty(); });
    if (!all.empty())
        for (const std::string_view line : kConnectionFunction)
            script.line(line);
    if (hasGateways)
        for (const std::string_view line : kGatewayFunction)
            script.line(line);
}

void addAdapterChecks(const ScriptPlan& plan, ScriptLines& script) {
    script.comment("Every adapter has to be there before anything is changed.");
    script.line("missing=0");
    std::size_t last = 0;
    for (const ScriptTarget& target : plan.targets) {
        const auto* name = std::get_if<AdapterKey::Name>(&target.key.by);
        if (!name || target.number <= last)
            continue;
        last = target.number;
        script.line(variableOf(target) + "=" + shellLiteral(name->text).value_or("''"));
        script.line("need \"$" + variableOf(target) + "\" " + word(target.shown));
    }
    script.line("[ \"$missing\" = 0 ] || fail 'Nothing was changed.'");
}

void addConnectionCheck(const ScriptTarget& target, ScriptLines& script) {
    const std::string variable = connectionOf(target);
    script.line(variable + "=$(connection_of \"$" + variableOf(target) + "\") || " + variable + "=");
    script.line("[ -n \"$" + variable + "\" ] || fail " +
                word("NetworkManager has no connection of its own on at " + target.shown + ". Nothing was changed."));
}

void addSettings(const Settings& settings, ScriptLines& script) {
    script.line("");
    script.comments(settings.remarks);
    for (const std::string& said : settings.said)
        script.line("printf '%s\\n' " + word(said));
    std::string modify = "nmcli connection modify uuid \"$" + connectionOf(*settings.target) + "\"";
    for (const auto& [property, value] : settings.properties)
        modify.append(" ").append(property).append(" ").append(value);
    script.line(modify + " || fail 'Stopped there.'");
    for (const std::string& gateway : settings.gateways)
        script.line(gateway + " || fail 'Stopped there.'");
    script.line("nmcli device reapply \"$" + variableOf(*settings.target) + "\" >/dev/null || fail 'Stopped there.'");
}

void addRouteCheck(const LinuxRoute& route, const std::string& said, ScriptLines& script) {
    script.line("[ -n \"$(" + route.show + " 2>/dev/null)\" ] || fail " + word("Not here: " + said));
}

void addRoute(const LinuxRoute& route, const std::string& said, ScriptLines& script) {
    script.line("");
    script.comments(route.remarks);
    script.line("printf '%s\\n' " + word(said));
    script.line(route.add + " || fail 'Stopped there.'");
    script.line(route.remove + " || { " + route.takeBack + " || :; fail 'Stopped there.'; }");
}

struct RouteStep {
    LinuxRoute route;
    std::string said;
};

std::vector<RouteStep> routeStepsOf(const ScriptPlan& plan) {
    std::vector<RouteStep> steps;
    for (const Step& step : plan.steps) {
        if (const auto* change = std::get_if<RouteMetricChange>(&plan.changes[step.change]))
            steps.push_back({linuxRouteOf(*change, plan.snapshot, "\"$" + variableOf(plan.targetOf(step)) + "\""),
                wordsOf(step, plan)});
    }
    return steps;
}

} // namespace

std::string networkManagerScript(const ScriptPlan& plan) {
    const std::vector<Settings> all = settingsOf(plan);
    const std::vector<RouteStep> routes = routeStepsOf(plan);
    std::vector<std::string> how{"For Linux with NetworkManager, by somebody who may change connections (root may):",
        "sh THIS-FILE", "It stops at the first failure, and its exit code is then not 0."};
    if (!all.empty())
        how.emplace_back(
            "Connections that are changed are reapplied, which makes IPv6 pause for a second or two there.");
    ScriptLines script("# ", "\n");
    script.line("#!/bin/sh");
    script.comments(openingOf(plan, how));
    addFunctions(all, script);
    addAdapterChecks(plan, script);
    for (const Settings& settings : all)
        addConnectionCheck(*settings.target, script);
    for (const RouteStep& step : routes)
        addRouteCheck(step.route, step.said + ". Nothing was changed.", script);
    // Reapplying puts a connection's own routes back, so that routes are set after it, and taken back before it.
    if (plan.isUndo)
        for (const RouteStep& step : routes)
            addRoute(step.route, step.said, script);
    for (const Settings& settings : all)
        addSettings(settings, script);
    if (!plan.isUndo)
        for (const RouteStep& step : routes)
            addRoute(step.route, step.said, script);
    script.line("");
    script.line("printf '%s\\n' 'Done.'");
    return script.text();
}

} // namespace precedence
