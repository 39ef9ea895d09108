#include "app/apply_changes.h"

#include <algorithm>

namespace precedence {
namespace {

void takeBack(StackWriter& writer, const ChangeSet& changes, std::vector<AppliedChange>& outcomes, std::size_t done,
    Durability durability) {
    for (std::size_t i = done; i-- > 0;) {
        const auto written = writer.write(inverseOf(changes[i]), durability);
        outcomes[i] = written ? AppliedChange{.outcome = ApplyOutcome::TakenBack}
                              : AppliedChange{.outcome = ApplyOutcome::StillThere, .error = written.error()};
    }
}

} // namespace

std::vector<AppliedChange> applyChanges(
    StackReader& reader, StackWriter& writer, const ChangeSet& changes, Durability durability) {
    std::vector<AppliedChange> outcomes(changes.size());
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto written = writer.write(changes[i], durability);
        if (!written && written.error().code == ErrorCode::RestartNeeded) {
            outcomes[i] = {.outcome = ApplyOutcome::AfterRestart, .error = written.error()};
            continue;
        }
        if (!written) {
            outcomes[i] = {.outcome = ApplyOutcome::Refused, .error = written.error()};
            takeBack(writer, changes, outcomes, i, durability);
            return outcomes;
        }
    }
    // A reply says "asked"; only the next snapshot says "done".
    const auto after = reader.read(Sections::Ip);
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (outcomes[i].outcome == ApplyOutcome::AfterRestart)
            continue;
        const bool isShown = after && standingOf(changes[i], **after) == Standing::Satisfied;
        outcomes[i].outcome = isShown ? ApplyOutcome::Done : ApplyOutcome::NotShown;
        if (!after)
            outcomes[i].error = after.error();
    }
    return outcomes;
}

bool changesRoutes(const ChangeSet& changes) {
    return std::any_of(changes.begin(), changes.end(),
        [](const Change& change) { return std::holds_alternative<RouteMetricChange>(change); });
}

Durability usualDurability(const ChangeSet& changes, const Traits& traits) {
    return traits.keepsChanges && !changesRoutes(changes) ? Durability::Kept : Durability::UntilRestart;
}

} // namespace precedence
