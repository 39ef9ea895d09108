#include "platform/interchange/scripts/script_plan.h"

#include "platform/interchange/commands/adapter_naming.h"
#include "platform/interchange/commands/code_points.h"
#include "platform/interchange/scripts/literals.h"
#include "platform/interchange/scripts/script_words.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace precedence {
namespace {

using OptionalKey = std::optional<AdapterKey>;

bool isHexadecimal(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// "{93123211-9629-4E04-82F0-EA2E4F221468}"
bool isGuid(std::string_view text) {
    constexpr std::string_view kShape = "{xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx}";
    return std::equal(text.begin(), text.end(), kShape.begin(), kShape.end(),
        [](char c, char wanted) { return wanted == 'x' ? isHexadecimal(c) : c == wanted; });
}

OptionalKey byName(const Adapter& adapter, const Snapshot& snapshot, bool canHold) {
    if (!canHold || isAliasOfAnother(*adapter.alias, adapter, snapshot))
        return std::nullopt;
    return AdapterKey{.by = AdapterKey::Name{*adapter.alias}};
}

/// Linux tells upper case from lower case.
OptionalKey byExactName(const Adapter& adapter, const Snapshot& snapshot) {
    const auto adapters = snapshot.adapters();
    const auto sameName = std::count_if(adapters.begin(), adapters.end(),
        [&](const Adapter& other) { return other.alias && other.alias == adapter.alias; });
    if (sameName != 1 || !shellLiteral(*adapter.alias))
        return std::nullopt;
    return AdapterKey{.by = AdapterKey::Name{*adapter.alias}};
}

OptionalKey byGuid(const Adapter& adapter) {
    return isGuid(adapter.id.value()) ? OptionalKey({.by = AdapterKey::Guid{adapter.id.value()}}) : std::nullopt;
}

OptionalKey byIndex(const Adapter& adapter, const Snapshot& snapshot, CommandLanguage language) {
    const auto index = indexFor(adapter, snapshot, language);
    return index ? OptionalKey({.by = *index}) : std::nullopt;
}

OptionalKey either(OptionalKey first, OptionalKey second) {
    return first ? std::move(first) : std::move(second);
}

/// The ways of the language, the surest first.
OptionalKey keyOf(const Adapter& adapter, const Snapshot& snapshot, ScriptLanguage language) {
    const std::string name = adapter.alias.value_or(std::string());
    switch (language) {
    case ScriptLanguage::PowerShell:
        return either(byName(adapter, snapshot, powerShellLiteral(name).has_value() && !name.empty()),
            either(byGuid(adapter), byIndex(adapter, snapshot, CommandLanguage::PowerShell)));
    case ScriptLanguage::Netsh:
        return either(byName(adapter, snapshot, !looksLikeIndex(name) && batchLiteral(name).has_value()),
            byIndex(adapter, snapshot, CommandLanguage::Netsh));
    case ScriptLanguage::Registry: return byGuid(adapter);
    case ScriptLanguage::VbScript:
        return either(byName(adapter, snapshot, codePoints(name).has_value() && !name.empty()), byGuid(adapter));
    case ScriptLanguage::NetworkManager: return byExactName(adapter, snapshot);
    }
    return std::nullopt;
}

std::size_t numberOf(const Adapter& adapter, const std::vector<ScriptTarget>& targets) {
    std::size_t highest = 0;
    for (const ScriptTarget& target : targets) {
        if (target.adapter == &adapter)
            return target.number;
        highest = std::max(highest, target.number);
    }
    return highest + 1;
}

/// The position of the change's target, which is added where it is new.
Expected<std::size_t> targetFor(const Change& change, ScriptPlan& plan) {
    const Adapter& adapter = *adapterOf(change, plan.snapshot);
    const AddressFamily family = *familyOf(change);
    const auto found = std::find_if(plan.targets.begin(), plan.targets.end(),
        [&](const ScriptTarget& target) { return target.adapter == &adapter && target.family == family; });
    if (found != plan.targets.end())
        return static_cast<std::size_t>(found - plan.targets.begin());
    auto key = keyOf(adapter, plan.snapshot, plan.language);
    if (!key)
        return fail({.code = plan.language == ScriptLanguage::Registry ? ErrorCode::NoGuid : ErrorCode::NotNameable,
            .operation = Operation::WriteScript,
            .subject = adapter.name()});
    plan.targets.push_back({.adapter = &adapter,
        .family = family,
        .key = std::move(*key),
        .number = numberOf(adapter, plan.targets),
        .shown = shownName(adapter)});
    return plan.targets.size() - 1;
}

} // namespace

Expected<ScriptPlan> planScript(
    const ChangeSet& changes, const Snapshot& snapshot, ScriptLanguage language, bool isUndo) {
    ScriptPlan plan{.language = language,
        .snapshot = snapshot,
        .changes = isUndo ? inverseOf(changes) : changes,
        .steps = isUndo ? undoStepsOf(changes, snapshot) : stepsOf(changes, snapshot),
        .isUndo = isUndo};
    // The inverse of a set begins with its last change.
    for (Step& step : plan.steps)
        step.change = isUndo ? changes.size() - 1 - step.change : step.change;
    for (const Change& change : plan.changes) {
        const auto target = targetFor(change, plan);
        if (!target)
            return fail(target.error());
        plan.targetOfChange.push_back(*target);
    }
    return plan;
}

} // namespace precedence
