#include "platform/trial/originals.h"

#include "model/network/same_thing.h"
#include "platform/trial/journal.h"

namespace precedence {
namespace {

/// Whether the change brings back what the other expected to replace.
bool restores(const Change& change, const Change& original) {
    return std::visit(
        [](const auto& made, const auto& first) {
            if constexpr (std::is_same_v<decltype(made), decltype(first)>)
                return made.wanted == first.expected;
            else
                return false;
        },
        change, original);
}

} // namespace

ChangeSet withOriginals(const ChangeSet& known, const ChangeSet& kept) {
    ChangeSet all = known;
    for (const Change& change : kept) {
        if (all.size() < kMostOriginals && !findSameThing(all, change))
            all.push_back(change);
    }
    return all;
}

ChangeSet withoutRestored(const ChangeSet& known, const ChangeSet& kept) {
    ChangeSet left = known;
    std::erase_if(left, [&kept](const Change& original) {
        const Change* change = findSameThing(kept, original);
        return change && restores(*change, original);
    });
    return left;
}

ChangeSet bringBack(const ChangeSet& known, const Snapshot& now) {
    ChangeSet changes;
    for (const Change& original : known) {
        if (auto back = rebased(inverseOf(original), now); back && standingOf(*back, now) == Standing::Expected)
            changes.push_back(std::move(*back));
    }
    return changes;
}

} // namespace precedence
