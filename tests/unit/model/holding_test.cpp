#include "model/holding.h"
#include "model/network/preview.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

const QDateTime kStart = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

MetricChange metric(const char* adapter, std::uint32_t wanted) {
    return {.adapter = AdapterId(adapter), .wanted = InterfaceMetric::manual(wanted)};
}

/// A VPN that is to come first, over a stack that takes everything at once.
class Holdings : public testing::Test {
protected:
    Holdings() {
        m_builder.adapter("Ethernet", 25);
        m_builder.adapter("VPN", 30);
        QObject::connect(&m_session, &Session::setAgainRequested, &m_session,
            [this](const ChangeSet& changes) { m_requested.push_back(changes); });
        QObject::connect(&m_holding, &Holding::heldOff, &m_session, [this](const Change& change, const Error& error) {
            m_heldOff.push_back(change);
            m_error = error;
        });
        QObject::connect(&m_holding, &Holding::letGo, &m_session, [this](const QString& name) { m_letGo << name; });
        show(m_builder.build());
    }
    void show(const SnapshotPtr& snapshot) {
        ++m_seconds;
        m_session.setSnapshot(snapshot, now());
        m_holding.look(now());
    }
    [[nodiscard]] QDateTime now() const { return kStart.addSecs(m_seconds); }
    void keep(const ChangeSet& changes) {
        m_session.setTrial({.state = TrialState::Kept, .changes = changes}, now());
        show(preview(*m_session.snapshot(), changes));
    }
    /// What the stack answers to what was asked for last.
    void take() {
        const ChangeSet changes = m_requested.back();
        std::vector<ApplyReply> replies;
        for (const Change& change : changes)
            replies.push_back({.change = change});
        m_session.applied(replies, now());
        keep(changes);
    }
    void hold() {
        m_holding.setAllowed(true);
        m_holding.setProfile(
            Profile{.name = "VPN first", .families = FamilyChoice::IPv4, .entries = {{{.alias = "VPN"}}}});
    }

    /// As somebody applies and keeps it.
    void keepByHand(const ChangeSet& changes) {
        m_session.edit(changes);
        ASSERT_TRUE(m_session.requestApply(Durability::Kept));
        std::vector<ApplyReply> replies;
        for (const Change& change : changes)
            replies.push_back({.change = change});
        m_session.applied(replies, now());
        keep(changes);
    }
    /// Three times set again, and then no more.
    void fight() {
        hold();
        for (int i = 0; i < 3; ++i) {
            show(m_builder.build());
            take();
        }
        show(m_builder.build());
        ASSERT_EQ(m_requested.size(), 3U);
        ASSERT_EQ(m_heldOff.size(), 1U);
    }

    SnapshotBuilder m_builder;
    Session m_session;
    Holding m_holding{m_session, {.most = 3, .within = std::chrono::seconds(600)}};
    std::vector<ChangeSet> m_requested;
    ChangeSet m_heldOff;
    QStringList m_letGo;
    Error m_error;
    int m_seconds = 0;
};

TEST_F(Holdings, RememberWhatIsKeptAndSayWhenItDoesNotHold) {
    keep({metric("VPN", 5)});
    ASSERT_EQ(m_holding.held().size(), 1U);
    EXPECT_TRUE(m_holding.warnings().empty());
    show(m_builder.build());
    const auto warnings = m_holding.warnings();
    ASSERT_EQ(warnings.size(), 1U);
    EXPECT_EQ(warnings[0].since, NoticeTime(std::chrono::seconds(now().toSecsSinceEpoch())));
    EXPECT_TRUE(m_requested.empty()) << "nobody asked for it to be set again";
    m_holding.forget(warnings[0].mend);
    EXPECT_TRUE(m_holding.warnings().empty());
}

TEST_F(Holdings, SayNothingOfATrialThatIsOn) {
    keep({metric("VPN", 5)});
    m_session.setTrial({.state = TrialState::Trying, .trial = "t", .changes = {metric("VPN", 9)}}, now());
    show(preview(*m_builder.build(), {metric("VPN", 9)}));
    EXPECT_TRUE(m_holding.warnings().empty());
}

TEST_F(Holdings, AProfileThatHoldsIsSetAgainAsOftenAsIsAllowedAndThenStops) {
    hold();
    for (std::size_t i = 1; i <= 3; ++i) {
        show(m_builder.build());
        ASSERT_EQ(m_requested.size(), i);
        EXPECT_TRUE(m_session.isSettingAgain());
        take();
        EXPECT_EQ(priorityOrder(*m_session.snapshot(), AddressFamily::IPv4).front().front(), AdapterId("VPN"));
    }
    EXPECT_TRUE(m_heldOff.empty());
    show(m_builder.build());
    EXPECT_EQ(m_requested.size(), 3U);
    ASSERT_EQ(m_heldOff.size(), 1U);
    EXPECT_EQ(m_error.code, ErrorCode::HeldOff);
    EXPECT_EQ(m_error.detail, "3");
    show(m_builder.build());
    EXPECT_EQ(m_heldOff.size(), 1U) << "said once";
    ASSERT_EQ(m_holding.warnings().size(), 1U);
    EXPECT_EQ(m_holding.warnings()[0].kind, WarningKind::HeldOff);
}

TEST_F(Holdings, WhoSetsItAgainByHandBeginsAnew) {
    fight();
    ASSERT_EQ(m_holding.warnings().size(), 1U);
    // The button's own change, which is the very one that was set by itself last.
    keepByHand(m_holding.warnings()[0].mend);
    EXPECT_TRUE(m_holding.profile().has_value());
    show(m_builder.build());
    EXPECT_EQ(m_requested.size(), 4U);
}

TEST_F(Holdings, AfterAFightChoosingTheSameProfileBeginsAnew) {
    fight();
    hold();
    show(m_builder.build());
    EXPECT_EQ(m_requested.size(), 4U);
}

TEST_F(Holdings, WhoKeepsAnotherOrderIsNotUndone) {
    hold();
    show(m_builder.build());
    take();
    keepByHand({metric("Ethernet", 1)});
    EXPECT_EQ(m_letGo, QStringList{QStringLiteral("VPN first")});
    EXPECT_FALSE(m_holding.profile().has_value());
    show(m_session.snapshot());
    EXPECT_EQ(m_requested.size(), 1U);
}

TEST_F(Holdings, WhoKeepsSomethingThatTheProfileDoesNotMindLosesNothing) {
    hold();
    show(m_builder.build());
    take();
    keepByHand({metric("Ethernet", 60)});
    EXPECT_TRUE(m_letGo.isEmpty());
    EXPECT_TRUE(m_holding.profile().has_value());
}

TEST_F(Holdings, WhoLeavesItIsNotOverruled) {
    fight();
    m_holding.forget(m_holding.warnings()[0].mend);
    EXPECT_EQ(m_letGo.size(), 1);
    show(m_builder.build());
    EXPECT_EQ(m_requested.size(), 3U);
    EXPECT_TRUE(m_holding.warnings().empty());
}

TEST_F(Holdings, WhatIsKeptUntilARestartIsNotExpectedToHold) {
    keep({metric("VPN", 5)});
    m_session.setDurability(Durability::UntilRestart);
    keep({metric("VPN", 6)});
    EXPECT_TRUE(m_holding.held().empty());
}

TEST_F(Holdings, AConnectionNowAndThenIsNoFight) {
    hold();
    for (std::size_t i = 1; i <= 10; ++i) {
        m_seconds += 400;
        show(m_builder.build());
        ASSERT_EQ(m_requested.size(), i);
        take();
    }
    EXPECT_TRUE(m_heldOff.empty());
}

TEST_F(Holdings, NothingIsSetAgainWithoutTheRightsOrOverWhatWaits) {
    hold();
    m_holding.setAllowed(false);
    show(m_builder.build());
    EXPECT_TRUE(m_requested.empty());
    m_holding.setAllowed(true);
    m_session.edit({metric("Ethernet", 60)});
    show(m_builder.build());
    EXPECT_TRUE(m_requested.empty());
    m_session.discardAll();
    show(m_builder.build());
    EXPECT_EQ(m_requested.size(), 1U);
}

TEST_F(Holdings, ARefusalCountsAndTheNextSnapshotTriesAgainUntilTheLimit) {
    hold();
    for (std::size_t i = 1; i <= 3; ++i) {
        show(m_builder.build());
        ASSERT_EQ(m_requested.size(), i);
        m_session.applied({{.change = m_requested.back()[0], .refusal = Error{.code = ErrorCode::Conflict}}}, now());
    }
    show(m_builder.build());
    EXPECT_EQ(m_requested.size(), 3U);
    EXPECT_EQ(m_heldOff.size(), 1U);
}

TEST_F(Holdings, AProfileThatFitsNothingHereDoesNothing) {
    m_holding.setAllowed(true);
    m_holding.setProfile(Profile{.name = "p", .entries = {{{.alias = "Dock"}}}});
    show(m_builder.build());
    EXPECT_TRUE(m_requested.empty());
}

TEST_F(Holdings, WhatWasHeldBeforeIsJudgedByTheNextSnapshot) {
    m_holding.begin(withKept({}, {metric("VPN", 5)}));
    EXPECT_TRUE(m_holding.warnings().empty());
    show(m_builder.build());
    EXPECT_EQ(m_holding.warnings().size(), 1U);
}

} // namespace
} // namespace precedence::tests
