#include "app/footer_bar.h"
#include "app/widgets/announcer.h"
#include "app/widgets/change_chip.h"
#include "model/network/preview.h"
#include "model/session.h"
#include "model/wording.h"
#include "tests/support/sample_bindings.h"
#include "tests/unit/app/pages/home_computer.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

namespace precedence::tests {
namespace {

const QDateTime kNoon{QDate(2026, 3, 1), QTime(12, 0)};

MetricChange metric(const AdapterId& adapter, std::uint32_t wanted) {
    return {.adapter = adapter, .wanted = InterfaceMetric::manual(wanted)};
}

class FooterBarTest : public testing::Test {
protected:
    FooterBarTest() {
        QObject::connect(
            &session, &Session::applyRequested, &footer, [this](const ChangeSet& changes, Durability durability) {
                asked = changes;
                lasting = durability;
            });
        session.setSnapshot(home.snapshot(), kNoon);
        footer.setAbilities({.canKeep = true});
        footer.resize(1'200, 100);
        window.resize(1'200, 100);
        window.show();
        settle();
    }
    [[nodiscard]] bool sees(const char* text) const {
        settle();
        return seenText(footer).find(text) != std::string::npos;
    }
    [[nodiscard]] std::vector<ChangeChip*> chips() const {
        settle();
        const auto found = footer.findChildren<ChangeChip*>();
        return {found.begin(), found.end()};
    }
    [[nodiscard]] std::vector<std::string> sentences() const {
        std::vector<std::string> texts;
        for (const ChangeChip* chip : chips())
            texts.push_back(chip->sentence().toStdString());
        return texts;
    }
    void become(const ChangeSet& changes, int seconds) {
        session.setSnapshot(preview(*session.snapshot(), changes), kNoon.addSecs(seconds));
    }
    void apply() {
        button(footer, "Apply").click();
        session.applied({{.change = asked.at(0)}}, kNoon.addSecs(1));
    }

    HomeComputer home;
    ChangeSet asked;
    std::optional<Durability> lasting;
    Session session;
    QWidget window; // a window of its own would be seen whatever it says
    FooterBar footer{session, &window};
};

TEST_F(FooterBarTest, isThereOnlyWhileThereIsSomethingToSay) {
    EXPECT_FALSE(footer.isVisible());
    session.edit({metric(kWifi, 4)});
    EXPECT_TRUE(footer.isVisible());
    EXPECT_TRUE(sees("1 changes waiting") || sees("1 change waiting"));
    session.undo();
    EXPECT_FALSE(footer.isVisible());
}

TEST_F(FooterBarTest, eachWaitingChangeIsASentenceWithItsOwnWayOut) {
    session.edit({metric(kWifi, 4), metric(kVpn, 9)});
    EXPECT_EQ(
        sentences(), (std::vector<std::string>{"Wi-Fi, IPv4: automatic -> 4", "Contoso VPN, IPv4: automatic -> 9"}));
    chips()[0]->findChild<QToolButton*>()->click();
    settle();
    EXPECT_EQ(sentences(), std::vector<std::string>{"Contoso VPN, IPv4: automatic -> 9"});
    button(footer, "Discard all").click();
    EXPECT_TRUE(session.waiting().isEmpty());
}

TEST_F(FooterBarTest, saysWhatTheChangesWillDo) {
    session.edit({metric(kWifi, 4)});
    EXPECT_TRUE(sees("Wi-Fi")) << seenText(footer);
    const auto notes = session.consequences();
    ASSERT_FALSE(notes.empty());
    for (std::size_t i = 0; i < std::min<std::size_t>(notes.size(), 3); ++i) {
        EXPECT_NE(seenText(footer).find(wording::note(notes[i], *session.snapshot()).toStdString()), std::string::npos);
    }
    session.discardAll();
    EXPECT_FALSE(sees("Wi-Fi"));
}

TEST_F(FooterBarTest, applyAsksOnceAndSaysThatItIsOn) {
    session.edit({metric(kWifi, 4)});
    button(footer, "Apply").click();
    EXPECT_EQ(asked, ChangeSet{metric(kWifi, 4)});
    EXPECT_EQ(lasting, Durability::Kept);
    EXPECT_TRUE(sees("Applying"));
    EXPECT_FALSE(button(footer, "Apply").isEnabled());
    EXPECT_FALSE(button(footer, "Discard all").isEnabled());
}

TEST_F(FooterBarTest, onlyUntilRestartIsAChoiceWhereChangesCanLast) {
    session.edit({metric(kWifi, 4)});
    button(footer, "only until restart").click();
    button(footer, "Apply").click();
    EXPECT_EQ(lasting, Durability::UntilRestart);
    footer.setAbilities({});
    session.applied({}, kNoon);
    EXPECT_EQ(findButton(footer, "only until restart"), nullptr);
    button(footer, "Apply").click();
    EXPECT_EQ(lasting, Durability::UntilRestart) << "nothing lasts there";
}

TEST_F(FooterBarTest, aNewReadingLeavesTheChoiceAlone) {
    session.edit({metric(kWifi, 4)});
    button(footer, "only until restart").click();
    become({metric(kVpn, 60)}, 1);
    EXPECT_TRUE(button(footer, "only until restart").isChecked());
}

TEST_F(FooterBarTest, anOutcomeIsAskedThenDoneAndCanBePutAway) {
    session.edit({metric(kWifi, 4)});
    apply();
    EXPECT_TRUE(sees("Asked for; waiting for the computer to show it"));
    become({metric(kWifi, 4)}, 2);
    ASSERT_EQ(chips().size(), 1U);
    EXPECT_EQ(sentences()[0].substr(0, 8), "Done at ");
    EXPECT_TRUE(sees("Done\n"));
    EXPECT_EQ(findButton(footer, "Apply"), nullptr) << "nothing waits";
    chips()[0]->findChild<QToolButton*>()->click();
    settle();
    EXPECT_FALSE(footer.isVisible());
}

TEST_F(FooterBarTest, whatIsSetBackAndWhatIsRefusedSaysSoAndTheEditStays) {
    session.edit({metric(kWifi, 4)});
    apply();
    become({metric(kWifi, 4)}, 2);
    become({inverseOf(Change(metric(kWifi, 4)))}, 3);
    EXPECT_TRUE(sees("What became of it"));
    EXPECT_TRUE(sees("not by Precedence"));
    session.forgetOutcomes();
    session.edit({metric(kWifi, 5)});
    button(footer, "Apply").click();
    session.applied({{.change = asked.at(0), .refusal = Error{.code = ErrorCode::AccessDenied}}}, kNoon.addSecs(4));
    EXPECT_TRUE(sees("administrator rights"));
    EXPECT_TRUE(sees("Wi-Fi, IPv4: automatic -> 5")) << "it still waits";
    EXPECT_TRUE(button(footer, "Apply").isEnabled());
}

TEST_F(FooterBarTest, aConflictIsSaidInPlaceOfTheChangeAndNotApplied) {
    session.edit({metric(kWifi, 4)});
    become({metric(kWifi, 50)}, 1);
    ASSERT_EQ(chips().size(), 1U);
    EXPECT_EQ(sentences()[0], "Wi-Fi, IPv4 was automatic when you changed it; now it is 50, not by Precedence. Change "
                              "it from there, or discard this change.");
    EXPECT_FALSE(button(footer, "Apply").isEnabled());
    chips()[0]->findChild<QToolButton*>()->click();
    settle();
    EXPECT_TRUE(session.waiting().isEmpty());
}

TEST_F(FooterBarTest, anAdapterThatIsGoneKeepsItsChangeWaiting) {
    session.edit({metric(kVpn, 9)});
    SnapshotBuilder without;
    without.adapter("Ethernet");
    session.setSnapshot(without.build(), kNoon.addSecs(1));
    EXPECT_EQ(sentences()[0],
        "Contoso VPN, IPv4 is not there at the moment. The change waits until it comes back; or discard it.");
}

TEST_F(FooterBarTest, aRemarkStaysUntilTheNextEdit) {
    footer.say(QStringLiteral("10000 is too large."), true);
    EXPECT_TRUE(footer.isVisible());
    EXPECT_TRUE(sees("10000 is too large."));
    become({metric(kVpn, 60)}, 1);
    EXPECT_TRUE(sees("10000 is too large.")) << "a new reading does not take it away";
    session.edit({metric(kWifi, 4)});
    EXPECT_FALSE(sees("10000 is too large."));
}

TEST_F(FooterBarTest, aRemarkStaysWhenWhatWentBackWaitsAgain) {
    session.edit({metric(kWifi, 4)});
    apply();
    const TrialStatus trying{.state = TrialState::Trying, .trial = "1", .changes = asked};
    session.setTrial(trying, kNoon.addSecs(1));
    become(asked, 2);
    session.setTrial({.state = TrialState::TakenBack, .changes = asked}, kNoon.addSecs(3));
    footer.say(QStringLiteral("The order went back."), false);
    become({inverseOf(asked.at(0))}, 4);
    EXPECT_TRUE(sees("Wi-Fi, IPv4: automatic -> 4")) << "it waits again";
    EXPECT_TRUE(sees("The order went back."));
    session.undo();
    EXPECT_FALSE(sees("The order went back."));
}

TEST_F(FooterBarTest, pinningIsPassedOn) {
    QSignalSpy pinned(&footer, &FooterBar::pinOrderRequested);
    session.edit({metric(kWifi, 4)});
    button(footer, "Pin order").click();
    EXPECT_EQ(pinned.size(), 1);
}

TEST_F(FooterBarTest, aShieldStandsWhereRightsWillBeAskedFor) {
    session.edit({metric(kWifi, 4)});
    EXPECT_TRUE(button(footer, "Apply").icon().isNull());
    footer.setAbilities({.canKeep = true, .asksForRights = true});
    EXPECT_FALSE(button(footer, "Apply").icon().isNull());
}

TEST_F(FooterBarTest, remarksAndOutcomesAreAnnounced) {
    const auto* announcer = footer.findChild<Announcer*>();
    ASSERT_NE(announcer, nullptr);
    footer.say(QStringLiteral("10000 is too large."), true);
    EXPECT_EQ(announcer->accessibleName().toStdString(), "10000 is too large.");
    session.edit({metric(kWifi, 4)});
    apply();
    become({metric(kWifi, 4)}, 2);
    ASSERT_FALSE(sentences().empty());
    EXPECT_EQ(announcer->accessibleName().toStdString(), sentences().front());
}

TEST_F(FooterBarTest, whereNothingCanBeChangedApplyBecomesCopyCommands) {
    QSignalSpy commands(&footer, &FooterBar::commandsRequested);
    footer.setAbilities({.copiesCommands = true});
    EXPECT_FALSE(sees("Copy commands")) << "nothing waits";
    footer.apply();
    EXPECT_TRUE(commands.isEmpty());
    session.edit({metric(kWifi, 4)});
    EXPECT_TRUE(sees("Copy commands"));
    EXPECT_EQ(findButton(footer, "Apply"), nullptr);
    EXPECT_FALSE(sees("only until restart"));
    button(footer, "Copy commands").click();
    button(footer, "Copy for netsh").click();
    footer.apply();
    ASSERT_EQ(commands.size(), 3);
    EXPECT_FALSE(commands[0][0].toBool());
    EXPECT_TRUE(commands[1][0].toBool());
    EXPECT_TRUE(asked.empty()) << "nothing is applied";
    EXPECT_EQ(sentences().size(), 1U) << "the change goes on waiting";
}

TEST_F(FooterBarTest, metricsAreAppliedFirstAndOlderOrdersAfterwardsByAnApplyOfTheirOwn) {
    Snapshot::Parts parts = session.snapshot()->parts();
    parts.olderOrders.providers = officeProviders();
    session.setSnapshot(Snapshot::make(std::move(parts)), kNoon);
    const NameOrder names = namesOf(officeProviders());
    const ChangeSet orders{ProviderOrderChange{names, movedToBottom(names, names.front())}};
    session.edit(orders);
    EXPECT_FALSE(sees("Pin order"));
    EXPECT_FALSE(footer.findChild<QCheckBox*>()->isVisible()) << "they last at once";
    const ChangeSet metrics{metric(kWifi, 4)};
    session.edit(metrics);
    settle();
    EXPECT_TRUE(sees("Pin order"));
    button(footer, "Apply").click();
    EXPECT_EQ(asked, metrics);
    session.applied({{.change = metrics.front()}}, kNoon.addSecs(1));
    become(metrics, 2);
    button(footer, "Apply").click();
    EXPECT_EQ(asked, orders);
}

} // namespace
} // namespace precedence::tests
