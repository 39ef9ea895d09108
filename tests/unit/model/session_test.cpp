#include "model/network/preview.h"
#include "model/session.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

using State = ChangeOutcome::State;

const QDateTime kStart = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

MetricChange metric(const char* adapter, std::uint32_t wanted) {
    return {.adapter = AdapterId(adapter), .wanted = InterfaceMetric::manual(wanted)};
}

class Sessions : public testing::Test {
protected:
    Sessions() {
        m_builder.adapter("Ethernet", 25);
        m_builder.adapter("Wi-Fi", 35);
        m_builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
        m_builder.route("0.0.0.0/0", "192.0.2.2", "Wi-Fi");
        QObject::connect(&m_session, &Session::applyRequested, &m_session,
            [this](const ChangeSet& changes, Durability) { m_requested = changes; });
        QObject::connect(&m_session, &Session::done, &m_session,
            [this](const ChangeSet& changes) { m_done.insert(m_done.end(), changes.begin(), changes.end()); });
        QObject::connect(&m_session, &Session::changedOtherwise, &m_session, [this](const ChangeSet& changes) {
            m_otherwise.insert(m_otherwise.end(), changes.begin(), changes.end());
        });
        m_session.setSnapshot(m_builder.build(), kStart);
    }
    void become(const ChangeSet& changes, int seconds = 1) {
        m_session.setSnapshot(preview(*m_session.snapshot(), changes), kStart.addSecs(seconds));
    }
    void apply() {
        ASSERT_TRUE(m_session.requestApply(Durability::Kept));
        m_session.applied({{.change = m_requested.at(0)}}, kStart.addSecs(1));
    }

    SnapshotBuilder m_builder;
    Session m_session;
    ChangeSet m_requested;
    ChangeSet m_done;
    ChangeSet m_otherwise;
};

TEST_F(Sessions, ShowAnEmptySnapshotUntilTheFirstIsRead) {
    const Session session;
    EXPECT_FALSE(session.hasSnapshot());
    ASSERT_NE(session.snapshot(), nullptr);
    EXPECT_TRUE(session.snapshot()->adapters().empty());
    EXPECT_EQ(session.state(), SessionState::Clean);
}

TEST_F(Sessions, TheAfterIsMadeOnceAndSharedUntilSomethingChanges) {
    EXPECT_EQ(m_session.after(), m_session.snapshot()) << "nothing waits, nothing is copied";
    m_session.edit({metric("Wi-Fi", 4)});
    const SnapshotPtr after = m_session.after();
    EXPECT_EQ(after, m_session.after());
    EXPECT_EQ(after->find(AdapterId("Wi-Fi"))->ipv4->metric, 4U);
    m_session.undo();
    EXPECT_EQ(m_session.after(), m_session.snapshot());
}

TEST_F(Sessions, WhoIsToldOfAnEditFindsWhatItLeadsTo) {
    SnapshotPtr after;
    QObject::connect(&m_session, &Session::waitingChanged, &m_session, [&] { after = m_session.after(); });
    m_session.edit({metric("Wi-Fi", 4)});
    EXPECT_EQ(after->find(AdapterId("Wi-Fi"))->ipv4->metric, 4U);
    m_session.undo();
    EXPECT_EQ(after->find(AdapterId("Wi-Fi"))->ipv4->metric, 35U);
}

TEST_F(Sessions, ADragIsShownButDoesNotWait) {
    int shown = 0;
    QObject::connect(&m_session, &Session::shownChangesChanged, &m_session, [&shown] { ++shown; });
    m_session.setDragged({metric("Wi-Fi", 4)});
    m_session.setDragged({metric("Wi-Fi", 4)});
    EXPECT_EQ(shown, 1);
    EXPECT_TRUE(m_session.waiting().isEmpty());
    EXPECT_EQ(m_session.shownChanges().size(), 1U);
    EXPECT_FALSE(m_session.consequences().empty());
    m_session.setDragged({});
    EXPECT_TRUE(m_session.shownChanges().empty());
}

TEST_F(Sessions, AReplySaysAskedAndOnlyTheNextSnapshotSaysDone) {
    m_session.edit({metric("Wi-Fi", 4)});
    apply();
    ASSERT_EQ(m_session.outcomes().size(), 1U);
    EXPECT_EQ(m_session.outcomes()[0].state, State::Asked);
    EXPECT_EQ(m_session.waiting().edits().size(), 1U) << "nothing leaves on a reply";
    become({metric("Wi-Fi", 4)}, 2);
    EXPECT_EQ(m_session.outcomes()[0].state, State::Done);
    EXPECT_EQ(m_session.outcomes()[0].since, kStart.addSecs(2));
    EXPECT_TRUE(m_session.waiting().isEmpty());
    EXPECT_EQ(m_done, ChangeSet{metric("Wi-Fi", 4)});
    EXPECT_TRUE(m_otherwise.empty());
}

TEST_F(Sessions, ASnapshotThatOvertakesTheReplySaysDoneAsWell) {
    m_session.edit({metric("Wi-Fi", 4)});
    ASSERT_TRUE(m_session.requestApply(Durability::Kept));
    become({metric("Wi-Fi", 4)});
    EXPECT_TRUE(m_otherwise.empty());
    m_session.applied({{.change = m_requested.at(0)}}, kStart.addSecs(2));
    EXPECT_EQ(m_session.outcomes()[0].state, State::Done);
}

TEST_F(Sessions, ASnapshotWithoutTheChangeSaysSoAndALaterOneCanSayDone) {
    m_session.edit({metric("Wi-Fi", 4)});
    apply();
    become({}, 2);
    EXPECT_EQ(m_session.outcomes()[0].state, State::NotShown);
    EXPECT_EQ(m_session.waiting().edits().size(), 1U);
    become({metric("Wi-Fi", 4)}, 3);
    EXPECT_EQ(m_session.outcomes()[0].state, State::Done);
    EXPECT_TRUE(m_otherwise.empty());
}

TEST_F(Sessions, ARefusalKeepsTheEditAndItsReason) {
    m_session.edit({metric("Wi-Fi", 4)});
    ASSERT_TRUE(m_session.requestApply(Durability::Kept));
    EXPECT_EQ(m_session.state(), SessionState::Applying);
    EXPECT_FALSE(m_session.requestApply(Durability::Kept)) << "one apply at a time";
    m_session.applied(
        {{.change = m_requested.at(0), .refusal = Error{.code = ErrorCode::AccessDenied}}}, kStart.addSecs(1));
    EXPECT_EQ(m_session.outcomes()[0].state, State::Refused);
    EXPECT_EQ(m_session.waiting().edits().size(), 1U);
    EXPECT_EQ(m_session.state(), SessionState::Edited);
}

TEST_F(Sessions, AChangeThatIsSetBackSaysSoAndIsNotOurs) {
    m_session.edit({metric("Wi-Fi", 4)});
    apply();
    become({metric("Wi-Fi", 4)}, 2);
    const Change back = inverseOf(Change(metric("Wi-Fi", 4)));
    become({back}, 3);
    EXPECT_EQ(m_session.outcomes()[0].state, State::SetBack);
    EXPECT_EQ(m_otherwise, ChangeSet{back});
    m_session.forgetOutcomes();
    EXPECT_TRUE(m_session.outcomes().empty());
}

TEST_F(Sessions, WhatIsSetAgainIsAskedForWithoutWaitingAndIsOurs) {
    ChangeSet again;
    QObject::connect(
        &m_session, &Session::setAgainRequested, &m_session, [&again](const ChangeSet& changes) { again = changes; });
    const ChangeSet wanted{metric("Wi-Fi", 4)};
    EXPECT_FALSE(m_session.requestAgain({})) << "nothing to set";
    ASSERT_TRUE(m_session.requestAgain(wanted));
    EXPECT_EQ(again, wanted);
    EXPECT_TRUE(m_session.waiting().isEmpty());
    EXPECT_FALSE(m_session.requestAgain(wanted)) << "one apply at a time";
    become(wanted);
    m_session.applied({{.change = wanted[0]}}, kStart.addSecs(1));
    EXPECT_TRUE(m_otherwise.empty());
    EXPECT_EQ(m_session.state(), SessionState::Clean);
}

TEST_F(Sessions, WhatNobodyAskedForHereIsReported) {
    become({metric("Ethernet", 50)});
    EXPECT_EQ(m_otherwise, ChangeSet{metric("Ethernet", 50)});
}

TEST_F(Sessions, WhatSomebodyElseChangesDuringAnApplyIsReported) {
    m_session.edit({metric("Wi-Fi", 4)});
    ASSERT_TRUE(m_session.requestApply(Durability::Kept));
    become({metric("Wi-Fi", 4), metric("Ethernet", 50)});
    EXPECT_EQ(m_otherwise, ChangeSet{metric("Ethernet", 50)});
}

TEST_F(Sessions, WhatAnApplyTakesBackAfterARefusalIsNotSomebodyElses) {
    m_session.edit({metric("Wi-Fi", 4), metric("Ethernet", 50)});
    ASSERT_TRUE(m_session.requestApply(Durability::Kept));
    become({metric("Wi-Fi", 4)});
    m_session.applied(
        {{.change = metric("Ethernet", 50), .refusal = Error{.code = ErrorCode::AccessDenied}}}, kStart.addSecs(2));
    const Change back = inverseOf(Change(metric("Wi-Fi", 4)));
    become({back}, 3);
    EXPECT_TRUE(m_otherwise.empty());
    become({metric("Wi-Fi", 4)}, 4);
    EXPECT_EQ(m_otherwise.size(), 1U) << "what comes later is not of that apply";
}

TEST_F(Sessions, ApplyNeedsSomethingThatFits) {
    EXPECT_FALSE(m_session.requestApply(Durability::Kept));
    m_session.edit({metric("gone", 4)});
    EXPECT_FALSE(m_session.requestApply(Durability::Kept));
    EXPECT_EQ(m_session.state(), SessionState::Edited);
}

class Trials : public Sessions {
protected:
    Trials() {
        QObject::connect(
            &m_session, &Session::kept, &m_session, [this](const ChangeSet& changes) { m_kept = changes; });
        QObject::connect(
            &m_session, &Session::wentBack, &m_session, [this](const ChangeSet& changes) { m_back = changes; });
        m_session.edit({metric("Wi-Fi", 4)});
        apply();
        m_session.setTrial(status(TrialState::Trying), kStart.addSecs(1));
    }
    [[nodiscard]] TrialStatus status(TrialState state) const {
        return {.state = state, .trial = "1", .remaining = std::chrono::seconds(24), .changes = m_requested};
    }

    ChangeSet m_kept;
    ChangeSet m_back;
};

TEST_F(Trials, AreConfirmedByASnapshotAndThenOn) {
    EXPECT_EQ(m_session.state(), SessionState::Confirming);
    become(m_requested, 2);
    EXPECT_EQ(m_session.state(), SessionState::Trying);
    EXPECT_TRUE(m_session.waiting().isEmpty());
    EXPECT_EQ(m_done, m_requested);
}

TEST_F(Trials, LetNothingElseBeAppliedMeanwhile) {
    become(m_requested, 2);
    m_session.edit({metric("Ethernet", 50)});
    EXPECT_FALSE(m_session.requestApply(Durability::Kept));
    EXPECT_EQ(m_session.state(), SessionState::Trying);
    m_session.setTrial(status(TrialState::Kept), kStart.addSecs(3));
    EXPECT_EQ(m_session.state(), SessionState::Edited);
    EXPECT_TRUE(m_session.requestApply(Durability::Kept));
}

TEST_F(Trials, ThatAreKeptSaySo) {
    become(m_requested, 2);
    m_session.setTrial(status(TrialState::Kept), kStart.addSecs(3));
    EXPECT_EQ(m_session.outcomes().at(0).state, State::Kept);
    EXPECT_EQ(m_session.outcomes().at(0).since, kStart.addSecs(3));
    EXPECT_EQ(m_kept, m_requested);
    EXPECT_EQ(m_session.state(), SessionState::Clean);
    become({inverseOf(m_requested.at(0))}, 4);
    EXPECT_EQ(m_session.outcomes().at(0).state, State::SetBack);
}

TEST_F(Trials, ThatAreKeptBeforeASnapshotShowsThemAreKeptOnceItDoes) {
    m_session.setTrial(status(TrialState::Kept), kStart.addSecs(2));
    EXPECT_EQ(m_session.outcomes().at(0).state, State::Asked);
    become(m_requested, 3);
    EXPECT_EQ(m_session.outcomes().at(0).state, State::Kept);
    EXPECT_TRUE(m_done.empty()) << "told as kept";
}

TEST_F(Trials, ThatWentBackLeaveTheEditsWaitingAgainAsTheyWere) {
    become(m_requested, 2);
    m_session.edit({metric("Ethernet", 50)});
    m_session.setTrial(status(TrialState::TakenBack), kStart.addSecs(3));
    EXPECT_EQ(m_back, m_requested);
    EXPECT_EQ(m_session.waiting().edits().size(), 1U) << "no snapshot shows yet that it went back";
    become({inverseOf(m_requested.at(0))}, 4);
    EXPECT_TRUE(m_otherwise.empty()) << "nobody else did it";
    ASSERT_EQ(m_session.waiting().edits().size(), 2U);
    EXPECT_TRUE(m_session.waiting().find(m_requested.at(0)));
    EXPECT_EQ(m_session.state(), SessionState::Edited);
    EXPECT_TRUE(m_session.outcomes().empty());
}

TEST_F(Trials, ThatWereOverBeforeASnapshotShowedThemLoseNothing) {
    m_session.setTrial(status(TrialState::TakenBack), kStart.addSecs(2));
    become({}, 3);
    EXPECT_EQ(m_session.waiting().edits().size(), 1U);
    EXPECT_TRUE(m_otherwise.empty());
}

TEST_F(Trials, ThatWentBackInPartGiveBackThatPartOnly) {
    become(m_requested, 2);
    m_session.setTrial(status(TrialState::PartlyTakenBack), kStart.addSecs(3));
    EXPECT_TRUE(m_back.empty());
    EXPECT_NE(m_session.state(), SessionState::Trying);
    become({inverseOf(m_requested.at(0))}, 4);
    m_session.setTrial(status(TrialState::TakenBack), kStart.addSecs(5));
    EXPECT_EQ(m_session.waiting().edits().size(), 1U);
}

} // namespace
} // namespace precedence::tests
