#include "model/network/order_edit.h"

#include "model/network/preview.h"
#include "model/network/priority_plan.h"

#include <algorithm>
#include <iterator>

namespace precedence {
namespace {

/// Plans look at adapters only, and a million routes would be copied for nothing.
SnapshotPtr withoutRoutes(const Snapshot& snapshot) {
    return Snapshot::make({.traits = snapshot.traits(),
        .adapters = std::vector<Adapter>(snapshot.adapters().begin(), snapshot.adapters().end())});
}

const MetricChange* metricEditOf(const ChangeSet& changes, const AdapterId& adapter, AddressFamily family) {
    for (const Change& change : changes) {
        const auto* metric = std::get_if<MetricChange>(&change);
        if (metric && metric->adapter == adapter && metric->family == family)
            return metric;
    }
    return nullptr;
}

/// The adapters now and after what waits.
struct Planner {
    const ChangeSet& waiting;
    SnapshotPtr now;
    SnapshotPtr after;

    explicit Planner(const OrderBase& base)
        : waiting(base.waiting)
        , now(withoutRoutes(base.now))
        , after(preview(*now, base.waiting)) {}

    [[nodiscard]] FamilyEdit plan(const OrderRequest& request) const;
    [[nodiscard]] FamilyEdit planMove(const OrderRequest& request) const;
};

FamilyEdit outcome(const OrderRequest& request, Expected<PriorityPlan> plan) {
    FamilyEdit edit{.family = request.family};
    if (!plan) {
        edit.kind = FamilyEdit::Kind::Refused;
        edit.refusal = plan.error();
    } else if (!plan->changes.empty()) {
        edit.kind = FamilyEdit::Kind::Moves;
        edit.changes = std::move(plan->changes);
    }
    return edit;
}

FamilyEdit Planner::plan(const OrderRequest& request) const {
    return outcome(request, planOrder(*after, request));
}

/// What was moved before and is moved again is planned from what stands there now, so that a way and back is nothing.
FamilyEdit Planner::planMove(const OrderRequest& request) const {
    if (!request.skipped.empty())
        return {.family = request.family, .kind = FamilyEdit::Kind::Absent};
    if (request.order == priorityOrder(*after, request.family))
        return {.family = request.family};
    const MetricChange* earlier = metricEditOf(waiting, request.moved.front(), request.family);
    if (!earlier)
        return plan(request);
    ChangeSet others = waiting;
    std::erase_if(others, [earlier](const Change& change) { return isSameThing(change, Change(*earlier)); });
    FamilyEdit edit = outcome(request, planOrder(*preview(*now, others), request));
    if (edit.kind == FamilyEdit::Kind::Refused)
        return plan(request);
    if (!metricEditOf(edit.changes, earlier->adapter, request.family)) {
        edit.changes.insert(edit.changes.begin(), inverseOf(Change(*earlier)));
        edit.kind = FamilyEdit::Kind::Moves;
    }
    return edit;
}

} // namespace

std::span<const AddressFamily> familiesOf(FamilyChoice choice) {
    const std::span<const AddressFamily> both(kFamilies);
    switch (choice) {
    case FamilyChoice::IPv4: return both.first(1);
    case FamilyChoice::IPv6: return both.last(1);
    case FamilyChoice::Both: return both;
    }
    return both;
}

ChangeSet OrderEdit::changes() const {
    ChangeSet all;
    for (const FamilyEdit& family : families)
        all.insert(all.end(), family.changes.begin(), family.changes.end());
    return all;
}

bool OrderEdit::movesAnything() const {
    return std::any_of(families.begin(), families.end(),
        [](const FamilyEdit& family) { return family.kind == FamilyEdit::Kind::Moves; });
}

const Error* OrderEdit::refusal() const {
    const auto refused =
        std::find_if(families.begin(), families.end(), [](const FamilyEdit& family) { return family.refusal; });
    return refused == families.end() ? nullptr : &*refused->refusal;
}

OrderEdit moveAcross(const OrderBase& base, FamilyChoice choice, const AdapterId& moved,
    const std::vector<AdapterId>& passed, Side side) {
    OrderEdit edit;
    const Planner planner(base);
    for (const AddressFamily family : familiesOf(choice))
        edit.families.push_back(planner.planMove(orderWithMove(*planner.after, family, moved, passed, side)));
    return edit;
}

OrderEdit moveToRow(const OrderBase& base, FamilyChoice choice, const std::vector<AdapterId>& shown,
    const AdapterId& moved, std::size_t destination) {
    const auto source = static_cast<std::size_t>(std::find(shown.begin(), shown.end(), moved) - shown.begin());
    const std::size_t end = std::min(destination, shown.size());
    const auto rows = [&shown](std::size_t first, std::size_t last) {
        return std::vector<AdapterId>(shown.begin() + static_cast<std::ptrdiff_t>(first),
            shown.begin() + static_cast<std::ptrdiff_t>(std::max(first, last)));
    };
    if (source == shown.size() && end == shown.size())
        return moveAcross(base, choice, moved, shown, Side::After);
    if (end <= source)
        return moveAcross(base, choice, moved, rows(end, source), Side::Before);
    return moveAcross(base, choice, moved, rows(source + 1, end), Side::After);
}

OrderEdit moveByStep(const OrderBase& base, FamilyChoice choice, const std::vector<AdapterId>& shown,
    const AdapterId& moved, Step step) {
    const auto row = static_cast<std::size_t>(std::find(shown.begin(), shown.end(), moved) - shown.begin());
    if (row == shown.size())
        return {};
    switch (step) {
    case Step::Up: return moveToRow(base, choice, shown, moved, row == 0 ? 0 : row - 1);
    case Step::Down: return moveToRow(base, choice, shown, moved, row + 2);
    case Step::ToTop: return moveToRow(base, choice, shown, moved, 0);
    case Step::ToBottom: return moveToRow(base, choice, shown, moved, shown.size());
    }
    return {};
}

OrderEdit pinOrder(const OrderBase& base, FamilyChoice choice) {
    OrderEdit edit;
    const Planner planner(base);
    for (const AddressFamily family : familiesOf(choice)) {
        edit.families.push_back(
            planner.plan({.family = family, .order = priorityOrder(*planner.after, family), .pinned = true}));
    }
    return edit;
}

OrderEdit useOrderOf(const OrderBase& base, AddressFamily family, AddressFamily other) {
    const Planner planner(base);
    return {.families = {planner.plan(orderLike(*planner.after, family, other))}};
}

ChangeSet setMetric(const Snapshot& now, const AdapterId& adapter, FamilyChoice choice, const InterfaceMetric& wanted) {
    ChangeSet changes;
    for (const AddressFamily family : familiesOf(choice)) {
        if (auto change = rebased(MetricChange{.adapter = adapter, .family = family, .wanted = wanted}, now))
            changes.push_back(std::move(*change));
    }
    return changes;
}

ChangeSet setDefaultRoutes(const Snapshot& now, const AdapterId& adapter, FamilyChoice choice, bool wanted) {
    ChangeSet changes;
    for (const AddressFamily family : familiesOf(choice)) {
        if (auto change = rebased(DefaultRoutesChange{.adapter = adapter, .family = family, .wanted = wanted}, now))
            changes.push_back(std::move(*change));
    }
    return changes;
}

std::vector<PlanNote> consequencesOf(const Snapshot& now, const ChangeSet& waiting) {
    std::vector<PlanNote> notes;
    if (waiting.empty())
        return notes;
    const SnapshotPtr after = preview(*withoutRoutes(now), waiting);
    for (const AddressFamily family : kFamilies) {
        OrderRequest request{.family = family, .order = priorityOrder(*after, family)};
        ChangeSet own;
        for (const Change& change : waiting) {
            if (familyOf(change) != family || !adapterOf(change, now))
                continue;
            own.push_back(change);
            if (std::holds_alternative<MetricChange>(change))
                request.moved.push_back(*adapterOf(change));
        }
        if (own.empty())
            continue;
        const auto found = request.moved.empty() ? notesOn(now, family, own) : notesOn(now, request, own);
        std::copy(found.begin(), found.end(), std::back_inserter(notes));
    }
    return notes;
}

} // namespace precedence
