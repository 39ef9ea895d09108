// What the panel knows: the snapshot that stands, what waits over it, what became of the last apply, and the trial.
// One setter for each kind of state, a signal for each change of it. It reads and writes no stack and owns no thread:
// app/ does the work that it asks for by signals and brings back the answers. Lives on the thread of its views.
#pragma once

#include "model/network/difference.h"
#include "model/network/plan_notes.h"
#include "model/network/stack.h"
#include "model/pending_changes.h"

#include <QDateTime>
#include <QObject>

#include <optional>
#include <vector>

namespace precedence {

/// What a stack said about one change of an apply.
struct ApplyReply {
    Change change;
    std::optional<Error> refusal = {}; ///< nothing: the stack took it
};

/// What became of one change. A reply says asked; only a snapshot says done.
struct ChangeOutcome {
    enum class State : std::uint8_t {
        Asked,    ///< the stack took it, and no snapshot was read since
        Done,     ///< the snapshot shows it
        Kept,     ///< the same, and it was on trial and is kept
        NotShown, ///< a snapshot was read since and does not show it
        SetBack,  ///< it was done, and a later snapshot shows something else: not by us
        Refused,  ///< refusal says why
    };
    Change change;
    State state = State::Asked;
    std::optional<Error> refusal = {};
    QDateTime since = {}; ///< when it came into this state
    bool isKept = false;  ///< once a snapshot shows it, it is kept and not only done

    friend bool operator==(const ChangeOutcome&, const ChangeOutcome&) = default;
};

enum class SessionState : std::uint8_t {
    Clean,
    Edited,
    Applying,
    Confirming, ///< on trial, and no snapshot shows it yet
    Trying,
};

class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);

    // What stands there
    /// since: how it differs from the one that stands there, where somebody has that already.
    void setSnapshot(SnapshotPtr snapshot, const QDateTime& readAt, const SnapshotDifference* since = nullptr);
    /// Never null: an empty one until the first is set.
    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_snapshot; }
    [[nodiscard]] bool hasSnapshot() const { return m_readAt.isValid(); }
    [[nodiscard]] const QDateTime& readAt() const { return m_readAt; }

    // What waits; each edit is one step of undo
    bool edit(const ChangeSet& changes);
    bool discard(const Change& change);
    bool discardAll();
    bool undo();
    bool redo();
    [[nodiscard]] const PendingChanges& waiting() const { return m_waiting; }

    /// What a drag would do, were it to end here; empty when it ends or is given up.
    void setDragged(const ChangeSet& changes);
    /// What the views show as after: what waits and fits, and what is dragged.
    [[nodiscard]] const ChangeSet& shownChanges() const { return m_shown; }
    /// The snapshot after the shown changes; made when it is first asked for. With a million routes, views that can do
    /// with a part of it preview that part instead.
    [[nodiscard]] SnapshotPtr after() const;
    [[nodiscard]] std::vector<PlanNote> consequences() const;

    // Apply
    /// What an apply would begin with: what can be tried, and once nothing of that waits, the older orders.
    [[nodiscard]] ChangeSet nextToApply() const;
    /// Emits applyRequested with that; false where there is nothing, or an apply or a trial is on.
    bool requestApply(Durability durability);
    /// Emits setAgainRequested: changes that did not wait are made as if they had, without a trial. False while an
    /// apply or a trial is on.
    bool requestAgain(const ChangeSet& changes);
    /// Whether the apply that is on, or that is being answered, was requestAgain's.
    [[nodiscard]] bool isSettingAgain() const { return m_settingAgain; }
    /// How long what is applied lasts once it is kept. Whoever applies it may have to make that shorter.
    [[nodiscard]] Durability durability() const { return m_durability; }
    void setDurability(Durability durability) { m_durability = durability; }
    /// The answers to applyRequested, one for each change; an empty list where the work was not done at all.
    void applied(const std::vector<ApplyReply>& replies, const QDateTime& at);
    [[nodiscard]] const std::vector<ChangeOutcome>& outcomes() const { return m_outcomes; }
    void forgetOutcomes();

    /// What the service says of the trial. What went back waits again, as soon as a snapshot shows that it did.
    void setTrial(const TrialStatus& status, const QDateTime& at);
    [[nodiscard]] const TrialStatus& trial() const { return m_trial; }
    [[nodiscard]] bool isTrying() const { return m_trial.state == TrialState::Trying; }
    [[nodiscard]] SessionState state() const;

signals:
    void snapshotChanged();
    void waitingChanged();
    /// Somebody changed what waits: no reading, and nothing that went back.
    void edited();
    void shownChangesChanged();
    void outcomesChanged();
    void trialChanged();
    void kept(const precedence::ChangeSet& changes, const QDateTime& at);
    /// What was tried and does not stand there any more.
    void wentBack(const precedence::ChangeSet& changes, const QDateTime& at);
    void stateChanged();
    void applyRequested(const precedence::ChangeSet& changes, precedence::Durability durability);
    void setAgainRequested(const precedence::ChangeSet& changes);
    /// Every change of an apply that a snapshot shows for the first time.
    void done(const precedence::ChangeSet& changes, const QDateTime& at);
    /// Changes that a snapshot shows and that nobody asked for here.
    void changedOtherwise(const precedence::ChangeSet& changes, const QDateTime& at);

private:
    bool begin(const ChangeSet& changes, Durability durability, bool again);
    bool waitingTouched(bool different);
    bool byHand(bool different);
    void refreshShown();
    void judgeOutcomes(const QDateTime& at);
    void markKept(const ChangeSet& changes, const QDateTime& at);
    void takeBack(const TrialStatus& before, const QDateTime& at);
    void takeReturned();
    [[nodiscard]] bool isOurs(const Change& change) const;
    void refreshState();

    SnapshotPtr m_snapshot;
    QDateTime m_readAt;
    PendingChanges m_waiting;
    ChangeSet m_dragged;
    ChangeSet m_shown;
    mutable SnapshotPtr m_after;
    std::vector<ChangeOutcome> m_outcomes;
    TrialStatus m_trial;
    ChangeSet m_returning; ///< went back, and no snapshot shows that yet
    bool m_applying = false;
    bool m_settingAgain = false;
    Durability m_durability = Durability::Kept;
    ChangeSet m_asked; ///< of the apply that is on; of one that ended, what has no reply, until the next snapshot
    SessionState m_lastState = SessionState::Clean;
};

} // namespace precedence
