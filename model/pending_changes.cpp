#include "model/pending_changes.h"

#include <algorithm>

namespace precedence {
namespace {

ChangeSet applicable(const std::vector<WaitingEdit>& edits) {
    ChangeSet changes;
    for (const WaitingEdit& edit : edits) {
        if (edit.standing == Standing::Expected)
            changes.push_back(edit.change);
    }
    return changes;
}

} // namespace

PendingChanges::PendingChanges()
    : m_snapshot(Snapshot::make({})) {}

void PendingChanges::rebase(SnapshotPtr snapshot) {
    m_snapshot = std::move(snapshot);
    m_edits = standing(allChanges());
}

bool PendingChanges::edit(const ChangeSet& changes) {
    return take(with(changes));
}

bool PendingChanges::discard(const Change& change) {
    Edits edits = m_edits;
    std::erase_if(edits, [&change](const WaitingEdit& edit) { return isSameThing(edit.change, change); });
    return take(std::move(edits));
}

bool PendingChanges::discardAll() {
    return take({});
}

bool PendingChanges::undo() {
    return step(m_undo, m_redo);
}

bool PendingChanges::redo() {
    return step(m_redo, m_undo);
}

bool PendingChanges::hasProblems() const {
    return std::any_of(
        m_edits.begin(), m_edits.end(), [](const WaitingEdit& edit) { return edit.standing != Standing::Expected; });
}

const WaitingEdit* PendingChanges::find(const Change& change) const {
    const auto found = std::find_if(m_edits.begin(), m_edits.end(),
        [&change](const WaitingEdit& edit) { return isSameThing(edit.change, change); });
    return found == m_edits.end() ? nullptr : &*found;
}

ChangeSet PendingChanges::changeSet() const {
    return applicable(m_edits);
}

ChangeSet PendingChanges::changeSetWith(const ChangeSet& changes) const {
    return applicable(with(changes));
}

/// Nothing where the change is done.
std::optional<WaitingEdit> PendingChanges::standing(const Change& change) const {
    WaitingEdit edit{.change = change, .standing = standingOf(change, *m_snapshot)};
    if (edit.standing == Standing::Satisfied)
        return std::nullopt;
    if (edit.standing == Standing::Conflict)
        edit.overCurrent = rebased(change, *m_snapshot);
    return edit;
}

PendingChanges::Edits PendingChanges::standing(const ChangeSet& changes) const {
    Edits edits;
    for (const Change& change : changes) {
        if (auto edit = standing(change))
            edits.push_back(std::move(*edit));
    }
    return edits;
}

PendingChanges::Edits PendingChanges::with(const ChangeSet& changes) const {
    Edits edits = m_edits;
    for (const Change& change : changes) {
        const auto same = std::find_if(edits.begin(), edits.end(),
            [&change](const WaitingEdit& edit) { return isSameThing(edit.change, change); });
        auto edit = standing(rebased(change, *m_snapshot).value_or(change));
        if (same == edits.end()) {
            if (edit)
                edits.push_back(std::move(*edit));
        } else if (edit) {
            *same = std::move(*edit);
        } else {
            edits.erase(same);
        }
    }
    return edits;
}

ChangeSet PendingChanges::allChanges() const {
    ChangeSet changes;
    changes.reserve(m_edits.size());
    for (const WaitingEdit& edit : m_edits)
        changes.push_back(edit.change);
    return changes;
}

/// A step to what stands there anyway, because its changes were applied since, is none.
bool PendingChanges::canStep(const Steps& steps) const {
    return std::any_of(
        steps.begin(), steps.end(), [this](const ChangeSet& changes) { return standing(changes) != m_edits; });
}

bool PendingChanges::take(Edits edits) {
    if (edits == m_edits)
        return false;
    m_undo.push_back(allChanges());
    if (m_undo.size() > kMostSteps)
        m_undo.pop_front();
    m_redo.clear();
    m_edits = std::move(edits);
    return true;
}

bool PendingChanges::step(Steps& from, Steps& to) {
    while (!from.empty()) {
        Edits edits = standing(from.back());
        from.pop_back();
        if (edits == m_edits)
            continue;
        to.push_back(allChanges());
        m_edits = std::move(edits);
        return true;
    }
    return false;
}

} // namespace precedence
