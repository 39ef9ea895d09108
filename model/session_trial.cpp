// The session's side of a trial: what is kept, and how what went back comes to wait again.
#include "model/session.h"

#include <algorithm>
#include <utility>

namespace precedence {
namespace {

bool contains(const ChangeSet& changes, const Change& change) {
    return std::find(changes.begin(), changes.end(), change) != changes.end();
}

} // namespace

void Session::setTrial(const TrialStatus& status, const QDateTime& at) {
    const TrialStatus before = std::exchange(m_trial, status);
    if (status.state == TrialState::Kept) {
        markKept(status.changes, at);
        emit kept(status.changes, at);
        m_settingAgain = false;
    } else if (status.state == TrialState::TakenBack || status.state == TrialState::PartlyTakenBack) {
        takeBack(before, at);
    }
    emit trialChanged();
    refreshState();
}

/// What another run of the program left behind comes back too, but was never an edit here.
void Session::takeBack(const TrialStatus& before, const QDateTime& at) {
    const bool isOurs = m_applying || before.state == TrialState::Trying || before.state == TrialState::PartlyTakenBack;
    ChangeSet back = before.changes.empty() ? m_trial.changes : before.changes;
    if (m_trial.state == TrialState::PartlyTakenBack)
        std::erase_if(back, [this](const Change& change) { return contains(m_trial.changes, change); });
    if (isOurs) {
        m_returning.insert(m_returning.end(), back.begin(), back.end());
        takeReturned();
    }
    if (!m_applying)
        forgetOutcomes();
    if (!m_applying && !back.empty())
        emit wentBack(back, at);
}

void Session::markKept(const ChangeSet& changes, const QDateTime& at) {
    bool different = false;
    for (ChangeOutcome& outcome : m_outcomes) {
        if (!contains(changes, outcome.change))
            continue;
        outcome.isKept = true;
        if (outcome.state != ChangeOutcome::State::Done)
            continue;
        outcome.state = ChangeOutcome::State::Kept;
        outcome.since = at;
        different = true;
    }
    if (different)
        emit outcomesChanged();
}

/// Before a snapshot shows that they went back they are done, and what is done does not wait.
void Session::takeReturned() {
    ChangeSet back;
    std::erase_if(m_returning, [&](const Change& change) {
        if (standingOf(change, *m_snapshot) == Standing::Satisfied)
            return false;
        back.push_back(change);
        return true;
    });
    if (!back.empty())
        waitingTouched(m_waiting.edit(back));
}

} // namespace precedence
