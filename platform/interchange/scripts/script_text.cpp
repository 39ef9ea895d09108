#include "platform/interchange/scripts/script_text.h"

#include "platform/interchange/scripts/script_plan.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace precedence {
namespace {

bool isForSystem(ScriptLanguage language, const SelectionRules& rules) {
    const bool isLinux = rules.metricInKey;
    switch (language) {
    case ScriptLanguage::PowerShell:
    case ScriptLanguage::Netsh: return rules.metricsAdd && !isLinux;
    case ScriptLanguage::Registry: return !isLinux;
    // KB 894564: the method is new in Windows XP.
    case ScriptLanguage::VbScript: return !isLinux && rules.automaticTable != WindowsGeneration::Windows2000;
    case ScriptLanguage::NetworkManager: return isLinux;
    }
    return false;
}

/// Only the interface metric, and only where there is a place for it.
bool hasPlaceInRegistry(const Change& change, const SelectionRules& rules) {
    const auto* metric = std::get_if<MetricChange>(&change);
    return metric && (metric->family == AddressFamily::IPv4 || rules.metricsAdd);
}

bool hasMethodOfWmi(const Change& change) {
    const auto* metric = std::get_if<MetricChange>(&change);
    return metric && metric->family == AddressFamily::IPv4 && !metric->wanted.isAutomatic();
}

bool isInFormat(const Change& change, ScriptLanguage language, const SelectionRules& rules) {
    if (isOfOlderOrder(change))
        return false;
    switch (language) {
    case ScriptLanguage::PowerShell:
    case ScriptLanguage::Netsh:
    case ScriptLanguage::NetworkManager: return true;
    case ScriptLanguage::Registry: return hasPlaceInRegistry(change, rules);
    case ScriptLanguage::VbScript: return hasMethodOfWmi(change);
    }
    return false;
}

/// The number, before or after, that the language cannot write.
std::optional<std::uint32_t> unwritableMetric(const Change& change, ScriptLanguage language) {
    if (const auto* metric = std::get_if<MetricChange>(&change); metric && language == ScriptLanguage::VbScript) {
        const auto before = metric->expected.manualValue();
        return before && (*before < kLowestMetric || *before > kHighestMetric) ? before : std::nullopt;
    }
    const auto* route = std::get_if<RouteMetricChange>(&change);
    if (!route)
        return std::nullopt;
    const std::uint32_t highest = std::max(route->expected, route->wanted);
    if (language == ScriptLanguage::PowerShell && highest > kHighestPowerShellRouteMetric)
        return highest;
    // The kernel turns IPv6's 0 into 1024.
    const bool isZero = route->wanted == 0 && route->destination.family() == AddressFamily::IPv6;
    return language == ScriptLanguage::NetworkManager && isZero ? std::optional(route->wanted) : std::nullopt;
}

std::optional<Error> refusalOf(const Change& change, const Snapshot& snapshot, ScriptLanguage language) {
    Error error{.operation = Operation::WriteScript, .subject = subjectOf(change, snapshot)};
    if (!isInFormat(change, language, snapshot.rules())) {
        error.code = ErrorCode::NotInFormat;
        error.detail = std::string(nameOf(language));
        // One family can be fine where the other one is not.
        if (const auto family = familyOf(change); family && !std::holds_alternative<RouteMetricChange>(change))
            error.subject += ", " + std::string(nameOf(*family));
        return error;
    }
    if (const auto number = unwritableMetric(change, language)) {
        error.code = ErrorCode::MetricOutOfRange;
        error.detail = std::to_string(*number);
        return error;
    }
    return std::nullopt;
}

std::optional<Error> refusalOf(const ChangeSet& changes, const Snapshot& snapshot, ScriptLanguage language) {
    if (auto problems = problemsOf(changes, snapshot); !problems.empty()) {
        problems.front().operation = Operation::WriteScript;
        return std::move(problems.front());
    }
    if (!isForSystem(language, snapshot.rules()))
        return Error{
            .code = ErrorCode::NotSupported, .operation = Operation::WriteScript, .detail = snapshot.traits().system};
    for (const Change& change : changes) {
        if (auto refusal = refusalOf(change, snapshot, language))
            return refusal;
    }
    return std::nullopt;
}

std::string write(const ScriptPlan& plan) {
    switch (plan.language) {
    case ScriptLanguage::PowerShell: return powerShellScript(plan);
    case ScriptLanguage::Netsh: return netshScript(plan);
    case ScriptLanguage::Registry: return registryScript(plan);
    case ScriptLanguage::VbScript: return vbScript(plan);
    case ScriptLanguage::NetworkManager: return networkManagerScript(plan);
    }
    return {};
}

} // namespace

ScriptFile scriptFileOf(ScriptLanguage language) {
    switch (language) {
    case ScriptLanguage::PowerShell: return {".ps1", "-undo.ps1"};
    case ScriptLanguage::Netsh: return {".cmd", "-undo.cmd"};
    case ScriptLanguage::Registry: return {".reg", "-undo.reg"};
    case ScriptLanguage::VbScript: return {".vbs", "-undo.vbs"};
    case ScriptLanguage::NetworkManager: return {".sh", "-undo.sh"};
    }
    return {};
}

std::string_view nameOf(ScriptLanguage language) {
    switch (language) {
    case ScriptLanguage::PowerShell: return "PowerShell";
    case ScriptLanguage::Netsh: return "netsh";
    case ScriptLanguage::Registry: return "registry file";
    case ScriptLanguage::VbScript: return "VBScript";
    case ScriptLanguage::NetworkManager: return "NetworkManager";
    }
    return {};
}

Expected<ScriptText> scriptFor(const ChangeSet& changes, const Snapshot& snapshot, ScriptLanguage language) {
    if (changes.empty())
        return ScriptText();
    if (auto refusal = refusalOf(changes, snapshot, language))
        return fail(std::move(*refusal));
    const auto apply = planScript(changes, snapshot, language, false);
    if (!apply)
        return fail(apply.error());
    const auto undo = planScript(changes, snapshot, language, true);
    if (!undo)
        return fail(undo.error());
    return ScriptText{.apply = write(*apply), .undo = write(*undo)};
}

} // namespace precedence
