#include "app/pages/event_button.h"
#include "app/pages/lab_page.h"
#include "app/pages/lesson_view.h"

#include <QCheckBox>
#include <QListWidget>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace precedence {
namespace {

LabView view() {
    return {.scenarios = {{.name = QStringLiteral("one"), .title = QStringLiteral("One cable")},
                {.name = QStringLiteral("two"), .title = QStringLiteral("Two cables")}},
        .current = QStringLiteral("one"),
        .title = QStringLiteral("One cable"),
        .system = QStringLiteral("Windows 11"),
        .question = QStringLiteral("Which way?"),
        .answer = QStringLiteral("Through Ethernet."),
        .events = {{.name = QStringLiteral("pull"), .title = QStringLiteral("Pull & wait")},
            {.name = QStringLiteral("plug"), .title = QStringLiteral("Plug it in"), .dueIn = 8}},
        .administrator = true};
}

class LabPageTest : public testing::Test {
protected:
    LabPageTest() {
        page.show(view());
        page.show();
    }
    /// There when the page is shown.
    template <typename Widget>
    [[nodiscard]] Widget& part() {
        page.show();
        return *page.findChild<Widget*>();
    }
    LabPage page;
    LessonView& lesson = part<LessonView>();
    QListWidget& list = part<QListWidget>();
};

TEST_F(LabPageTest, anotherScenarioIsChosenAndTheOpenOneIsNotAgain) {
    QSignalSpy chosen(&page, &LabPage::scenarioChosen);
    emit list.itemActivated(list.item(0));
    EXPECT_EQ(chosen.size(), 0);
    emit list.itemActivated(list.item(1));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.at(0).at(0).toString(), QStringLiteral("two"));
}

TEST_F(LabPageTest, theAnswerIsFoldedAgainWhenAnotherScenarioOpens) {
    EXPECT_FALSE(lesson.isAnswerShown());
    lesson.setAnswerShown(true);
    page.show(view());
    EXPECT_TRUE(lesson.isAnswerShown());
    LabView other = view();
    other.current = QStringLiteral("two");
    page.show(other);
    EXPECT_FALSE(lesson.isAnswerShown());
}

TEST_F(LabPageTest, eventsFireByTheirNameAndSayWhenTheyComeByThemselves) {
    const auto buttons = page.findChildren<EventButton*>();
    ASSERT_EQ(buttons.size(), 2);
    EXPECT_EQ(buttons[0]->accessibleName(), QStringLiteral("Pull & wait"));
    EXPECT_EQ(buttons[1]->accessibleDescription(), QStringLiteral("happens by itself in 8 s"));
    QSignalSpy fired(&page, &LabPage::eventFired);
    buttons[0]->click();
    ASSERT_EQ(fired.size(), 1);
    EXPECT_EQ(fired.at(0).at(0).toString(), QStringLiteral("pull"));
}

TEST_F(LabPageTest, tabGoesThroughTheEventsAndThenToTheRights) {
    const auto buttons = page.findChildren<EventButton*>();
    ASSERT_EQ(buttons.size(), 2);
    QWidget* next = buttons[0]->nextInFocusChain();
    while (next != buttons[0] && next->focusPolicy() == Qt::NoFocus)
        next = next->nextInFocusChain();
    EXPECT_EQ(next, buttons[1]);
    next = buttons[1]->nextInFocusChain();
    while (
        next != buttons[0] && qobject_cast<QCheckBox*>(next) == nullptr && qobject_cast<EventButton*>(next) == nullptr)
        next = next->nextInFocusChain();
    EXPECT_NE(qobject_cast<QCheckBox*>(next), nullptr);
}

TEST_F(LabPageTest, toShowItAgainKeepsTheButtonsThatPeopleAreOn) {
    const auto before = page.findChildren<EventButton*>();
    LabView later = view();
    later.events[1].dueIn = 7;
    page.show(later);
    EXPECT_EQ(page.findChildren<EventButton*>(), before);
    EXPECT_EQ(before[1]->accessibleDescription(), QStringLiteral("happens by itself in 7 s"));
}

TEST_F(LabPageTest, onlyPeopleChooseTheRights) {
    QSignalSpy chosen(&page, &LabPage::administratorChosen);
    LabView without = view();
    without.administrator = false;
    page.show(without);
    EXPECT_EQ(chosen.size(), 0);
    lesson.findChild<QCheckBox*>()->click();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_TRUE(chosen.at(0).at(0).toBool());
}

TEST_F(LabPageTest, onlyPeopleChooseWhetherChangesGoBack) {
    QSignalSpy chosen(&page, &LabPage::countdownChosen);
    const auto boxes = page.findChildren<QCheckBox*>();
    QCheckBox& box = **std::find_if(boxes.begin(), boxes.end(),
        [](const QCheckBox* one) { return one->text() == QStringLiteral("Changes go back unless kept"); });
    EXPECT_FALSE(box.isChecked());
    LabView counting = view();
    counting.countsDown = true;
    page.show(counting);
    EXPECT_TRUE(box.isChecked());
    EXPECT_EQ(chosen.size(), 0);
    box.click();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_FALSE(chosen.at(0).at(0).toBool());
}

TEST_F(LabPageTest, aSourceThatIsNoLabShowsTheScenariosAlone) {
    page.show(LabView{.scenarios = view().scenarios});
    EXPECT_EQ(list.count(), 2);
    EXPECT_FALSE(lesson.isVisible());
}

} // namespace
} // namespace precedence
