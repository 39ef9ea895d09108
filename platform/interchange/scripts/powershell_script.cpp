// Names are compared with what Get-NetIPInterface lists, character by character, and never given to a parameter that
// takes wildcards. -ceq would not do: it compares as people sort, and takes no notice of characters without a width.
#include "model/network/overloaded.h"
#include "platform/interchange/scripts/literals.h"
#include "platform/interchange/scripts/script_plan.h"
#include "platform/interchange/scripts/script_words.h"

#include <algorithm>
#include <array>

namespace precedence {
namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

constexpr auto kFunctions = std::to_array<std::string_view>({
    "Set-StrictMode -Version Latest",
    "$ErrorActionPreference = 'Stop'",
    "",
    "function Stop-Script([string] $Message) {",
    "    [Console]::Error.WriteLine($Message)",
    "    exit 1",
    "}",
    "function Find-ByIndex([uint32] $Index, [string] $Family) {",
    "    @(Get-NetIPInterface -PolicyStore ActiveStore | Where-Object {",
    "        $_.InterfaceIndex -eq $Index -and [string]$_.AddressFamily -eq $Family",
    "    }) | ForEach-Object { $_.InterfaceIndex }",
    "}",
    "function Find-ByName([string] $Name, [string] $Family) {",
    "    $found = @(Get-NetIPInterface -PolicyStore ActiveStore | Where-Object {",
    "        [string]$_.AddressFamily -eq $Family -and",
    "        [string]::Equals([string]$_.InterfaceAlias, $Name, [StringComparison]::Ordinal)",
    "    })",
    "    if ($found.Count -eq 1) { $found[0].InterfaceIndex }",
    "}",
    "function Find-ByGuid([string] $Guid, [string] $Family) {",
    "    $found = @(Get-NetAdapter -IncludeHidden | Where-Object { [string]$_.InterfaceGuid -eq $Guid })",
    "    if ($found.Count -eq 1) { Find-ByIndex $found[0].InterfaceIndex $Family }",
    "}",
    "",
});

/// Program text and cleaned names only, so there is always one.
std::string message(const std::string& text) {
    return powerShellLiteral(text).value_or("''");
}

std::string variableOf(const ScriptTarget& target) {
    return "$adapter" + std::to_string(target.number) + std::string(nameOf(target.family));
}

std::string findingOf(const ScriptTarget& target) {
    const std::string family = " '" + std::string(nameOf(target.family)) + "'";
    return std::visit(Overloaded{
                          [&](const AdapterKey::Name& name) {
                              return "Find-ByName " + powerShellLiteral(name.text).value_or("''") + family;
                          },
                          [&](const AdapterKey::Guid& guid) { return "Find-ByGuid '" + guid.text + "'" + family; },
                          [&](std::uint32_t index) { return "Find-ByIndex " + std::to_string(index) + family; },
                      },
        target.key.by);
}

void addChecks(const ScriptPlan& plan, ScriptLines& script) {
    script.comment("Every adapter has to be there before anything is changed.");
    script.line("$missing = @()");
    for (const ScriptTarget& target : plan.targets) {
        if (std::holds_alternative<std::uint32_t>(target.key.by))
            script.comment("By its index, because its name is none of its own. An index may change with a restart.");
        script.line(variableOf(target) + " = " + findingOf(target));
        script.line("if ($null -eq " + variableOf(target) + ") { $missing += " + message(wordsOf(target)) + " }");
    }
    script.line("if ($missing.Count -gt 0) {");
    script.line("    Stop-Script ('Nothing was changed. Not here: ' + ($missing -join '; '))");
    script.line("}");
    script.line("");
}

void addStep(const Step& step, const ScriptPlan& plan, ScriptLines& script) {
    if (!step.remark.empty())
        script.comment(step.remark);
    script.line("    Write-Host " + message(wordsOf(step, plan)));
    script.line("    " + powerShellLine({.adapter = {AdapterNaming::IndexVariable{variableOf(plan.targetOf(step))}},
                             .family = step.family,
                             .setting = step.setting,
                             .store = step.store}));
}

} // namespace

std::string powerShellScript(const ScriptPlan& plan) {
    ScriptLines script("# ", "\r\n");
    script.comments(openingOf(plan, {"For PowerShell as administrator, Windows 8 or later:",
                                        "powershell -NoProfile -ExecutionPolicy Bypass -File THIS-FILE",
                                        "It stops at the first failure, and its exit code is then not 0."}));
    script.line("");
    for (const std::string_view line : kFunctions)
        script.line(line);
    addChecks(plan, script);
    script.line("try {");
    for (const Step& step : plan.steps)
        addStep(step, plan, script);
    script.line("} catch {");
    script.line("    Stop-Script ('Stopped there: ' + $_.Exception.Message)");
    script.line("}");
    script.line("Write-Host 'Done.'");
    script.line("exit 0");
    return std::string(kByteOrderMark) + script.text();
}

} // namespace precedence
