#include "app/lab_view.h"
#include "platform/simulated/lab_stack.h"

#include <gtest/gtest.h>

namespace precedence {
namespace {

std::unique_ptr<LabStack> lab(const std::string& name) {
    auto opened = LabStack::open(name, ScenarioLibrary({std::string(PRECEDENCE_SOURCE_DIR) + "/resources/scenarios"}));
    EXPECT_TRUE(opened);
    return std::move(*opened);
}

TEST(LabView, showsTheLessonAndWhatHappenedLast) {
    const auto stack = lab("wired-and-wifi");
    LabView view = labView(*stack, {});
    EXPECT_EQ(view.current, QStringLiteral("wired-and-wifi"));
    EXPECT_FALSE(view.question.isEmpty());
    EXPECT_FALSE(view.answer.isEmpty());
    EXPECT_TRUE(view.lastEvent.isEmpty());
    ASSERT_GE(view.events.size(), 2U);
    for (const std::size_t place : {1U, 0U})
        ASSERT_TRUE(fireLabEvent(*stack, view.events[place].name.toStdString()));
    view = labView(*stack, {});
    EXPECT_EQ(view.lastEvent, view.events[0].title);
    EXPECT_TRUE(view.events[1].hasHappened);
}

TEST(LabView, rightsComeAndGo) {
    const auto stack = lab("no-rights");
    EXPECT_EQ(labView(*stack, {}).administrator, false);
    ASSERT_TRUE(setLabAdministrator(*stack, true));
    EXPECT_EQ(labView(*stack, {}).administrator, true);
}

TEST(LabView, anEventThatThereIsNotIsRefused) {
    const auto stack = lab("wired-and-wifi");
    EXPECT_FALSE(fireLabEvent(*stack, "no-such-event"));
    EXPECT_TRUE(labView(*stack, {}).lastEvent.isEmpty());
}

} // namespace
} // namespace precedence
