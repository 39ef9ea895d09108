#include "model/network/binding_edits.h"
#include "model/network/preview.h"
#include "platform/simulated/computer.h"

#include <algorithm>

namespace precedence {
namespace {

/// Windows 10 and Server 2016 do without MoveBefore and MoveAfter: what they say to such a call is not documented, and
/// what is reported is that the old order stays.
bool isIgnored(const Change& change, BindingReach reach) {
    return std::holds_alternative<BindingOrderChange>(change) && reach == BindingReach::Nothing;
}

} // namespace

Expected<Effect> Computer::writeOrders(const ChangeSet& changes) {
    const Traits here = traits();
    Snapshot::Parts parts{.traits = here};
    parts.olderOrders = m_state.olderOrders;
    const SnapshotPtr before = Snapshot::make(std::move(parts));
    ChangeSet open;
    std::copy_if(changes.begin(), changes.end(), std::back_inserter(open),
        [&](const Change& change) { return standingOf(change, *before) != Standing::Satisfied; });
    for (const Change& change : open) {
        const bool isOfProviders = std::holds_alternative<ProviderOrderChange>(change);
        if (!isOfOlderOrder(change) || !(isOfProviders ? here.setsProviders : here.setsBindings))
            return fail(refusal(change, ErrorCode::NotSupported, here.system));
        if (auto problems = problemsOf({change}, *before); !problems.empty())
            return fail(std::move(problems.front()));
        if (!m_state.administrator)
            return fail(refusal(change, ErrorCode::AccessDenied));
        if (isIgnored(change, here.bindingReach))
            return fail(refusal(change, ErrorCode::DidNotStick));
    }
    m_state.olderOrders = preview(*before, open)->olderOrders();
    const bool needsRestart = std::any_of(open.begin(), open.end(),
        [](const Change& change) { return std::holds_alternative<ProviderOrderChange>(change); });
    return needsRestart ? Effect::AfterRestart : Effect::AtOnce;
}

} // namespace precedence
