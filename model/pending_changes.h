// Changes that wait to be applied: values over a snapshot, each thing at most once, with undo and redo.
// Nothing that somebody typed or dragged is lost by a new snapshot: what is done leaves, what does not fit any more
// stays and says so.
#pragma once

#include "model/network/change_set.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <span>

namespace precedence {

struct WaitingEdit {
    Change change;
    Standing standing = Standing::Expected; ///< never Satisfied: such an edit leaves
    /// In a conflict, the same change over what stands there now; nothing where that is not known.
    std::optional<Change> overCurrent = {};

    friend bool operator==(const WaitingEdit&, const WaitingEdit&) = default;
};

class PendingChanges {
public:
    static constexpr std::size_t kMostSteps = 100;

    /// Over an empty snapshot, until rebase() gives another one.
    PendingChanges();

    /// The edits over a new snapshot. Undone and redone steps are looked at when they are asked for.
    void rebase(SnapshotPtr snapshot);

    /// One step, whatever the number of changes. An edit of a thing that waits already replaces it; one that wants what
    /// stands there takes it back. Whatever a change says it expects, it waits over what stands there now, so that
    /// editing a conflict again settles it. False: nothing is different afterwards.
    bool edit(const ChangeSet& changes);
    /// The edit of the same thing leaves.
    bool discard(const Change& change);
    bool discardAll();
    bool undo();
    bool redo();
    [[nodiscard]] bool canUndo() const { return canStep(m_undo); }
    [[nodiscard]] bool canRedo() const { return canStep(m_redo); }

    /// In the order in which things were edited first.
    [[nodiscard]] std::span<const WaitingEdit> edits() const { return m_edits; }
    [[nodiscard]] bool isEmpty() const { return m_edits.empty(); }
    /// Whether any edit is in conflict or misses what it is about.
    [[nodiscard]] bool hasProblems() const;
    [[nodiscard]] const WaitingEdit* find(const Change& change) const;
    /// What can be applied: edits whose expected value holds.
    [[nodiscard]] ChangeSet changeSet() const;
    /// What would wait, were these edited as well: a drag that has not ended.
    [[nodiscard]] ChangeSet changeSetWith(const ChangeSet& changes) const;

private:
    using Edits = std::vector<WaitingEdit>;
    using Steps = std::deque<ChangeSet>;

    [[nodiscard]] std::optional<WaitingEdit> standing(const Change& change) const;
    [[nodiscard]] Edits standing(const ChangeSet& changes) const;
    [[nodiscard]] Edits with(const ChangeSet& changes) const;
    [[nodiscard]] ChangeSet allChanges() const;
    [[nodiscard]] bool canStep(const Steps& steps) const;
    bool take(Edits edits);
    bool step(Steps& from, Steps& to);

    SnapshotPtr m_snapshot;
    Edits m_edits;
    Steps m_undo; ///< the changes before each step, the latest one last
    Steps m_redo;
};

} // namespace precedence
