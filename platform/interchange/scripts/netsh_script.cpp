#include "model/network/overloaded.h"
#include "platform/interchange/scripts/literals.h"
#include "platform/interchange/scripts/script_plan.h"
#include "platform/interchange/scripts/script_words.h"

#include <algorithm>

namespace precedence {
namespace {

/// A percent sign has a meaning in every line of a batch file, comments included.
std::string withoutVariables(std::string_view text) {
    std::string made;
    for (const char c : text) {
        made += c;
        if (c == '%')
            made += '%';
    }
    return made;
}

AdapterNaming namingOf(const ScriptTarget& target) {
    return std::visit(Overloaded{
                          [](const AdapterKey::Name& name) -> AdapterNaming {
                              return {AdapterNaming::QuotedAlias{batchLiteral(name.text).value_or("\"\"")}};
                          },
                          [](const AdapterKey::Guid& guid) -> AdapterNaming {
                              return {AdapterNaming::QuotedAlias{'"' + guid.text + '"'}};
                          },
                          [](std::uint32_t index) -> AdapterNaming { return {index}; },
                      },
        target.key.by);
}

std::string argumentOf(const ScriptTarget& target) {
    return std::visit(Overloaded{
                          [](const AdapterNaming::QuotedAlias& alias) { return alias.text; },
                          [](std::uint32_t index) { return std::to_string(index); },
                          [](const AdapterNaming::IndexVariable& index) { return index.text; },
                      },
        namingOf(target).by);
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The body says whether the code page has to be another one, which it does in its first lines, before the first
/// character that is not ASCII.
std::string opening(bool isAllAscii) {
    std::string made = "@echo off\r\nsetlocal DisableDelayedExpansion\r\nset \"code=0\"\r\n";
    if (!isAllAscii)
        made += "set \"page=\"\r\nfor /f \"tokens=2 delims=:.\" %%p in ('chcp') do set \"page=%%p\"\r\n"
                "chcp 65001 >nul\r\n";
    return made;
}

std::string ending(bool isAllAscii) {
    std::string made = ":stopped\r\n";
    if (!isAllAscii)
        made += "if defined page chcp %page% >nul\r\n";
    return made + "exit /b %code%\r\n";
}

void addChecks(const ScriptPlan& plan, ScriptLines& script) {
    script.comment("Every adapter has to be there before anything is changed.");
    for (const ScriptTarget& target : plan.targets) {
        if (std::holds_alternative<std::uint32_t>(target.key.by))
            script.comment("By its index, because its name cannot stand here. An index may change with a restart.");
        script.line(std::string("netsh interface ") + (target.family == AddressFamily::IPv4 ? "ipv4" : "ipv6") +
                    " show interfaces interface=" + argumentOf(target) + " >nul 2>&1");
        script.line("if errorlevel 1 echo Not here: " + withoutVariables(wordsOf(target)) + " >&2");
        script.line("if errorlevel 1 set \"code=1\"");
    }
    script.line("if not \"%code%\"==\"0\" echo Nothing was changed. >&2");
    script.line("if not \"%code%\"==\"0\" goto stopped");
}

void addStep(const Step& step, const ScriptPlan& plan, ScriptLines& script) {
    if (!step.remark.empty())
        script.comment(step.remark);
    script.line("echo " + withoutVariables(wordsOf(step, plan)));
    script.line(netshLine({.adapter = namingOf(plan.targetOf(step)),
        .family = step.family,
        .setting = step.setting,
        .store = step.store}));
    script.line("if errorlevel 1 goto failed");
}

} // namespace

std::string netshScript(const ScriptPlan& plan) {
    ScriptLines script("rem ", "\r\n");
    for (const std::string& text : openingOf(plan, {"For the command prompt as administrator, Windows Vista or later.",
                                                       "It stops at the first failure, and its exit code is then 1."}))
        script.comment(withoutVariables(text));
    addChecks(plan, script);
    for (const Step& step : plan.steps)
        addStep(step, plan, script);
    script.line("echo Done.");
    script.line("goto stopped");
    script.line(":failed");
    script.line("echo Stopped there. >&2");
    script.line("set \"code=1\"");
    const bool isAllAscii = isAscii(script.text());
    return opening(isAllAscii) + script.text() + ending(isAllAscii);
}

} // namespace precedence
