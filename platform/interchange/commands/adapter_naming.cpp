#include "platform/interchange/commands/adapter_naming.h"

#include "model/network/ascii.h"
#include "platform/interchange/commands/quoting.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace precedence {
namespace {

bool isAnotherIndex(std::uint32_t index, const Adapter& own, const Snapshot& snapshot) {
    return std::any_of(snapshot.adapters().begin(), snapshot.adapters().end(),
        [&](const Adapter& other) { return other.id != own.id && other.index == index; });
}

std::optional<std::string> aliasFor(const Adapter& adapter, const Snapshot& snapshot, CommandLanguage language) {
    if (!adapter.alias || isAliasOfAnother(*adapter.alias, adapter, snapshot))
        return std::nullopt;
    switch (language) {
    case CommandLanguage::PowerShell: return quotedForPowerShell(*adapter.alias);
    case CommandLanguage::Netsh: return looksLikeIndex(*adapter.alias) ? std::nullopt : quotedForNetsh(*adapter.alias);
    }
    return std::nullopt;
}

} // namespace

bool isAliasOfAnother(std::string_view alias, const Adapter& own, const Snapshot& snapshot) {
    return std::any_of(snapshot.adapters().begin(), snapshot.adapters().end(), [&](const Adapter& other) {
        return other.id != own.id && other.alias && equalIgnoringAsciiCase(*other.alias, alias);
    });
}

bool looksLikeIndex(std::string_view alias) {
    return std::all_of(alias.begin(), alias.end(), [](char c) { return (c >= '0' && c <= '9') || c == ' '; });
}

std::optional<std::uint32_t> indexFor(const Adapter& adapter, const Snapshot& snapshot, CommandLanguage language) {
    if (!adapter.index || *adapter.index == 0 || isAnotherIndex(*adapter.index, adapter, snapshot))
        return std::nullopt;
    if (language == CommandLanguage::Netsh && isAliasOfAnother(std::to_string(*adapter.index), adapter, snapshot))
        return std::nullopt;
    return adapter.index;
}

Expected<AdapterNaming> namingOf(const Change& change, const Snapshot& snapshot, CommandLanguage language) {
    Error error{.operation = operationOf(change), .subject = subjectOf(change, snapshot)};
    const Adapter* adapter = adapterOf(change, snapshot);
    if (!adapter) {
        error.code = ErrorCode::NoSuchAdapter;
        return fail(std::move(error));
    }
    if (auto alias = aliasFor(*adapter, snapshot, language))
        return AdapterNaming{.by = AdapterNaming::QuotedAlias{std::move(*alias)}};
    if (const auto index = indexFor(*adapter, snapshot, language))
        return AdapterNaming{.by = *index};
    error.code = ErrorCode::NotNameable;
    error.subject = adapter->name();
    return fail(std::move(error));
}

} // namespace precedence
