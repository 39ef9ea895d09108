#include "model/holding.h"

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
    m_gaveUp = false;
    m_settingAgain.clear();
    m_limit.allowAllAnew();
    m_held = std::move(held);
    emit changed();
}

void Holding::setHeld(HeldChanges held) {
    take(std::move(held));
}

void Holding::setProfile(std::optional<Profile> profile) {
    if (profile == m_profile)
        return;
    m_profile = std::move(profile);
    m_gaveUp = false;
    m_limit.allowAllAnew();
    emit changed();
}

void Holding::setAllowed(bool allowed) {
    if (allowed && !m_allowed)
        m_gaveUp = false;
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
    m_limit.allowAnew(changes);
    take(withoutThings(m_held, changes));
}

std::vector<Warning> Holding::warnings() const {
    return warningsOn(m_held, *m_session.snapshot(), m_limit.stopped());
}

bool Holding::isSettingAgain(const ChangeSet& changes) const {
    return !changes.empty() && changes == m_settingAgain;
}

void Holding::giveUp() {
    m_gaveUp = true;
    m_settingAgain.clear();
}

void Holding::keep(const ChangeSet& changes) {
    if (!isSettingAgain(changes)) {
        m_limit.allowAnew(changes); // by hand
        m_settingAgain.clear();
    }
    take(withKept(m_held, changes));
}

/// What waits is somebody's plan for this computer: it is not crossed.
void Holding::holdProfile(const QDateTime& at) {
    if (!m_profile || !m_allowed || m_gaveUp || m_session.state() != SessionState::Clean)
        return;
    const auto plan = planProfile(*m_profile, *m_session.snapshot());
    if (!plan || plan->changes.empty())
        return;
    // Half of a plan is another order than the one that is wanted.
    const bool isStopped = std::any_of(
        plan->changes.begin(), plan->changes.end(), [this](const Change& change) { return !m_limit.allows(change); });
    if (!isStopped && takeAll(plan->changes, at)) {
        m_settingAgain = plan->changes;
        m_session.requestAgain(plan->changes);
    }
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
