#include "platform/windows/order_writer.h"

#include "platform/windows/net_cfg.h"
#include "platform/windows/provider_store.h"
#include "platform/windows/system_lock.h"

#include <algorithm>

namespace precedence::windows {
namespace {

using Access = NetCfg::Access;

Error notOurs(const Change& change) {
    return {.code = ErrorCode::NotSupported, .operation = operationOf(change)};
}

Expected<void> makeIn(NetCfg& configuration, const Change& change) {
    if (const auto* order = std::get_if<BindingOrderChange>(&change))
        return configuration.change(*order);
    if (const auto* one = std::get_if<BindingSwitchChange>(&change))
        return configuration.change(*one);
    return fail(notOurs(change));
}

/// Whether what is stored now is what was wanted.
Expected<void> expectShown(const ChangeSet& changes) {
    const auto configuration = NetCfg::open(Access::Reads);
    if (!configuration)
        return fail(configuration.error());
    auto now = (*configuration)->read();
    if (!now)
        return fail(now.error());
    Snapshot::Parts parts;
    parts.olderOrders.bindings = std::move(*now);
    const SnapshotPtr shown = Snapshot::make(std::move(parts));
    for (const Change& change : changes) {
        if (standingOf(change, *shown) != Standing::Satisfied)
            return fail({.code = ErrorCode::DidNotStick,
                .operation = operationOf(change),
                .subject = subjectOf(change, *shown)});
    }
    return {};
}

Expected<Effect> writeBindings(const ChangeSet& changes) {
    if (changes.empty())
        return Effect::AtOnce;
    const auto effect = [&]() -> Expected<Effect> {
        // Closed before the result is looked at: what a writer sees is not what is stored.
        const auto configuration = NetCfg::open(Access::Writes);
        if (!configuration)
            return fail(configuration.error());
        for (const Change& change : changes) {
            if (const auto made = makeIn(**configuration, change); !made)
                return fail(made.error());
        }
        return (*configuration)->commit();
    }();
    if (!effect)
        return effect;
    if (const auto shown = expectShown(changes); !shown)
        return fail(shown.error());
    return effect;
}

} // namespace

Expected<Bindings> readBindings() {
    const auto configuration = NetCfg::open(Access::Reads);
    if (!configuration)
        return fail(configuration.error());
    auto bindings = (*configuration)->read();
    if (bindings)
        bindings->linkage = readTcpipLinkage();
    return bindings;
}

Expected<Effect> writeOrders(const ChangeSet& changes) {
    const SystemLock lock;
    ChangeSet bindings;
    const ProviderOrderChange* providers = nullptr;
    for (const Change& change : changes) {
        if (!isOfOlderOrder(change))
            return fail(notOurs(change));
        if (const auto* order = std::get_if<ProviderOrderChange>(&change))
            providers = order;
        else
            bindings.push_back(change);
    }
    // The registry's value is written first: it is the one that can be taken back in a single call.
    if (providers) {
        if (const auto written = writeProviderOrder(*providers); !written)
            return fail(written.error());
    }
    auto effect = writeBindings(bindings);
    if (!effect && providers)
        static_cast<void>(writeProviderOrder({.expected = providers->wanted, .wanted = providers->expected}));
    return effect && providers ? Expected<Effect>(Effect::AfterRestart) : effect;
}

} // namespace precedence::windows
