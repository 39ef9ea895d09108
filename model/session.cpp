#include "model/session.h"

#include "model/network/observed_changes.h"
#include "model/network/order_edit.h"
#include "model/network/preview.h"

#include <algorithm>

namespace precedence {
namespace {

using State = ChangeOutcome::State;

State stateIn(const ChangeOutcome& outcome, const Snapshot& snapshot) {
    if (outcome.state == State::Refused)
        return State::Refused;
    const bool wasDone = outcome.state == State::Done || outcome.state == State::Kept;
    if (standingOf(outcome.change, snapshot) == Standing::Satisfied)
        return outcome.isKept ? State::Kept : State::Done;
    return wasDone || outcome.state == State::SetBack ? State::SetBack : State::NotShown;
}

} // namespace

Session::Session(QObject* parent)
    : QObject(parent)
    , m_snapshot(Snapshot::make({})) {}

void Session::setSnapshot(SnapshotPtr snapshot, const QDateTime& readAt, const SnapshotDifference* since) {
    const SnapshotPtr before = std::exchange(m_snapshot, std::move(snapshot));
    const bool isFirst = !hasSnapshot();
    m_readAt = readAt;
    m_after.reset();
    const std::vector<WaitingEdit> waitedBefore(m_waiting.edits().begin(), m_waiting.edits().end());
    m_waiting.rebase(m_snapshot);
    const bool waitsDifferently = !std::ranges::equal(waitedBefore, m_waiting.edits());
    // First, because whoever is told of the others asks for what they lead to.
    refreshShown();
    emit snapshotChanged();
    if (waitsDifferently)
        emit waitingChanged();
    const auto between = [&] {
        return since ? changesBetween(*before, *m_snapshot, *since) : changesBetween(*before, *m_snapshot);
    };
    ChangeSet others = isFirst ? ChangeSet() : between();
    std::erase_if(others, [this](const Change& change) { return isOurs(change); });
    if (!others.empty())
        emit changedOtherwise(others, readAt);
    if (!m_applying)
        m_asked.clear();
    takeReturned();
    judgeOutcomes(readAt);
    refreshState();
}

bool Session::edit(const ChangeSet& changes) {
    return byHand(waitingTouched(m_waiting.edit(changes)));
}

bool Session::discard(const Change& change) {
    return byHand(waitingTouched(m_waiting.discard(change)));
}

bool Session::discardAll() {
    return byHand(waitingTouched(m_waiting.discardAll()));
}

bool Session::undo() {
    return byHand(waitingTouched(m_waiting.undo()));
}

bool Session::redo() {
    return byHand(waitingTouched(m_waiting.redo()));
}

bool Session::waitingTouched(bool different) {
    if (!different)
        return false;
    refreshShown();
    emit waitingChanged();
    refreshState();
    return true;
}

bool Session::byHand(bool different) {
    if (different)
        emit edited();
    return different;
}

void Session::setDragged(const ChangeSet& changes) {
    m_dragged = changes;
    refreshShown();
}

void Session::refreshShown() {
    ChangeSet shown = m_dragged.empty() ? m_waiting.changeSet() : m_waiting.changeSetWith(m_dragged);
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    m_after.reset();
    emit shownChangesChanged();
}

SnapshotPtr Session::after() const {
    if (!m_after)
        m_after = m_shown.empty() ? m_snapshot : preview(*m_snapshot, m_shown);
    return m_after;
}

std::vector<PlanNote> Session::consequences() const {
    return consequencesOf(*m_snapshot, m_shown);
}

bool Session::begin(const ChangeSet& changes, Durability durability, bool again) {
    if (m_applying || isTrying() || changes.empty())
        return false;
    m_applying = true;
    m_settingAgain = again;
    m_durability = durability;
    m_asked = changes;
    refreshState();
    return true;
}

bool Session::requestApply(Durability durability) {
    const ChangeSet changes = nextToApply();
    if (!begin(changes, durability, false))
        return false;
    emit applyRequested(changes, durability);
    return true;
}

bool Session::requestAgain(const ChangeSet& changes) {
    if (!begin(changes, Durability::Kept, true))
        return false;
    emit setAgainRequested(changes);
    return true;
}

ChangeSet Session::nextToApply() const {
    ChangeSet orders;
    ChangeSet others;
    for (const Change& change : m_waiting.changeSet())
        (isOfOlderOrder(change) ? orders : others).push_back(change);
    return others.empty() ? orders : others;
}

void Session::applied(const std::vector<ApplyReply>& replies, const QDateTime& at) {
    m_applying = false;
    std::erase_if(m_asked, [&](const Change& change) {
        return std::any_of(
            replies.begin(), replies.end(), [&](const ApplyReply& reply) { return reply.change == change; });
    });
    if (!replies.empty()) {
        m_outcomes.clear();
        m_outcomes.reserve(replies.size());
        for (const ApplyReply& reply : replies)
            m_outcomes.push_back({reply.change, reply.refusal ? State::Refused : State::Asked, reply.refusal, at});
        emit outcomesChanged();
    }
    // The snapshot that stands can be younger than the reply, and no other need follow where it shows everything.
    const auto isShown = [this](const ChangeOutcome& outcome) {
        return outcome.state == State::Asked && standingOf(outcome.change, *m_snapshot) == Standing::Satisfied;
    };
    if (std::any_of(m_outcomes.begin(), m_outcomes.end(), isShown) &&
        std::none_of(m_outcomes.begin(), m_outcomes.end(),
            [&](const ChangeOutcome& outcome) { return outcome.state == State::Asked && !isShown(outcome); }))
        judgeOutcomes(at);
    refreshState();
}

void Session::forgetOutcomes() {
    if (m_outcomes.empty())
        return;
    m_outcomes.clear();
    emit outcomesChanged();
}

SessionState Session::state() const {
    const auto isAsked = [](const ChangeOutcome& outcome) { return outcome.state == State::Asked; };
    if (isTrying())
        return std::any_of(m_outcomes.begin(), m_outcomes.end(), isAsked) ? SessionState::Confirming
                                                                          : SessionState::Trying;
    if (m_applying)
        return SessionState::Applying;
    return m_waiting.isEmpty() ? SessionState::Clean : SessionState::Edited;
}

void Session::judgeOutcomes(const QDateTime& at) {
    ChangeSet nowDone;
    bool different = false;
    for (ChangeOutcome& outcome : m_outcomes) {
        const State state = stateIn(outcome, *m_snapshot);
        if (state == outcome.state)
            continue;
        if (state == State::Done)
            nowDone.push_back(outcome.change);
        outcome.state = state;
        outcome.since = at;
        different = true;
    }
    if (different)
        emit outcomesChanged();
    if (!nowDone.empty())
        emit done(nowDone, at);
}

/// What an apply that is on, or that was answered, has asked for is ours; so is what it, or a trial, took back.
bool Session::isOurs(const Change& change) const {
    const auto makes = [&](const Change& asked) {
        return isSameThing(change, asked) && standingOf(asked, *m_snapshot) == Standing::Satisfied;
    };
    const auto isUnderWay = [&](const Change& asked) { return makes(asked) || change == inverseOf(asked); };
    const auto isAnswered = [&](const ChangeOutcome& outcome) {
        return (outcome.state == State::Asked || outcome.state == State::NotShown) && makes(outcome.change);
    };
    const auto isReturning = [&](const Change& returning) { return change == inverseOf(returning); };
    return std::any_of(m_asked.begin(), m_asked.end(), isUnderWay) ||
           std::any_of(m_returning.begin(), m_returning.end(), isReturning) ||
           std::any_of(m_outcomes.begin(), m_outcomes.end(), isAnswered);
}

void Session::refreshState() {
    if (state() == m_lastState)
        return;
    m_lastState = state();
    emit stateChanged();
}

} // namespace precedence
