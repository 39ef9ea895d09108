#include "model/network/held_changes.h"

#include "model/network/same_thing.h"

#include <algorithm>
#include <iterator>

namespace precedence {
HeldChanges withoutThings(HeldChanges held, const ChangeSet& changes) {
    std::erase_if(held, [&changes](const HeldChange& one) { return findSameThing(changes, one.change); });
    return held;
}

HeldChanges withKept(HeldChanges held, const ChangeSet& kept) {
    held = withoutThings(std::move(held), kept);
    for (const Change& change : kept) {
        if (!isOfOlderOrder(change))
            held.push_back({.change = change});
    }
    if (held.size() > kMostHeld)
        held.erase(held.begin(), std::prev(held.end(), kMostHeld));
    return held;
}

HeldChanges merged(const HeldChanges& base, const HeldChanges& ours, const HeldChanges& theirs) {
    const auto find = [](const HeldChanges& held, const HeldChange& one) {
        const auto found = std::find_if(held.begin(), held.end(),
            [&one](const HeldChange& other) { return isSameThing(other.change, one.change); });
        return found == held.end() ? nullptr : &*found;
    };
    const auto isUntouched = [&](const HeldChange& one) {
        const HeldChange* before = find(base, one);
        const HeldChange* now = find(ours, one);
        return before && now ? *before == *now : before == now;
    };
    HeldChanges both;
    for (const HeldChange& one : theirs) {
        if (isUntouched(one))
            both.push_back(one);
    }
    for (const HeldChange& one : ours) {
        if (!isUntouched(one))
            both.push_back(one);
    }
    return both;
}

HeldChanges judged(HeldChanges held, const Snapshot& snapshot, NoticeTime now) {
    for (HeldChange& one : held) {
        const Standing standing = standingOf(one.change, snapshot);
        if (standing == Standing::Satisfied)
            one.brokenSince.reset();
        else if (standing != Standing::Missing && rebased(one.change, snapshot) && !one.brokenSince)
            one.brokenSince = now;
    }
    return held;
}

std::vector<Warning> warningsOn(std::span<const HeldChange> held, const Snapshot& snapshot, const ChangeSet& stopped) {
    std::vector<Warning> warnings;
    for (const HeldChange& one : held) {
        const auto again = one.brokenSince ? rebased(one.change, snapshot) : std::nullopt;
        if (again && standingOf(one.change, snapshot) != Standing::Satisfied)
            warnings.push_back(
                {.kind = findSameThing(stopped, one.change) ? WarningKind::HeldOff : WarningKind::SetBack,
                    .adapters = {*adapterOf(one.change)},
                    .family = *familyOf(one.change),
                    .mend = {*again},
                    .since = one.brokenSince});
    }
    return warnings;
}

} // namespace precedence
