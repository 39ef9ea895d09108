#include "app/colours.h"
#include "app/pages/candidate_block.h"
#include "app/pages/why_pane.h"
#include "model/explain_model.h"
#include "tests/unit/app/pages/home_computer.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

namespace precedence::tests {
namespace {

class WhyPaneTest : public testing::Test {
protected:
    WhyPaneTest() {
        show({});
        pane.setAdapters(*home.snapshot());
        pane.resize(340, 700);
        pane.show();
        settle();
    }
    void show(const ChangeSet& waiting) { model.setState(RouteSource::make(home.snapshot()), waiting); }
    void ask(const char* destination) { model.ask(QString::fromUtf8(destination)); }
    [[nodiscard]] bool sees(const char* text) const { return seenText(pane).find(text) != std::string::npos; }
    [[nodiscard]] QComboBox& expected() { return named<QComboBox>(pane, "Expected through"); }
    void expectThrough(const char* adapter) {
        expected().setCurrentIndex(expected().findText(QString::fromUtf8(adapter)));
    }
    [[nodiscard]] std::vector<const CandidateBlock*> ladder() const {
        std::vector<const CandidateBlock*> blocks;
        for (const CandidateBlock* block : pane.findChildren<CandidateBlock*>()) {
            if (block->isVisibleTo(&pane))
                blocks.push_back(block);
        }
        return blocks;
    }

    HomeComputer home;
    ExplainModel model;
    WhyPane pane{model};
};

const MetricChange kWifiFirst{.adapter = kWifi, .wanted = InterfaceMetric::manual(4)};

TEST_F(WhyPaneTest, invitesAQuestionWhileThereIsNone) {
    EXPECT_TRUE(sees("Type an address above"));
    EXPECT_TRUE(ladder().empty());
    EXPECT_FALSE(expected().isVisible());
}

TEST_F(WhyPaneTest, answersWithSentencesAndTheLadder) {
    ask("8.8.8.8");
    EXPECT_TRUE(sees("Where does traffic to 8.8.8.8 go?"));
    EXPECT_TRUE(sees("8.8.8.8 leaves through Ethernet, to 192.0.2.1."));
    EXPECT_FALSE(sees("After the waiting changes:"));
    ASSERT_EQ(ladder().size(), 2U);
    EXPECT_EQ(ladder()[0]->accessibleName().toStdString(), "wins: Ethernet, 0.0.0.0/0 through 192.0.2.1");
    EXPECT_EQ(ladder()[1]->accessibleDescription().toStdString(), "It costs 35, 10 more than the route of Ethernet.");
    const std::string cost = seenText(*ladder()[1]);
    EXPECT_NE(cost.find("route 0 + interface 35 = 35"), std::string::npos) << cost;
}

TEST_F(WhyPaneTest, saysWhatTheWaitingChangesWillDo) {
    ask("8.8.8.8");
    show({kWifiFirst});
    EXPECT_TRUE(sees("After the waiting changes:"));
    EXPECT_TRUE(sees("8.8.8.8 leaves through Wi-Fi, to 198.51.100.1."));
    ASSERT_EQ(ladder().size(), 2U);
    EXPECT_TRUE(ladder()[0]->accessibleName().startsWith(QStringLiteral("costs more -> wins: Wi-Fi")));
    EXPECT_NE(seenText(*ladder()[0]).find("35 -> 4"), std::string::npos);
    show({});
    EXPECT_FALSE(sees("After the waiting changes:"));
    EXPECT_FALSE(sees("leaves through Wi-Fi"));
}

TEST_F(WhyPaneTest, saysWhyNotThroughTheAdapterThatWasExpected) {
    ask("8.8.8.8");
    expectThrough("Contoso VPN");
    EXPECT_TRUE(sees("Its one route does not cover 8.8.8.8."));
    expectThrough("Wi-Fi");
    EXPECT_TRUE(sees("Wi-Fi has the route 0.0.0.0/0 for it. It costs 35, 10 more than the route of Ethernet."));
    show({kWifiFirst});
    EXPECT_FALSE(sees("Wi-Fi has the route")) << "after what waits it goes there";
    expectThrough("Contoso VPN");
    EXPECT_TRUE(sees("does not cover 8.8.8.8"));
    expected().setCurrentIndex(0);
    EXPECT_FALSE(sees("does not cover 8.8.8.8"));
}

TEST_F(WhyPaneTest, theExpectedAdapterStaysChosenWhileItIsThere) {
    ask("8.8.8.8");
    expectThrough("Wi-Fi");
    home.builder.adapter("Aerial");
    pane.setAdapters(*home.snapshot());
    EXPECT_EQ(expected().currentText(), QStringLiteral("Wi-Fi"));
    QSignalSpy removed(expected().model(), &QAbstractItemModel::rowsRemoved);
    pane.setAdapters(*home.snapshot());
    EXPECT_TRUE(removed.isEmpty()) << "somebody may have it open";
    SnapshotBuilder without;
    without.adapter("Ethernet");
    pane.setAdapters(*without.build());
    EXPECT_EQ(expected().currentIndex(), 0);
    EXPECT_FALSE(sees("Wi-Fi has the route"));
}

TEST_F(WhyPaneTest, aTextThatIsNoAddressIsAnErrorInPlaceOfTheAnswer) {
    ask("8.8.8.8");
    ask("printer.example");
    EXPECT_TRUE(sees("Type its address"));
    EXPECT_TRUE(ladder().empty());
    EXPECT_FALSE(expected().isVisible());
    for (const QLabel* label : pane.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(QStringLiteral("Type its address"))) {
            EXPECT_EQ(label->palette().color(QPalette::WindowText), coloursOf(pane.palette()).error);
        }
    }
    ask("8.8.8.8");
    EXPECT_EQ(ladder().size(), 2U);
}

TEST_F(WhyPaneTest, whatTheComputerItselfSaysIsShownWithAnAnswerOnly) {
    ask("8.8.8.8");
    pane.setSystemAnswer(QStringLiteral("The computer itself says the same."));
    EXPECT_TRUE(sees("The computer itself says the same."));
    ask("");
    EXPECT_FALSE(sees("The computer itself says the same."));
}

TEST_F(WhyPaneTest, aLongLadderSaysHowManyMoreThereAre) {
    for (std::uint32_t i = 0; i < 60; ++i)
        home.builder.route("0.0.0.0/0", "203.0.113." + std::to_string(i + 1), "Ethernet", 100 + i);
    show({});
    ask("8.8.8.8");
    EXPECT_EQ(ladder().size(), 40U);
    EXPECT_TRUE(sees("And 22 more routes that match."));
    ask("2001:db8::1");
    EXPECT_TRUE(ladder().empty());
    EXPECT_FALSE(sees("more routes that match"));
}

TEST_F(WhyPaneTest, closes) {
    QSignalSpy closed(&pane, &WhyPane::closed);
    named<QToolButton>(pane, "Close the answer").click();
    EXPECT_EQ(closed.size(), 1);
}

} // namespace
} // namespace precedence::tests
