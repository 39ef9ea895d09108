#include "app/pages/history_card.h"
#include "app/pages/history_page.h"
#include "model/history.h"
#include "tests/support/snapshot_builder.h"

#include <QPushButton>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include <algorithm>

namespace precedence {
namespace {

ChangeSet toManual(std::uint32_t from, std::uint32_t to) {
    return {MetricChange{.adapter = AdapterId("Ethernet"),
        .family = AddressFamily::IPv4,
        .expected = InterfaceMetric::manual(from),
        .wanted = InterfaceMetric::manual(to)}};
}

SnapshotPtr ethernetAt(std::uint32_t metric) {
    tests::SnapshotBuilder computer;
    computer.manualAdapter("Ethernet", metric);
    return computer.build();
}

class HistoryPageTest : public testing::Test {
protected:
    HistoryPageTest() {
        model.setSnapshot(ethernetAt(4));
        page.resize(800, 600);
        page.show();
        QCoreApplication::processEvents();
    }

    /// Those that can be clicked, from the top of the page.
    [[nodiscard]] std::vector<QPushButton*> putBacks() const {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        std::vector<QPushButton*> buttons;
        for (const HistoryCard* card : page.findChildren<HistoryCard*>()) {
            for (QPushButton* button : card->findChildren<QPushButton*>()) {
                if (button->isVisible())
                    buttons.push_back(button);
            }
        }
        std::sort(buttons.begin(), buttons.end(), [](const QPushButton* one, const QPushButton* other) {
            return one->mapToGlobal(QPoint()).y() < other->mapToGlobal(QPoint()).y();
        });
        return buttons;
    }

    [[nodiscard]] qsizetype cards() const {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return page.findChildren<HistoryCard*>().size();
    }

    const QDateTime noon{QDate(2026, 3, 1), QTime(12, 0)};
    HistoryModel model;
    HistoryPage page{model};
};

TEST_F(HistoryPageTest, putBackAsksForTheEntryThatItStandsIn) {
    model.addApplied(toManual(7, 4), noon);
    model.addApplied(toManual(9, 4), noon.addSecs(60));
    const auto buttons = putBacks();
    ASSERT_EQ(buttons.size(), 2U);
    QSignalSpy asked(&model, &HistoryModel::editRequested);
    buttons[1]->click();
    buttons[0]->click();
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked.at(0).at(0).value<ChangeSet>(), toManual(4, 7));
    EXPECT_EQ(asked.at(1).at(0).value<ChangeSet>(), toManual(4, 9));
}

TEST_F(HistoryPageTest, tabGoesFromTheLatestEntryToTheOlderOnes) {
    model.addApplied(toManual(7, 4), noon);
    model.addApplied(toManual(9, 4), noon.addSecs(60));
    const auto buttons = putBacks();
    ASSERT_EQ(buttons.size(), 2U);
    QWidget* next = buttons[0]->nextInFocusChain();
    while (next != buttons[0] && qobject_cast<QPushButton*>(next) == nullptr)
        next = next->nextInFocusChain();
    EXPECT_EQ(next, buttons[1]);
}

TEST_F(HistoryPageTest, putBackIsThereOnlyWhileItWouldChangeSomething) {
    model.addApplied(toManual(7, 4), noon);
    EXPECT_EQ(putBacks().size(), 1U);
    model.setSnapshot(ethernetAt(7));
    EXPECT_EQ(putBacks().size(), 0U);
    page.hide();
    model.setSnapshot(ethernetAt(4));
    page.show();
    EXPECT_EQ(putBacks().size(), 1U) << "what changed while nobody looked";
}

TEST_F(HistoryPageTest, aRefusalSaysWhyAndHasNothingToPutBack) {
    model.addRefused(toManual(4, 9).front(),
        {.code = ErrorCode::AccessDenied, .operation = Operation::SetMetric, .subject = "Ethernet"}, noon);
    EXPECT_EQ(putBacks().size(), 0U);
    ASSERT_EQ(cards(), 1);
    EXPECT_TRUE(page.findChild<HistoryCard*>()->accessibleName().contains(QStringLiteral("administrator")));
}

TEST_F(HistoryPageTest, olderEntriesWaitUntilTheyAreAskedFor) {
    for (int i = 0; i < HistoryPage::kShownAtFirst + 30; ++i)
        model.addApplied(toManual(7, 4), noon.addSecs(i));
    EXPECT_EQ(cards(), HistoryPage::kShownAtFirst);
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Show older entries"))
            button->click();
    }
    EXPECT_EQ(cards(), HistoryPage::kShownAtFirst + 30);
}

TEST_F(HistoryPageTest, neverHoldsMoreThanItsModel) {
    for (std::size_t i = 0; i < HistoryModel::kMostEntries + 5; ++i)
        model.addApplied(toManual(7, 4), noon);
    EXPECT_LE(cards(), HistoryPage::kShownAtFirst);
    EXPECT_EQ(model.rowCount(), static_cast<int>(HistoryModel::kMostEntries));
}

} // namespace
} // namespace precedence
