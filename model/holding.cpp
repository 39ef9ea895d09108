#include "model/holding.h"

#include "model/network/preview.h"
#include "model/network/profile_plan.h"

#include <algorithm>
#include <utility>

namespace precedence {
namespace {

NoticeTime noticeTime(const QDateTime& at) {
    return NoticeTime(std::chrono::milliseconds(at.toMSecsSinceEpoch()));
}

} // namespace

Holding::Holding(Session& session, HoldTerms terms, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_limit(terms) {
    connect(&session, &Session::kept, this, [this](const ChangeSet& changes) { keep(changes); });
}

void Holding::begin(HeldChanges held) {
    m_profile.reset();
    m_limit.allowAllAnew();
    m_held = std::move(held);
    emit changed();
}

void Holding::setHeld(HeldChanges held) {
    take(std::move(held));
}

void Holding::setProfile(std::optional<Profile> profile) {
    m_profile = std::move(profile);
    m_limit.allowAllAnew();
    emit changed();
}

void Holding::setAllowed(bool allowed) {
    m_allowed = allowed;
}

void Holding::look(const QDateTime& at) {
    // A trial is nobody's setting back.
    if (m_session.isTrying())
        return;
    take(judged(m_held, *m_session.snapshot(), noticeTime(at)));
    holdProfile(at);
}

void Holding::forget(const ChangeSet& changes) {
    if (wantsSomething(*m_session.snapshot()))
        dropProfile();
    take(withoutThings(m_held, changes));
}

std::vector<Warning> Holding::warnings() const {
    return warningsOn(m_held, *m_session.snapshot(), m_limit.stopped());
}

/// By hand, somebody means it: a fight that was stopped begins anew, and a profile that wants something else gives way.
void Holding::keep(const ChangeSet& changes) {
    if (!m_session.isSettingAgain()) {
        m_limit.allowAnew(changes);
        if (wantsSomething(*preview(*m_session.snapshot(), changes)))
            dropProfile();
    }
    take(m_session.durability() == Durability::Kept ? withKept(m_held, changes) : withoutThings(m_held, changes));
}

/// Whether the profile would change anything there.
bool Holding::wantsSomething(const Snapshot& snapshot) const {
    const auto plan = m_profile ? planProfile(*m_profile, snapshot) : Expected<ProfilePlan>(ProfilePlan());
    return plan && !plan->changes.empty();
}

void Holding::dropProfile() {
    const QString name = QString::fromStdString(m_profile->name);
    m_profile.reset();
    emit letGo(name);
    emit changed();
}

/// What waits is somebody's plan for this computer: it is not crossed.
void Holding::holdProfile(const QDateTime& at) {
    if (!m_profile || !m_allowed || m_session.state() != SessionState::Clean)
        return;
    const auto plan = planProfile(*m_profile, *m_session.snapshot());
    if (!plan || plan->changes.empty())
        return;
    // Half of a plan is another order than the one that is wanted.
    const bool isStopped = std::any_of(
        plan->changes.begin(), plan->changes.end(), [this](const Change& change) { return !m_limit.allows(change); });
    if (!isStopped && takeAll(plan->changes, at))
        m_session.requestAgain(plan->changes);
}

/// False, and said, where one of them was set back as often as is allowed.
bool Holding::takeAll(const ChangeSet& changes, const QDateTime& at) {
    bool isWithin = true;
    for (const Change& change : changes) {
        if (m_limit.take(change, noticeTime(at)))
            continue;
        isWithin = false;
        emit heldOff(change,
            {.code = ErrorCode::HeldOff,
                .operation = Operation::HoldOrder,
                .subject = subjectOf(change, *m_session.snapshot()),
                .detail = std::to_string(m_limit.terms().most)},
            at);
    }
    if (!isWithin)
        emit changed();
    return isWithin;
}

void Holding::take(HeldChanges held) {
    if (held == m_held)
        return;
    m_held = std::move(held);
    emit changed();
}

} // namespace precedence
