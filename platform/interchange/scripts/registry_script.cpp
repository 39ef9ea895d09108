// Where the metric is kept: InterfaceMetric below Tcpip's interfaces (KB 894564; 1 to 9999). Without the value the
// metric is automatic. A file of the registry editor has no conditions and no messages.
#include "model/network/overloaded.h"
#include "platform/interchange/scripts/literals.h"
#include "platform/interchange/scripts/script_plan.h"
#include "platform/interchange/scripts/script_words.h"

#include <string_view>

namespace precedence {
namespace {

std::string keyOf(const ScriptTarget& target) {
    const auto* guid = std::get_if<AdapterKey::Guid>(&target.key.by);
    return std::string("[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\") +
           (target.family == AddressFamily::IPv4 ? "Tcpip" : "Tcpip6") + "\\Parameters\\Interfaces\\" +
           (guid ? guid->text : std::string()) + "]";
}

std::string dwordOf(std::uint32_t number) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string made = "dword:";
    for (unsigned shift = 32; shift > 0; shift -= 4)
        made += kDigits[number >> (shift - 4) & 0xfU];
    return made;
}

std::string valueOf(const InterfaceMetric& metric) {
    const auto number = metric.manualValue();
    return "\"InterfaceMetric\"=" + (number ? dwordOf(*number) : std::string("-"));
}

/// The first step about a thing is the one whose store lasts: what counts until the restart alone is not kept here.
void addStep(const Step& step, const ScriptPlan& plan, ScriptLines& script) {
    const auto* metric = std::get_if<InterfaceMetric>(&step.setting);
    if (!metric || step.store == Store::NowOnly)
        return;
    script.line("");
    if (!step.remark.empty())
        script.comment(step.remark);
    script.comment(wordsOf(step, plan));
    if (step.family == AddressFamily::IPv6)
        script.comment("This place is documented for IPv4 only. Look after the restart whether it counted.");
    script.line(keyOf(plan.targetOf(step)));
    script.line(valueOf(*metric));
}

} // namespace

std::string registryScript(const ScriptPlan& plan) {
    ScriptLines script("; ", "\r\n");
    script.line("Windows Registry Editor Version 5.00");
    script.line("");
    script.comments(openingOf(plan,
        {"For the registry editor, as administrator: regedit /s THIS-FILE or reg import THIS-FILE.",
            "It counts after a restart. Where a number is taken away, the metric is automatic.",
            "Adapters go by their GUIDs, and such a file cannot look whether they are there: where one is not, a key",
            "that nobody reads is left behind. reg import says whether it could be written; regedit /s says "
            "nothing."}));
    for (const Step& step : plan.steps)
        addStep(step, plan, script);
    script.line("");
    return "\xff\xfe" + utf16LittleEndian(script.text());
}

} // namespace precedence
