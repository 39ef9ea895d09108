// SetIPConnectionMetric of Win32_NetworkAdapterConfiguration (Windows XP and later; IPv4, 1 to 9999): 0 is done, 1 done
// after a restart, any other number a refusal. It has no way back to automatic, which is InterfaceMetric 0 in the
// registry (KB 894564), written through WMI's StdRegProv. The adapter's instance is found by its connection's name,
// which the script compares itself, so that no name stands in a query.
#include "model/network/overloaded.h"
#include "platform/interchange/scripts/literals.h"
#include "platform/interchange/scripts/script_plan.h"
#include "platform/interchange/scripts/script_words.h"

#include <algorithm>
#include <array>

namespace precedence {
namespace {

constexpr auto kFunctions = std::to_array<std::string_view>({
    "Option Explicit",
    "Dim wmi, registry, missing, number",
    "",
    "Sub StopScript(text)",
    "  WScript.Echo text",
    "  WScript.Quit 1",
    "End Sub",
    "Sub StopOnError(what)",
    "  If Err.Number <> 0 Then StopScript what & \" failed: \" & Hex(Err.Number) & \" \" & Err.Description",
    "End Sub",
    "",
    "Function ConfigurationOf(index)",
    "  Dim one",
    "  Set ConfigurationOf = Nothing",
    "  For Each one In wmi.ExecQuery(\"SELECT * FROM Win32_NetworkAdapterConfiguration\")",
    "    If one.Index = index Then Set ConfigurationOf = one",
    "  Next",
    "End Function",
    "Function FindByName(name)",
    "  Dim one, index, count",
    "  Set FindByName = Nothing",
    "  count = 0",
    "  For Each one In wmi.ExecQuery(\"SELECT * FROM Win32_NetworkAdapter\")",
    "    If Not IsNull(one.NetConnectionID) Then",
    "      If StrComp(one.NetConnectionID, name, vbBinaryCompare) = 0 Then",
    "        index = one.Index",
    "        count = count + 1",
    "      End If",
    "    End If",
    "  Next",
    "  If count = 1 Then Set FindByName = ConfigurationOf(index)",
    "End Function",
    "Function FindByGuid(guid)",
    "  Dim one",
    "  Set FindByGuid = Nothing",
    "  For Each one In wmi.ExecQuery(\"SELECT * FROM Win32_NetworkAdapterConfiguration\")",
    "    If Not IsNull(one.SettingID) Then",
    "      If StrComp(one.SettingID, guid, vbTextCompare) = 0 Then Set FindByGuid = one",
    "    End If",
    "  Next",
    "End Function",
    "Sub NeedAdapter(found, shown)",
    "  If found Is Nothing Then",
    "    WScript.Echo \"Not here: \" & shown",
    "    missing = True",
    "  End If",
    "End Sub",
    "Sub SetMetric(adapter, metric)",
    "  On Error Resume Next",
    "  number = adapter.SetIPConnectionMetric(metric)",
    "  StopOnError \"SetIPConnectionMetric\"",
    "  If number = 1 Then WScript.Echo \"It counts after a restart.\"",
    "  If number <> 0 And number <> 1 Then StopScript \"SetIPConnectionMetric refused with \" & number & \".\"",
    "End Sub",
    "",
});

/// For undo scripts that need it.
constexpr auto kRegistryFunctions = std::to_array<std::string_view>({
    "Sub KeepMetric(adapter, metric)",
    "  On Error Resume Next",
    "  Set registry = GetObject(\"winmgmts:{impersonationLevel=impersonate}!\\\\.\\root\\default:StdRegProv\")",
    "  StopOnError \"StdRegProv\"",
    "  number = registry.SetDWORDValue(&H80000002, _",
    "    \"SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces\\\" & adapter.SettingID, _",
    "    \"InterfaceMetric\", metric)",
    "  StopOnError \"SetDWORDValue\"",
    "  If number <> 0 Then StopScript \"SetDWORDValue refused with \" & number & \".\"",
    "End Sub",
    "",
});

constexpr auto kConnect = std::to_array<std::string_view>({
    "On Error Resume Next",
    "Set wmi = GetObject(\"winmgmts:{impersonationLevel=impersonate}!\\\\.\\root\\cimv2\")",
    "StopOnError \"WMI\"",
});

std::string literal(std::string_view asciiText) {
    const auto parts = vbScriptLiterals(asciiText);
    return parts.empty() ? "\"\"" : parts.front();
}

/// Of comments and messages: an apostrophe begins a comment, which is where they stand, or they are literals.
std::string shown(const std::string& text) {
    return inAscii(text);
}

std::string numberedName(std::string_view word, const ScriptTarget& target) {
    return std::string(word) + std::to_string(target.number);
}

void addTarget(const ScriptTarget& target, ScriptLines& script) {
    const std::string adapter = numberedName("adapter", target);
    if (const auto* guid = std::get_if<AdapterKey::Guid>(&target.key.by)) {
        script.line("Set " + adapter + " = FindByGuid(\"" + guid->text + "\")");
    } else if (const auto* name = std::get_if<AdapterKey::Name>(&target.key.by)) {
        const std::string variable = numberedName("name", target);
        std::string start = variable + " = ";
        const std::string more = start + variable + " & ";
        for (const std::string& part : vbScriptLiterals(name->text)) {
            script.line(start.append(part));
            start = more;
        }
        script.line("Set " + adapter + " = FindByName(" + variable + ")");
    }
    script.line("StopOnError \"Looking for adapters\"");
    script.line("NeedAdapter " + adapter + ", " + literal(shown(target.shown)));
}

void addChecks(const ScriptPlan& plan, ScriptLines& script) {
    script.comment("Every adapter has to be there before anything is changed.");
    for (const std::string_view line : kConnect)
        script.line(line);
    script.line("missing = False");
    for (const ScriptTarget& target : plan.targets)
        addTarget(target, script);
    script.line("If missing Then StopScript \"Nothing was changed.\"");
    script.line("On Error Goto 0");
}

/// Of the steps about one metric the one that lasts is written last, because the method writes what lasts as well.
struct Metrics {
    InterfaceMetric now = InterfaceMetric::automatic();
    std::optional<InterfaceMetric> kept = {}; ///< where that is another one
};

void addMetrics(const Metrics& metrics, const Step& step, const ScriptPlan& plan, ScriptLines& script) {
    const ScriptTarget& target = plan.targetOf(step);
    const std::string adapter = numberedName("adapter", target);
    const auto say = [&](const InterfaceMetric& metric) {
        Step said = step;
        said.setting = metric;
        script.line("WScript.Echo " + literal(shown(wordsOf(said, plan))));
    };
    if (!step.remark.empty())
        script.comment(step.remark);
    if (const auto number = metrics.now.manualValue()) {
        say(metrics.now);
        script.line("SetMetric " + adapter + ", " + std::to_string(*number));
    }
    const auto kept = metrics.kept                ? metrics.kept
                      : metrics.now.isAutomatic() ? std::optional(metrics.now)
                                                  : std::nullopt;
    if (!kept)
        return;
    script.comment(metrics.now.isAutomatic() && !kept->isAutomatic()
                       ? "Now it was automatic, which WMI cannot set; this counts after a restart."
                       : "0 is automatic. It counts after a restart.");
    say(*kept);
    script.line("KeepMetric " + adapter + ", " + std::to_string(kept->manualValue().value_or(0)));
    script.line("WScript.Echo \"That counts after a restart.\"");
}

std::optional<InterfaceMetric> metricOf(const Step& step) {
    const auto* metric = std::get_if<InterfaceMetric>(&step.setting);
    return metric ? std::optional(*metric) : std::nullopt;
}

void addSteps(const ScriptPlan& plan, ScriptLines& script) {
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const auto metric = metricOf(plan.steps[i]);
        if (!metric)
            continue;
        const Step& step = plan.steps[i];
        // Two steps about one metric: what is kept, and then what counts now.
        const bool isPair = i + 1 < plan.steps.size() && plan.steps[i + 1].change == step.change;
        if (isPair)
            ++i;
        addMetrics(isPair ? Metrics{.now = *metricOf(plan.steps[i]), .kept = metric} : Metrics{.now = *metric}, step,
            plan, script);
    }
}

} // namespace

std::string vbScript(const ScriptPlan& plan) {
    ScriptLines script("' ", "\r\n");
    for (const std::string& text :
        openingOf(plan, {"For Windows XP or later, as administrator: cscript //nologo THIS-FILE",
                            "It stops at the first failure, and its exit code is then 1."}))
        script.comment(shown(text));
    for (const std::string_view line : kFunctions)
        script.line(line);
    if (plan.isUndo)
        for (const std::string_view line : kRegistryFunctions)
            script.line(line);
    std::size_t adapters = 0;
    for (const ScriptTarget& target : plan.targets)
        adapters = std::max(adapters, target.number);
    for (std::size_t i = 1; i <= adapters; ++i)
        script.line("Dim name" + std::to_string(i) + ", adapter" + std::to_string(i));
    addChecks(plan, script);
    addSteps(plan, script);
    script.line("WScript.Echo \"Done.\"");
    script.line("WScript.Quit 0");
    return script.text();
}

} // namespace precedence
