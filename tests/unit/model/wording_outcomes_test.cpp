#include "model/network/preview.h"
#include "model/wording_outcomes.h"
#include "model/wording_rows.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

std::string text(const QString& shown) {
    return shown.toStdString();
}

class Outcomes : public testing::Test {
protected:
    Outcomes() {
        m_builder.adapter("Wi-Fi", 35);
        m_builder.adapter("Ethernet", 25);
        m_now = m_builder.build();
    }
    [[nodiscard]] std::string say(ChangeOutcome::State state) const {
        return text(
            wording::outcome({.change = m_change, .state = state, .since = QDateTime::currentDateTime()}, *m_now));
    }

    SnapshotBuilder m_builder;
    SnapshotPtr m_now;
    const MetricChange m_change{.adapter = AdapterId("Wi-Fi"), .wanted = InterfaceMetric::manual(4)};
};

TEST_F(Outcomes, AConflictSaysWhatItWasWhatItIsAndWhatToDo) {
    const MetricChange meanwhile{.adapter = AdapterId("Wi-Fi"), .wanted = InterfaceMetric::manual(50)};
    const SnapshotPtr now = preview(*m_now, {meanwhile});
    PendingChanges pending;
    pending.rebase(m_now);
    pending.edit({m_change});
    EXPECT_EQ(text(wording::standing(pending.edits()[0], *now)), "");
    pending.rebase(now);
    EXPECT_EQ(text(wording::standing(pending.edits()[0], *now)),
        "Wi-Fi, IPv4 was automatic when you changed it; now it is 50, not by Precedence. Change it from there, or "
        "discard this change.");
}

TEST_F(Outcomes, WhatIsMissingWaitsAndSaysSo) {
    const WaitingEdit edit{.change = MetricChange{.adapter = AdapterId("USB")}, .standing = Standing::Missing};
    EXPECT_TRUE(text(wording::standing(edit, *m_now)).starts_with("USB, IPv4 is not there at the moment."));
}

TEST_F(Outcomes, WhoSaidNoIsToldSoAndThatNothingWasChanged) {
    const Error saidNo{.code = ErrorCode::AccessDenied, .operation = Operation::SetMetric, .systemCode = 1223};
    EXPECT_EQ(text(wording::sentence(saidNo, "Windows 11")),
        "Changing metrics needs administrator rights. You said no when you were asked. Nothing was changed. "
        "(Windows code 1223)");
}

TEST_F(Outcomes, EveryStateOfAnApplyHasItsSentence) {
    using State = ChangeOutcome::State;
    EXPECT_EQ(say(State::Asked), "Asked for; waiting for the computer to show it: Wi-Fi, IPv4: automatic -> 4.");
    EXPECT_TRUE(say(State::Done).starts_with("Done at "));
    EXPECT_EQ(say(State::NotShown),
        "Wi-Fi, IPv4 was asked for, but the computer still shows automatic. Apply again, or discard this change.");
    EXPECT_TRUE(say(State::SetBack).starts_with("The computer shows automatic for Wi-Fi, IPv4 again."));
    EXPECT_EQ(say(State::Refused), "");
    EXPECT_FALSE(wording::outcome(
        {.change = m_change, .state = State::Refused, .refusal = Error{.code = ErrorCode::AccessDenied}}, *m_now)
                     .isEmpty());
}

TEST_F(Outcomes, AnotherOrderOfIPv6IsSpelledOut) {
    EXPECT_EQ(text(wording::otherOrder(*m_now)), "");
    m_builder.adapter("Phone", 30).ipv6->metric = 1;
    EXPECT_EQ(text(wording::otherOrder(*m_builder.build())), "IPv6 has another order: Phone, Ethernet, Wi-Fi.");
}

TEST_F(Outcomes, OrdinalsReadAsPeopleSayThem) {
    const auto say = [](std::size_t number) { return text(wording::ordinal(number)); };
    EXPECT_EQ(say(1), "1st");
    EXPECT_EQ(say(2), "2nd");
    EXPECT_EQ(say(3), "3rd");
    EXPECT_EQ(say(11), "11th");
    EXPECT_EQ(say(12), "12th");
    EXPECT_EQ(say(22), "22nd");
    EXPECT_EQ(say(113), "113th");
}

} // namespace
} // namespace precedence::tests
