// Holding an order: what was kept is remembered, it is said when it does not hold any more, and a profile that holds is
// asked to be set again, as often as the limit allows. Knows the session; reads and writes nothing, has no clock: every
// time is a snapshot's. Lives on the session's thread.
#pragma once

#include "model/network/held_changes.h"
#include "model/network/hold_limit.h"
#include "model/network/profile.h"
#include "model/session.h"

#include <QDateTime>
#include <QObject>

#include <optional>
#include <vector>

namespace precedence {

class Holding : public QObject {
    Q_OBJECT

public:
    explicit Holding(Session& session, HoldTerms terms = {}, QObject* parent = nullptr);

    /// Another computer, with what was kept there in earlier runs. No profile holds there yet.
    void begin(HeldChanges held);
    /// The same computer: somebody else kept something there.
    void setHeld(HeldChanges held);
    [[nodiscard]] const HeldChanges& held() const { return m_held; }
    /// The profile that holds by itself; nothing: none does. Choosing one, the same one too, begins anew.
    void setProfile(std::optional<Profile> profile);
    [[nodiscard]] const std::optional<Profile>& profile() const { return m_profile; }
    /// Whether changes can be made here without anybody being asked.
    void setAllowed(bool allowed);
    [[nodiscard]] bool isAllowed() const { return m_allowed; }

    /// Judges what the session's snapshot shows.
    void look(const QDateTime& at);
    /// Somebody accepts what stands there; a profile that would not is let go.
    void forget(const ChangeSet& changes);
    /// What does not hold; for AdapterTreeState::moreWarnings.
    [[nodiscard]] std::vector<Warning> warnings() const;

signals:
    /// The profile holds no more, because somebody kept, or accepted, what it does not want.
    void letGo(const QString& profile);
    /// Something else is held, or holds.
    void changed();
    /// It was set back once too often.
    void heldOff(const precedence::Change& change, const precedence::Error& error, const QDateTime& at);

private:
    void keep(const ChangeSet& changes);
    [[nodiscard]] bool wantsSomething(const Snapshot& snapshot) const;
    void dropProfile();
    void holdProfile(const QDateTime& at);
    bool takeAll(const ChangeSet& changes, const QDateTime& at);
    void take(HeldChanges held);

    Session& m_session;
    HoldLimit m_limit;
    HeldChanges m_held;
    std::optional<Profile> m_profile;
    bool m_allowed = false;
};

} // namespace precedence
