// Random edits, undo, drags, replies and snapshots over a session: nothing that waits is lost or told twice, and
// whoever listens to its signals knows what there is.
#include "model/network/order_edit.h"
#include "model/network/preview.h"
#include "model/session.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/seed.h"

#include <algorithm>

namespace precedence::tests {
namespace {

using Edits = std::vector<WaitingEdit>;

Edits copyOf(const PendingChanges& pending) {
    return {pending.edits().begin(), pending.edits().end()};
}

class SessionProperty : public testing::TestWithParam<std::uint64_t> {
protected:
    static constexpr int kSteps = 600;
    const RandomSnapshotOptions options{.adapters = 4, .routes = 12};

    void listen() {
        for (auto signal : {&Session::snapshotChanged, &Session::waitingChanged, &Session::shownChangesChanged})
            QObject::connect(&session, signal, &session, [this] {
                ASSERT_TRUE(isSatisfiedBy(session.shownChanges(), *session.after()));
                if (!isDragged) {
                    ASSERT_EQ(session.shownChanges(), session.waiting().changeSet()) << "told before it is so";
                }
            });
        QObject::connect(&session, &Session::waitingChanged, &session, [this] {
            ++waitingTold;
            waiting = copyOf(session.waiting());
        });
        QObject::connect(&session, &Session::shownChangesChanged, &session, [this] { shown = session.shownChanges(); });
        QObject::connect(&session, &Session::outcomesChanged, &session, [this] { outcomes = session.outcomes(); });
        QObject::connect(&session, &Session::stateChanged, &session, [this] { state = session.state(); });
        QObject::connect(&session, &Session::applyRequested, &session, [this](const ChangeSet& set) { asked = set; });
    }
    ChangeSet randomChanges() {
        const Snapshot& now = *session.snapshot();
        if (now.adapters().empty())
            return {};
        const AdapterId& id = now.adapters()[below(random, now.adapters().size())].id;
        if (below(random, 4) == 0)
            return setDefaultRoutes(now, id, FamilyChoice::Both, below(random, 2) == 0);
        const bool isAutomatic = below(random, 4) == 0;
        return setMetric(now, id, static_cast<FamilyChoice>(below(random, 3)),
            isAutomatic ? InterfaceMetric::automatic() : InterfaceMetric::manual(1 + below(random, 30)));
    }
    void reply() {
        std::vector<ApplyReply> replies;
        for (const Change& change : asked) {
            if (below(random, 4) == 0)
                replies.push_back({change, Error{.code = ErrorCode::AccessDenied}});
            else
                replies.push_back({change, {}});
        }
        session.applied(replies, next());
        asked.clear();
    }
    QDateTime next() { return QDateTime::fromSecsSinceEpoch(1'700'000'000 + ++seconds, Qt::UTC); }
    void read(const SnapshotPtr& snapshot) { session.setSnapshot(snapshot, next()); }
    void step() {
        switch (below(random, 10)) {
        case 0:
        case 1: session.edit(randomChanges()); break;
        case 2: session.undo(); break;
        case 3: session.redo(); break;
        case 4:
            isDragged = below(random, 2) == 0;
            session.setDragged(isDragged ? randomChanges() : ChangeSet());
            break;
        case 5:
            if (!session.waiting().isEmpty())
                session.discard(session.waiting().edits()[below(random, session.waiting().edits().size())].change);
            break;
        case 6:
            if (!asked.empty())
                reply();
            else
                session.requestApply(Durability::Kept);
            break;
        case 7: read(preview(*session.snapshot(), asked.empty() ? session.waiting().changeSet() : asked)); break;
        default: read(randomSuccessor(random, *session.snapshot(), below(random, 6), options)); break;
        }
    }
    void expectInOrder() const {
        const Snapshot& now = *session.snapshot();
        const auto edits = session.waiting().edits();
        for (std::size_t i = 0; i < edits.size(); ++i) {
            ASSERT_EQ(edits[i].standing, standingOf(edits[i].change, now));
            ASSERT_NE(edits[i].standing, Standing::Satisfied) << "what is done does not wait";
            for (std::size_t j = 0; j < i; ++j)
                ASSERT_FALSE(isSameThing(edits[i].change, edits[j].change)) << "a thing waits once";
        }
        const ChangeSet fits = session.waiting().changeSet();
        for (const Change& change : fits)
            ASSERT_EQ(standingOf(change, now), Standing::Expected);
        ASSERT_TRUE(isSatisfiedBy(session.shownChanges(), *session.after()));
    }
    void expectTold() const {
        ASSERT_EQ(waiting, copyOf(session.waiting()));
        ASSERT_EQ(shown, session.shownChanges());
        ASSERT_EQ(outcomes, session.outcomes());
        ASSERT_EQ(state, session.state());
    }

    std::mt19937 random{static_cast<std::uint32_t>(chosenSeed(GetParam()))};
    Session session;
    Edits waiting;
    ChangeSet shown;
    std::vector<ChangeOutcome> outcomes;
    SessionState state = SessionState::Clean;
    ChangeSet asked;
    int waitingTold = 0;
    bool isDragged = false;
    qint64 seconds = 0;
};

TEST_P(SessionProperty, NothingThatWaitsIsLostAndEverythingIsTold) {
    SCOPED_TRACE("PRECEDENCE_SEED=" + std::to_string(chosenSeed(GetParam())));
    listen();
    read(randomSnapshot(random, options));
    for (int round = 0; round < kSteps; ++round) {
        SCOPED_TRACE("step " + std::to_string(round));
        const int told = waitingTold;
        const Edits before = waiting;
        step();
        ASSERT_EQ(waitingTold > told, before != waiting) << "told where something is different, and only there";
        expectInOrder();
        expectTold();
        if (HasFatalFailure())
            return;
    }
}

TEST_P(SessionProperty, UndoAndRedoGoTheSameWayBackAndForth) {
    SCOPED_TRACE("PRECEDENCE_SEED=" + std::to_string(chosenSeed(GetParam())));
    listen();
    read(randomSnapshot(random, options));
    std::vector<Edits> states{waiting};
    for (int round = 0; round < 60; ++round) {
        if (session.edit(randomChanges()))
            states.push_back(copyOf(session.waiting()));
    }
    ASSERT_GT(states.size(), 10U);
    for (std::size_t at = states.size() - 1; at > 0; --at) {
        ASSERT_TRUE(session.undo());
        ASSERT_EQ(copyOf(session.waiting()), states[at - 1]) << at;
    }
    ASSERT_FALSE(session.undo());
    for (std::size_t at = 1; at < states.size(); ++at) {
        ASSERT_TRUE(session.redo());
        ASSERT_EQ(copyOf(session.waiting()), states[at]) << at;
    }
    ASSERT_FALSE(session.redo());
}

INSTANTIATE_TEST_SUITE_P(Seeds, SessionProperty, testing::Range<std::uint64_t>(1, 9));

} // namespace
} // namespace precedence::tests
